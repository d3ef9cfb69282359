import { posix } from 'node:path';
import { partsOf } from './office-parts.ts';
import { childOf, descendants, elementsOf, parseXml, textOf, type XmlElement } from './xml.ts';

/**
 * Children of the elements that Word reads in order, as the schema has them (ECMA-376, WordprocessingML, transitional:
 * CT_Body … CT_SectPr; `w:rPr` and `w:trPr` in the order of their first edition, which later ones loosened). Word
 * refuses files that break some of these orders, and no other reader does.
 */
const SEQUENCES: Readonly<Record<string, string>> = {
  'w:tbl': 'tblPr tblGrid tr',
  'w:tr': 'tblPrEx trPr tc',
  'w:tc': 'tcPr p',
  'w:p': 'pPr r',
  'w:tblPr':
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription',
  'w:tblBorders': 'top left start bottom right end insideH insideV',
  'w:tblCellMar': 'top left start bottom right end',
  'w:trPr':
    'cnfStyle divId gridBefore gridAfter wBefore wAfter cantSplit trHeight tblHeader tblCellSpacing jc hidden',
  'w:tcPr':
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark headers',
  'w:pPr':
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr',
  'w:rPr':
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
  'w:sectPr':
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings',
  'w:style':
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  'w:styles': 'docDefaults latentStyles style',
  'w:docDefaults': 'rPrDefault pPrDefault',
  'w:document': 'background body',
};

/**
 * The same for workbooks (SpreadsheetML: CT_Worksheet, CT_Stylesheet …), over which Excel asks to repair a file; of fonts,
 * where the schema has any order, that in which Excel writes them.
 */
const SHEET_SEQUENCES: Readonly<Record<string, string>> = {
  workbook:
    'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr',
  worksheet:
    'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter',
  sheetView: 'pane selection',
  row: 'c',
  c: 'f v is',
  headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
  font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
  rPr: 'b i strike condense extend outline shadow u vertAlign sz color rFont family charset scheme',
  border: 'left right top bottom diagonal vertical horizontal',
  xf: 'alignment protection extLst',
  si: 't r rPh phoneticPr',
  r: 'rPr t',
};

/** Elements that may stand several times on end. */
const REPEATED = new Set([
  ...['w:tr', 'w:tc', 'w:p', 'w:r', 'w:style', 'w:footerReference', 'w:headerReference'],
  ...['c', 'r'],
]);

/** Values of the enumerations of the schema that the documents use. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  'w:jc w:val': ['center', 'left', 'right', 'both', 'start', 'end'],
  'w:vAlign w:val': ['top', 'center', 'both', 'bottom'],
  'w:shd w:val': ['clear', 'solid', 'nil'],
  'w:tblLayout w:type': ['fixed', 'autofit'],
  'w:tblW w:type': ['dxa', 'pct', 'auto', 'nil'],
  'w:tcW w:type': ['dxa', 'pct', 'auto', 'nil'],
  'w:fldChar w:fldCharType': ['begin', 'separate', 'end'],
  'w:spacing w:lineRule': ['auto', 'exact', 'atLeast'],
  'w:pgSz w:orient': ['portrait', 'landscape'],
  'w:style w:type': ['paragraph', 'character', 'table', 'numbering'],
  'w:footerReference w:type': ['even', 'default', 'first'],
};

/** What Word or Excel would stumble over in a package, as lines that say where; none if all is well. A malformed part throws. */
export function ooxmlProblems(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const trees = new Map(Object.entries(parts).map(([name, xml]) => [name, parseXml(xml)]));
  return [
    ...contentTypeProblems(trees),
    ...relationshipProblems(trees),
    ...[...trees].flatMap(([name, tree]) =>
      descendants(tree).flatMap((element) =>
        [...orderProblems(element), ...valueProblems(element)].map((problem) => `${name}: ${problem}`),
      ),
    ),
    ...[...trees].flatMap(([name, tree]) =>
      descendants(tree, 'w:tbl').flatMap((table) =>
        tableProblems(table).map((problem) => `${name}: ${problem}`),
      ),
    ),
    ...(trees.has('xl/workbook.xml') ? cellProblems(trees) : styleProblems(trees)),
  ];
}

function contentTypeProblems(trees: ReadonlyMap<string, XmlElement>): string[] {
  const types = trees.get('[Content_Types].xml');
  if (types === undefined) return ['no [Content_Types].xml'];
  const overrides = descendants(types, 'Override').map(({ attributes }) => attributes.PartName);
  const defaults = descendants(types, 'Default').map(({ attributes }) => attributes.Extension);
  const parts = [...trees.keys()].filter((name) => name !== '[Content_Types].xml');
  return [
    ...parts
      .filter(
        (name) => !overrides.includes(`/${name}`) && !(name.endsWith('.rels') && defaults.includes('rels')),
      )
      .map((name) => `${name}: no content type`),
    ...overrides
      .filter((name) => !trees.has(name?.slice(1) ?? ''))
      .map((name) => `a content type for ${name}, which is not there`),
  ];
}

function relationshipProblems(trees: ReadonlyMap<string, XmlElement>): string[] {
  return [...trees].flatMap(([name, tree]) => {
    const [, folder = '', file = ''] = /^(.*?)_rels\/(.*)\.rels$/.exec(name) ?? [];
    const ids = descendants(tree, 'Relationship').map(({ attributes }) => attributes.Id);
    const used = descendants(trees.get(`${folder}${file}`) ?? tree).flatMap(
      ({ attributes }) => attributes['r:id'] ?? [],
    );
    return [
      ...descendants(tree, 'Relationship')
        .filter(({ attributes }) => attributes.TargetMode !== 'External')
        .filter(
          ({ attributes }) => !trees.has(posix.join(folder, attributes.Target ?? '').replace(/^\//, '')),
        )
        .map(({ attributes }) => `${name}: ${attributes.Target} is not there`),
      ...(name.endsWith('.rels') ? used : [])
        .filter((id) => !ids.includes(id))
        .map((id) => `${name}: no relationship ${id}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: ${id} twice`),
    ];
  });
}

function orderProblems(element: XmlElement): string[] {
  const sequence =
    SHEET_SEQUENCES[element.name]?.split(' ') ??
    SEQUENCES[element.name]?.split(' ').map((name) => `w:${name}`);
  if (sequence === undefined) return [];
  const names = elementsOf(element).map(({ name }) => name);
  return names.flatMap((name, index) => {
    if (!sequence.includes(name)) return [`${name} does not belong in ${element.name}`];
    const before = names[index - 1];
    if (before === undefined) return [];
    const step = sequence.indexOf(name) - sequence.indexOf(before);
    if (step < 0) return [`${name} after ${before} in ${element.name}`];
    return step === 0 && !REPEATED.has(name) ? [`${name} twice in ${element.name}`] : [];
  });
}

function valueProblems({ name, attributes }: XmlElement): string[] {
  return Object.entries(attributes).flatMap(([key, value]) => {
    const allowed = VALUES[`${name} ${key}`];
    return allowed === undefined || allowed.includes(value) ? [] : [`${name} ${key}="${value}"`];
  });
}

/** Every row covers the columns of the grid, every cell is as wide as those it covers and ends with a paragraph. */
function tableProblems(table: XmlElement): string[] {
  const grid = descendants(table, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  return elementsOf(table)
    .filter(({ name }) => name === 'w:tr')
    .flatMap((row, index) => {
      let column = 0;
      const cells = elementsOf(row).filter(({ name }) => name === 'w:tc');
      const problems = cells.flatMap((cell) => {
        const properties = childOf(cell, 'w:tcPr');
        const span = Number(childOf(properties, 'w:gridSpan')?.attributes['w:val'] ?? 1);
        const covered = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
        column += span;
        const width = Number(childOf(properties, 'w:tcW')?.attributes['w:w']);
        return [
          ...(width === covered ? [] : [`row ${index + 1}: a cell of ${width} over columns of ${covered}`]),
          ...(elementsOf(cell).at(-1)?.name === 'w:p'
            ? []
            : [`row ${index + 1}: a cell without a paragraph`]),
        ];
      });
      return column === grid.length ? problems : [...problems, `row ${index + 1} covers ${column} columns`];
    });
}

function styleProblems(trees: ReadonlyMap<string, XmlElement>): string[] {
  const styles = trees.get('word/styles.xml');
  if (styles === undefined) return ['no styles'];
  const known = descendants(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']);
  return [...trees].flatMap(([name, tree]) =>
    ['w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next']
      .flatMap((tag) => descendants(tree, tag))
      .map(({ attributes }) => attributes['w:val'])
      .filter((style) => !known.includes(style))
      .map((style) => `${name}: no style ${style}`),
  );
}

/** Rows and cells in order, looks and texts that are there, nothing but texts, and counts that count. */
function cellProblems(trees: ReadonlyMap<string, XmlElement>): string[] {
  const part = (name: string): XmlElement | undefined => trees.get(name);
  const styles = part('xl/styles.xml');
  const looks = elementsOf(childOf(styles, 'cellXfs') ?? NOTHING);
  const texts = elementsOf(part('xl/sharedStrings.xml') ?? NOTHING);
  const sheets = [...trees].filter(([name]) => name.startsWith('xl/worksheets/'));
  const cells = sheets.flatMap(([, sheet]) => descendants(sheet, 'c'));
  const used = cells.filter(({ children }) => children.length > 0);
  const counted = [...trees.values()].flatMap((tree) => descendants(tree));
  return [
    ...cells
      .filter(({ attributes: { s } }) => looks[Number(s)] === undefined)
      .map(({ attributes: { r } }) => `${r}: no look`),
    ...used
      .filter((cell) => cell.attributes.t !== 's' || texts[Number(textOf(cell))] === undefined)
      .map(({ attributes: { r } }) => `${r}: no text`),
    ...looks.flatMap(({ attributes: { fontId, fillId, borderId } }) =>
      Object.entries({ fonts: fontId, fills: fillId, borders: borderId })
        .filter(([list, id]) => elementsOf(childOf(styles, list) ?? NOTHING)[Number(id)] === undefined)
        .map(([list, id]) => `${list}: no ${id}`),
    ),
    ...sheets.flatMap(([name, sheet]) => (inOrder(sheet) ? [] : [`${name}: rows or cells out of order`])),
    ...counted
      .filter(({ name, attributes }) => attributes.count !== undefined && name !== 'sst')
      .filter((element) => Number(element.attributes.count) !== elementsOf(element).length)
      .map(({ name, attributes }) => `${name} has not ${attributes.count}`),
    ...(part('xl/sharedStrings.xml')?.attributes.count === String(used.length) ? [] : ['texts miscounted']),
  ];
}

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

function inOrder(sheet: XmlElement): boolean {
  return descendants(sheet, 'row').every((row, index) => {
    const columns = elementsOf(row).map(
      ({ attributes }) => /^([A-Z]{1,2})(\d+)$/.exec(attributes.r ?? '') ?? [],
    );
    const ranks = columns.map(([, letters = '']) => letters.padStart(2, ' '));
    const sorted = ranks.every((rank, at) => at === 0 || rank > (ranks[at - 1] ?? ''));
    return (
      row.attributes.r === String(index + 1) &&
      columns.every(([, , number]) => number === row.attributes.r) &&
      sorted
    );
  });
}
