import { describe, expect, it } from 'vitest';
import type { Examined } from '../../../src/workspace/examine.ts';
import { examined } from '../../support/examine.ts';

type Fields = Readonly<Record<string, string>>;

/** An event of three weeks from Friday of 2026-W51, but for what is given. */
function event(given: Fields = {}): string {
  const fields: Fields = {
    id: 'expo',
    title: 'Көктем көрмесі',
    date: '"2026-12-18"',
    until: '"2027-01-05"',
    time: '{start: "10:00", end: "11:00"}',
    venue: 'Мұражай',
    organisers: '[{body: b2, contact: {phone: "+7 700 000 00 03"}}]',
    purpose: 'Мақсаты',
    objectives: '[Міндеті]',
    keyMessages: '[Месседж]',
    speakers: '[{name: Арғымақов Ілияс, position: Төраға, phone: "+7 700 000 00 23"}]',
    outcome: 'Нәтиже',
    ...given,
  };
  return Object.entries(fields)
    .filter(([, value]) => value !== '')
    .map(([key, value], index) => `${index === 0 ? '  - ' : '    '}${key}: ${value}\n`)
    .join('');
}

/** A submission, by its path. */
function sent(body: string, week: string, events: readonly string[], more = ''): Fields {
  const head = `kind: weekly\nbody: ${body}\nweek: ${week}\nsubmitted: "2026-12-10T10:00:00+05:00"\n${more}`;
  return {
    [`submissions/weekly/${week}/${body}.yaml`]:
      head + (events.length === 0 ? 'noEvents: true\n' : `events:\n${events.join('')}`),
  };
}

const decided = (week: string, text: string): Fields => ({
  [`decisions/media-grid/${week}.yaml`]: `kind: grid-decision\nweek: ${week}\n${text}`,
});

const continuing = ({ earlier }: Examined) =>
  earlier.continuing.map(({ ref, origin }) => `${ref} ${origin.week}`);
const codes = ({ diagnostics }: Examined) => diagnostics.map(({ code }) => code);

/** What continues into 2026-W53. */
const intoW53 = async (...files: Fields[]) =>
  continuing(await examined('week/2026-W53', Object.assign({}, ...files)));

const expo = sent('b2', '2026-W51', [event()]);
const later = { id: 'show', date: '"2026-12-29"', until: '', venue: 'Сарай' };

describe('an event longer than its week', () => {
  it('continues in each week that it reaches, and in no other', async () => {
    for (const week of ['2026-W52', '2026-W53', '2027-W01']) {
      expect(continuing(await examined(`week/${week}`, expo))).toEqual(['b2/expo 2026-W51']);
    }
    expect(continuing(await examined('week/2026-W51', expo))).toEqual([]);
    expect(continuing(await examined('week/2027-W02', expo))).toEqual([]);
  });

  it('reaches the fifth week after its own', async () => {
    const files = sent('b2', '2026-W48', [event({ date: '"2026-11-29"', until: '"2026-12-29"' })]);
    expect(await intoW53(files)).toEqual(['b2/expo 2026-W48']);
    expect(codes(await examined('week/2026-W48', files))).not.toContain('event/too-long');
  });

  it('is refused where it lasts longer than 31 days', async () => {
    const files = sent('b2', '2026-W48', [event({ date: '"2026-11-29"', until: '"2026-12-30"' })]);
    const { diagnostics } = await examined('week/2026-W48', files);
    expect(diagnostics.find(({ code }) => code === 'event/too-long')?.path).toBe('/events/0/until');
    expect(await intoW53(files)).toEqual([]);
  });

  it('also beside a nil return', async () => {
    expect(await intoW53(expo, sent('b2', '2026-W53', []))).toEqual(['b2/expo 2026-W51']);
  });

  it.each<[string, Fields]>([
    ['cancelled', sent('b2', '2026-W51', [event({ status: 'cancelled', reason: 'Боран' })])],
    ['postponed', sent('b2', '2026-W51', [event({ status: 'postponed', reason: 'Боран' })])],
    [
      'excluded by the decision on its own week',
      { ...expo, ...decided('2026-W51', 'exclude: [{event: b2/expo, reason: Қайталау}]\n') },
    ],
  ])('does not where it is %s', async (_, files) => {
    expect(await intoW53(files)).toEqual([]);
  });

  it('does where only the decision on a week in between excludes it', async () => {
    const between = decided('2026-W52', 'exclude: [{event: b2/expo, reason: Қайталау}]\n');
    expect(await intoW53(expo, between)).toEqual(['b2/expo 2026-W51']);
  });

  it.each<[string, Fields]>([
    ['its file has an error', { [Object.keys(expo)[0] ?? '']: `${Object.values(expo)[0]}colour: red\n` }],
    ['its file cannot be parsed', { [Object.keys(expo)[0] ?? '']: `${Object.values(expo)[0]}  }: [\n` }],
  ])('does not where %s, and that is known', async (_, files) => {
    const found = await examined('week/2026-W53', files);
    expect(continuing(found)).toEqual([]);
    expect(found.earlier.unknown.map(({ path }) => path)).toEqual(Object.keys(files));
    expect(found.diagnostics).toEqual([]);
  });

  it.each([
    ['a reason is missing', 'exclude: [{event: b2/expo}]\n'],
    ['a key is misspelt', 'excluded: [{event: b2/expo, reason: Қайталау}]\n'],
    ['another event is named', 'exclude: [{event: b2/unknown, reason: Қайталау}]\n'],
    ['its order is wrong', 'order: [b2/unknown]\n'],
  ])('does not while the decision on its week has an error, for it may exclude it: %s', async (_, text) => {
    const wrong = decided('2026-W51', text);
    const found = await examined('week/2026-W53', { ...expo, ...wrong });
    expect(continuing(found)).toEqual([]);
    expect(found.earlier.unknown.map(({ path }) => path)).toEqual(Object.keys(wrong));
  });

  it('that is lost with a file of its week is no error of the decision that names it', async () => {
    const named = decided('2026-W53', 'topNews: {mon: [{event: b2/expo}]}\norder: [b2/expo]\n');
    const broken = { [Object.keys(expo)[0] ?? '']: `${Object.values(expo)[0]}colour: red\n` };
    for (const files of [broken, { ...expo, ...decided('2026-W51', 'order: [b2/unknown]\n') }]) {
      const found = await examined('week/2026-W53', { ...files, ...named });
      expect(codes(found)).toEqual(['ref/broken-event', 'ref/broken-event']);
      expect(found.valid.map(({ file }) => file)).toContain(Object.keys(named)[0]);
    }
  });
});

describe('the submission of the later week', () => {
  it('contains it under the same id and a title alike', async () => {
    const own = { ...later, id: 'expo', title: 'Көктем көрмесінің соңғы күндері' };
    expect(await intoW53(expo, sent('b2', '2026-W53', [event(own)]))).toEqual([]);
    expect(await intoW53(expo, sent('b3', '2026-W53', [event(own)]))).toHaveLength(1);
  });

  it.each(['expo', 'b2/expo'])('contains it where it says that it continues %s', async (ref) => {
    const own = sent('b2', '2026-W53', [event({ ...later, continues: ref, title: 'Жабылу рәсімі' })]);
    const found = await examined('week/2026-W53', { ...expo, ...own });
    expect(continuing(found)).toEqual([]);
    expect(codes(found)).not.toContain('event/continues-unknown');
  });

  it('is warned where nothing of that name continues', async () => {
    const own = sent('b2', '2026-W53', [event({ ...later, continues: 'fair' })]);
    const found = await examined('week/2026-W53', { ...expo, ...own });
    expect(continuing(found)).toEqual(['b2/expo 2026-W51']);
    expect(codes(found)).toContain('event/continues-unknown');
  });

  it('is warned where it names another body’s, which continues all the same', async () => {
    const own = sent('b3', '2026-W53', [event({ ...later, continues: 'b2/expo' })]);
    const found = await examined('week/2026-W53', { ...expo, ...own });
    expect(continuing(found)).toEqual(['b2/expo 2026-W51']);
    expect(codes(found)).toContain('event/continues-other-body');
  });

  it('may give the same id to another event, and both stand', async () => {
    const own = sent('b2', '2026-W53', [event({ ...later, id: 'expo', title: 'Бюджет талқылауы' })]);
    const found = await examined('week/2026-W53', { ...expo, ...own });
    expect(continuing(found)).toEqual(['b2/expo-2026-w51 2026-W51']);
    expect(codes(found)).toContain('event/id-of-continuing');
  });

  it('of a week in between has the last word', async () => {
    const shorter = event({ date: '"2026-12-21"', until: '"2026-12-23"' });
    expect(await intoW53(expo, sent('b2', '2026-W52', [shorter]))).toEqual([]);
    const longer = event({ date: '"2026-12-21"', until: '"2026-12-28"' });
    expect(await intoW53(expo, sent('b2', '2026-W52', [longer]))).toEqual(['b2/expo 2026-W52']);
  });
});

describe('what stands beside it', () => {
  const news = (day: string) =>
    `topNews: {${day}: [{event: b2/expo}]}\nexclude: [{event: b2/expo-2, reason: r}]\n`;

  it('may name it: decisions, and the main news of its body', async () => {
    const files = { ...expo, ...decided('2026-W53', news('mon')) };
    expect(codes(await examined('week/2026-W53', files))).toEqual(['ref/unknown-event']);
    const own = sent('b2', '2026-W53', [], 'topNews: {mon: {event: expo}}\n');
    expect(codes(await examined('week/2026-W53', { ...expo, ...own }))).toEqual([]);
  });

  it('is held against it, each told of the other; and the earlier ones are not told of each other again', async () => {
    const own = sent('b3', '2026-W53', [
      event({
        ...later,
        venue: 'Мұражай',
        speakers: '[{name: А, position: Б, phone: "+7 700 000 00 09"}]',
        organisers: '[{body: b3, contact: {phone: "+7 700 000 00 03"}}]',
      }),
    ]);
    const other = sent('b4', '2026-W51', [
      event({ organisers: '[{body: b4, contact: {phone: "+7 700 000 00 03"}}]', title: 'Ескі суреттер' }),
    ]);
    const clashes = async (...files: Fields[]) =>
      (await examined('week/2026-W53', Object.assign({}, ...files))).diagnostics
        .filter(({ code }) => code.startsWith('clash/'))
        .map(({ file, code }) => `${file.slice(19)} ${code}`);
    expect(await clashes(expo, own)).toEqual([
      '2026-W51/b2.yaml clash/venue',
      '2026-W53/b3.yaml clash/venue',
    ]);
    expect(await clashes(expo, other)).toEqual([]);
    expect(await clashes(expo, other, own)).toHaveLength(3);
  });

  it('is examined with a platform that the decision on its week gave it in place of its hall', async () => {
    const own = sent('b3', '2026-W53', [
      event({
        ...later,
        venue: 'Мұражай',
        speakers: '[{name: А, position: Б, phone: "+7 700 000 00 09"}]',
        organisers: '[{body: b3, contact: {phone: "+7 700 000 00 03"}}]',
      }),
    ]);
    const given = decided('2026-W51', 'platforms: [{event: b2/expo, platform: ОКҚ}]\n');
    const found = await examined('week/2026-W53', { ...expo, ...own, ...given });
    expect(codes(found)).toEqual([]);
    expect(found.earlier.continuing[0]?.event.platform).toBe('ОКҚ');
  });
});
