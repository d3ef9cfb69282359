import { suggest } from '../../diagnostics/suggest.ts';
import type { Facts } from '../../wizard/facts.ts';
import type { Form } from '../../wizard/form.ts';
import { type Asker, askOpen } from '../../wizard/run.ts';
import type { State } from '../../wizard/state.ts';
import type { Mapping } from '../../wizard/values.ts';
import type { Wizard } from '../../wizard/wizard.ts';
import { EXIT, Failure } from '../failure.ts';
import type { Site } from '../site.ts';
import { didYouMean } from '../usage.ts';

/** The questions that name the document. Throws a Failure where there is nothing that it could answer. */
export async function askIdentity(state: State, wizard: Wizard, asker: Asker): Promise<State> {
  const { form, facts } = wizard;
  let current = state;
  for (const field of form.identity) {
    if (field.type === 'choice' && current.data[field.key] === undefined) {
      requireCall(form, field.key, String(current.data.body), facts);
    }
    current = await askOpen({ fields: [field] }, current, wizard, asker, { save: () => undefined });
  }
  return current;
}

/** A response answers a request, a piece an issue: where none waits for the body, there is nothing to choose from. */
function requireCall({ kind }: Form, key: string, body: string, { requests, issues }: Facts): void {
  if (key !== 'request' && key !== 'issue') return;
  const calls = kind === 'response' ? requests : issues;
  if (calls.some((call) => call.bodies.includes(body) && !call.answered.includes(body))) return;
  const folder = kind === 'response' ? 'decisions/requests/' : 'decisions/joint-issues/';
  throw new Failure(EXIT.problems, 'new.nothing-open', { body, folder });
}

/** Throws a usage Failure for a body that is not in the register. */
export function requireBody({ body }: Mapping, { workspace }: Site): void {
  const { byId } = workspace.register;
  if (body === undefined || byId.has(String(body))) return;
  const suggestion = didYouMean(suggest(String(body), [...byId.keys()]));
  throw new Failure(EXIT.usage, 'usage.unknown-body', { body: String(body), suggestion });
}
