import type { Kind } from '../schema/kinds.ts';
import { pathOf, type Slot, slotOf } from '../workspace/layout.ts';

/** The kinds that state bodies send, and the fields that their paths are made of. */
const SENT: Readonly<Partial<Record<Kind, readonly string[]>>> = {
  contact: ['body'],
  proposal: ['planYear', 'cycle', 'body'],
  'plan-update': ['year', 'quarter', 'body'],
  weekly: ['week', 'body'],
  joint: ['issue', 'body'],
  report: ['period', 'body'],
  response: ['request', 'body'],
};

/** Whether a kind is one that state bodies send; the others are written by the authorised body itself. */
export function isSent(kind: Kind): boolean {
  return SENT[kind] !== undefined;
}

/** A path of the workspace, and what the layout says of it. */
export interface Place {
  readonly path: string;
  readonly slot: Slot;
}

/**
 * The place that a submission claims by its own kind, body, week …, whatever its file is called; undefined where it
 * lacks one of these or one is not of its form.
 */
export function placeClaimed(kind: Kind, data: unknown): Place | undefined {
  const keys = SENT[kind];
  if (keys === undefined || typeof data !== 'object' || data === null) return undefined;
  const values: Record<string, string | number> = {};
  for (const key of keys) {
    const value: unknown = Reflect.get(data, key);
    if (typeof value !== 'string' && typeof value !== 'number') return undefined;
    values[key] = value;
  }
  const path = pathOf(kind, values);
  const slot = slotOf(path);
  return slot === undefined ? undefined : { path, slot };
}
