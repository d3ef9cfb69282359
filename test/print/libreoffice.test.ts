import { spawnSync } from 'node:child_process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { MediaGrid } from '../../src/domain/media-grid.ts';
import { renderDocx } from '../../src/render/docx/index.ts';
import { renderXlsx } from '../../src/render/xlsx/index.ts';
import { crowdedWeek, expectWhole } from '../support/crowded-week.ts';
import { event, grid, register, submission } from '../support/grid.ts';
import { converted, pagesIn } from '../support/office.ts';
import { closedUp, hasHead, marks, miscounted } from '../support/printed.ts';
import { weekDocument } from '../support/week-document.ts';

const RENDERERS = { xlsx: renderXlsx, docx: renderDocx } as const;
type Format = keyof typeof RENDERERS;
const runs = (program: string): boolean => spawnSync(program, ['--version']).error === undefined;

/** Programs that printing takes; Debian's LibreOffice comes in parts. */
const NEEDED: Readonly<Record<Format, readonly string[]>> = {
  xlsx: ['soffice', 'localc', 'pdftotext'],
  docx: ['soffice', 'lowriter', 'pdftotext'],
};

/** A block of tests that, where it is skipped, says why. */
function describePrinted(format: Format, tests: () => void): void {
  const missing = NEEDED[format].filter((program) => !runs(program));
  const why = missing.length === 0 ? '' : `: skipped, as this machine has no ${missing.join(' and no ')}`;
  describe.skipIf(missing.length > 0)(`${format}, printed${why}`, { timeout: 120_000 }, tests);
}

/** The pages that LibreOffice prints of weeks, as text. */
async function pagesOf(weeks: readonly MediaGrid[], format: Format): Promise<string[][]> {
  const documents = await Promise.all(weeks.map((data) => RENDERERS[format](weekDocument(data))));
  return converted(documents, format, 'pdf').map(pagesIn);
}

const QUIET = grid([submission('b2', [event('a')]), submission('b3', [])]);
const CROWDED = crowdedWeek((_, n) => n === 5);

function fullWeek(): MediaGrid {
  const bodies = register(40);
  const submissions = bodies.bodies.map(({ id }, index) =>
    submission(
      id,
      Array.from({ length: 10 }, (_, n) =>
        event(`e${n}`, {
          title: `бас№${index}/${n} ${'ұзақ '.repeat(index === 7 && n === 3 ? 600 : 1)} №${index}/${n}соңы`,
          venue: `зал№${index}/${n}соңы`,
          date: `2026-12-${14 + (n % 7)}`,
        }),
      ),
    ),
  );
  return grid(submissions, { register: bodies });
}

function unevenRows(): MediaGrid {
  const bodies = register(30);
  const submissions = bodies.bodies.map(({ id }, index) =>
    submission(id, [
      event('a', { title: `бас№${index}/ ${'атау '.repeat(5 + ((index * 7) % 40))} №${index}/0соңы` }),
    ]),
  );
  return grid(submissions, { register: bodies });
}

function oneLongRow(): MediaGrid {
  const events = Array.from({ length: 40 }, (_, n) =>
    event(`e${n}`, { title: `бас№0/${n} ${'атау '.repeat(5 + ((n * 7) % 40))}`, venue: `зал№0/${n}соңы` }),
  );
  return grid([submission('b2', events)]);
}

for (const format of ['xlsx', 'docx'] as const) {
  describePrinted(format, () => {
    let quiet: string[];
    let crowded: string[];
    beforeAll(async () => {
      [quiet = [], crowded = []] = (await pagesOf([QUIET, CROWDED], format)).map(closedUp);
    }, 120_000);

    it('a quiet week is the table on one page and its list', () => {
      expect(quiet).toHaveLength(2);
      expect(quiet[0]).toContain('aіс-шарасы');
      expect(quiet[0]).toContain('5-орган');
    });

    it('a week of many long events loses no word, and every page has the heading row', () => {
      expectWhole(crowded);
    });
  });
}

describePrinted('docx', () => {
  let printed: string[];
  let uneven: string[];
  let long: string[];
  beforeAll(async () => {
    const pages = await pagesOf([fullWeek(), unevenRows(), oneLongRow()], 'docx');
    [printed = [], uneven = [], long = []] = pages;
  }, 120_000);

  it('400 events and a title of 3,000 characters: the pages lose nothing and say which they are', () => {
    const pages = closedUp(printed);
    // Title and venue, in the table and in the list.
    expect(miscounted(pages, marks(40, 10), 4)).toEqual([]);
    expect(pages.filter((page) => !hasHead(page))).toEqual([]);
    for (const [index, page] of printed.entries())
      expect(page).toMatch(new RegExp(`\\b${index + 1} / ${pages.length}\\b`));
  });

  it('a row is not parted where a page can hold it', () => {
    const pages = closedUp(uneven);
    expect(pages.length).toBeGreaterThan(6);
    const holding = (word: string): number[] =>
      pages.flatMap((page, number) => (page.includes(word) ? [number] : []));
    for (const [index, mark] of marks(30, 1).entries())
      expect(holding(`бас№${index}/`), `row ${index}`).toEqual(holding(mark));
  });

  it('a row that no page can hold goes on between entries, and says again whose it is', () => {
    const pages = closedUp(long);
    const table = pages.filter((page) => page.includes('Дүйсенбі'));
    expect(table.length).toBeGreaterThan(3);
    expect(table.filter((page) => !page.includes('2-орган'))).toEqual([]);
    for (const [n, mark] of marks(1, 40).entries()) {
      const holding = table.filter((page) => page.includes(mark));
      expect(holding, mark).toHaveLength(1);
      expect(holding[0]).toMatch(new RegExp(`бас№0/${n}(?!\\d)`));
    }
  });
});
