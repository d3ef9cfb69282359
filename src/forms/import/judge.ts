import type { Facts, GroupCheck, WorkspaceCheck } from '../../checks/check.ts';
import { clashes } from '../../checks/clashes.ts';
import { contacts } from '../../checks/contacts.ts';
import { jointEvents } from '../../checks/joint-events.ts';
import { planFields } from '../../checks/plan-fields.ts';
import { registeredBodies } from '../../checks/registered-bodies.ts';
import { type Named, runChecks } from '../../checks/run.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { nobody } from '../../domain/terms.ts';
import { fieldName } from '../../i18n/fields.ts';
import { inEachLanguage, type Language, type Trilingual } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import type { Law } from '../../law/deadlines/deadline.ts';
import { DEFAULT_LIMITS } from '../../source/index.ts';
import type { AnyDocument } from '../../workspace/document.ts';
import { NO_EARLIER } from '../../workspace/earlier-weeks.ts';
import type { Slot } from '../../workspace/layout.ts';
import { readDocument } from '../../workspace/read-document.ts';
import type { Register } from '../../workspace/register.ts';
import type { Draft } from './draft.ts';
import { type CellProblem, type FormProblem, formProblem, wordsOfProblem } from './problem.ts';

/** What the document is judged by. */
export interface Judge {
  readonly law: Law;
  readonly register?: Register;
  readonly language: Language;
}

/** What the schema and the checks say of the document that a form became, each at its cell and in the form's words. */
export async function judge(
  yaml: string,
  path: string,
  slot: Slot,
  draft: Draft,
  by: Judge,
): Promise<CellProblem[]> {
  const bytes = new TextEncoder().encode(yaml);
  const { value, diagnostics } = await readDocument({ path, bytes }, slot, DEFAULT_LIMITS);
  // A form that does not say whose it is or for when has no place among the others.
  const placed = value !== undefined && path !== '' ? inWorkspace(value, by) : [];
  const told = [...diagnostics, ...placed];
  return told
    .filter((found) => !isAbsent(found, draft))
    .flatMap((found) => atCell(found, draft, by.language));
}

/** The checks that need no other submission: what is on file elsewhere is for the workspace to say. */
const CHECKS: Named<WorkspaceCheck> = { registeredBodies, jointEvents, planFields };
const TOGETHER: Named<GroupCheck> = { contacts, clashes };

function inWorkspace(document: AnyDocument, { law, register }: Judge): Diagnostic[] {
  if (register === undefined) return [];
  const facts: Facts = { bodies: register, law, planItems: new Map(), witness: nobody, hasFile: () => false };
  const group = { documents: [document], broken: [], faulty: [], incomplete: false, earlier: NO_EARLIER };
  return [
    ...runChecks(CHECKS, document.file, document.file, document, facts),
    ...runChecks(TOGETHER, document.file, document.file, group, facts),
  ];
}

/** A column that is not there has been told of; that its values are missing goes without saying. */
function isAbsent({ code, path, params }: Diagnostic, draft: Draft): boolean {
  if (code !== 'schema/required') return false;
  return draft.absent.has(`${path.replace(/\/\d+(?=\/|$)/g, '/*')}/${String(params.key)}`);
}

function atCell(found: Diagnostic, draft: Draft, language: Language): CellProblem[] {
  const problem = inFormWords(found, draft);
  if (problem !== undefined) {
    // A cell whose value could not be read is not missing too.
    if (problem.place?.cell !== undefined && isTold(problem, draft)) return [];
    return [wordsOfProblem(problem, language)].map((words) => withRule(words, found, language));
  }
  const home = draft.homeOf(found.path);
  const { message } = wordsOf(found, language);
  const hint = hintInForm(found, language);
  const words: CellProblem = {
    ...home,
    severity: severityOf(found),
    message,
    ...(hint === undefined ? {} : { hint }),
    code: found.code,
  };
  return [withRule(words, found, language)];
}

/** Hints on how YAML is written are no help in a form; some values have one of their own there. */
function hintInForm(found: Diagnostic, language: Language): string | undefined {
  switch (found.code) {
    case 'schema/phone':
      return text('forms.phone-hint', language, {});
    case 'schema/email':
      return text('forms.email-hint', language, {});
    default:
      return found.code.startsWith('schema/') ? undefined : wordsOf(found, language).hint;
  }
}

function isTold({ place }: FormProblem, draft: Draft): boolean {
  const { sheet, cell } = place ?? {};
  return sheet !== undefined && cell !== undefined && draft.isTold({ sheet, cell });
}

function withRule(problem: CellProblem, found: Diagnostic, language: Language): CellProblem {
  const { rule } = wordsOf(found, language);
  return rule === undefined ? problem : { ...problem, rule };
}

/** What is missing, as the form calls it; undefined for what the catalogue says well enough. */
function inFormWords({ code, path, params }: Diagnostic, draft: Draft): FormProblem | undefined {
  const keys = String(params.keys ?? params.key ?? '').split(', ');
  switch (code) {
    case 'schema/required':
      if (path === '' && keys[0] === 'events') return noEvents('form/no-events', '/events', draft);
      return missing(
        keys.map((key) => `${path}/${key}`),
        draft,
      );
    case 'schema/required-one':
      return missing(
        keys.map((key) => `${path}/${key}`),
        draft,
      );
    case 'schema/empty':
      return missing([path], draft);
    case 'schema/no-events':
      return noEvents('form/events-and-none', '/noEvents', draft);
    default:
      return undefined;
  }
}

function noEvents(
  code: 'form/no-events' | 'form/events-and-none',
  pointer: string,
  draft: Draft,
): FormProblem {
  const [field = fieldName('noEvents')] = draft.namesOf('/noEvents');
  return { ...formProblem(code, { field }), place: draft.homeOf(pointer) ?? {} };
}

/** One field that is not filled in, or several of which one would do. */
function missing(pointers: readonly string[], draft: Draft): FormProblem {
  const names = pointers.flatMap((pointer) => {
    const found = draft.namesOf(pointer);
    if (found.length > 0) return found;
    // A table has no field of its name: it is its sheet.
    const { sheet } = draft.homeOf(pointer) ?? {};
    return [sheet ?? fieldName(pointer.slice(pointer.lastIndexOf('/') + 1))];
  });
  const place = draft.homeOf(pointers[0] ?? '') ?? {};
  const [field = ''] = names;
  const problem =
    names.length === 1
      ? formProblem('form/required', { field })
      : formProblem('form/required-one', { fields: joined(names) });
  return { ...problem, place };
}

function joined(names: readonly FormProblem['params'][string][]): Trilingual {
  return inEachLanguage((language) =>
    names.map((name) => (typeof name === 'object' ? name[language] : String(name))).join(', '),
  );
}
