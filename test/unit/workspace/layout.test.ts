import { describe, expect, it } from 'vitest';
import { KINDS } from '../../../src/schema/kinds.ts';
import {
  pathOf,
  plansBehind,
  planYearOf,
  prefixesOf,
  slotOf,
  weeksBehind,
} from '../../../src/workspace/layout.ts';

const VALUES = {
  body: 'min-jol',
  week: '2026-W51',
  planYear: 2027,
  cycle: 1,
  year: 2026,
  quarter: 'Q3',
  issue: 'joint-1',
  period: '2026-11',
  request: 'r-1',
  id: 'x-1',
};

describe('the layout', () => {
  it.each(KINDS)('%s: the path of a document is read back as its slot', (kind) => {
    const path = pathOf(kind, VALUES);
    const slot = slotOf(path);
    expect(slot?.kind).toBe(kind);
    expect(VALUES).toMatchObject(slot?.fields ?? {});
    expect(prefixesOf(slot?.group ?? '').some((prefix) => path.startsWith(prefix))).toBe(true);
  });

  it('a week is its submissions and its decision', () => {
    expect(prefixesOf('week/2026-W51')).toEqual([
      'submissions/weekly/2026-W51/',
      'decisions/media-grid/2026-W51.yaml',
    ]);
  });

  it('numbers in a path are numbers in the document', () => {
    expect(slotOf('submissions/proposals/2027-1/min-jol.yaml')).toEqual({
      kind: 'proposal',
      fields: { planYear: 2027, cycle: 1, body: 'min-jol' },
      group: 'plan/2027',
    });
  });

  it('a second contact of a body says its holder in the path alone', () => {
    expect(slotOf('submissions/contacts/min-jol.deputy.yaml')?.fields).toEqual({ body: 'min-jol' });
  });

  it.each([
    'submissions/weekly/2026-W51/min-jol.yml',
    'submissions/weekly/2026-51/min-jol.yaml',
    'submissions/weekly/2026-W51/Min-Jol.yaml',
    'submissions/weekly/2026-W51/a/min-jol.yaml',
    'submissions/proposals/2027-3/min-jol.yaml',
    'submissions/weekly/2026-W51/.yaml',
    '../submissions/weekly/2026-W51/min-jol.yaml',
    '',
  ])('nothing owns %j', (path) => {
    expect(slotOf(path)).toBeUndefined();
  });

  it('a week over New Year looks at both plans', () => {
    expect(plansBehind('week/2026-W53')).toEqual(['plan/2026', 'plan/2027']);
    expect(plansBehind('week/2026-W51')).toEqual(['plan/2026']);
    expect(plansBehind('report/2026-11')).toEqual(['plan/2026']);
    expect(plansBehind('contacts')).toEqual([]);
    expect(planYearOf('plan/2026')).toBe(2026);
    expect(planYearOf('week/2026-W51')).toBeUndefined();
  });

  it('names no path without all its values', () => {
    expect(() => pathOf('weekly', { body: 'min-jol' })).toThrow('weekly: no value for {week}');
  });
});

describe('the weeks behind a week', () => {
  it('are the five before it, the earliest first, and none behind other groups', () => {
    expect(weeksBehind('week/2027-W01')).toEqual([
      'week/2026-W49',
      'week/2026-W50',
      'week/2026-W51',
      'week/2026-W52',
      'week/2026-W53',
    ]);
    expect(weeksBehind('plan/2027')).toEqual([]);
    expect(weeksBehind('week/2026-W99')).toEqual([]);
  });
});
