import { compareText } from '../order.ts';

/** A stretch of the day on each of several days that something is taken for. */
export interface Stretch {
  readonly ref: string;
  /** First and last day, `YYYY-MM-DD`. */
  readonly date: string;
  readonly until: string;
  /** Minutes of the day; the end comes after the start. */
  readonly start: number;
  readonly end: number;
  /** Stretches of one issue do not disturb each other. */
  readonly issue?: string | undefined;
}

/** Which of the overlapping stretches are asked for: all others, or those that come later in the order of `compareStretches`. */
export type Which = 'all' | 'later';

/** How many stretches overlap one, and the first of them. */
export interface Overlap {
  readonly count: number;
  /** In order, as many as were asked for. */
  readonly first: readonly Meeting[];
}

/** A stretch that overlaps another one. */
export interface Meeting {
  readonly stretch: Stretch;
  /** First day that both are held on. */
  readonly date: string;
}

/** By start of the day, then name. */
export function compareStretches(a: Stretch, b: Stretch): number {
  return a.start - b.start || compareText(a.ref, b.ref);
}

/**
 * Answers which stretches overlap a given one, which need not be among them. A pair is counted once, on the first day
 * that both are held on: the later of their first days. The answers are found by binary search, so that asking for each
 * of n stretches takes some n · log n steps however many of them overlap.
 *
 * @param stretches each named once
 * @param most how many are to be named in an answer
 */
export function createOverlaps(
  stretches: readonly Stretch[],
  most: number,
): (asked: Stretch, which: Which) => Overlap {
  const all = createDays(stretches);
  const byIssue = new Map<string, Stretch[]>();
  for (const stretch of stretches) {
    if (stretch.issue === undefined) continue;
    const together = byIssue.get(stretch.issue);
    if (together === undefined) byIssue.set(stretch.issue, [stretch]);
    else together.push(stretch);
  }
  const issues = new Map([...byIssue].map(([issue, together]) => [issue, createDays(together)]));
  const refs = new Set(stretches.map(({ ref }) => ref));

  const undisturbed = (asked: Stretch, which: Which): number => {
    const own = asked.issue === undefined ? undefined : issues.get(asked.issue);
    if (own !== undefined) return countOn(own.meeting(asked), asked, which);
    return which === 'all' && refs.has(asked.ref) ? 1 : 0;
  };

  return (asked, which) => {
    const days = all.meeting(asked);
    const count = countOn(days, asked, which) - undisturbed(asked, which);
    if (count === 0) return { count, first: [] };
    const disturbs = (other: Stretch): boolean =>
      other.ref !== asked.ref && (asked.issue === undefined || other.issue !== asked.issue);
    const first = days
      .flatMap(({ date, timeline }) =>
        timeline.first(asked, which, most, disturbs).map((stretch) => ({ stretch, date })),
      )
      .sort((a, b) => compareStretches(a.stretch, b.stretch))
      .slice(0, most);
    return { count, first };
  };
}

/** A day with the stretches that a given one first meets on it. */
interface Day {
  readonly date: string;
  readonly timeline: Timeline;
}

function countOn(days: readonly Day[], asked: Stretch, which: Which): number {
  return days.reduce((sum, { timeline }) => sum + timeline.count(asked, which), 0);
}

/** The days of stretches, each with those that are held on it and those that begin on it. */
function createDays(stretches: readonly Stretch[]): { meeting: (asked: Stretch) => Day[] } {
  const beginning = new Map<string, Timeline>();
  for (const date of [...new Set(stretches.map((stretch) => stretch.date))].sort()) {
    beginning.set(date, createTimeline(stretches.filter((stretch) => stretch.date === date)));
  }
  const held = new Map<string, Timeline>();
  const heldOn = (date: string): Timeline => {
    const known = held.get(date);
    if (known !== undefined) return known;
    const timeline = createTimeline(
      stretches.filter((stretch) => stretch.date <= date && date <= stretch.until),
    );
    held.set(date, timeline);
    return timeline;
  };
  return {
    meeting: ({ date, until }) => {
      const later = until === date ? [] : [...beginning].filter(([day]) => date < day && day <= until);
      return [{ date, timeline: heldOn(date) }, ...later.map(([day, timeline]) => ({ date: day, timeline }))];
    },
  };
}

/** The stretches of one day. */
interface Timeline {
  /** How many overlap the one asked about; it counts itself among all. */
  readonly count: (asked: Stretch, which: Which) => number;
  /** The first that do, of those that `wanted` takes. */
  readonly first: (
    asked: Stretch,
    which: Which,
    most: number,
    wanted: (other: Stretch) => boolean,
  ) => Stretch[];
}

/** Stretches after which none is looked at by itself if all of them end too early. */
const BLOCK = 64;

function createTimeline(stretches: readonly Stretch[]): Timeline {
  const inOrder = [...stretches].sort(compareStretches);
  const ends = inOrder.map(({ end }) => end).sort((a, b) => a - b);
  /** Of each block when the last of it ends. */
  const lastEnds: number[] = [];
  for (const [index, { end }] of inOrder.entries()) {
    const block = Math.floor(index / BLOCK);
    lastEnds[block] = Math.max(lastEnds[block] ?? 0, end);
  }
  const from = (asked: Stretch, which: Which): number =>
    which === 'all' ? 0 : firstIndex(inOrder, (other) => compareStretches(other, asked) > 0);
  const to = (asked: Stretch): number => firstIndex(inOrder, ({ start }) => start >= asked.end);
  return {
    count: (asked, which) => {
      const begun = to(asked) - from(asked, which);
      // What begins after another and before its end overlaps it.
      return which === 'later' ? begun : begun - firstIndex(ends, (end) => end > asked.start);
    },
    first: (asked, which, most, wanted) => {
      const found: Stretch[] = [];
      const last = to(asked);
      let index = from(asked, which);
      while (index < last && found.length < most) {
        if (index % BLOCK === 0 && (lastEnds[index / BLOCK] ?? 0) <= asked.start) {
          index += BLOCK;
          continue;
        }
        const other = inOrder[index++];
        if (other !== undefined && other.end > asked.start && wanted(other)) found.push(other);
      }
      return found;
    },
  };
}

/** The first index whose item passes, where all after one that passes do; the length where none does. */
function firstIndex<T>(items: readonly T[], passes: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (passes(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
