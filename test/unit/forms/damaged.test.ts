import exceljs from 'exceljs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type CellContent, placeOf } from '../../../src/forms/read/book.ts';
import { readBook } from '../../../src/forms/read/from-xlsx.ts';
import { isWhole } from '../../../src/forms/read/tally.ts';
import { example, fillIn, formFor, imported, opened, placesOf, saved } from '../../support/forms.ts';
import { type Rewrite, rewritten, withInlineTexts } from '../../support/workbook.ts';

const SHEET = 'xl/worksheets/sheet3.xml';
const SHARED = 'xl/sharedStrings.xml';
const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';

const { data } = example('submissions/weekly/2026-W51/akimat-kokozen.yaml');
const submitted = String(data.submitted);

/** Three events in rows 8 to 10, the texts shared or in the cells; the form leaves row 11 empty. */
let shared: Uint8Array;
let inline: Uint8Array;
let yaml: string | undefined;
beforeAll(async () => {
  const workbook = await opened(await formFor(data));
  fillIn(workbook, data);
  shared = await saved(workbook);
  inline = withInlineTexts(shared, SHEET);
  ({ yaml } = await imported(shared, { submitted }));
  expect(parse(yaml ?? '{}')).toEqual(data);
});

const rewrite =
  (from: string | RegExp, to: string): Rewrite =>
  (xml) =>
    xml.replace(from, to);
const each = (...rewrites: Rewrite[]): Rewrite => {
  return (xml) => rewrites.reduce((text, next) => next(text), xml);
};

/** The row of the second event, its cells, and the cell of its title. */
const ROW = /(<row r="9"[^<>]*>)([\s\S]*?)(<\/row>)/;
const TITLE = /<c r="B9"[^<>]*>[\s\S]*?<\/c>/;
const inTitle =
  (from: string | RegExp, to: string): Rewrite =>
  (xml) =>
    xml.replace(TITLE, (cell) => cell.replace(from, to));

describe('what an unusual workbook holds is read all the same', () => {
  it.each<[string, 'shared' | 'inline', Readonly<Record<string, Rewrite>>]>([
    [
      'an extension before the end of a row',
      'shared',
      { [SHEET]: rewrite(ROW, '$1$2<extLst><ext uri="x"/></extLst>$3') },
    ],
    ['an extension in a cell', 'shared', { [SHEET]: inTitle('</c>', '<extLst><ext uri="x"/></extLst></c>') }],
    [
      'an extension that holds a text',
      'inline',
      { [SHEET]: inTitle('</is>', '</is><extLst><ext uri="x"><t>Жалған</t></ext></extLst>') },
    ],
    [
      'phonetic text, last',
      'inline',
      { [SHEET]: inTitle('</is>', '<rPh sb="0" eb="1"><t>Жалған</t></rPh><phoneticPr fontId="1"/></is>') },
    ],
    [
      'phonetic text, first',
      'inline',
      { [SHEET]: inTitle('<is>', '<is><rPh sb="0" eb="1"><t>Жалған</t></rPh>') },
    ],
    [
      'phonetic text in the last cell of each row',
      'inline',
      {
        [SHEET]: (xml) =>
          xml.replace(/<\/is>(?=<\/c>(?:<c [^<>]*\/>)*<\/row>)/g, '<rPh sb="0" eb="1"><t>Ж</t></rPh></is>'),
      },
    ],
    [
      'phonetic text in every shared text',
      'shared',
      {
        [SHARED]: (xml) =>
          xml.replace(/<\/si>/g, '<rPh sb="0" eb="1"><t>Ж</t></rPh><phoneticPr fontId="0"/></si>'),
      },
    ],
    ['CDATA', 'inline', { [SHEET]: (xml) => xml.replace(/<t>([^<>&]*)<\/t>/g, '<t><![CDATA[$1]]></t>') }],
    [
      'shared CDATA',
      'shared',
      { [SHARED]: (xml) => xml.replace(/<t>([^<>&]+?)<\/t>/g, '<t><![CDATA[$1]]></t>') },
    ],
    [
      'CDATA around a number',
      'shared',
      { [SHEET]: (xml) => xml.replace(/<v>(\d+)<\/v>/g, '<v><![CDATA[$1]]></v>') },
    ],
    [
      'comments and instructions inside texts',
      'inline',
      { [SHEET]: (xml) => xml.replace(/<t>(\p{L})/gu, '<t>$1<!-- <c r="B9"/> --><?mso a?>') },
    ],
    [
      'comments between rows and cells',
      'shared',
      { [SHEET]: (xml) => xml.replace(/<row|<c /g, '<!-- <row/><c/> -->$&') },
    ],
    [
      'rows and cells without a place',
      'shared',
      { [SHEET]: (xml) => xml.replace(/(<(?:row|c)) r="[A-Z\d]+"/g, '$1') },
    ],
    [
      'rows in the opposite order',
      'shared',
      {
        [SHEET]: (xml) =>
          xml.replace(/<row[\s\S]*<\/row>/, (rows) =>
            (rows.match(/<row[\s\S]*?<\/row>/g) ?? []).reverse().join(''),
          ),
      },
    ],
    [
      'cells in the opposite order',
      'shared',
      {
        [SHEET]: (xml) =>
          xml.replace(
            ROW,
            (_, begin, cells: string, end) =>
              `${begin}${(cells.match(/<c [^<>]*(?:\/>|>[\s\S]*?<\/c>)/g) ?? []).reverse().join('')}${end}`,
          ),
      },
    ],
    [
      'a row in two halves',
      'shared',
      { [SHEET]: rewrite(/(<row r="9"[^<>]*>)([\s\S]*?)(<c r="G9")/, '$1$2</row>$1$3') },
    ],
    ['a cell twice, empty the second time', 'shared', { [SHEET]: rewrite(TITLE, '$&<c r="B9" s="14"/>') }],
    [
      'several runs',
      'inline',
      {
        [SHEET]: inTitle(
          /<t[^<>]*>([^<>]{3})([^<>]*)<\/t>/,
          '<r><rPr><b/></rPr><t>$1</t></r><r><t xml:space="preserve">$2</t></r>',
        ),
      },
    ],
    [
      'an empty text and a blank one before the text',
      'inline',
      {
        [SHEET]: inTitle(
          /<t[^<>]*>([^<>]*)<\/t>/,
          '<r><t/></r><r><t xml:space="preserve"> </t></r><r><t>$1</t></r>',
        ),
      },
    ],
    [
      'letters as entities',
      'inline',
      {
        [SHEET]: (xml) =>
          xml.replace(/(?<=<t>)\p{L}/gu, (letter) => `&#x${letter.codePointAt(0)?.toString(16)};`),
      },
    ],
    [
      'apostrophes around attributes',
      'shared',
      {
        [SHEET]: (xml) => xml.replace(/="([^"'<>]*)"/g, " = '$1'"),
        [WORKBOOK]: (xml) => xml.replace(/="([^"'<>]*)"/g, "='$1'"),
      },
    ],
    [
      'names with a prefix',
      'shared',
      { [SHEET]: prefixed, [SHARED]: prefixed, [WORKBOOK]: prefixed, 'xl/styles.xml': prefixed },
    ],
    [
      'a vocabulary declared where it is used',
      'shared',
      {
        [SHEET]: each(prefixed, (xml) =>
          xml.replace(
            /<x:row r="9"/,
            '<x:row xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="9"',
          ),
        ),
      },
    ],
    [
      'wrong counts of shared texts',
      'shared',
      { [SHARED]: rewrite(/ count="\d+" uniqueCount="\d+"/, ' count="1" uniqueCount="1"') },
    ],
    ['no counts of them', 'shared', { [SHARED]: rewrite(/ count="\d+" uniqueCount="\d+"/, '') }],
    [
      'a formula and its result',
      'inline',
      {
        [SHEET]: inTitle(/ t="inlineStr"><is><t>([^<>]*)<\/t><\/is>/, ' t="str"><f>"a"&amp;B8</f><v>$1</v>'),
      },
    ],
  ])('%s', async (_, texts, parts) => {
    const bytes = rewritten(texts === 'shared' ? shared : inline, parts);
    const result = await imported(bytes, { submitted });
    expect(placesOf(result)).toEqual([]);
    expect(result.yaml).toBe(yaml);
  });

  it('is told where the form has no place for it: far to the right, far below, in a sheet of its own', async () => {
    const cell = (place: string, text: string) => `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
    const bytes = rewritten(shared, {
      [SHEET]: each(
        rewrite(ROW, `$1$2${cell('XFD9', 'Шетте')}$3`),
        rewrite('</sheetData>', `<row r="1048576">${cell('XFC1048576', 'Төменде')}</row></sheetData>`),
      ),
    });
    expect(placesOf(await imported(bytes, { submitted }))).toEqual([
      'Іс-шаралар!XFD9 form/not-imported',
      'Іс-шаралар!XFC1048576 form/not-imported',
    ]);
  });
});

/** Every element of a part with a prefix, as some programs write them. */
function prefixed(xml: string): string {
  return xml
    .replace(/<(\/?)(?=\w+[\s/>])/g, '<$1x:')
    .replace(
      'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
      'xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    );
}

describe('what cannot be read for sure is refused at its place, with the whole file', () => {
  it.each<[string, Readonly<Record<string, Rewrite | null>>, string]>([
    ['a cell twice, with two texts', { [SHEET]: rewrite(TITLE, '$&$&') }, 'Іс-шаралар!B9 form/damaged'],
    [
      'a row twice, with two titles',
      { [SHEET]: rewrite(ROW, '$&<row r="9"><c r="B9"><v>1</v></c></row>') },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'a shared text that is not there',
      { [SHEET]: inTitle(/<v>\d+/, '<v>99999') },
      'Іс-шаралар!B9 form/damaged',
    ],
    ['a shared text without a number', { [SHEET]: inTitle(/<v>\d+/, '<v>-1') }, 'Іс-шаралар!B9 form/damaged'],
    ['no shared texts at all', { [SHARED]: null }, 'Нұсқаулық!B1 form/damaged'],
    [
      'a word as a number',
      { [SHEET]: inTitle(/ t="s"><v>\d+/, ' t="n"><v>Ашылу') },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'a word without a type',
      { [SHEET]: inTitle(/ t="s"><v>\d+/, '><v>Ашылу') },
      'Іс-шаралар!B9 form/damaged',
    ],
    ['a number that is none', { [SHEET]: inTitle(/ t="s"><v>\d+/, '><v>NaN') }, 'Іс-шаралар!B9 form/damaged'],
    ['an unknown type', { [SHEET]: inTitle('t="s"', 't="text"') }, 'Іс-шаралар!B9 form/damaged'],
    [
      'neither true nor false',
      { [SHEET]: inTitle(/ t="s"><v>\d+/, ' t="b"><v>2') },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'a value and a text of its own',
      { [SHEET]: inTitle('</c>', '<is><t>Ашылу</t></is></c>') },
      'Іс-шаралар!B9 form/damaged',
    ],
    ['two values', { [SHEET]: inTitle('</v>', '</v><v>1</v>') }, 'Іс-шаралар!B9 form/damaged'],
    ['text beside the value', { [SHEET]: inTitle('</v>', '</v>Ашылу') }, 'Іс-шаралар!B9 form/damaged'],
    ['an element in a value', { [SHEET]: inTitle(/<v>(\d+)/, '<v><b>$1</b>') }, 'Іс-шаралар!B9 form/damaged'],
    [
      'an unknown element in a cell',
      { [SHEET]: inTitle('</c>', '<text>Ашылу</text></c>') },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'an unknown element in a text',
      { [SHEET]: inTitle(/ t="s"><v>\d+<\/v>/, ' t="inlineStr"><is><p>Ашылу</p></is>') },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'text between runs',
      { [SHEET]: inTitle(/ t="s"><v>\d+<\/v>/, ' t="inlineStr"><is><r><t>А</t></r>шылу</is>') },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'an element of another vocabulary',
      { [SHEET]: rewrite(ROW, '$1$2<y:c xmlns:y="http://y" r="AD9"><y:v>1</y:v></y:c>$3') },
      'Іс-шаралар!AE9 form/damaged',
    ],
    ['text between cells', { [SHEET]: rewrite(TITLE, 'Ашылу$&') }, 'Іс-шаралар!B9 form/damaged'],
    ['a cell of another row', { [SHEET]: rewrite('r="B9"', 'r="B8"') }, 'Іс-шаралар!B9 form/damaged'],
    [
      'a cell right of all columns',
      { [SHEET]: rewrite(ROW, '$1$2<c r="XFE9"><v>1</v></c>$3') },
      'Іс-шаралар!AE9 form/damaged',
    ],
    ['a cell in no place', { [SHEET]: rewrite('r="B9"', 'r="9B"') }, 'Іс-шаралар!B9 form/damaged'],
    [
      'a text longer than a cell takes',
      { [SHEET]: inTitle(/ t="s"><v>\d+/, ` t="str"><v>${'а'.repeat(32_768)}`) },
      'Іс-шаралар!B9 form/damaged',
    ],
    [
      'a row below all rows',
      { [SHEET]: rewrite(/r="9"|r="([A-Z]+)9"/g, 'r="1048577"') },
      'Іс-шаралар form/damaged',
    ],
    ['a row in no place', { [SHEET]: rewrite('<row r="9"', '<row r="x"') }, 'Іс-шаралар form/damaged'],
    ['text between rows', { [SHEET]: rewrite('<row r="9"', 'Ашылу<row r="9"') }, 'Іс-шаралар form/damaged'],
    ['rows in other rows', { [SHEET]: rewrite(ROW, '<block>$&</block>') }, 'Іс-шаралар form/damaged'],
    [
      'two tables of rows',
      { [SHEET]: rewrite('<row r="9"', '</sheetData><sheetData><row r="9"') },
      'Іс-шаралар form/damaged',
    ],
    ['no table of rows', { [SHEET]: rewrite(/sheetData>/g, 'rowData>') }, 'Іс-шаралар form/damaged'],
    [
      'a vocabulary that is none of workbooks',
      { [SHEET]: rewrite('spreadsheetml/2006/main', 'spreadsheetml/2006/sub') },
      'Іс-шаралар form/damaged',
    ],
    ['XML that breaks off', { [SHEET]: rewrite(/<row r="9"[\s\S]*/, '') }, 'Іс-шаралар form/damaged'],
    ['an entity that is not known', { [SHEET]: inTitle(/<v>/, '<v>&nbsp;') }, 'Іс-шаралар form/damaged'],
    [
      'a document type',
      { [SHEET]: rewrite('<worksheet', '<!DOCTYPE worksheet><worksheet') },
      'Іс-шаралар form/damaged',
    ],
    ['a sheet that is not there', { [SHEET]: null }, 'Іс-шаралар form/damaged'],
    [
      'a sheet that nothing leads to',
      { [WORKBOOK]: rewrite('r:id="rId6"', 'r:id="rId99"') },
      'Іс-шаралар form/damaged',
    ],
    [
      'a sheet in another file',
      {
        [RELATIONS]: rewrite(
          'Target="worksheets/sheet3.xml"',
          'Target="file:///c:/sheet3.xml" TargetMode="External"',
        ),
      },
      'Іс-шаралар form/damaged',
    ],
    [
      'one sheet listed twice',
      { [WORKBOOK]: rewrite(/<sheet [^<>]*r:id="rId6"\/>/, '$&$&') },
      'form/broken-file',
    ],
    ['shared texts that break off', { [SHARED]: rewrite(/<si>[\s\S]*/, '<si>') }, 'form/broken-file'],
    [
      'a shared text that stands in none',
      { [SHARED]: rewrite('<si>', '<x><si/></x><si>') },
      'form/broken-file',
    ],
  ])('%s', async (_, parts, place) => {
    const result = await imported(rewritten(shared, parts), { submitted });
    expect(placesOf(result)[0]).toBe(place);
    expect(result.yaml).toBeUndefined();
  });

  it('however many places it has: the first are told', async () => {
    const cells = '<c><v>x</v></c>'.repeat(100_000);
    const bytes = rewritten(shared, { [SHEET]: rewrite('</sheetData>', `<row>${cells}</row></sheetData>`) });
    const places = placesOf(await imported(bytes, { submitted }));
    expect(places).toHaveLength(50);
    expect(new Set(places.map((place) => place.split(' ')[1]))).toEqual(new Set(['form/damaged']));
  });

  it('and what a reader drops shows in the plain text of the sheet', () => {
    const sheet = '<worksheet><sheetData><row><c><v>1</v></c><c/></row><!--<row/>--></sheetData></worksheet>';
    expect(isWhole(sheet, { rows: 1, cells: 2, values: 1 })).toBe(true);
    expect(isWhole(sheet, { rows: 0, cells: 2, values: 1 })).toBe(false);
    expect(isWhole(sheet, { rows: 1, cells: 1, values: 1 })).toBe(false);
    expect(isWhole(sheet, { rows: 1, cells: 2, values: 0 })).toBe(false);
  });
});

describe('line ends and what else XML cannot hold', () => {
  it.each([
    ['a carriage return', '&#13;'],
    ['one as workbooks write it', '_x000D_'],
    ['with a line feed', '&#13;&#10;'],
    ['the vertical tab of Word', '_x000B_'],
    ['a form feed', '_x000C_'],
    ['a next line', '&#x85;'],
    ['a line separator', '&#x2028;'],
    ['a paragraph separator', '&#x2029;'],
  ])('%s ends a line', (_, written) => {
    const read = readBook(rewritten(inline, { [SHEET]: inTitle(/<t[^<>]*>[^<>]*/, `<t>бір${written}екі`) }));
    if (!('book' in read)) throw new Error('not read');
    const title = read.book.sheets[2]?.rows.find(({ number }) => number === 9)?.cells[1];
    expect(title?.content).toEqual({ kind: 'text', text: 'бір\nекі' });
  });
});

describe('beside exceljs', () => {
  /** What a cell says, in words of this test: `text а`, `number 3`, `date 46370`. */
  const said = (content: CellContent): string => {
    if (content.kind === 'text') return `text ${content.text}`;
    if (content.kind !== 'number') return content.kind;
    return `${content.dated ? 'date' : 'number'} ${content.serial}`;
  };
  const saidByPeer = ({ value, text }: exceljs.Cell): string => {
    if (value instanceof Date) return `date ${value.getTime() / 86_400_000 + 25_569}`;
    return typeof value === 'number' ? `number ${value}` : `text ${text}`;
  };

  it('each cell of a form says the same', async () => {
    const read = readBook(shared);
    if (!('book' in read)) throw new Error('not read');
    const peer = await opened(shared);
    for (const { name, rows } of read.book.sheets) {
      const own = rows.flatMap(({ cells }) => cells.map((cell) => `${placeOf(cell)} ${said(cell.content)}`));
      const others: string[] = [];
      peer.getWorksheet(name)?.eachRow((row) =>
        row.eachCell((cell) => {
          // It repeats the value of merged cells.
          if (cell.text.trim() !== '' && cell.master === cell)
            others.push(`${cell.address} ${saidByPeer(cell)}`);
        }),
      );
      expect(own).toEqual(others);
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it.each<[string, boolean]>([
    ['dd.mm.yyyy', true],
    ['[$-F800]dddd, mmmm dd, yyyy', true],
    ['h:mm', true],
    ['[h]:mm', true],
    ['mmm-yy;@', true],
    ['General', false],
    ['0.00E+00', false],
    ['# ##0.00 [$₸-43F]', false],
    ['0 "дана"', false],
    ['[Red]0', false],
    ['\\d0', false],
    ['@', false],
  ])('a cell shown as %s is a date: %s', async (format, dated) => {
    const workbook = new exceljs.Workbook();
    const cell = workbook.addWorksheet('Бет').getCell('A1');
    cell.value = 46_370.5;
    cell.numFmt = format;
    const read = readBook(await saved(workbook));
    if (!('book' in read)) throw new Error('not read');
    expect(read.book.sheets[0]?.rows[0]?.cells[0]?.content).toMatchObject({ kind: 'number', dated });
  });
});
