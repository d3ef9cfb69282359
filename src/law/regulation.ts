import type { Names } from './calendar-data.ts';
import type { Weekday } from './calendar-date.ts';

/**
 * A regulation profile: the act, and every reading of it that can be argued, as a switch. Holds the parts used so far;
 * the defaults are those of data/regulation.yaml.
 */
export interface Regulation {
  readonly title: Names;
  /** Whom the act binds; all bodies of the register where it does not say. */
  readonly scope?: { readonly kinds?: readonly BodyKind[]; readonly excluded?: readonly string[] };
  /** First and last day of the act, `YYYY-MM-DD`. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly counting: Counting;
  readonly duties: {
    readonly notice: NoticeDuty | 'off';
    readonly proposals: ProposalsDuty | 'off';
    readonly update: UpdateDuty | 'off';
    readonly approval: ApprovalDuty | 'off';
    readonly planItems: PlanItemsDuty | 'off';
    readonly report: ReportDuty | 'off';
    readonly weekly: WeeklyDuty | 'off';
    readonly joint: TermDuty | 'off';
    readonly grid: GridDuty | 'off';
    readonly response: TermDuty | 'off';
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

type BodyKind = 'central' | 'local';

interface AnyDuty {
  /** Paragraph of the act, e.g. `10` or `10, last part`. */
  readonly para: string;
}

/** A number of working days, at least 1, from an event. */
export interface TermDuty extends AnyDuty {
  readonly days: number;
}

/** §3: «бір жұмыс күні ішінде». */
export interface NoticeDuty extends TermDuty {
  /** Whether one telephone of the two will do. */
  readonly phones: 'any' | 'both';
  /** Whether whoever takes over from another is notified of as well. */
  readonly onReplacement: boolean;
}

/** §5: «ағымдағы жылдың алдағы бірінші және үшінші тоқсанындағы айдың бірінші күнінен кешіктірмей». */
export interface ProposalsDuty extends AnyDuty {
  readonly day: number;
  readonly month: 'first-month-of-quarter' | 'month-before-quarter' | 'every-month-of-quarter';
  /** The quarter of each cycle. */
  readonly quarters: readonly number[];
  /** How many years the plan year lies after the year of the quarter. */
  readonly planYearOffset: number;
}

/** §5: «тоқсанына бір рет». */
export interface UpdateDuty extends AnyDuty {
  readonly due: 'last-working-day' | 'first-day' | 'any';
}

/** §6: «жиырмасынан кешіктірмей», in the months of §5. */
export interface ApprovalDuty extends AnyDuty {
  readonly day: number;
}

/** §7: what each kind of measure must say of itself, by the names of its fields. */
export interface PlanItemsDuty extends AnyDuty {
  readonly kinds: { readonly coverage: readonly string[]; readonly preventive: readonly string[] };
}

/** §8: «есептік кезеңнің 25 күнінен кешіктірмей». */
export interface ReportDuty extends AnyDuty {
  readonly day: number;
  readonly of: 'same-month' | 'next-month';
}

/** §10: «апта сайын, бейсенбі күні … алдағы аптаға». */
export interface WeeklyDuty extends AnyDuty {
  /** Day of the week before the one described. */
  readonly weekday: Weekday;
  /** Whether only that very day will do; otherwise any time up to its end. */
  readonly exactDay: boolean;
  readonly onNonWorkingDay: 'next-before-week' | 'next' | 'previous';
  /** Whether a body without events owes an empty form. */
  readonly nilReturn: 'expected' | 'not-required';
}

/** §11: «бір жұмыс күні ішінде». */
export interface GridDuty extends AnyDuty {
  /** Working days given, at least 1. */
  readonly days: number;
  readonly from: 'submission-deadline' | 'grid-formed';
  readonly select: 'all' | 'key';
}

/** Any part of a profile, as deep as it likes. */
export type Switches<T = Regulation> = T extends object ? { readonly [K in keyof T]?: Switches<T[K]> } : T;

/**
 * The profile with a workspace's switches: maps merge key by key, everything else, `off` included, replaces. A duty
 * that the profile has off and a switch turns on takes what the switch does not say from `complete`.
 */
export function applySwitches(profile: Regulation, switches: Switches, complete = profile): Regulation {
  return merge(profile, switches, complete) as Regulation;
}

/**
 * A profile as a user writes it, made whole: what it does not say of counting, duties and form is as in `complete`.
 * Title, scope and days of validity are its own.
 */
export function completeProfile(own: Switches, complete: Regulation): Regulation {
  const { counting, duties, appendix } = complete;
  return merge({ counting, duties, appendix }, own, complete) as Regulation;
}

function merge(base: unknown, over: unknown, complete: unknown): unknown {
  if (over === undefined) return base;
  if (!isMap(over)) return over;
  const under = isMap(base) ? base : isMap(complete) ? complete : {};
  const merged = Object.entries(over).map(([key, value]) => [
    key,
    merge(
      Object.hasOwn(under, key) ? under[key] : undefined,
      value,
      isMap(complete) && Object.hasOwn(complete, key) ? complete[key] : undefined,
    ),
  ]);
  return { ...under, ...Object.fromEntries(merged) };
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
