import type { Text } from '../i18n/text.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import type { Weekly, WeeklyEvent } from '../schema/types.ts';
import { refOf } from './events.ts';
import type { Decision } from './media-grid.ts';

/** Why an event stays out of its week's grid. */
export type WhyLeftOut = { readonly reason: 'excluded'; readonly why: Text } | { readonly reason: 'not-key' };

/**
 * Tells of an event why it stays out of the week's grid, undefined where it is in: the decision excludes it (§11), or
 * the grid holds only key events (§2(5), `grid.select: key`) and it is none.
 */
export function leftOutOf(
  decision: Decision,
  { regulation }: Law,
): (ref: string, event: Pick<WeeklyEvent, 'significance'>) => WhyLeftOut | undefined {
  const reasons = new Map((decision?.exclude ?? []).map(({ event, reason }) => [event, reason]));
  const { grid } = regulation.duties;
  const keyOnly = grid !== 'off' && grid.select === 'key';
  return (ref, { significance }) => {
    const why = reasons.get(ref);
    if (why !== undefined) return { reason: 'excluded', why };
    return keyOnly && significance !== 'key' ? { reason: 'not-key' } : undefined;
  };
}

/** The information of a week without the events that its grid leaves out. */
export function withoutLeftOut({ events, ...rest }: Weekly, decision: Decision, law: Law): Weekly {
  if (events === undefined) return rest;
  const whyOf = leftOutOf(decision, law);
  return {
    ...rest,
    events: events.filter((event) => whyOf(refOf(rest.body, event.id), event) === undefined),
  };
}
