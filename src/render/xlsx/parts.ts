import { escapeXml } from '../../xml.ts';
import { FIXED_TIME } from '../package.ts';
import { MAIN, part } from './xml.ts';

/** What a workbook is put together from; names and the title are what `cellText` made of them. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly WorkbookSheet[];
  /** Whole parts. */
  readonly styles: string;
  readonly strings: string;
}

interface WorkbookSheet {
  readonly name: string;
  /** Number, from 1, of the row that is repeated on every page. */
  readonly headRow: number;
  readonly xml: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of the file by name, in the order in which they are packed. */
export function partsOf({ title, sheets, styles, strings }: Workbook): Map<string, string> {
  const worksheets = sheets.map(({ xml }, index) => [worksheetPart(index), xml] as const);
  return new Map([
    ['[Content_Types].xml', contentTypes(worksheets.map(([name]) => name))],
    ['_rels/.rels', PACKAGE_RELATIONSHIPS],
    ['docProps/app.xml', APPLICATION],
    ['docProps/core.xml', coreProperties(title)],
    ['xl/_rels/workbook.xml.rels', workbookRelationships(sheets.length)],
    ['xl/sharedStrings.xml', strings],
    ['xl/styles.xml', styles],
    ['xl/workbook.xml', workbook(sheets)],
    ...worksheets,
  ]);
}

function worksheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

function contentTypes(worksheets: readonly string[]): string {
  const overrides = [
    ['xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`],
    ...worksheets.map((name) => [name, `${SPREADSHEET}.worksheet+xml`]),
    ['xl/styles.xml', `${SPREADSHEET}.styles+xml`],
    ['xl/sharedStrings.xml', `${SPREADSHEET}.sharedStrings+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', 'application/vnd.openxmlformats-officedocument.extended-properties+xml'],
  ].map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`);
  return part(
    [
      `<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      ...overrides,
      '</Types>',
    ].join(''),
  );
}

const PACKAGE_RELATIONSHIPS = relationships([
  [`${OFFICE}/relationships/officeDocument`, 'xl/workbook.xml'],
  [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
  [`${OFFICE}/relationships/extended-properties`, 'docProps/app.xml'],
]);

/** The sheets come first, so that the number of a sheet is that of its relationship. */
function workbookRelationships(sheets: number): string {
  return relationships([
    ...Array.from(
      { length: sheets },
      (_, index) => [`${OFFICE}/relationships/worksheet`, `worksheets/sheet${index + 1}.xml`] as const,
    ),
    [`${OFFICE}/relationships/styles`, 'styles.xml'],
    [`${OFFICE}/relationships/sharedStrings`, 'sharedStrings.xml'],
  ]);
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const items = targets.map(
    ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return part(`<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`);
}

/** Readers trust the heights of rows only in files of programs that they know, LibreOffice among them. */
const APPLICATION = part(
  `<Properties xmlns="${OFFICE}/extended-properties"><Application>Microsoft Excel</Application><AppVersion>16.0300</AppVersion></Properties>`,
);
const FILE_VERSION = '<fileVersion appName="xl" lastEdited="5" lowestEdited="5" rupBuild="9303"/>';

function coreProperties(title: string): string {
  const namespaces = [
    `xmlns:cp="${PACKAGE}/metadata/core-properties"`,
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const time = FIXED_TIME.toISOString().replace('.000', '');
  return part(
    [
      `<cp:coreProperties ${namespaces}>`,
      `<dc:title>${escapeXml(title)}</dc:title>`,
      '<dc:creator>mediagrid</dc:creator>',
      '<cp:lastModifiedBy>mediagrid</cp:lastModifiedBy>',
      `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created>`,
      `<dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified>`,
      '</cp:coreProperties>',
    ].join(''),
  );
}

function workbook(sheets: readonly WorkbookSheet[]): string {
  return part(
    [
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}/relationships">`,
      FILE_VERSION,
      '<bookViews><workbookView/></bookViews>',
      '<sheets>',
      ...sheets.map(
        ({ name }, index) =>
          `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
      ),
      '</sheets><definedNames>',
      ...sheets.map(({ name, headRow }, index) => {
        const rows = `'${name.replaceAll("'", "''")}'!$${headRow}:$${headRow}`;
        return `<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${escapeXml(rows)}</definedName>`;
      }),
      '</definedNames></workbook>',
    ].join(''),
  );
}
