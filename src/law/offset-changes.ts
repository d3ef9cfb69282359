import type { CalendarDate } from './calendar-date.ts';
import type { Instant } from './instant.ts';
import { type ClockTime, parseTime } from './instant.ts';
import type { TimeZone } from './time-zone.ts';

/** A moment at which a zone's clocks are set to another offset from UTC. */
export interface OffsetChange {
  readonly at: Instant;
  /** Minutes ahead of UTC before it and from it on. */
  readonly from: number;
  readonly to: number;
}

/** Changes before 1970 are asked for by nobody. */
const EPOCH: Instant = { epochMs: 0 };

/** No zone has kept an offset for less since 1970: the least was a week but for an hour, in Boa Vista in October 2000. */
const STEP_MS = 6 * 86_400_000;

/**
 * The changes that tell the zone's clock for the days from one to another, both included: those between them and the two
 * before, so that whoever knows only these is right about a while before the first day too. In order of time; fewer
 * where the zone has had fewer since 1970.
 */
export function offsetChanges(zone: TimeZone, from: CalendarDate, to: CalendarDate): OffsetChange[] {
  const first = zone.instantOf(from, parseTime('00:00') as ClockTime).epochMs;
  const last = zone.instantOf(to, parseTime('23:59') as ClockTime).epochMs;
  const found: OffsetChange[] = [];
  let before = 0;
  for (let end = last; end > EPOCH.epochMs && before < 2; end -= STEP_MS) {
    const change = changeBetween(zone, Math.max(EPOCH.epochMs, end - STEP_MS), end);
    if (change === undefined) continue;
    found.unshift(change);
    if (change.at.epochMs <= first) before++;
  }
  return found;
}

/** The change after the first moment and not after the second; in so short a time there is one at most. */
function changeBetween(zone: TimeZone, after: number, until: number): OffsetChange | undefined {
  const [from, to] = [zone.offsetAt({ epochMs: after }), zone.offsetAt({ epochMs: until })];
  if (from === to) return undefined;
  let [old, changed] = [after, until];
  while (changed - old > 1000) {
    const middle = Math.floor((old + changed) / 2000) * 1000;
    if (zone.offsetAt({ epochMs: middle }) === from) old = middle;
    else changed = middle;
  }
  return { at: { epochMs: changed }, from, to };
}
