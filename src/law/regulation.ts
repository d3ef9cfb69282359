import type { Names } from './calendar-data.ts';
import type { Weekday } from './calendar-date.ts';

/**
 * A regulation profile: the act, and every reading of it that can be argued, as a switch. Holds the parts used so far;
 * the defaults are those of data/regulation.yaml.
 */
export interface Regulation {
  readonly title: Names;
  /** First and last day of the act, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly counting: Counting;
  readonly duties: {
    readonly weekly: WeeklyDuty | 'off';
    readonly grid: GridDuty | 'off';
  };
  readonly appendix: {
    /** Date under the title: the week described, or the day it was submitted. */
    readonly dateLine: 'week' | 'submission';
    /** Where «Басты жаңалық» stands. */
    readonly mainNews: 'top-row' | 'per-body' | 'none';
  };
}

/** Rules that several duties share. */
interface Counting {
  /** Whether the day of the event itself counts as the one working day of §§3, 10, 11, 13. */
  readonly oneWorkingDay: 'next-day' | 'same-day';
  /** When the last day ends: at 24:00, or with the office hours. */
  readonly cutoff: 'end-of-day' | 'office-hours';
  /** Where a fixed date goes that is no working day. */
  readonly nonWorkingDue: 'next' | 'previous' | 'none';
}

/** §10: «апта сайын, бейсенбі күні … алдағы аптаға». */
export interface WeeklyDuty {
  /** Day of the week before the one described. */
  readonly weekday: Weekday;
  /** Whether only that very day will do; otherwise any time up to its end. */
  readonly exactDay: boolean;
  readonly onNonWorkingDay: 'next-before-week' | 'next' | 'previous';
  /** Whether a body without events owes an empty form. */
  readonly nilReturn: 'expected' | 'not-required';
}

/** §11: «бір жұмыс күні ішінде». */
export interface GridDuty {
  /** Working days given, at least 1. */
  readonly days: number;
  readonly from: 'submission-deadline' | 'grid-formed';
  readonly select: 'all' | 'key';
}

/** What a workspace sets apart from the profile, as deep as it likes. */
export type Switches<T = Regulation> = T extends object ? { readonly [K in keyof T]?: Switches<T[K]> } : T;

/**
 * The profile with a workspace's switches: maps merge key by key, everything else, `off` included, replaces.
 * A duty switched back on from `off` is only as complete as the switches are, so validate the result.
 */
export function applySwitches(profile: Regulation, switches: Switches): Regulation {
  return merge(profile, switches) as Regulation;
}

function merge(base: unknown, over: unknown): unknown {
  if (over === undefined) return base;
  if (!isMap(base) || !isMap(over)) return over;
  const merged = Object.entries(over).map(([key, value]) => [
    key,
    merge(Object.hasOwn(base, key) ? base[key] : undefined, value),
  ]);
  return { ...base, ...Object.fromEntries(merged) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
