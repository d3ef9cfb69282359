import { describe, expect, it } from 'vitest';
import { copied, revised } from '../../../src/wizard/copy.ts';
import { FORMS } from '../../../src/wizard/kinds/index.ts';
import { runWizard } from '../../../src/wizard/run.ts';
import { EMPTY, type State } from '../../../src/wizard/state.ts';
import type { Mapping } from '../../../src/wizard/values.ts';
import { event } from '../../support/grid.ts';
import { IDENTITY, scripted, wizardFor } from '../../support/wizard.ts';

const EVENT = {
  '/events/0/title': 'Брифинг',
  '/events/0/date': '14.12',
  '/events/0/time': '10.30',
  '/events/0/venue': 'Зал',
  '/events/0/purpose': 'Мақсаты',
  '/events/0/objectives/0': 'Міндеті',
  '/events/0/keyMessages/0': 'Месседж',
  '/events/0/outcome': 'Нәтиже',
};

const weekly = (data: Mapping = {}): State => ({ ...EMPTY, data: { ...IDENTITY.weekly, ...data } });

async function run(
  answers: Parameters<typeof scripted>[0],
  state = weekly(),
  facts = {},
  kind: 'weekly' | 'report' = 'weekly',
) {
  const asker = scripted(answers);
  const saved: State[] = [];
  const wizard = wizardFor(kind, 'en', facts);
  const decision = await runWizard(state, wizard, asker, { save: (each) => saved.push(each) });
  return { ...asker, saved, decision, data: decision.state.data };
}

describe('a week', () => {
  it('is a nil return after one answer', async () => {
    const { data, asked } = await run({ '/noEvents': 1 });
    expect(data).toEqual({ ...IDENTITY.weekly, noEvents: true });
    expect(asked).toEqual(['/noEvents', '#review']);
  });

  it('takes the contact from the directory, a known speaker, and gives the event an id', async () => {
    const { data } = await run(EVENT);
    expect(data.events).toEqual([
      {
        id: 'b2-1',
        title: 'Брифинг',
        date: '2026-12-14',
        time: { start: '10:30' },
        venue: 'Зал',
        organisers: [{ body: 'b2', contact: { person: 'Көкжалов Д.', phone: '+7 700 000 00 03' } }],
        purpose: 'Мақсаты',
        objectives: ['Міндеті'],
        keyMessages: ['Месседж'],
        speakers: [{ name: 'Арғымақов Ілияс', position: 'Төраға', phone: '+7 700 000 00 23' }],
        outcome: 'Нәтиже',
      },
    ]);
  });

  it('refuses an answer by what the examination says of it, in place', async () => {
    const { told, data } = await run({
      ...EVENT,
      '/events/0/date': ['21.12', '14.12'],
      '/events/0/time': ['11:00–10:00', '10-12', '10:00–11:00'],
    });
    expect(told).toContain('2026-12-21 is not in the week 2026-W51 (2026-12-14 – 2026-12-20) (§10(1))');
    expect(told).toContain('The end (10:00) must come after the start (11:00) (§10(1))');
    expect(told).toContain('This can be read in two ways: write 10:15 or 10:00–15:00');
    expect(data.events).toMatchObject([{ date: '2026-12-14', time: { start: '10:00', end: '11:00' } }]);
  });

  it('reads a stretch of days as the first and the last, and names a holiday', async () => {
    const { told, data } = await run({ ...EVENT, '/events/0/date': '15–16 December' });
    expect(data.events).toMatchObject([{ date: '2026-12-15', until: '2026-12-16' }]);
    const { told: holiday } = await run({ ...EVENT, '/events/0/date': 'Wednesday' });
    expect(told).toContain('Tuesday, 15 December 2026');
    expect(holiday.join('\n')).toMatch(/Wednesday, 16 December 2026 – .*Independence/);
  });

  it('asks for the reason of a cancelled event, and for nothing of the others', async () => {
    const cancelled = {
      ...EVENT,
      '/events/0#extras': [[5]],
      '/events/0/status': 2,
      '/events/0/reason': 'Боран',
    };
    const { data } = await run(cancelled as never);
    expect(data.events).toMatchObject([{ status: 'cancelled', reason: 'Боран' }]);
    expect((await run(EVENT)).asked).not.toContain('/events/0/reason');
  });

  it('needs one of telephone and e-mail of a speaker, whichever', async () => {
    const { data, told } = await run(
      {
        ...EVENT,
        '/events/0/speakers/0/name': 'Қоңыров Ә.',
        '/events/0/speakers/0/position': 'Төраға',
        '/events/0/speakers/0/email': ['', 'a@b', ' k@b2.example '],
      },
      weekly(),
      { speakers: [] },
    );
    expect(told).toContain('This must not be empty');
    expect(data.events).toMatchObject([{ speakers: [{ email: 'a@b' }] }]);
  });

  it('saves after each answer, and goes on from what was saved', async () => {
    const { saved, data, asked } = await run(EVENT);
    expect(saved.length).toBe(asked.filter((id) => !id.startsWith('#')).length);
    for (const draft of [saved[3], saved[9], saved.at(-1)]) {
      const again = JSON.parse(JSON.stringify(draft)) as State;
      expect((await run(EVENT, again)).data).toEqual(data);
    }
  });

  it('is left as a draft where somebody stops at the review', async () => {
    const { decision } = await run({ '/noEvents': 1, '#review': 2 });
    expect(decision).toMatchObject({ write: false });
  });

  it('tells of errors that no question can mend', async () => {
    const { decision } = await run({}, { ...revised({ ...weekly({ noEvents: true }).data, colour: 'red' }) });
    expect(decision).toMatchObject({ unmendable: [{ code: 'schema/unknown-key' }] });
  });

  it('asks again where the whole has an error, and only there', async () => {
    const events = [event('e1', { date: '2026-12-21' }), event('e1')];
    const { data, asked } = await run(
      { '/events/0/date': '15.12', '/events/1/id': 'e2' },
      revised({ ...weekly().data, events }),
    );
    expect(asked).toEqual(['/events/0/date', '/events/1/id', '#review']);
    expect(data.events).toEqual([event('e1', { date: '2026-12-15' }), { ...event('e1'), id: 'e2' }]);
  });
});

describe('a copy of last week', () => {
  const last = {
    kind: 'weekly',
    body: 'b2',
    week: '2026-W50',
    submitted: '2026-12-03T10:00:00+05:00',
    topNews: { mon: { event: 'e1' }, tue: 'Өткен аптаның жаңалығы', wed: { event: 'e3' } },
    events: [
      event('e1', { date: '2026-12-07', until: '2026-12-09' }),
      event('e2', { date: '2026-12-10', status: 'postponed', reason: 'Боран' }),
      event('e3', { date: '2026-12-09', status: 'cancelled', reason: 'Боран' }),
    ],
  };
  const copy = (): State => {
    const state = copied(FORMS.weekly, last, 7);
    return { ...state, data: { ...state.data, ...IDENTITY.weekly } };
  };

  it('moves dates, leaves cancelled events and the texts of last week, plans postponed ones again', async () => {
    const { data, asked } = await run({ '/events/0#fate': [0], '/events/1#fate': [0] }, copy());
    expect(data).toEqual({
      ...IDENTITY.weekly,
      topNews: { mon: { event: 'e1' } },
      events: [event('e1', { date: '2026-12-14', until: '2026-12-16' }), event('e2', { date: '2026-12-17' })],
    });
    expect(asked).toEqual(['/events/0#fate', '/events/1#fate', '/events#more', '/topNews#extras', '#review']);
  });

  it('never takes an event over by Enter alone: it is asked through', async () => {
    const { asked } = await run({}, copy());
    expect(asked.slice(0, 3)).toEqual(['/events/0#fate', '/events/0/title', '/events/0/date']);
  });

  it('asks the text of a report anew, with the last one at hand', async () => {
    const month = { kind: 'report', body: 'b2', period: '2026-11', submitted: 'x', text: 'Қараша' };
    const { data: report, marks } = copied(FORMS.report, month, 0);
    const state = { marks, data: { ...report, ...IDENTITY.report } };
    const { data, asked } = await run({ '/text': 'Желтоқсан' }, state, {}, 'report');
    expect(asked[0]).toBe('/text');
    expect(data.text).toBe('Желтоқсан');
  });

  it('drops an event and changes the next one: its marks move up with it', async () => {
    const { data } = await run(
      { '/events/0#fate': [2, 1], '/events/0/title': 'Жаңа атау', '/topNews/mon': 0 },
      copy(),
    );
    expect(data.events).toEqual([event('e2', { date: '2026-12-17', title: 'Жаңа атау' })]);
  });
});
