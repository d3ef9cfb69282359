import type { Placeholder, TemplateValue } from '../i18n/template.ts';
import { compareText } from '../order.ts';
import type { Severity } from './catalogue/entry.ts';
import type { CATALOGUE, Code } from './catalogue/index.ts';
import { FILE_START, type Span } from './span.ts';

type TextsOf<C extends Code> = (typeof CATALOGUE)[C] extends { hint: { en: infer H extends string } }
  ? (typeof CATALOGUE)[C]['message']['en'] | H
  : (typeof CATALOGUE)[C]['message']['en'];

/** The parameters that the message and hint of code `C` need. */
export type Params<C extends Code> = { readonly [N in Placeholder<TextsOf<C>>]: TemplateValue };

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
  readonly params: Readonly<Record<string, TemplateValue>>;
  /** What the user probably meant, where we can tell. */
  readonly suggestion?: string;
  /** Paragraph of the Rules, where it is known better than from the code alone. */
  readonly rule?: string;
  /** How severe it is, where that is not what the catalogue says of its code. */
  readonly severity?: Severity;
}

/** The file as a whole, where no line of it is to blame. */
export function wholeFile(file: string): Place {
  return { file, span: FILE_START, path: '' };
}

interface Extra {
  readonly suggestion?: string | undefined;
  readonly rule?: string | undefined;
  readonly severity?: Severity | undefined;
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
    ...(extra.severity === undefined ? {} : { severity: extra.severity }),
  };
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
