import { describe, expect, it } from 'vitest';
import { arrange, type Version } from '../../../src/intake/arrange.ts';

const MAIN = 'submissions/contacts/b2.yaml';
const WEEK = 'submissions/weekly/2026-W51/b2.yaml';

function version(text: string, sent: number | undefined, run: number, path = WEEK): Version {
  const submitted = sent === undefined ? undefined : { epochMs: sent };
  return {
    path,
    bytes: Buffer.from(text),
    content: text,
    times: [],
    sent: submitted,
    evidence: submitted && { submitted, run },
  };
}

function contact(text: string, appointed: string, sent: number, turn: number): Version {
  return { ...version(text, sent, turn, MAIN), appointed };
}

const standingOf = (...versions: Version[]) => new Map(versions.map((one) => [one.path, one]));
const texts = (standing: ReadonlyMap<string, Version>) =>
  Object.fromEntries([...standing].map(([path, { bytes }]) => [path, Buffer.from(bytes).toString()]));

describe('versions of a submission', () => {
  it('the one sent last stands, the one before is replaced', () => {
    const [old, late] = [version('1', 1, 0), version('2', 2, 1)];
    const { standing, fates } = arrange(standingOf(old), [late]);
    expect(texts(standing)).toEqual({ [WEEK]: '2' });
    expect(fates.get(late)).toEqual({
      fate: 'filed',
      path: WEEK,
      replaces: old,
      sameInstant: false,
    });
  });

  it('an older one that comes later does not replace it', () => {
    const [late, old] = [version('2', 2, 0), version('1', 1, 1)];
    const { standing, fates } = arrange(standingOf(late), [old]);
    expect(texts(standing)).toEqual({ [WEEK]: '2' });
    expect(fates.get(old)).toEqual({ fate: 'older', path: WEEK, than: late });
  });

  it('of two sent at the same instant the one that came later stands, and it is told', () => {
    const [first, second] = [version('1', 1, 0), version('2', 1, 1)];
    const { standing, fates } = arrange(standingOf(first), [second]);
    expect(texts(standing)).toEqual({ [WEEK]: '2' });
    expect(fates.get(second)).toMatchObject({ fate: 'filed', replaces: first, sameInstant: true });
  });

  it('a sound one stands above a broken one, whenever that says it was sent', () => {
    const broken = version('?', undefined, 5);
    const { standing, fates } = arrange(standingOf(broken), [version('1', 1, 0)]);
    expect(texts(standing)).toEqual({ [WEEK]: '1' });
    expect([...fates.values()]).toMatchObject([{ fate: 'filed', replaces: broken }]);
  });

  it('the very same bytes change nothing', () => {
    const [stays, again] = [version('1', 1, 0), version('1', 1, 1)];
    const { fates } = arrange(standingOf(stays), [again]);
    expect(fates.get(again)).toEqual({ fate: 'filed', path: WEEK, stays, sameInstant: false });
  });

  it('of three that come together the last replaces what stood', () => {
    const stood = version('0', 0, -1);
    const [one, two, three] = [version('1', 1, 0), version('2', 2, 1), version('3', 3, 2)];
    const { standing, fates } = arrange(standingOf(stood), [three, one, two]);
    expect(texts(standing)).toEqual({ [WEEK]: '3' });
    expect(fates.get(three)).toMatchObject({ fate: 'filed', replaces: stood });
    expect([fates.get(one)?.fate, fates.get(two)?.fate]).toEqual(['older', 'older']);
  });
});

describe('contacts', () => {
  it('a new appointment takes the place of the body, the holder before keeps his own', () => {
    const before = contact('А', '2025-01-13', 1, 0);
    const now = contact('Б', '2026-03-16', 2, 1);
    const { standing, fates } = arrange(standingOf(before), [now]);
    expect(texts(standing)).toEqual({
      [MAIN]: 'Б',
      'submissions/contacts/b2.2025-01-13.yaml': 'А',
    });
    expect(fates.get(now)).toMatchObject({
      moves: { version: before, path: 'submissions/contacts/b2.2025-01-13.yaml' },
    });
  });

  it('a notice of an earlier appointment that comes later goes beside', () => {
    const late = contact('А', '2025-01-13', 9, 1);
    const { standing } = arrange(standingOf(contact('Б', '2026-03-16', 2, 0)), [late]);
    expect(texts(standing)).toEqual({ [MAIN]: 'Б', 'submissions/contacts/b2.2025-01-13.yaml': 'А' });
  });

  it('a corrected notice of the same appointment replaces it where it stands', () => {
    const beside = { ...contact('А', '2025-01-13', 1, -1), path: 'submissions/contacts/b2.2025.yaml' };
    const corrected = contact('А+', '2025-01-13', 3, 1);
    const { standing, fates } = arrange(standingOf(contact('Б', '2026-03-16', 2, 0), beside), [corrected]);
    expect(texts(standing)).toEqual({ [MAIN]: 'Б', [beside.path]: 'А+' });
    expect(fates.get(corrected)).toMatchObject({ fate: 'filed', path: beside.path, replaces: beside });
  });

  it('a holder who made room and was replaced there is not put back by the next notice of the new one', () => {
    const stood = contact('А', '2025-01-13', 1, -1);
    const [first, corrected, second] = [
      contact('Б', '2026-12-07', 2, 0),
      contact('А+', '2025-01-13', 3, 1),
      contact('Б+', '2026-12-07', 4, 2),
    ];
    const { standing, fates } = arrange(standingOf(stood), [first, corrected, second]);
    expect(texts(standing)).toEqual({ [MAIN]: 'Б+', 'submissions/contacts/b2.2025-01-13.yaml': 'А+' });
    expect(fates.get(corrected)).toMatchObject({ replaces: stood });
    expect(fates.get(second)).not.toHaveProperty('moves');
  });

  it('a holder who stood there to the byte, and came again with the next one, is written where he goes', () => {
    const again = contact('А', '2025-01-13', 1, 0);
    const next = contact('Б', '2026-03-16', 2, 1);
    const { standing, fates } = arrange(standingOf(contact('А', '2025-01-13', 1, -1)), [again, next]);
    expect(texts(standing)).toEqual({ [MAIN]: 'Б', 'submissions/contacts/b2.2025-01-13.yaml': 'А' });
    expect(fates.get(again)).toMatchObject({
      path: 'submissions/contacts/b2.2025-01-13.yaml',
    });
  });

  it('a name that is taken by another is not taken away', () => {
    const taken = { ...contact('В', '2024-02-01', 1, -1), path: 'submissions/contacts/b2.2025-01-13.yaml' };
    const { standing } = arrange(standingOf(contact('А', '2025-01-13', 1, -1), taken), [
      contact('Б', '2026-03-16', 2, 1),
    ]);
    expect(texts(standing)).toEqual({
      [MAIN]: 'Б',
      [taken.path]: 'В',
      'submissions/contacts/b2.2025-01-13-2.yaml': 'А',
    });
  });

  it('a body whose id begins with that of another is another body', () => {
    const other = { ...contact('Г', '2026-03-16', 1, -1), path: 'submissions/contacts/b2-x.yaml' };
    const { standing } = arrange(standingOf(other), [contact('Б', '2026-03-16', 2, 1)]);
    expect(texts(standing)).toEqual({ [MAIN]: 'Б', [other.path]: 'Г' });
  });
});
