import { termOf } from '../domain/terms.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { Slot } from '../workspace/layout.ts';

/**
 * The deadline of what belongs in a place, as far as it is known: undefined too where the calendar does not reach so far.
 *
 * @param data as far as they could be read; what is not there sets off no term
 * @param group the documents of its group: an issue or request sets the term off
 */
export function knownTerm(
  slot: Slot,
  data: object,
  group: readonly AnyDocument[],
  law: Law,
): Deadline | undefined {
  try {
    return termOf({ kind: slot.kind, slot, data, unsound: new Set() }, group, law);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return undefined;
    throw error;
  }
}
