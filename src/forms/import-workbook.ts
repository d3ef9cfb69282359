import { labelInAll } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import { type Instant, parseInstant } from '../law/instant.ts';
import { parseWeek } from '../law/iso-week.ts';
import { documentText } from '../schema/document-text.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Register } from '../workspace/register.ts';
import { FORM_VERSION } from './code.ts';
import { knownBodies } from './import/bodies.ts';
import { Draft } from './import/draft.ts';
import type { EarlierVersions } from './import/earlier.ts';
import { type FoundForm, findForm } from './import/find-sheets.ts';
import { finish } from './import/finish.ts';
import { placeFor, takeCode } from './import/identity.ts';
import { judge } from './import/judge.ts';
import { tellOtherWeek } from './import/other-week.ts';
import { type CellProblem, formProblem, inOrderOfCells, wordsOfProblem } from './import/problem.ts';
import { readFields } from './import/read-fields.ts';
import { readTable } from './import/read-table.ts';
import { refused } from './import/refused.ts';
import { tellStray } from './import/stray.ts';
import type { ValueContext } from './import/value.ts';
import type { Book, BookCell } from './read/book.ts';
import { readBook } from './read/from-xlsx.ts';
import { lastSavedOf } from './read/last-saved.ts';

export type { CellProblem };

/** What a filled-in form is read by. */
export interface ImportContext {
  readonly law: Law;
  /** The bodies of the workspace; without them a form's own list is trusted. */
  readonly register?: Register;
  /** When the form came, for forms that do not say when they were sent. */
  readonly submitted: Instant;
  /** Language of the problems. */
  readonly language: Language;
  /** The earlier versions of the submission at a path, as far as they are at hand. */
  readonly earlier?: (path: string) => EarlierVersions | undefined;
}

export interface ImportResult {
  /** The kind of submission, as far as it could be recognised. */
  readonly kind?: Kind;
  /** The submission as YAML, where one could be made without an error. */
  readonly yaml?: string;
  /** Where it belongs in a workspace. */
  readonly path?: string;
  /** When the workbook was last saved, where it says so. */
  readonly lastSaved?: Instant;
  /** When the form itself says that it was sent. */
  readonly sent?: Instant;
  /** In the order of sheets and cells. */
  readonly problems: readonly CellProblem[];
}

/**
 * Reads a filled-in form back into a submission. Nothing is thrown: every problem of a cell, of the document that the
 * cells become, or of the file itself is told, all at once and in words of `language`; what is no part of the form is
 * told of too, so that nothing is lost without a word.
 */
export async function importWorkbook(
  file: { readonly name: string; readonly bytes: Uint8Array },
  context: ImportContext,
): Promise<ImportResult> {
  const { language } = context;
  const read = readBook(file.bytes);
  if (!('book' in read))
    return { problems: refused(read).map((problem) => wordsOfProblem(problem, language)) };
  const found = findForm(read.book);
  if (found === undefined) {
    return { problems: [wordsOfProblem(formProblem('form/not-a-form', {}), language)] };
  }
  const { kind } = found.form;
  if (found.code !== undefined && found.code.version > FORM_VERSION) {
    const problem = formProblem('form/newer-version', { version: found.code.version });
    return { kind, problems: [wordsOfProblem(problem, language)] };
  }
  const lastSaved = lastSavedOf(file.bytes);
  const result = await importForm(read.book, found, context);
  return { ...result, ...(lastSaved === undefined ? {} : { lastSaved }) };
}

function tellMissing({ form, missing }: FoundForm, draft: Draft): void {
  for (const sheet of missing) {
    // Plan items of a report are optional (§8): its text is enough.
    if (sheet.layout === 'table' && form.kind === 'report') continue;
    draft.tell('form/no-sheet', {}, { sheet: labelInAll(sheet.name) });
  }
}

async function importForm(book: Book, found: FoundForm, context: ImportContext): Promise<ImportResult> {
  const draft = new Draft();
  const { form } = found;
  const values: ValueContext = {
    zone: context.law.zone,
    bodies: knownBodies(context.register, found.listed),
  };
  tellMissing(found, draft);
  const seen = new Set<BookCell>();
  for (const fields of found.fields) for (const cell of readFields(fields, draft, values)) seen.add(cell);
  takeCode(draft, found, context.register);
  const week = parseWeek(String(draft.document.week));
  const within = week === undefined ? values : { ...values, within: week };
  const tables = found.tables.map((each) => readTable(each, draft, within, found.ownTexts));
  for (const table of tables) for (const cell of table.seen) seen.add(cell);
  tellStray(found, book, seen, draft);
  const sent = parseInstant(String(draft.document.submitted));
  draft.document.submitted ??= context.law.zone.format(context.submitted);
  const { path, slot } = placeFor(form.kind, draft.document);
  const earlier = path === undefined ? undefined : context.earlier?.(path);
  const document = finish(form, draft, tables.at(-1), earlier);
  tellOtherWeek(draft, earlier, context);
  const yaml = await documentText(document, form.kind);
  const judged = await judge(yaml, path ?? '', slot, draft, context);
  const told = draft.problems.map((problem) => wordsOfProblem(problem, context.language));
  const problems = inOrderOfCells([...told, ...judged], book);
  const failed = path === undefined || problems.some(({ severity }) => severity === 'error');
  return {
    kind: form.kind,
    ...(path === undefined ? {} : { path }),
    ...(failed ? {} : { yaml }),
    ...(sent === undefined ? {} : { sent }),
    problems,
  };
}
