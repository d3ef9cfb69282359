import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellOf, textCell } from '../../../src/document/cells.ts';
import type { Cell, Entry, Row, Sheet, TableDocument } from '../../../src/document/table.ts';
import type { MediaGrid } from '../../../src/domain/media-grid.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { renderDocx } from '../../../src/render/docx/index.ts';
import { documentParts, documentText, value } from '../../support/docx-text.ts';
import { event, grid, submission } from '../../support/grid.ts';
import { partsOf, wordsOf } from '../../support/office-parts.ts';
import { ooxmlProblems } from '../../support/ooxml.ts';
import { weekDocument } from '../../support/week-document.ts';
import { childOf, descendants, textOf, type XmlElement } from '../../support/xml.ts';

const render = (data: MediaGrid, audience: 'media' | 'internal' = 'media'): Promise<Uint8Array> =>
  renderDocx(weekDocument(data, audience));

const cell = (...texts: string[]): Cell => textCell(texts);
const row = (...cells: Cell[]): Row => ({ tone: 'plain', cells });

const SHEET: Sheet = {
  name: 'Парақ',
  use: 'form',
  frozenColumns: 1,
  heading: [{ role: 'title', text: 'Тақырып' }],
  columns: [{ width: 20 }, { width: 40 }],
  head: row(cell('Орган'), cell('Мәтін')),
  rows: [row(cell('a'), cell('b'))],
  notes: [],
};

/** A document of one sheet per argument, each the standard one but for what is given. */
const document = (...sheets: Partial<Sheet>[]): TableDocument => ({
  name: 'Құжат',
  language: 'kk',
  sheets: sheets.map((given) => ({ ...SHEET, ...given })),
});

/** A text of the document at the place where input text comes most often, and where else it can come. */
const withText = (text: string): TableDocument => ({
  ...document({
    heading: [{ role: 'title', text }],
    rows: [row(cell(text), cellOf([{ runs: [{ text, style: 'struck' }] }]))],
    notes: [text],
  }),
  name: text,
});

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

const tables = (bytes: Uint8Array): XmlElement[] => descendants(documentParts(bytes).body, 'w:tbl');
const rowsOf = (table: XmlElement | undefined): XmlElement[] =>
  table === undefined ? [] : descendants(table, 'w:tr');
const has = (tableRow: XmlElement | undefined, mark: string): boolean =>
  childOf(childOf(tableRow, 'w:trPr'), mark) !== undefined;

describe('the Word document', () => {
  it('holds no telephone or e-mail address of a speaker in any part, for the media', async () => {
    const data = grid([submission('b2', [event('a', { internalNote: 'Құпия ескерту' })])]);
    for (const secret of ['700 111 11 11', 'speaker@b2.example', 'Құпия ескерту']) {
      expect(wordsOf(await render(data, 'internal'))).toContain(secret);
      expect(wordsOf(await render(data, 'media'))).not.toContain(secret);
    }
  });

  it('is the same for the same grid', async () => {
    const data = grid([submission('b2', [event('a')])]);
    expect(Buffer.from(await render(data)).equals(Buffer.from(await render(data)))).toBe(true);
  });

  it.each([
    'CURRENT',
    'TOTAL_PAGES',
    'SECTION',
    '{default-bullet-numbering-0}',
    '{image1.png}',
    '{ PAGE }',
    '=1+1',
    'https://a.example',
    '<w:b/>',
    '&#x41;&amp;',
    '"кавычки" \'апостроф\'',
    '_x000D_',
  ])('takes %s for text', async (text) => {
    const bytes = await renderDocx(withText(text));
    expect(ooxmlProblems(bytes)).toEqual([]);
    const { body, footer } = documentParts(bytes);
    const paragraphs = descendants(body, 'w:p').map(textOf);
    expect(paragraphs.filter((shown) => shown === text)).toHaveLength(4);
    expect(textOf(footer)).toBe(`${text}\u2003\u2003PAGE / NUMPAGES`);
    expect(descendants(footer, 'w:instrText').map(textOf)).toEqual(['PAGE', 'NUMPAGES']);
    expect(descendants(body, 'w:instrText')).toEqual([]);
  });

  it('shows what XML cannot hold as �, and a line break as a space', async () => {
    const { body } = documentParts(await renderDocx(withText('a\u0000b\ufffe\ud800c\u000bd \r\n e\u2028f')));
    expect(descendants(body, 'w:p').map(textOf)).toContain('a\ufffdb\ufffd\ufffdc\ufffdd e f');
  });

  it('holds any text as it is', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: 'binary', maxLength: 60 }).filter((text) => !/[\p{C}\s]/u.test(text)),
        async (text) => {
          const bytes = await renderDocx(withText(text));
          expect(ooxmlProblems(bytes)).toEqual([]);
          expect(descendants(documentParts(bytes).body, 'w:p').map(textOf)).toContain(text);
        },
      ),
      { numRuns: 25 },
    );
  });

  it.each(LANGUAGES)(
    'tells the spell checker its language, and every script its font: %s',
    async (language) => {
      const { defaults } = documentParts(await renderDocx({ ...document({}), language }));
      expect(value(defaults, 'w:lang')).toBe({ kk: 'kk-KZ', ru: 'ru-RU', en: 'en-GB' }[language]);
      const fonts = descendants(defaults, 'w:rFonts')[0]?.attributes ?? {};
      for (const script of ['ascii', 'hAnsi', 'eastAsia', 'cs'])
        expect(fonts[`w:${script}`]).toBe('Times New Roman');
    },
  );

  it('has headings of rank, black, and a page and a table for each sheet', async () => {
    const heading = [
      { role: 'title', text: 'Бірінші' },
      { role: 'section', text: 'Екінші' },
    ] as const;
    const bytes = await renderDocx(document({ heading }, { heading }));
    const text = documentText(bytes);
    expect(text.match(/^\[Heading1\] Бірінші$/gm)).toHaveLength(1);
    expect(text.match(/^\[Heading1 pageBreakBefore\] Бірінші$/gm)).toHaveLength(1);
    expect(text.match(/^\[Heading2\] Екінші$/gm)).toHaveLength(2);
    expect(text.match(/^table «Парақ»/gm)).toHaveLength(2);
    const { styles } = documentParts(bytes);
    const ranks = descendants(styles, 'w:style').flatMap((style) => {
      const rank = value(style, 'w:outlineLvl');
      return rank === undefined ? [] : [`${value(style, 'w:name')} ${rank}`];
    });
    expect(ranks).toEqual(['heading 1 0', 'heading 2 1']);
    expect(descendants(styles, 'w:color')).toEqual([]);
  });

  it('tells its title and its maker, and no time but the fixed one', async () => {
    const core = partsOf(await renderDocx(document({})))['docProps/core.xml'] ?? '';
    expect(core).toContain('<dc:title>Құжат</dc:title><dc:creator>mediagrid</dc:creator>');
    expect(core.match(/\d{4}-\d\d-\d\dT[\d:.]*Z/g)).toEqual(['2018-04-18T00:00:00Z', '2018-04-18T00:00:00Z']);
  });
});

describe('the table of a Word document', () => {
  it('repeats its heading row, marked as such, and keeps rows in one piece', async () => {
    const [table] = tables(await renderDocx(document({})));
    const [head, first] = rowsOf(table);
    expect([has(head, 'w:tblHeader'), has(head, 'w:cantSplit')]).toEqual([true, true]);
    expect([has(first, 'w:tblHeader'), has(first, 'w:cantSplit')]).toEqual([false, true]);
  });

  it('lets a row go on on the next page that is higher than a page', async () => {
    const long = cell('Өте ұзақ мәтін '.repeat(600));
    const short = cell('Мәтін '.repeat(20));
    const rows = [row(cell('a'), short), row(cell('b'), long), row(cell('c'), short)];
    const [table] = tables(await renderDocx(document({ rows })));
    expect(rowsOf(table).map((tableRow) => has(tableRow, 'w:cantSplit'))).toEqual([true, true, false, true]);
  });

  it('shares a row that no page holds out among several, each with whole entries and whose it is', async () => {
    const entry = (n: number): Entry => ({
      paragraphs: [
        { runs: [{ text: `№${n} ${'атау '.repeat(30)}` }] },
        { runs: [{ text: `зал ${n}`, style: 'place' }] },
      ],
    });
    const full: Cell = { entries: Array.from({ length: 30 }, (_, n) => entry(n)) };
    const columns = [{ width: 20 }, { width: 20 }, { width: 20 }, { width: 80 }];
    const head = row(cell('Орган'), cell('Дс'), cell('Сс'), cell('Ср'));
    const rows = [row(cell('Бос'), cell(), cell(), cell()), row(cell('Толық'), cell('бір'), full, cell())];
    const [table] = tables(await renderDocx(document({ columns, head, rows })));
    const [, empty, ...parts] = rowsOf(table);
    expect(textOf(empty ?? NOTHING)).toBe('Бос');
    expect(parts.length).toBeGreaterThan(3);
    expect(parts.every((part) => has(part, 'w:cantSplit'))).toBe(true);
    const cells = parts.map((part) => descendants(part, 'w:tc'));
    const names = cells.map(([first]) => textOf(first ?? NOTHING));
    expect(names).toEqual(parts.map((_, index) => (index === 0 ? 'Толық' : 'Толық(жалғасы)')));
    expect(cells.map(([, second]) => textOf(second ?? NOTHING)).join('')).toBe('бір');
    const told = cells.flatMap(([, , third]) => descendants(third ?? NOTHING, 'w:p').map(textOf));
    const paragraphs = full.entries.flatMap((one) => one.paragraphs);
    expect(told).toEqual(paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')));
    for (const [, , third] of cells) {
      const [first, ...others] = descendants(third ?? NOTHING, 'w:p');
      expect(textOf(first ?? NOTHING)).toMatch(/^№/);
      expect(childOf(childOf(first, 'w:pPr'), 'w:spacing')).toBeUndefined();
      expect(textOf(others.at(-1) ?? NOTHING)).toMatch(/^зал/);
    }
  });

  it('lets the first row go on that does not stand under its headings, though a page would hold it', async () => {
    const tall = row(cell('a'), cell(...Array<string>(36).fill('жол')));
    const heading = Array.from({ length: 6 }, () => ({ role: 'title', text: 'Тақырып' }) as const);
    const [table] = tables(await renderDocx(document({ heading, rows: [tall, tall] })));
    expect(rowsOf(table).map((tableRow) => has(tableRow, 'w:cantSplit'))).toEqual([true, false, true]);
  });

  it('keeps a row that heads others with the next one', async () => {
    const group: Row = { tone: 'accent', cells: [{ ...cell('Бағыт'), span: 2 }] };
    const text = documentText(await renderDocx(document({ rows: [group, row(cell('a'), cell('b'))] })));
    expect(text).toContain('| (over 2 #FFF5DC) [keepNext] {20}Бағыт');
    expect(text.match(/keepNext/g)).toHaveLength(1);
  });

  it('ends an empty cell with a paragraph', async () => {
    const bytes = await renderDocx(document({ rows: [row(cell('a'), cell())] }));
    expect(ooxmlProblems(bytes)).toEqual([]);
  });

  it('is as wide as the line, and no column is narrower than the longest word of its heading', async () => {
    const columns = [{ width: 100 }, { width: 10 }, { width: 90 }];
    const head = row(cell('№'), cell('Ұйымдастырушылардың байланысы'), cell('Мәтін'));
    const rows = [row(cell('a'), cell('b'), cell('c'))];
    const [table] = tables(await renderDocx(document({ columns, head, rows })));
    const widths = descendants(table ?? NOTHING, 'w:gridCol').map(({ attributes }) =>
      Number(attributes['w:w']),
    );
    expect(widths.reduce((sum, width) => sum + width, 0)).toBe(16838 - 2 * 576);
    // 19 letters of about half of 9.5 points, and the margins of the cell, in twentieths of a point.
    expect(widths[1]).toBeGreaterThan(19 * 0.5 * 9.5 * 20);
    expect(widths[1]).toBeLessThan(19 * 0.7 * 9.5 * 20 + 150);
    expect((widths[0] ?? 0) / (widths[2] ?? 1)).toBeCloseTo(100 / 90, 1);
  });

  it('is set in smaller letters where it asks for more than the page has', async () => {
    const wide = [{ width: 100 }, { width: 100 }];
    const text = documentText(await renderDocx(document({ columns: wide })));
    expect(text).toContain('| {18}a');
    expect(documentText(await renderDocx(document({})))).toContain('| {20}a');
  });

  it('shows what runs are: time, place, remark, mark of a change, what is struck out', async () => {
    const runs = (['strong', 'place', 'quiet', 'mark', 'struck'] as const).map((style) => ({
      text: style,
      style,
    }));
    const text = documentText(await renderDocx(document({ rows: [row(cell('a'), cellOf([{ runs }]))] })));
    expect(text).toContain('{b 20}strong{i 18}place{595959 18}quiet{b A61C1C 18}mark{strike 20}struck');
  });
});
