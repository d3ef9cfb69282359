import type { CellContent } from './book.ts';
import { plainText, textIn } from './shared-strings.ts';
import { elementsIn, type XmlElement } from './xml.ts';

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

/** What a cell element may hold, each once: a formula, its result or a value, a text of its own. */
const KNOWN: readonly string[] = ['f', 'v', 'is', 'extLst'];

/** What a cell says, `undefined` for nothing; `damaged` where that cannot be said for sure. */
export function contentOf(cell: XmlElement, context: CellContext): CellContent | undefined | 'damaged' {
  const [formula, value, inline] = ['f', 'v', 'is'].map((name) => elementsIn(cell, name));
  if (formula === undefined || value === undefined || inline === undefined) return 'damaged';
  if (cell.children.some(isUnknown) || [formula, value, inline].some(({ length }) => length > 1))
    return 'damaged';
  const own = inline[0] === undefined ? '' : textIn(inline[0]);
  const written = value[0] === undefined ? '' : plainText(value[0]);
  if (own === undefined || written === undefined) return 'damaged';
  if (inline[0] !== undefined) return written === '' ? textContent(own) : 'damaged';
  if (written.trim() === '') {
    // A formula may come to an empty text; one without any result has not been worked out.
    const isText = cell.attributes.t === 'str' && value[0] !== undefined;
    return formula[0] === undefined || isText ? undefined : { kind: 'no-result' };
  }
  return valueOf(written, cell, context);
}

function isUnknown(child: XmlElement | string): boolean {
  return typeof child === 'string' ? child.trim() !== '' : !KNOWN.includes(child.name);
}

function valueOf(
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
      if (!/^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(bare)) return 'damaged';
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
