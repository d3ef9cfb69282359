import type { Text } from '../i18n/text.ts';
import type { GridDecision } from '../schema/types.ts';

/**
 * The events with the platforms (§9) that the authorised body gave them; its word stands over the body's own. Where it
 * gave one, the event is held there and not in its hall.
 */
export function withPlatforms<T extends { readonly ref: string; readonly event: { platform?: Text } }>(
  events: readonly T[],
  decision: Pick<GridDecision, 'platforms'> | undefined,
): (T & { readonly hallReplaced?: boolean })[] {
  const given = new Map((decision?.platforms ?? []).map(({ event, platform }) => [event, platform]));
  return events.map((located) => {
    const platform = given.get(located.ref);
    return platform === undefined
      ? located
      : { ...located, event: { ...located.event, platform }, hallReplaced: true };
  });
}
