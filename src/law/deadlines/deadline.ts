import type { CalendarDate } from '../calendar-date.ts';
import type { DayKind } from '../day-kinds.ts';
import type { IsoWeek } from '../iso-week.ts';
import type { Regulation } from '../regulation.ts';
import type { TimeZone } from '../time-zone.ts';
import type { WorkingCalendar } from '../working-days.ts';

/** What every deadline is counted by. */
export interface Law {
  readonly calendar: WorkingCalendar;
  readonly regulation: Regulation;
  readonly zone: TimeZone;
}

/** By when a duty of the Rules is owed. */
export interface Deadline {
  /** Paragraph, e.g. `§10`. */
  readonly rule: '§10' | '§11';
  readonly duty: 'weekly' | 'grid';
  /** What it is owed for. */
  readonly for: IsoWeek;
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
  /** The day off that is the cause: the nominal day, or for §11 the Thursday that moved before it. */
  readonly day: CalendarDate;
  readonly why: DayKind;
  /** The next working day, passed over because it lies in the week described. */
  readonly passedOver?: CalendarDate;
}
