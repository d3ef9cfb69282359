import type { Trilingual } from '../i18n/language.ts';
import { CATALOGUE, type Code } from './catalogue/index.ts';
import type { Span } from './span.ts';

/** Names of the `{placeholders}` in a message template. */
type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;

type TextsOf<C extends Code> = (typeof CATALOGUE)[C] extends { hint: { en: infer H extends string } }
  ? (typeof CATALOGUE)[C]['message']['en'] | H
  : (typeof CATALOGUE)[C]['message']['en'];

/** A value put into a message; a `Trilingual` is shown in the reader's language. */
export type ParamValue = string | number | Trilingual;

/** The parameters that the message and hint of code `C` need. */
export type Params<C extends Code> = { readonly [N in Placeholder<TextsOf<C>>]: ParamValue };

/** A place in a file: what a diagnostic points at. */
export interface Place {
  /** Path relative to the workspace root, `/` between folders. */
  readonly file: string;
  readonly span: Span;
  /** JSON pointer to the value, empty for the document. */
  readonly path: string;
}

/** One problem at one place. Plain data: rendering to words happens in `message.ts`. */
export interface Diagnostic extends Place {
  readonly code: Code;
  readonly params: Readonly<Record<string, ParamValue>>;
  /** What the user probably meant, where we can tell. */
  readonly suggestion?: string;
  /** Paragraph of the Rules, where it is known better than from the code alone. */
  readonly rule?: string;
}

interface Extra {
  readonly suggestion?: string | undefined;
  readonly rule?: string | undefined;
}

/** The one way to make a diagnostic; the compiler holds the parameters to the catalogue's texts. */
export function diagnostic<C extends Code>(
  code: C,
  place: Place,
  params: Params<C>,
  extra: Extra = {},
): Diagnostic {
  return {
    file: place.file,
    span: place.span,
    path: place.path,
    code,
    params,
    ...(extra.suggestion === undefined ? {} : { suggestion: extra.suggestion }),
    ...(extra.rule === undefined ? {} : { rule: extra.rule }),
  };
}

export function severityOf(d: Diagnostic): 'error' | 'warning' | 'note' {
  return CATALOGUE[d.code].severity;
}

/** Order of a report: by file, then position, then code. */
export function compareDiagnostics(a: Diagnostic, b: Diagnostic): number {
  return (
    compareText(a.file, b.file) ||
    a.span.line - b.span.line ||
    a.span.column - b.span.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
