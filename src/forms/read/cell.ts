import type { CellContent } from './book.ts';
import { plainText, textIn } from './shared-strings.ts';
import type { XmlElement } from './xml.ts';

/** What the cells of a sheet refer to. */
export interface CellContext {
  /** See `sharedStrings`. */
  readonly strings: readonly (string | undefined)[];
  /** See `datedStyles`. */
  readonly dated: readonly boolean[];
  /** Whether days are counted from 1904. */
  readonly date1904: boolean;
}

/** No sheet takes a longer text into a cell. */
const LONGEST_TEXT = 32_767;
/** Days from the first day of the 1900 system to that of 1904. */
const DAYS_TO_1904 = 1462;
/** The first day that a spreadsheet cannot show any more: 10000-01-01. */
const DAYS_END = 2_958_466;

/** What a cell may hold: a formula, its result or a value, a text of its own, what other programs add. */
const KNOWN: readonly string[] = ['f', 'v', 'is', 'extLst'];

/** What a cell says, `undefined` for nothing; `damaged` where that cannot be said for sure. */
export function contentOf(cell: XmlElement, context: CellContext): CellContent | undefined | 'damaged' {
  const parts = partsOf(cell);
  const own = parts?.is === undefined ? '' : textIn(parts.is);
  const written = parts?.v === undefined ? '' : plainText(parts.v);
  if (parts === undefined || own === undefined || written === undefined) return 'damaged';
  if (own !== '') return written === '' ? textContent(own) : 'damaged';
  if (written.trim() !== '') return contentOfValue(written, cell, context);
  // A formula may come to an empty text; one without any result has not been worked out.
  const isWorkedOut = cell.attributes.t === 'str' && parts.v !== undefined;
  return parts.f === undefined || isWorkedOut ? undefined : { kind: 'no-result' };
}

/** The elements in a cell by name; undefined where there is anything else, or one of them twice. */
function partsOf({ children }: XmlElement): { f?: XmlElement; v?: XmlElement; is?: XmlElement } | undefined {
  const parts: Record<string, XmlElement> = {};
  for (const child of children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') return undefined;
    } else {
      if (!KNOWN.includes(child.name) || child.name in parts) return undefined;
      parts[child.name] = child;
    }
  }
  return parts;
}

function contentOfValue(
  written: string,
  { attributes: { t = 'n', s = '0' } }: XmlElement,
  { strings, dated, date1904 }: CellContext,
): CellContent | undefined | 'damaged' {
  const bare = written.trim();
  switch (t) {
    case 's': {
      const text = /^\d+$/.test(bare) ? strings[Number(bare)] : undefined;
      return text === undefined ? 'damaged' : textContent(text);
    }
    case 'str':
    // Days in words, which some programs write: 2026-12-14T10:00:00.
    case 'd':
      return textContent(written);
    case 'b':
      if (!/^(?:[01]|true|false)$/.test(bare)) return 'damaged';
      return { kind: 'boolean', value: bare === '1' || bare === 'true' };
    case 'e':
      return { kind: 'error', error: bare };
    case 'n':
      if (!/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(bare)) return 'damaged';
      return numberContent(Number(bare), dated[Number(s)] === true, date1904);
    default:
      return 'damaged';
  }
}

/**
 * `_x000D_` is how workbooks write characters that XML cannot. Whatever ends a line, be it Word's vertical tab, is a line
 * feed from here on.
 */
function textContent(written: string): CellContent | undefined | 'damaged' {
  if (written.length > LONGEST_TEXT) return 'damaged';
  const text = written
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(LINE_END, '\n');
  return text.trim() === '' ? undefined : { kind: 'text', text };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const LINE_END = /\r\n|[\r\u000b\f\u0085\u2028\u2029]/g;

function numberContent(value: number, isDated: boolean, date1904: boolean): CellContent {
  const serial = value + (date1904 ? DAYS_TO_1904 : 0);
  if (!isDated) return { kind: 'number', value, serial, dated: false };
  // Spreadsheets show ##### for a day before or after all that they know.
  if (serial < 0 || serial >= DAYS_END) return { kind: 'error', error: '#VALUE!' };
  return { kind: 'number', value, serial, dated: true };
}
