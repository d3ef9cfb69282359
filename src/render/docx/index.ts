import { Document, Footer, LineRuleType, Packer, PageNumber, Paragraph, type Table, TextRun } from 'docx';
import type { HeadingLine, Sheet, TableDocument } from '../../document/table.ts';
import type { Language } from '../../i18n/language.ts';
import { repack } from '../package.ts';
import { approvalColumn } from '../typography.ts';
import { xmlText } from '../xml-text.ts';
import { type Layout, layoutOf } from './layout.ts';
import { MENDERS } from './menders.ts';
import { PAGE, sum } from './page.ts';
import { textRuns } from './runs.ts';
import { documentStyles, STYLES } from './styles.ts';
import { tableOf } from './table.ts';

/**
 * The document as a Word file: each sheet begins a page with its headings and has its table, which can be edited like
 * any other. The same document gives the same bytes.
 */
export async function renderDocx(document: TableDocument): Promise<Uint8Array> {
  const file = new Document({
    title: xmlText(document.name),
    creator: 'mediagrid',
    lastModifiedBy: 'mediagrid',
    styles: documentStyles(document.language),
    sections: [
      {
        properties: { page: PAGE },
        footers: { default: footer(document.name) },
        children: [
          ...document.sheets.flatMap((sheet, index) => sheetParts(sheet, index, document.language)),
          ending(),
        ],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toBuffer(file)), MENDERS);
}

/** Word wants a paragraph after a table; this one takes no room, so that it does not begin a page of its own. */
function ending(): Paragraph {
  return new Paragraph({ spacing: { line: 20, lineRule: LineRuleType.EXACT }, run: { size: 2 } });
}

function sheetParts(sheet: Sheet, index: number, language: Language): (Paragraph | Table)[] {
  const layout = layoutOf(sheet);
  return [
    ...sheet.heading.map((line, number) => headingParagraph(line, layout, index > 0 && number === 0)),
    tableOf(sheet, layout, language),
    ...sheet.notes.map((note) => new Paragraph({ style: STYLES.note, children: textRuns(note) })),
  ];
}

function headingParagraph({ role, text }: HeadingLine, { widths }: Layout, newPage: boolean): Paragraph {
  const left = sum(widths.slice(0, approvalColumn(widths.length)));
  return new Paragraph({
    style: STYLES[role],
    ...(newPage ? { pageBreakBefore: true } : {}),
    ...(role === 'approval' ? { indent: { left } } : {}),
    children: textRuns(text),
  });
}

/** `Медиа-грид 2026-W51    1 / 2`. */
function footer(name: string): Footer {
  const pages = [
    new TextRun({ text: '\u2003\u2003' }),
    new TextRun({ children: [PageNumber.CURRENT] }),
    new TextRun({ text: ' / ' }),
    new TextRun({ children: [PageNumber.TOTAL_PAGES] }),
  ];
  return new Footer({
    children: [new Paragraph({ style: STYLES.footer, children: [...textRuns(name), ...pages] })],
  });
}
