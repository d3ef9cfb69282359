import {
  AlignmentType,
  BorderStyle,
  type ITableOptions,
  Paragraph,
  ShadingType,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableProperties,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Cell, Entry, Row, Sheet, Paragraph as TextParagraph } from '../../document/table.ts';
import type { Language } from '../../i18n/language.ts';
import { runsOf } from '../runs.ts';
import {
  type Font,
  fillOf,
  GAP_FONT,
  isCentred,
  LINE_COLOR,
  startColumns,
  type Zone,
} from '../typography.ts';
import { xmlText } from '../xml-text.ts';
import { fitsPage, headingHeight, heightOf } from './heights.ts';
import { CELL_MARGINS, type Layout } from './layout.ts';
import { sum, TEXT_WIDTH, TWIPS_PER_POINT } from './page.ts';
import { rowParts } from './row-parts.ts';
import { runLook, textRuns } from './runs.ts';
import { NORMAL_FONT } from './styles.ts';

/** Eighths of a point. */
const LINE = { style: BorderStyle.SINGLE, size: 4, color: LINE_COLOR };
const BORDERS = {
  top: LINE,
  left: LINE,
  bottom: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
};

/** The table of a sheet: as wide as the page, its heading row again on every page, rows in one piece where they fit. */
export function tableOf(sheet: Sheet, layout: Layout, language: Language): Table {
  const headHeight = heightOf(sheet.head, layout, 'head');
  const fits = (row: Row, first: boolean): boolean => {
    const over = headHeight + (first ? headingHeight(sheet.heading, layout) : 0);
    return fitsPage(heightOf(row, layout, sheet.use), over);
  };
  const rows = sheet.rows.flatMap((row, index) =>
    fits(row, index === 0) ? [row] : rowParts(row, layout, sheet.use, language),
  );
  return new NamedTable(xmlText(sheet.name), {
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: layout.widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    borders: BORDERS,
    margins: { ...CELL_MARGINS, marginUnitType: WidthType.DXA },
    tableLook: { firstRow: true, firstColumn: sheet.frozenColumns > 0, noHBand: true, noVBand: true },
    rows: [
      tableRow(sheet.head, layout, 'head', { cantSplit: true, tableHeader: true }),
      ...rows.map((row, index) => tableRow(row, layout, sheet.use, { cantSplit: fits(row, index === 0) })),
    ],
  });
}

/** A table with a title for screen readers, which the library has no option for. */
class NamedTable extends Table {
  constructor(title: string, options: ITableOptions) {
    super(options);
    const properties = this.root.find((part) => part instanceof TableProperties);
    properties?.addChildElement(new StringValueElement('w:tblCaption', title));
  }
}

function tableRow(
  row: Row,
  layout: Layout,
  zone: Zone,
  given: { readonly cantSplit: boolean; readonly tableHeader?: boolean },
): TableRow {
  const starts = startColumns(row.cells);
  // A heading over the rows beneath it does not stay behind at the foot of a page.
  const keepNext = row.cells[0]?.span === layout.widths.length;
  const children = row.cells.map((cell, index) => {
    const start = starts[index] ?? 0;
    const span = cell.span ?? 1;
    const fill = fillOf(row, cell, zone);
    const centred = isCentred(row, cell, zone);
    return new TableCell({
      width: { size: sum(layout.widths.slice(start, start + span)), type: WidthType.DXA },
      ...(span > 1 ? { columnSpan: span } : {}),
      ...(fill === undefined ? {} : { shading: { type: ShadingType.CLEAR, color: 'auto', fill } }),
      ...(centred ? { verticalAlign: VerticalAlignTable.CENTER } : {}),
      children: cellParagraphs(cell, { zone, fontOf: layout.fontOf, centred, keepNext }),
    });
  });
  // Absent and false are one thing to Word, and the shorter is the plainer.
  return new TableRow({ ...(given.cantSplit ? given : {}), children });
}

interface Standing extends Pick<Layout, 'fontOf'> {
  readonly zone: Zone;
  readonly centred: boolean;
  readonly keepNext: boolean;
}

/** A cell ends with a paragraph, also one that says nothing. */
function cellParagraphs({ entries }: Cell, standing: Standing): Paragraph[] {
  const shown: readonly Entry[] = entries.length === 0 ? [{ paragraphs: [{ runs: [] }] }] : entries;
  return shown.flatMap(({ paragraphs }, index) =>
    paragraphs.map((paragraph, line) => cellParagraph(paragraph, index > 0 && line === 0, standing)),
  );
}

/** @param gap whether it begins an entry under another */
function cellParagraph(paragraph: TextParagraph, gap: boolean, standing: Standing): Paragraph {
  const { zone, fontOf, centred, keepNext } = standing;
  const runs = runsOf(paragraph);
  // The mark at the end of a paragraph is a letter too: a larger one would make the last line higher.
  const mark: Font = { size: fontOf(runs.at(-1)?.style, zone).size };
  return new Paragraph({
    ...(keepNext ? { keepNext } : {}),
    ...(gap ? { spacing: { before: TWIPS_PER_POINT * GAP_FONT.size } } : {}),
    ...(centred ? { alignment: AlignmentType.CENTER } : {}),
    ...(mark.size === NORMAL_FONT.size ? {} : { run: runLook(mark) }),
    children: runs.flatMap(({ text, style }) => textRuns(text, fontOf(style, zone))),
  });
}
