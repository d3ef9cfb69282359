import { describe, expect, it } from 'vitest';
import type { MediaGrid } from '../../../src/domain/media-grid.ts';
import { renderXlsx } from '../../../src/render/xlsx/index.ts';
import { event, grid, submission } from '../../support/grid.ts';
import { partsOf, wordsOf } from '../../support/office-parts.ts';
import { weekDocument } from '../../support/week-document.ts';
import { workbookText } from '../../support/xlsx-text.ts';

const render = (data: MediaGrid, audience: 'media' | 'internal' = 'media'): Uint8Array =>
  renderXlsx(weekDocument(data, audience));

describe('the workbook', () => {
  it('holds no telephone or e-mail address of a speaker in any part, for the media', async () => {
    const data = grid([submission('b2', [event('a', { internalNote: 'Құпия ескерту' })])]);
    for (const secret of ['700 111 11 11', 'speaker@b2.example', 'Құпия ескерту']) {
      expect(wordsOf(await render(data, 'internal'))).toContain(secret);
      expect(wordsOf(await render(data, 'media'))).not.toContain(secret);
    }
  });

  it.each(['=1+1', '+7-1', '@SUM(A1)', '-1', '=HYPERLINK("https://a.example")'])(
    'takes %s for text',
    async (title) => {
      const parts = partsOf(await render(grid([submission('b2', [event('a', { title })])])));
      const sheets = Object.entries(parts).filter(([name]) => name.startsWith('xl/worksheets/'));
      for (const [, xml] of sheets) expect(xml).not.toMatch(/<f[ >]|<hyperlink/);
      expect(wordsOf(await render(grid([submission('b2', [event('a', { title })])])))).toContain(
        title.replaceAll('"', '&quot;'),
      );
    },
  );

  it('shows what XML cannot hold as �, and escapes what readers take for an escape', async () => {
    const words = wordsOf(
      await render(grid([submission('b2', [event('a', { title: 'a_x000D_b\ufffe\ud800c' })])])),
    );
    expect(words).toContain('a_x005F_x000D_b\ufffd\ufffdc');
  });

  it('has only colours that are some, also where a line of them is empty', async () => {
    const data = grid([submission('b2', [event('a')])]);
    const mon = { ...data.days.mon, dayOff: '' };
    const xml = Object.values(partsOf(await render({ ...data, days: { ...data.days, mon } })));
    const colours = xml.flatMap((part) => [...part.matchAll(/ rgb="([^"]*)"/g)].map(([, colour]) => colour));
    expect(colours.length).toBeGreaterThan(5);
    expect(colours.filter((colour) => !/^[0-9A-F]{8}$/.test(colour ?? ''))).toEqual([]);
  });

  it('marks white space that readers would drop, and quotes the name of a sheet where rows of it are named', () => {
    const document = weekDocument(grid([submission('b2', [event('a', { title: ' a  <b> & c ' })])]));
    const sheets = document.sheets.map((sheet) => ({ ...sheet, name: "Ө'з & <1>" }));
    const parts = partsOf(renderXlsx({ ...document, sheets }));
    expect(parts['xl/sharedStrings.xml']).toContain('<t xml:space="preserve"> a  &lt;b&gt; &amp; c </t>');
    const workbook = parts['xl/workbook.xml'];
    expect(workbook).toContain('<sheet name="Ө\'з &amp; &lt;1&gt;" sheetId="1"');
    expect(workbook).toContain("'Ө''з &amp; &lt;1&gt; 2'!$3:$3</definedName>");
  });

  it('is the same for the same grid', async () => {
    const data = grid([submission('b2', [event('a')])]);
    expect(Buffer.from(await render(data)).equals(Buffer.from(await render(data)))).toBe(true);
  });

  it('goes on in a row of its own where a cell is higher than a row can be, and loses no word', async () => {
    const events = Array.from({ length: 40 }, (_, index) =>
      event(`e${index}`, {
        title: `${'Ұзақ атау '.repeat(15)}№${index}-соңы`,
        time: { start: `${String(8 + (index % 12)).padStart(2, '0')}:00` },
      }),
    );
    const text = await workbookText(await render(grid([submission('b2', events)])));
    const appendix = text.slice(0, text.indexOf('\n# '));
    for (let index = 0; index < 40; index++) expect(appendix).toContain(`№${index}-соңы`);
    const rows = appendix.split('\n').filter((line) => line.includes('2-орган'));
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.slice(1).every((line) => line.includes('(жалғасы)'))).toBe(true);
    for (const [, points] of text.matchAll(/^\d+ \(([\d.]+) pt\)$/gm))
      expect(Number(points)).toBeLessThanOrEqual(409.5);
  });
});
