import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, fillIn, formFor, imported, opened, saved } from '../support/forms.ts';
import { rewritten, withInlineTexts } from '../support/workbook.ts';

const SHEET = 'xl/worksheets/sheet3.xml';
const { data } = example('submissions/weekly/2026-W51/akimat-kokozen.yaml');
const submitted = String(data.submitted);

let forms: Uint8Array[];
let yaml: string | undefined;
beforeAll(async () => {
  const workbook = await opened(await formFor(data));
  fillIn(workbook, data);
  const shared = await saved(workbook);
  forms = [shared, withInlineTexts(shared, SHEET)];
  ({ yaml } = await imported(shared, { submitted }));
});

/** What is put in at a place of a sheet's XML, or done to the element there. */
const INSERTED: readonly string[] = [
  '<extLst/>',
  '<extLst><ext uri="a"><c r="B9"><v>1</v></c></ext></extLst>',
  '<rPh sb="0" eb="1"><t>а</t></rPh>',
  '<phoneticPr fontId="1"/>',
  '<![CDATA[ ]]>',
  '<![CDATA[Ашылу]]>',
  '<!-- <row r="9"> -->',
  '<?a b?>',
  '<c r="B9"/>',
  '<c><v>7</v></c>',
  '<row/>',
  '<row r="9"/>',
  '<t/>',
  '<v/>',
  '<is/>',
  '<r><t>а</t></r>',
  '<y:c xmlns:y="http://y"/>',
  '</row><row>',
  '</c><c>',
  '</is><is>',
  'Ашылу',
  '\n  ',
  '&#13;',
  '&#0;',
  '&a;',
];

const change = fc.record({ at: fc.nat(5000), text: fc.constantFrom(...INSERTED), instead: fc.boolean() });

/** The tag of that number in the table, counted round and round, and where it begins. */
function tagAt(xml: string, number: number): { tag: string; place: number } {
  const begin = xml.indexOf('<sheetData>');
  const tags = [...xml.slice(begin, xml.indexOf('</sheetData>')).matchAll(/<[^<>]*>/g)];
  const found = tags[number % tags.length];
  return { tag: found?.[0] ?? '', place: begin + (found?.index ?? 0) };
}

/** Puts a text before the tag of that number, or in its place. */
function changed(xml: string, { at, text, instead }: { at: number; text: string; instead: boolean }): string {
  const { tag, place } = tagAt(xml, at);
  return xml.slice(0, place) + text + xml.slice(instead ? place + tag.length : place);
}

/** Puts texts before tags of the XML as it was: none of them into another, which XML does not allow of comments. */
function withNotes(xml: string, notes: readonly { at: number; text: string }[]): string {
  return notes
    .map(({ at, text }) => ({ place: tagAt(xml, at).place, text }))
    .sort((a, b) => b.place - a.place)
    .reduce((before, { place, text }) => before.slice(0, place) + text + before.slice(place), xml);
}

/** Whether each event of the form is there: a text that was changed in plain sight may be another. */
function hasAllEvents(written: string): boolean {
  return (written.match(/^ {2}- id:/gm) ?? []).length >= (yaml?.match(/^ {2}- id:/gm) ?? []).length;
}

describe('a workbook changed anywhere in the XML of its events', () => {
  it('is refused, or has all its events', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(0, 1),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        async (form, changes) => {
          const bytes = rewritten(forms[form] as Uint8Array, {
            [SHEET]: (xml) => changes.reduce(changed, xml),
          });
          const result = await imported(bytes, { submitted });
          if (result.yaml === undefined) expect(result.problems.length).toBeGreaterThan(0);
          else if (result.problems.length === 0) expect(hasAllEvents(result.yaml)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('in what says nothing is the same submission', { timeout: 240_000 }, async () => {
    const harmless = ['<!-- <row r="9"> -->', '<?a b?>'];
    const rearranged = fc.record({
      notes: fc.array(fc.record({ at: fc.nat(5000), text: fc.constantFrom(...harmless) }), { maxLength: 20 }),
      extended: fc.array(fc.nat(40), { maxLength: 5 }),
      order: fc.array(fc.nat(), { minLength: 60, maxLength: 60 }),
      cdata: fc.boolean(),
      phonetic: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(rearranged, async ({ notes, extended, order, cdata, phonetic }) => {
        const bytes = rewritten(forms[1] as Uint8Array, {
          [SHEET]: (xml) => {
            const rows = (xml.match(/<row [\s\S]*?<\/row>/g) ?? []).map((row, index) => ({
              row: extended.includes(index) ? row.replace('</row>', '<extLst><ext/></extLst></row>') : row,
              turn: order[index] ?? 0,
            }));
            const sorted = rows.sort((a, b) => a.turn - b.turn).map(({ row }) => row);
            let text = xml.replace(
              /<sheetData>[\s\S]*<\/sheetData>/,
              () => `<sheetData>${sorted.join('')}</sheetData>`,
            );
            if (cdata) text = text.replace(/<t>([^<>&]*)<\/t>/g, '<t><![CDATA[$1]]></t>');
            if (phonetic) text = text.replaceAll('</is>', '<rPh sb="0" eb="1"><t>а</t></rPh></is>');
            return withNotes(`${text}\n`, notes);
          },
        });
        const result = await imported(bytes, { submitted });
        expect(result.problems).toEqual([]);
        expect(result.yaml).toBe(yaml);
      }),
      { numRuns: 60 },
    );
  });
});
