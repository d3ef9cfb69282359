import type { Severity } from '../../diagnostics/catalogue/entry.ts';
import { maskPersonal } from '../../diagnostics/message.ts';
import type { Language } from '../../i18n/language.ts';
import { hasMessage, type MessageKey, text } from '../../i18n/messages.ts';
import type { TemplateValue } from '../../i18n/template.ts';
import type { Book } from '../read/book.ts';

/** A problem of a filled-in form at its cell, in words of one language; no telephone numbers or e-mail addresses. */
export interface CellProblem {
  readonly sheet?: string;
  /** `C5`. */
  readonly cell?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly code: string;
  /** Paragraph of the Rules behind it. */
  readonly rule?: string;
}

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** A problem of reading a form, before it is put into words. */
export type FormProblemCode = Exclude<Extract<MessageKey, `form/${string}`>, `${string}.${string}`>;

const WARNINGS: readonly FormProblemCode[] = [
  'form/number-taken',
  'form/not-imported',
  'form/extra-sheet',
  'form/comments',
  'form/example-changed',
];
const LONGEST_VALUE = 80;

export interface FormProblem {
  readonly code: FormProblemCode;
  readonly place?: Partial<CellPlace>;
  readonly params: Readonly<Record<string, TemplateValue>>;
}

/** The problem in words; values that people wrote are shortened and their telephones and addresses covered. */
export function wordsOfProblem({ code, place, params }: FormProblem, language: Language): CellProblem {
  const values = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && name === 'value' ? shown(value) : value,
    ]),
  );
  // Which values a message takes is settled where the problem is made; here they are only passed on.
  const say = (key: MessageKey): string => text(key as 'form/date', language, values as never);
  const hint = `${code}.hint`;
  return {
    ...place,
    severity: WARNINGS.includes(code) ? 'warning' : 'error',
    message: say(code),
    ...(hasMessage(hint) ? { hint: say(hint) } : {}),
    code,
  };
}

/** A value in a message: one line, not too long. */
function shown(value: string): string {
  const line = maskPersonal(value.replace(/\s+/g, ' ').trim());
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

/** Problems in the order of sheets and cells, those of the whole file first; none twice. */
export function inOrderOfCells(problems: readonly CellProblem[], { sheets }: Book): CellProblem[] {
  const rank = ({ sheet, cell }: CellProblem): [number, number, number] => {
    const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(cell ?? '') ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    return [sheets.findIndex(({ name }) => name === sheet), Number(row), column];
  };
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((a, b) => {
    const [x, y] = [rank(a), rank(b)];
    return x[0] - y[0] || x[1] - y[1] || x[2] - y[2];
  });
}
