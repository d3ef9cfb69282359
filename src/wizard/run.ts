import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import { words } from '../i18n/wizard.ts';
import { sentence } from './accept.ts';
import { type FieldSet, wholeForm } from './form.ts';
import { nextStep, type Walk } from './next-step.ts';
import { type Line, outline, preview } from './outline.ts';
import { type Answer, type Question, questionFor } from './question.ts';
import { reopenProblem } from './reopen.ts';
import { answered, dropped, extended, marked, type State } from './state.ts';
import type { Wizard } from './wizard.ts';

/** Whoever answers: a person at a terminal, a test. */
export interface Asker {
  ask(question: Question): Promise<Answer>;
  /** Something to be read; it is not answered. */
  tell(line: string): void;
}

/** Whoever answers has had enough: Ctrl-C, the end of input, a closed terminal. */
export class BrokenOff extends Error {}

/** The document is to be written, or to be left as a draft. */
export type Decision =
  | { readonly write: true; readonly state: State }
  | { readonly write: false; readonly state: State }
  /** Errors that no question can mend, such as an unknown key of answers that were given. */
  | { readonly unmendable: readonly Diagnostic[]; readonly state: State };

/** What a run keeps and shows beside its questions. */
export interface Keeping {
  /** After each answer: the draft. */
  readonly save: (state: State) => void;
}

/** Asks whatever is open among some fields. What an asker throws ends it; what was answered until then has been saved. */
export async function askOpen(
  fields: FieldSet,
  state: State,
  wizard: Wizard,
  asker: Asker,
  { save }: Keeping,
): Promise<State> {
  let current = state;
  for (;;) {
    const step = nextStep(fields, walkOf(current, wizard));
    if (step === undefined) return current;
    if ('set' in step) {
      current = answered(current, step.at, step.set);
      continue;
    }
    current = await put(questionFor(step.open, current, wizard), asker);
    save(current);
  }
}

/** Puts a question until its answer is taken. */
async function put(question: Question, asker: Asker): Promise<State> {
  for (;;) {
    const accepted = await question.accept(await asker.ask(question));
    if ('problem' in accepted) {
      asker.tell(accepted.problem);
      continue;
    }
    for (const remark of accepted.remarks) asker.tell(remark);
    return accepted.state;
  }
}

/**
 * Asks all that is open, examines the whole, asks again where there is an error, and then whether it is right. What
 * comes of it to be written has no error.
 */
export async function runWizard(
  state: State,
  wizard: Wizard,
  asker: Asker,
  keeping: Keeping,
): Promise<Decision> {
  const fields = wholeForm(wizard.form);
  let current = state;
  for (;;) {
    current = await askOpen(fields, current, wizard, asker, keeping);
    const found = await wizard.examine(current.data);
    const errors = found.filter((diagnostic) => severityOf(diagnostic) === 'error');
    if (errors.length > 0) {
      const open = errors.reduce((reopening, error) => reopenProblem(reopening, error, fields), current);
      const step = nextStep(fields, walkOf(open, wizard));
      if (step === undefined) return { unmendable: errors, state: current };
      asker.tell(words('problem.head', wizard.language));
      for (const error of errors) asker.tell(sentence(error, wizard.language));
      current = open;
      continue;
    }
    const reviewed = await review(current, found, wizard, asker, keeping);
    if ('write' in reviewed) return reviewed;
    current = reviewed.open;
  }
}

function walkOf(state: State, { facts, language }: Wizard): Walk {
  return { state, facts, language };
}

/** Shows the whole and asks whether it is right; an answer to be corrected is open again. */
async function review(
  state: State,
  found: readonly Diagnostic[],
  wizard: Wizard,
  asker: Asker,
  keeping: Keeping,
): Promise<Extract<Decision, { write: boolean }> | { readonly open: State }> {
  const { form, language } = wizard;
  const lines = outline(form.fields, walkOf(state, wizard));
  for (const line of preview(lines)) asker.tell(line);
  for (const diagnostic of found) asker.tell(`! ${sentence(diagnostic, language)}`);
  const decision = await choose(asker, '#review', words('review.ask', language), [
    words('review.write', language),
    words('review.change', language),
    words('review.stop', language),
  ]);
  if (decision === 0) return { write: true, state };
  if (decision === 2) return { write: false, state };
  const all = lines.flatMap((line) => changesAt(line, state, language));
  // What takes something away comes last: it is never the answer of a hasty Enter.
  const changes = [...all.filter(({ drops }) => !drops), ...all.filter(({ drops }) => drops)];
  const which = await choose(asker, '#change', words('review.which', language), [
    ...changes.map(({ name }) => name),
    words('review.back', language),
  ]);
  const open = changes[which]?.open ?? state;
  keeping.save(open);
  return { open };
}

interface Change {
  readonly name: string;
  readonly open: State;
  readonly drops: boolean;
}

/** What can be done about a line: answered again, dropped, added to. */
function changesAt(
  { at, depth, what, label, text }: Line,
  state: State,
  language: Wizard['language'],
): Change[] {
  const indent = '  '.repeat(depth);
  const change = (name: string, open: State): Change[] => [
    { name: `${indent}${name}`, open, drops: what === 'heading' },
  ];
  switch (what) {
    case 'answer':
      return change(`${label}: ${text}`, marked(state, at, 'again'));
    case 'heading': {
      const heading = text === '' ? label : `${label}, ${text}`;
      return change(words('review.drop', language, { heading }), dropped(state, at));
    }
    case 'end':
      return change(words('review.add', language, { words: label }), extended(state, at));
    case 'extras':
      return change(
        words('review.extras', language, { words: label }),
        marked(state, at, undefined, 'extras'),
      );
  }
}

/** A question about the document itself, none of its fields. */
export async function choose(
  asker: Asker,
  id: string,
  message: string,
  options: readonly string[],
): Promise<number> {
  const answer = await asker.ask({
    id,
    shape: 'choice',
    message,
    optional: false,
    options: options.map((name) => ({ name })),
    accept: async () => ({ state: { data: {}, marks: {} }, remarks: [] }),
  });
  return Number(answer);
}
