import { describe, expect, it } from 'vitest';
import { placeClaimed } from '../../../src/intake/place.ts';
import { historyPath, originalPath, setAsidePaths } from '../../../src/intake/places.ts';
import { sortOf } from '../../../src/intake/sort.ts';
import { createTimeZone } from '../../../src/law/time-zone.ts';
import { instant } from '../../support/calendar.ts';

const zone = createTimeZone('Asia/Almaty');
const HASH = '3f2a9c1b7d04e5'.padEnd(64, '0');
const late = instant('2026-12-10T23:30:00Z');

describe('where what came is kept', () => {
  it('by the day of the workspace’s clock, the hash, and the name', () => {
    expect(originalPath('min-jol.yaml', HASH, late, zone)).toBe(
      'received/2026-12-11/3f2a9c1b7d04-min-jol.yaml',
    );
    expect(historyPath('submissions/weekly/2026-W51/min-jol.yaml', late, HASH, zone)).toBe(
      'received/history/weekly/2026-W51/min-jol/2026-12-11-043000-3f2a9c1b7d04.yaml',
    );
    expect(historyPath('submissions/contacts/min-jol.2025.yaml', undefined, HASH, zone)).toBe(
      'received/history/contacts/min-jol.2025/undated-3f2a9c1b7d04.yaml',
    );
  });

  it.each([
    ['форма (3).xlsx', 'форма_3_.xlsx'],
    ['a/b/../../etc/passwd', 'passwd'],
    ['..', ''],
    ['CON', 'CON'],
    ['a\u0000b\u202e\n.yaml', 'a_b_.yaml'],
    ['Қазақстан Республикасының министрлігінен келген ақпарат.docx', 'Қазақстан_Республика.docx'],
    ['x'.repeat(300), 'x'.repeat(25)],
    ['no dot.', 'no_dot'],
    ['й.yaml'.normalize('NFD'), 'й.yaml'],
  ])('%j becomes a name that every system takes: %j', (name, safe) => {
    const path = originalPath(name, HASH, late, zone);
    expect(path).toBe(`received/2026-12-11/3f2a9c1b7d04-${safe}`);
  });

  it('the longest path of a letter fits into a line of the screen', () => {
    const { letter } = setAsidePaths(`${'ә'.repeat(200)}.xlsx`, HASH, late, zone, 'kk');
    expect(letter.length + '    '.length).toBeLessThanOrEqual(80);
  });
});

describe('the place that a submission claims', () => {
  it('follows from what it says itself', () => {
    const data = { kind: 'proposal', planYear: 2027, cycle: 1, body: 'min-jol' };
    expect(placeClaimed('proposal', data)?.path).toBe('submissions/proposals/2027-1/min-jol.yaml');
  });

  it.each([
    ['weekly', { body: 'min-jol' }],
    ['weekly', { body: '../../etc', week: '2026-W51' }],
    ['weekly', { body: 'min-jol', week: ['2026-W51'] }],
    ['report', { body: 'min-jol', period: '2026-11/..' }],
    ['weekly', null],
    ['grid-decision', { week: '2026-W51' }],
  ] as const)('%s %j claims none', (kind, data) => {
    const claimed = () => placeClaimed(kind, data);
    expect(claimed()).toBeUndefined();
  });
});

describe('the sort of a file', () => {
  it.each([
    ['min-jol.yaml', '', 'yaml'],
    ['min-jol.YML', '', 'yaml'],
    ['min-jol.yaml.txt', '# форма\n\nkind: weekly\n', 'yaml'],
    ['letter.txt', 'Құрметті әріптестер!\nkind: regards\n', 'other'],
    ['форма (3).XLSX', 'PK', 'workbook'],
    ['old.xls', '', 'workbook'],
    ['scan.pdf', '%PDF-1.7', 'other'],
    ['noname', '', 'other'],
    ['lines.txt', `${'\n'.repeat(4000)}-`, 'other'],
    ['lines.yaml.txt', `${' \r\n'.repeat(1000)}kind: weekly\n`, 'yaml'],
  ] as const)('%s, beginning with %j: %s', (name, beginning, sort) => {
    expect(sortOf(name, Buffer.from(beginning))).toBe(sort);
  });
});
