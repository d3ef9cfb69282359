import type { Severity } from '../../diagnostics/catalogue/entry.ts';
import type { Code } from '../../diagnostics/catalogue/index.ts';
import type { Params } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { maskValue } from '../../diagnostics/personal.ts';
import type { Language } from '../../i18n/language.ts';
import type { TemplateValue } from '../../i18n/template.ts';
import { type FieldSort, sortAt } from '../../personal/fields.ts';
import type { Book } from '../read/book.ts';

/** A problem of a filled-in form at its cell, in words of one language; no telephone numbers or e-mail addresses. */
export interface CellProblem {
  readonly sheet?: string;
  /** `C5`. */
  readonly cell?: string;
  readonly severity: Severity;
  readonly message: string;
  readonly hint?: string;
  readonly code: Code;
  /** Paragraph of the Rules behind it. */
  readonly rule?: string;
}

/** A cell of the workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly cell: string;
}

/** The codes of what only a form can have: the document that it becomes has those of any document. */
export type FormProblemCode = Extract<Code, `form/${string}`>;

/** A problem of reading a form, before it is put into words. */
export interface FormProblem {
  readonly code: FormProblemCode;
  readonly place?: Partial<CellPlace>;
  /** JSON pointer to where the value belongs in the document. */
  readonly path?: string;
  readonly params: Readonly<Record<string, TemplateValue>>;
  /** What the user probably meant, where we can tell. */
  readonly suggestion?: string;
}

/** The one way to make a problem of a form; the compiler holds the parameters to the catalogue's texts. */
export function formProblem<C extends FormProblemCode>(
  code: C,
  params: Params<C>,
  suggestion?: string,
): FormProblem {
  return { code, params, ...(suggestion === undefined ? {} : { suggestion }) };
}

const LONGEST_VALUE = 80;

/** The problem in words; values that people wrote are shortened and their telephones and addresses covered. */
export function wordsOfProblem(problem: FormProblem, language: Language): CellProblem {
  const { code, place, params, path = '' } = problem;
  const shown = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' && name === 'value' ? shortened(value, sortAt(path)) : value,
    ]),
  );
  const words = wordsOf({ ...problem, params: shown }, language);
  return { ...place, severity: severityOf(problem), ...words, code };
}

/** A value in a message: one line, not too long. Covered before it is cut: of half a number nobody knows what it was. */
function shortened(value: string, sort: FieldSort): string {
  const line = maskValue(value.replace(/\s+/g, ' ').trim(), sort);
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
