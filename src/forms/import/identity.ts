import { pathOf, type Slot, slotOf } from '../../workspace/layout.ts';
import type { Register } from '../../workspace/register.ts';
import type { FormKind } from '../form.ts';
import { bodyNames } from './bodies.ts';
import type { Draft, Mapping } from './draft.ts';
import type { FoundForm } from './find-sheets.ts';

/**
 * What the form was made for, where its own cells do not say so any more. The week or month may be another: people use a
 * form again. Another body is an error: whose events they are nobody can tell.
 */
export function takeCode(draft: Draft, found: FoundForm, register: Register | undefined): void {
  const { code, listed } = found;
  if (code === undefined) return;
  const { document } = draft;
  const { kind, body, term } = code;
  tellOtherBody(draft, found, register);
  const known: Mapping = { ...(kind === 'contact' ? {} : termFields(kind, term)) };
  // The name of a body says nothing where no list of bodies is at hand.
  const nameless = register === undefined && listed.length === 0;
  if (body !== undefined && (nameless || !draft.isToldOf('/body'))) known.body = body;
  for (const [key, value] of Object.entries(known)) {
    if (document[key] !== undefined || (key !== 'body' && draft.isToldOf(`/${key}`))) continue;
    document[key] = value;
    if (key === 'body') draft.forgive('/body');
  }
}

function tellOtherBody(draft: Draft, { code, listed }: FoundForm, register: Register | undefined): void {
  const { body } = draft.document;
  if (code?.body === undefined || typeof body !== 'string' || body === code.body) return;
  const nameOf = bodyNames(register, listed);
  const place = draft.homeOf('/body') ?? {};
  draft.tell('form/other-body', place, { made: nameOf(code.body), body: nameOf(body) });
}

function termFields(kind: FormKind, term: string | undefined): Mapping {
  if (term === undefined) return {};
  if (kind === 'weekly') return { week: term };
  if (kind === 'report') return { period: term };
  return { planYear: Number(term.slice(0, 4)), cycle: Number(term.slice(5)) };
}

/** Where a document belongs; no path where it does not say enough. */
export function placeFor(kind: FormKind, document: Mapping): { readonly path?: string; readonly slot: Slot } {
  const nowhere = { slot: { kind, fields: {}, group: '' } };
  const values = Object.fromEntries(
    Object.entries(document).filter(([, value]) => typeof value === 'string' || typeof value === 'number'),
  ) as Record<string, string | number>;
  const needed: Readonly<Record<FormKind, readonly string[]>> = {
    contact: ['body'],
    weekly: ['body', 'week'],
    proposal: ['body', 'planYear', 'cycle'],
    report: ['body', 'period'],
  };
  if (needed[kind].some((key) => values[key] === undefined)) return nowhere;
  const path = pathOf(kind, values);
  const slot = slotOf(path);
  return slot === undefined ? nowhere : { path, slot };
}
