import { applied } from './apply.ts';
import { type ChoiceField, exampleOf, type FieldSet, type SeveralField } from './form.ts';
import { nextStep, type Open, type Walk } from './next-step.ts';
import { answered, type State } from './state.ts';

/** A document answered to its end, and the questions that somebody would have had to answer for that. */
export interface Simulated {
  readonly state: State;
  readonly missing: readonly Open[];
}

/**
 * Answers everything that is open: what needs no asking is taken as it is, what may be left out is left out, and the
 * rest gets a valid example. So an answer can be examined by the same checks as a whole document before the others are
 * given, and so it is known which answers are missing where nobody can be asked.
 */
export function simulate(fields: FieldSet, walk: Walk): Simulated {
  const missing: Open[] = [];
  let { state } = walk;
  for (;;) {
    const step = nextStep(fields, { ...walk, state });
    if (step === undefined) return { state, missing };
    if ('set' in step) {
      state = answered(state, step.at, step.set);
      continue;
    }
    const { value, assumed } = answerTo(step.open);
    if (!assumed && (!step.open.optional || step.open.ask === 'fate')) missing.push(step.open);
    state = applied(state, step.open, value);
  }
}

/** What is answered where nobody is asked; `assumed` where that is the answer itself and no example. */
function answerTo(open: Open): { readonly value: unknown; readonly assumed: boolean } {
  switch (open.ask) {
    case 'offer': {
      const [offer, ...others] = open.offers;
      const assume = open.field.type === 'group' && open.field.assume === true && others.length === 0;
      return { value: assume ? offer?.value : undefined, assumed: true };
    }
    case 'more':
      return { value: false, assumed: true };
    case 'fate':
      // Somebody must say that a copied entry is meant as it is.
      return { value: 'keep', assumed: false };
    case 'extras':
      return { value: open.fields.slice(0, open.field.min ?? 0).map(({ key }) => key), assumed: false };
    case 'own':
      return { value: exampleOf(open.field.own?.example, open.scope), assumed: false };
    case 'value':
      return valueFor(open);
  }
}

function valueFor({ field, scope, optional }: Extract<Open, { ask: 'value' }>): {
  readonly value: unknown;
  readonly assumed: boolean;
} {
  const suggested = field.type === 'texts' ? undefined : field.suggest?.(scope);
  if (field.type !== 'texts' && field.assume === true && suggested !== undefined) {
    return { value: suggested, assumed: true };
  }
  if (optional) return { value: undefined, assumed: true };
  if (field.type === 'choice') return { value: anyOption(field, scope), assumed: false };
  if (field.type === 'several') return { value: firstOptions(field, scope), assumed: false };
  return { value: exampleOf(field.example, scope), assumed: false };
}

function anyOption(field: ChoiceField, scope: Parameters<ChoiceField['options']>[0]): unknown {
  const [first] = field.options(scope);
  return first === undefined ? exampleOf(field.own?.example, scope) : first.value;
}

function firstOptions(field: SeveralField, scope: Parameters<SeveralField['options']>[0]): unknown[] {
  return field
    .options(scope)
    .slice(0, field.min)
    .map(({ value }) => value);
}
