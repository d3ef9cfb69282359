import type { Book, BookSheet } from './book.ts';
import type { CellContext } from './cell.ts';
import { openPackage, type Parts, type Refusal, TooLarge } from './container.ts';
import { type Relation, relationsOf } from './relations.ts';
import { sharedStrings } from './shared-strings.ts';
import { readSheet } from './sheet.ts';
import { datedStyles } from './styles.ts';
import { hasAllStrings, isWhole } from './tally.ts';
import { elementsIn, elementsWithin, parseXml, type XmlElement } from './xml.ts';

/** A place of a workbook that cannot be read for sure: a cell, or a sheet or row where `cell` is missing. */
export interface Damage {
  readonly sheet: string;
  readonly cell?: string;
}

export type ReadBook =
  | { readonly book: Book }
  | { readonly refusal: Refusal }
  | { readonly damages: readonly Damage[] };

/** The cells of an xlsx file, or why it cannot be read whole: nothing of it is left out. Nothing is thrown. */
export function readBook(bytes: Uint8Array): ReadBook {
  const opened = openPackage(bytes);
  if ('refusal' in opened) return opened;
  try {
    return readParts(opened.parts);
  } catch (error) {
    return { refusal: error instanceof TooLarge ? 'too-large' : 'broken' };
  }
}

function readParts(parts: Parts): ReadBook {
  const name = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbook = name === undefined ? undefined : parts.read(name);
  if (name === undefined || workbook === undefined) return { refusal: 'broken' };
  const root = parseXml(workbook);
  const relations = relationsOf(parts, name);
  const context = contextOf(parts, root, relations);
  const listed = elementsWithin(root, 'sheets', 'sheet');
  const ids = new Set(listed.map(({ attributes }) => attributes['r:id']));
  if (root.name !== 'workbook' || ids.size < listed.length) return { refusal: 'broken' };
  const damages: Damage[] = [];
  const sheets = listed.flatMap((sheet) => sheetOf(sheet, parts, relations, context, damages));
  if (damages.length > 0) return { damages };
  return { book: { sheets, commented: commentedIn(parts) } };
}

/** Throws where a text or style table is damaged. */
function contextOf(parts: Parts, workbook: XmlElement, relations: readonly Relation[]): CellContext {
  const tableOf = (wanted: string): Uint8Array | undefined => {
    const target = relations.find(({ type }) => type === wanted)?.target;
    return target === undefined ? undefined : parts.read(target);
  };
  const table = tableOf('sharedStrings');
  const strings = table === undefined ? [] : sharedStrings(parseXml(table));
  if (table !== undefined && !hasAllStrings(textOf(table), strings.length)) throw new Error('texts left out');
  const styles = tableOf('styles');
  const { date1904 = '0' } = elementsIn(workbook, 'workbookPr')[0]?.attributes ?? {};
  return {
    strings,
    dated: styles === undefined ? [] : datedStyles(parseXml(styles)),
    date1904: date1904 === '1' || date1904 === 'true',
  };
}

/** A sheet that the workbook lists; one of charts alone has no cells. @param damages takes what cannot be read of it */
function sheetOf(
  { attributes: { name = '', state = 'visible', 'r:id': id } }: XmlElement,
  parts: Parts,
  relations: readonly Relation[],
  context: CellContext,
  damages: Damage[],
): BookSheet[] {
  const relation = relations.find((found) => found.id === id);
  if (relation?.type === 'chartsheet') return [];
  const part = relation?.type === 'worksheet' ? parts.read(relation.target) : undefined;
  const worksheet = part === undefined ? undefined : wellFormed(part);
  if (part === undefined || worksheet === undefined) {
    damages.push({ sheet: name });
    return [];
  }
  const read = readSheet(worksheet, context);
  for (const cell of read.damages) damages.push({ sheet: name, ...(cell === undefined ? {} : { cell }) });
  if (read.damages.length === 0 && !isWhole(textOf(part), read.found)) damages.push({ sheet: name });
  return [{ name, hidden: state !== 'visible', rows: read.rows }];
}

function wellFormed(part: Uint8Array): XmlElement | undefined {
  try {
    return parseXml(part);
  } catch {
    return undefined;
  }
}

function commentedIn(parts: Parts): string[] {
  return parts.names
    .filter((name) => /^xl\/comments\/?[^/]*\.xml$/i.test(name))
    .flatMap((name) => {
      const comments = parts.read(name);
      return comments === undefined ? [] : elementsWithin(parseXml(comments), 'commentList', 'comment');
    })
    .flatMap(({ attributes: { ref } }) => ref ?? []);
}

function textOf(part: Uint8Array): string {
  return new TextDecoder().decode(part);
}
