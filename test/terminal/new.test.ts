import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';
import {
  CTRL_C,
  CTRL_D,
  DOWN,
  ENTER,
  MISSING_FOR_TERMINAL,
  runAtTerminal,
  type TerminalRun,
  UP,
} from '../support/terminal.ts';

const TARGET = 'submissions/weekly/2026-W52/min-jol.yaml';
const WEEKLY = ['new', 'weekly', '--on', '2026-12-15', '--lang', 'kk'];

let place: { folder: string; dispose: () => void };
let run: TerminalRun | undefined;
beforeEach(() => {
  place = copyOfExamples();
});
afterEach(() => {
  run?.kill();
  place.dispose();
});

function start(...args: string[]): TerminalRun {
  run = runAtTerminal(args, {
    cwd: place.folder,
    env: { XDG_STATE_HOME: join(place.folder, '.state') },
  });
  return run;
}

const written = () => parse(readFileSync(join(place.folder, TARGET), 'utf8'));
const errorsIn = async (path: string): Promise<unknown[]> => {
  const { stdout } = await runInProcess(['validate', '--format', 'json', path], { cwd: place.folder });
  return JSON.parse(stdout).diagnostics.filter(({ severity }: { severity: string }) => severity === 'error');
};
const drafts = (): string[] =>
  existsSync(join(place.folder, '.state'))
    ? readdirSync(join(place.folder, '.state'), { recursive: true, encoding: 'utf8' }).filter((name) =>
        name.endsWith('.json'),
      )
    : [];

/** The questions up to the date of the first event. */
async function asFarAsTheDate(at: TerminalRun): Promise<void> {
  await at.answer('Мемлекеттік орган', 'жол');
  await at.answer('теріңіз жол\n❯ Жол және логистика', ENTER);
  await at.answer('Апта', ENTER);
  await at.answer('Неден бастаймыз?', ENTER);
  await at.answer('іс-шаралар бар ма?', ENTER);
  await at.answer('Іс-шараның атауы', `«Қысқы жол» брифингі${ENTER}`);
  await at.expect('Күні');
}

const title =
  MISSING_FOR_TERMINAL.length === 0
    ? 'new at a terminal'
    : `new at a terminal (skipped: missing ${MISSING_FOR_TERMINAL.join(', ')})`;
describe.skipIf(MISSING_FOR_TERMINAL.length > 0)(title, () => {
  it('asks for a whole week in Kazakh, and what it writes is valid', async () => {
    const at = start(...WEEKLY);
    await asFarAsTheDate(at);
    expect(at.shown()).toContain(
      'мерзімі 2026 жылғы 17 желтоқсан, бейсенбі, сағат 24:00-ге дейін; 2 күн қалды',
    );
    await at.answer('›', `31 ақпан${ENTER}`);
    await at.answer('Мұндай күн жоқ', `${'\u007f'.repeat(8)}сейсенбі${ENTER}`);
    await at.expect('2026 жылғы 22 желтоқсан, сейсенбі');
    await at.answer('Уақыты', `10.30-11.15${ENTER}`);
    await at.answer('Өткізілу орны', `Баспасөз орталығы${ENTER}`);
    await at.answer('Елді мекен', ENTER);
    await at.answer('Ұйымдастырушы', ENTER);
    await at.answer('Байланыс деректері', ENTER);
    await at.answer('Тағы ұйымдастырушы бар ма?', `ж${ENTER}`);
    await at.answer('Мақсаты', `Хабардар ету${ENTER}`);
    await at.answer('Міндеті', `Картаны таныстыру${ENTER}`);
    await at.answer('Міндеті (2)', ENTER);
    await at.answer('Түйінді месседж', `Картаны тексеріңіз${ENTER}`);
    await at.answer('Түйінді месседж (2)', ENTER);
    await at.answer('Спикерлер', ENTER);
    await at.answer('Тағы спикер бар ма?', ENTER);
    await at.answer('Іс-шарадан нәтиже', `Карта жарияланды${ENTER}`);
    await at.answer('Тағы не айтылады?', ` ${ENTER}`);
    await at.answer('Маңызы\n  §2(5)', ENTER);
    await at.answer('Тағы іс-шара бар ма?', ENTER);
    await at.answer('басты жаңалығын ұсынасыз?', `${DOWN} ${ENTER}`);
    await at.answer('Басты жаңалық, сейсенбі\n  §10', ENTER);
    await at.answer('Бәрі дұрыс па?', ENTER);
    expect(await at.end()).toBe(0);
    expect(at.shown()).toContain(TARGET);
    expect(written()).toEqual({
      kind: 'weekly',
      body: 'min-jol',
      week: '2026-W52',
      submitted: '2026-12-15T12:00:00+05:00',
      topNews: { tue: { event: 'jol-1' } },
      events: [
        {
          id: 'jol-1',
          title: '«Қысқы жол» брифингі',
          date: '2026-12-22',
          time: { start: '10:30', end: '11:15' },
          venue: 'Баспасөз орталығы',
          organisers: [
            {
              body: 'min-jol',
              contact: { person: 'Көкжалов Д. С.', phone: '+7 700 000 00 03', email: 'baspasoz@jol.example' },
            },
          ],
          purpose: 'Хабардар ету',
          objectives: ['Картаны таныстыру'],
          keyMessages: ['Картаны тексеріңіз'],
          speakers: [
            {
              name: 'Арғымақов Ілияс',
              position: 'Автожолдар комитетінің төрағасы',
              phone: '+7 700 000 00 23',
              email: 'i.argymaqov@jol.example',
            },
          ],
          outcome: 'Карта жарияланды',
          significance: 'key',
        },
      ],
    });
    expect(await errorsIn(TARGET)).toEqual([]);
    expect(drafts()).toEqual([]);
  });

  it.each([
    ['Ctrl-C', CTRL_C],
    ['Ctrl-D', CTRL_D],
  ])('keeps a draft on %s and goes on with it', async (_, key) => {
    const first = start(...WEEKLY);
    await asFarAsTheDate(first);
    await first.answer('›', key);
    await first.expect('Жоба сақталды');
    expect(await first.end()).toBe(2);
    expect(existsSync(join(place.folder, TARGET))).toBe(false);
    const [draft = ''] = drafts();
    expect(statSync(join(place.folder, '.state', draft)).mode & 0o777).toBe(0o600);

    const second = start(...WEEKLY, '--body', 'min-jol', '--week', '2026-W52');
    await second.answer('2026 жылғы 15 желтоқсан, 12:00 сақталған жоба бар', ENTER);
    // The title is known already: the date is what is asked.
    await second.answer('Күні', `22.12${ENTER}`);
    await second.answer('Уақыты', CTRL_C);
    expect(await second.end()).toBe(2);
    expect(readFileSync(join(place.folder, '.state', draft), 'utf8')).toContain('2026-12-22');
  });

  it('finds a body by its name in another language', async () => {
    const at = start('new', 'weekly', '--on', '2026-12-15', '--lang', 'ru');
    await at.answer('Государственный орган', 'жол және');
    await at.expect('❯ Министерство дорог');
  });

  it('survives being killed, and deletes a draft that is not wanted', async () => {
    const first = start(...WEEKLY);
    await asFarAsTheDate(first);
    first.kill();
    await first.end();
    expect(drafts()).toHaveLength(1);
    const second = start(...WEEKLY, '--body', 'min-jol', '--week', 'next');
    await second.answer('жоба бар', `${DOWN}${DOWN}${ENTER}`);
    expect(await second.end()).toBe(0);
    expect(drafts()).toEqual([]);
  });

  it('copies last week: each event kept, changed or dropped', async () => {
    const at = start(
      'new',
      'weekly',
      '--on',
      '2026-12-15',
      '--lang',
      'ru',
      '--body',
      'min-jol',
      '--week',
      'next',
      '--from',
      'previous',
    );
    await at.answer('Скопировано: ««Қысқы жол» науқанының', `${UP}${ENTER}`);
    await at.answer('Скопировано: ««Қарлы боранға', `${DOWN}${ENTER}`);
    await at.answer('Скопировано: «Қысқы жол патрулі', ENTER);
    await at.answer('Наименование мероприятия', ` (2)${ENTER}`);
    await at.answer('Дата', `${'\u007f'.repeat(10)}25.12${ENTER}`);
    for (const question of [
      'Время',
      'Место проведения',
      'Населённый пункт',
      'Название организации',
      'Контактное лицо',
    ]) {
      await at.answer(question, ENTER);
    }
    for (const question of ['Телефон', 'Адрес', 'Цель', 'Задача', 'Ключевой', 'Фамилия', 'Должность']) {
      await at.answer(question, ENTER);
    }
    for (const question of ['Телефон', 'Адрес', 'Результат']) await at.answer(question, ENTER);
    await at.answer('Есть ещё мероприятие?', ENTER);
    await at.answer('главную новость?', ENTER);
    await at.answer('Всё верно?', ENTER);
    expect(await at.end()).toBe(0);
    const events: { id: string; date: string; title: string }[] = written().events;
    expect(events.map(({ id, date }) => [id, date])).toEqual([
      ['jol-1', '2026-12-21'],
      ['jol-3', '2026-12-25'],
    ]);
    expect(events[1]?.title).toMatch(/ \(2\)$/);
    expect(await errorsIn(TARGET)).toEqual([]);
  });

  it('corrects an answer of a file that is there, and touches nothing else of it', async () => {
    const path = 'submissions/weekly/2026-W51/min-dala.yaml';
    const before = parse(readFileSync(join(place.folder, path), 'utf8'));
    const at = start(
      'new',
      'weekly',
      '--on',
      '2026-12-10',
      '--lang',
      'en',
      '--body',
      'min-dala',
      '--week',
      '2026-W51',
    );
    await at.answer('There is a file', ENTER);
    await at.answer('Is it right?', `${DOWN}${ENTER}`);
    await at.answer('Which one?', 'Venue');
    await at.answer('Which one? Venue\n❯   Venue', ENTER);
    await at.answer('or online', `${'\u007f'.repeat(60)}New hall${ENTER}`);
    await at.answer('Is it right?', ENTER);
    expect(await at.end()).toBe(0);
    const after = parse(readFileSync(join(place.folder, path), 'utf8'));
    expect(after.events[0].venue).toBe('New hall');
    after.events[0].venue = before.events[0].venue;
    expect({ ...after, submitted: '' }).toEqual({ ...before, submitted: '' });
  });

  it('keeps the lines of a text that is pasted, and answers no other question with them', async () => {
    const at = start(
      'new',
      'report',
      '--on',
      '2026-12-15',
      '--lang',
      'ru',
      '--body',
      'min-dala',
      '--period',
      '2026-12',
    );
    await at.answer('›', '\u001b[200~Первая строка\r\nвторая строка\u001b[201~');
    await at.answer('вторая строка', ENTER);
    await at.answer('Добавить пункт плана?', ENTER);
    await at.answer('Всё верно?', ENTER);
    expect(await at.end()).toBe(0);
    const report = parse(
      readFileSync(join(place.folder, 'submissions/reports/2026-12/min-dala.yaml'), 'utf8'),
    );
    expect(report.text.trim()).toBe('Первая строка\nвторая строка');
  });
});
