import type { Facts } from '../../checks/check.ts';
import { clashes } from '../../checks/clashes.ts';
import { contacts } from '../../checks/contacts.ts';
import { WORKSPACE_CHECKS } from '../../checks/index.ts';
import { type Diagnostic, severityOf } from '../../diagnostics/diagnostic.ts';
import { wordsOf } from '../../diagnostics/message.ts';
import { LANGUAGES, type Language, type Trilingual } from '../../i18n/language.ts';
import { fieldName } from '../../i18n/fields.ts';
import type { Law } from '../../law/deadlines/deadline.ts';
import { DEFAULT_LIMITS } from '../../source/index.ts';
import type { AnyDocument } from '../../workspace/document.ts';
import type { Slot } from '../../workspace/layout.ts';
import { readDocument } from '../../workspace/read-document.ts';
import type { Register } from '../../workspace/register.ts';
import type { Draft } from './draft.ts';
import { type CellProblem, type FormProblem, wordsOfProblem } from './problem.ts';

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
  const told = value === undefined ? diagnostics : [...diagnostics, ...inWorkspace(value, by)];
  return told.flatMap((found) => atCell(found, draft, by.language));
}

/** The checks that need no other submission. */
function inWorkspace(document: AnyDocument, { law, register }: Judge): Diagnostic[] {
  if (register === undefined) return [];
  // What is on file elsewhere is for the workspace to say, not for a form on its way there.
  const facts: Facts = { bodies: register, law, planItems: new Map(), hasFile: () => true };
  const group = { documents: [document], broken: [] };
  return [
    ...WORKSPACE_CHECKS.flatMap((check) => check(document, facts)),
    ...contacts(group, facts),
    ...clashes(group, facts),
  ];
}

function atCell(found: Diagnostic, draft: Draft, language: Language): CellProblem[] {
  const problem = inFormWords(found, draft);
  if (problem !== undefined) {
    // A cell whose value could not be read is not missing too.
    if (problem.place?.cell !== undefined && isTold(problem, draft)) return [];
    return [wordsOfProblem(problem, language)].map((words) => withRule(words, found, language));
  }
  const home = draft.homeOf(found.path);
  const { message, hint } = wordsOf(found, language);
  // Hints on how YAML is written are no help in a form.
  const shown = found.code.startsWith('schema/') || hint === undefined ? {} : { hint };
  const words: CellProblem = {
    ...home,
    severity: severityOf(found),
    message,
    ...shown,
    code: found.code,
  };
  return [withRule(words, found, language)];
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
  const named = (pointer: string, key: string) => draft.nameOf(pointer) ?? fieldName(key);
  switch (code) {
    case 'schema/required': {
      const pointer = `${path}/${String(params.key)}`;
      if (pointer === '/events')
        return at(pointer, 'form/no-events', { field: named('/noEvents', 'noEvents') });
      return at(pointer, 'form/required', { field: named(pointer, String(params.key)) });
    }
    case 'schema/required-one': {
      const keys = String(params.keys).split(', ');
      const pointers = keys.map((key) => `${path}/${key}`);
      const names = pointers.map((pointer, index) => named(pointer, keys[index] ?? ''));
      return at(pointers[0] ?? path, 'form/required-one', { fields: joined(names) });
    }
    case 'schema/empty':
      return at(path, 'form/required', { field: named(path, path.slice(path.lastIndexOf('/') + 1)) });
    case 'schema/no-events':
      return at('/noEvents', 'form/events-and-none', { field: named('/noEvents', 'noEvents') });
    default:
      return undefined;
  }
  function at(pointer: string, problem: FormProblem['code'], values: FormProblem['params']): FormProblem {
    return { code: problem, place: draft.homeOf(pointer) ?? {}, params: values };
  }
}

function joined(names: readonly FormProblem['params'][string][]): Trilingual {
  const [kk = '', ru = '', en = ''] = LANGUAGES.map((language) =>
    names.map((name) => (typeof name === 'object' ? name[language] : String(name))).join(', '),
  );
  return { kk, ru, en };
}
