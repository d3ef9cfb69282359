import { labelInAll } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import type { Instant } from '../law/instant.ts';
import { parseWeek } from '../law/iso-week.ts';
import { documentText } from '../schema/document-text.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Register } from '../workspace/register.ts';
import { FORM_VERSION } from './code.ts';
import { knownBodies } from './import/bodies.ts';
import { Draft } from './import/draft.ts';
import { type FoundForm, findForm } from './import/find-sheets.ts';
import { finish } from './import/finish.ts';
import { placeFor, takeCode } from './import/identity.ts';
import { judge } from './import/judge.ts';
import { type CellProblem, formProblem, inOrderOfCells, wordsOfProblem } from './import/problem.ts';
import { readFields } from './import/read-fields.ts';
import { type ReadTable, readTable } from './import/read-table.ts';
import { refused } from './import/refused.ts';
import { tellStray } from './import/stray.ts';
import type { ValueContext } from './import/value.ts';
import type { Book, BookCell } from './read/book.ts';
import { readBook } from './read/from-xlsx.ts';

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
}

export interface ImportResult {
  /** The kind of submission, as far as it could be recognised. */
  readonly kind?: Kind;
  /** The submission as YAML, where one could be made without an error. */
  readonly yaml?: string;
  /** Where it belongs in a workspace. */
  readonly path?: string;
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
  return importForm(read.book, found, context);
}

async function importForm(book: Book, found: FoundForm, context: ImportContext): Promise<ImportResult> {
  const draft = new Draft();
  const { form } = found;
  const values: ValueContext = {
    zone: context.law.zone,
    bodies: knownBodies(context.register, found.listed),
  };
  for (const sheet of found.missing) {
    // Plan items of a report are optional (§8): its text is enough.
    if (sheet.layout === 'table' && form.kind === 'report') continue;
    draft.tell('form/no-sheet', {}, { sheet: labelInAll(sheet.name) });
  }
  const seen = new Set<BookCell>();
  for (const fields of found.fields) for (const cell of readFields(fields, draft, values)) seen.add(cell);
  takeCode(draft, found, context.register);
  const week = parseWeek(String(draft.document.week));
  const within = week === undefined ? values : { ...values, within: week };
  let table: ReadTable | undefined;
  for (const each of found.tables) {
    table = readTable(each, draft, within, found.ownTexts);
    for (const cell of table.seen) seen.add(cell);
  }
  tellStray(found, book, seen, draft);
  draft.document.submitted ??= context.law.zone.format(context.submitted);
  const document = finish(form, draft, table);
  const yaml = await documentText(document, form.kind);
  const { path, slot } = placeFor(form.kind, document);
  const judged = await judge(yaml, path ?? '', slot, draft, context);
  const told = draft.problems.map((problem) => wordsOfProblem(problem, context.language));
  const problems = inOrderOfCells([...told, ...judged], book);
  const failed = path === undefined || problems.some(({ severity }) => severity === 'error');
  return {
    kind: form.kind,
    ...(path === undefined ? {} : { path }),
    ...(failed ? {} : { yaml }),
    problems,
  };
}
