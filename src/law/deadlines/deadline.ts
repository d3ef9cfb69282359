import type { CalendarDate } from '../calendar-date.ts';
import type { DayKind } from '../day-kinds.ts';
import type { Regulation } from '../regulation.ts';
import type { TimeZone } from '../time-zone.ts';
import type { WorkingCalendar } from '../working-days.ts';

/** What every deadline is counted by. */
export interface Law {
  readonly calendar: WorkingCalendar;
  readonly regulation: Regulation;
  readonly zone: TimeZone;
  /** The first day that anything is owed for in this workspace; absent where everything is. */
  readonly since?: CalendarDate;
}

/** What the Rules give a term for. */
export type Duty =
  | 'notice'
  | 'proposals'
  | 'plan-update'
  | 'approval'
  | 'report'
  | 'weekly'
  | 'joint'
  | 'grid'
  | 'response';

/** By when a duty of the Rules is owed. */
export interface Deadline {
  /** Paragraph, e.g. `§10`. */
  readonly rule: string;
  readonly duty: Duty;
  /**
   * What it is owed for: a week, month, quarter or round of proposals (`2026-W51`, `2026-11`, `2026-Q4`, `2027-1`);
   * of a term that an event sets off, the day or the id of that event.
   */
  readonly for: string;
  /** The date before days off are looked at. */
  readonly nominal: CalendarDate;
  /** The last day on which it is in time. */
  readonly due: CalendarDate;
  /** The first day on which it is not too early, where the regulation sets one. */
  readonly notBefore?: CalendarDate;
  /** Present where `due` is not `nominal`. */
  readonly moved?: Move;
  /** The reading of the Rules that it was counted by, as its switch is called. */
  readonly reading: string;
  /** It falls in the very week that is described, so whoever owes it should be early. */
  readonly early?: 'inside-described-week';
}

/** Why a due date is not the nominal one. */
export interface Move {
  /** The day off that is the cause: the nominal day, one within the term, or the one that moved the start of the term. */
  readonly day: CalendarDate;
  readonly why: DayKind;
  /** The next working day, passed over because it lies in the week described. */
  readonly passedOver?: CalendarDate;
}
