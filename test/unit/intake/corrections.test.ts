import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { arrange, type Version } from '../../../src/intake/arrange.ts';
import { correctionOf, withCorrections } from '../../../src/intake/corrections.ts';
import { contentOf } from '../../../src/intake/content.ts';
import { countedSending, lastSent, mergedSending, sendingIn, timesIn } from '../../../src/intake/sending.ts';
import { evidenceOf } from '../../../src/intake/evidence.ts';
import { createTimeZone } from '../../../src/law/time-zone.ts';
import { instant } from '../../support/calendar.ts';
import { nilWeek, notice } from '../../support/inbox.ts';

const zone = createTimeZone('Asia/Almaty');
const WEEK = 'submissions/weekly/2026-W51/b2.yaml';
const MAIN = 'submissions/contacts/b2.yaml';
const RECEIVED = instant('2026-12-14T09:00:00+05:00');
/** `10T17` → an instant of December 2026. */
const at = (short: string) => `2026-12-${short}:00:00+05:00`;

function version(text: string, run: number, path = WEEK, received = RECEIVED): Version {
  const data = parse(text);
  const sending = countedSending(data, received, zone);
  const appointed = data.appointed === undefined ? {} : { appointed: data.appointed };
  const submitted = instant(lastSent(sendingIn(data)));
  return {
    path,
    bytes: Buffer.from(text),
    sent: instant(lastSent(sending)),
    evidence: evidenceOf({ lastSaved: undefined, submitted, run }, received),
    content: contentOf(data),
    times: timesIn(data),
    sending,
    ...appointed,
  };
}

const week = (short: string, news: string, turn: number) => version(nilWeek('b2', at(short), news), turn);

/** What stands in the end, by path. */
async function filed(standing: readonly Version[], arriving: readonly Version[]) {
  const arranged = arrange(new Map(standing.map((one) => [one.path, one])), arriving);
  const corrected = await withCorrections(arranged);
  return Object.fromEntries(
    [...corrected.standing].map(([path, { bytes }]) => [path, Buffer.from(bytes).toString()]),
  );
}

describe('a later version', () => {
  it('keeps the first time of sending and adds its own; nothing else of it changes', async () => {
    const text = `# Министрліктен\n${nilWeek('b2', at('11T09'), 'Екі')}`.replace(
      'noEvents',
      '# жоқ\nnoEvents',
    );
    const tree = await filed([week('10T10', 'Бір', 0)], [version(text, 1)]);
    expect(tree[WEEK]).toBe(
      text.replace(/submitted: .*/, `submitted: "${at('10T10')}"\ncorrected: ["${at('11T09')}"]`),
    );
  });

  it('counts after all that came in the same run before it, whatever the order of the files', async () => {
    const versions = [week('11T12', 'Үш', 0), week('10T10', 'Бір', 1), week('11T09', 'Екі', 2)];
    const { submitted, corrected, topNews } = parse((await filed([], versions))[WEEK] ?? '');
    expect([submitted, corrected, topNews.mon]).toEqual([at('10T10'), [at('11T09'), at('11T12')], 'Үш']);
  });

  it('keeps the earlier corrections, and those that it lists itself, each once', async () => {
    const standing = nilWeek('b2', at('10T10')).replace(
      'noEvents',
      `corrected: ["${at('11T09')}"]\nnoEvents`,
    );
    const own = nilWeek('b2', at('10T10'), 'Үш').replace(
      'noEvents',
      `corrected: ["${at('11T09')}", "${at('11T15')}"]\nnoEvents`,
    );
    const { submitted, corrected } = parse(
      (await filed([version(standing, 0)], [version(own, 1)]))[WEEK] ?? '',
    );
    expect([submitted, corrected]).toEqual([at('10T10'), [at('11T09'), at('11T15')]]);
  });

  it('with the time of the first, unchanged, is a correction all the same', async () => {
    const { submitted, corrected } = parse(
      (await filed([week('10T10', 'Бір', 0)], [week('10T10', 'Екі', 1)]))[WEEK] ?? '',
    );
    expect([submitted, corrected]).toEqual([at('10T10'), [at('10T10')]]);
  });

  it('does not make an earlier sending of one that came first, and was late', async () => {
    const tree = await filed([week('11T09', 'Кеш', 0)], [week('10T10', 'Ерте', 1)]);
    expect(tree[WEEK]).toBe(nilWeek('b2', at('11T09'), 'Кеш'));
  });

  it('is no correction of what never was accepted', async () => {
    const { sending: _, ...broken } = week('10T10', 'Қате', 0);
    const tree = await filed([{ ...broken, sent: undefined }], [week('11T09', 'Екі', 1)]);
    expect(tree[WEEK]).toBe(nilWeek('b2', at('11T09'), 'Екі'));
  });

  it('is filed once: where a run was broken off, the next finds it unchanged', async () => {
    const [first, second] = [week('10T10', 'Бір', 0), week('11T09', 'Екі', 1)];
    const once = (await filed([first], [second]))[WEEK] ?? '';
    const again = await withCorrections(
      arrange(new Map([[WEEK, { ...version(once, -1) }]]), [week('11T09', 'Екі', 1)]),
    );
    expect([...again.fates.values()]).toMatchObject([
      { fate: 'filed', stays: { path: WEEK }, sameInstant: false },
    ]);
  });
});

describe('a contact', () => {
  it('of a new appointment corrects none; the same appointment again does', async () => {
    const [old, next] = ['2025-01-13', '2026-12-07'].map((day, turn) =>
      version(notice('b2', day, at(`0${turn + 7}T10`)), turn, MAIN),
    );
    const again = version(notice('b2', '2026-12-07', at('09T10'), 'Басқа'), 2, MAIN);
    if (old === undefined || next === undefined) throw new Error('the test is wrong');
    const tree = await filed([old], [next, again]);
    expect(parse(tree[MAIN] ?? '')).toMatchObject({ submitted: at('08T10'), corrected: [at('09T10')] });
    expect(tree['submissions/contacts/b2.2025-01-13.yaml']).toBe(notice('b2', '2025-01-13', at('07T10')));
  });
});

it('no time is later than the receipt', () => {
  const data = { submitted: '2027-12-10T10:00:00+05:00', corrected: ['2028-01-01T00:00:00Z'] };
  expect(countedSending(data, RECEIVED, zone)).toEqual({
    submitted: '2026-12-14T09:00:00+05:00',
    corrected: ['2026-12-14T09:00:00+05:00'],
    received: '2026-12-14T09:00:00+05:00',
  });
});

it('merged times are in order, each once, and none is before the first sending', () => {
  const first = { submitted: at('10T10'), corrected: [] };
  const later = [
    { submitted: at('09T10'), corrected: [] },
    { submitted: at('10T10'), corrected: ['2026-12-11T04:00:00Z'] },
    { submitted: at('11T09'), corrected: [] },
  ];
  expect(mergedSending(first, later).corrected).toEqual(['2026-12-11T04:00:00Z']);
});

it('one that says a time before that of what it corrects counts by its receipt', () => {
  const first = { submitted: at('10T10'), corrected: [] };
  const later = [
    { submitted: at('09T10'), corrected: [], received: at('11T12') },
    { submitted: at('09T11'), corrected: [], received: at('11T12') },
    { submitted: at('11T13'), corrected: [], received: at('11T14') },
  ];
  expect(mergedSending(first, later)).toEqual({
    submitted: at('10T10'),
    corrected: [at('11T12'), at('11T13')],
  });
});

describe('what is written over a submission', () => {
  const standing = parse(nilWeek('b2', at('10T10'), 'Бір'));

  it('is its correction', async () => {
    const { submitted, corrected } = parse(
      await correctionOf(nilWeek('b2', at('11T09'), 'Екі'), standing, at('11T12')),
    );
    expect([submitted, corrected]).toEqual([at('10T10'), [at('11T09')]]);
  });

  it('and says the same has corrected nothing', async () => {
    expect(await correctionOf(nilWeek('b2', at('11T09'), 'Бір'), standing, at('11T12'))).toBe(
      nilWeek('b2', at('10T10'), 'Бір'),
    );
  });

  it('is another document where it is another appointment', async () => {
    const next = notice('b2', '2026-12-07', at('08T10'));
    expect(await correctionOf(next, parse(notice('b2', '2025-01-13', at('01T10'))), at('08T12'))).toBe(next);
  });
});
