import type { Weekday } from './calendar-date.ts';

/** What data/calendar.yaml holds: the working-day calendar of a country as sourced facts, before any counting. */
export interface Calendar {
  readonly version: number;
  readonly country: string;
  readonly timeZone: string;
  /** How the clock of that zone stands, in order of time; before the first and for other zones the platform is asked. */
  readonly clock: readonly ClockSetting[];
  /** Date to which the facts were looked up, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** First and last year that the facts are complete for. */
  readonly years: YearRange;
  readonly weekend: readonly Weekday[];
  /** `HH:MM`; the end is the cut-off where `counting.cutoff` is `office-hours`. */
  readonly officeHours: { readonly start: string; readonly end: string };
  readonly holidays: readonly Holiday[];
  readonly movable: readonly MovableHoliday[];
  readonly transfers: readonly Transfer[];
}

/** What a workspace adds or corrects under `calendar:`. */
export interface CalendarAdditions {
  /** Further years that the additions complete. */
  readonly years?: YearRange;
  /** One with the id and the date of a known holiday replaces it. */
  readonly holidays?: readonly Holiday[];
  /** One with the id of a known holiday adds years to it or corrects them. */
  readonly movable?: readonly MovableHoliday[];
  readonly transfers?: readonly Transfer[];
  readonly daysOff?: readonly { readonly date: string; readonly name?: NameText }[];
  readonly workingDays?: readonly { readonly date: string; readonly note?: NameText }[];
}

/** From a moment on (RFC 3339, UTC) a clock is so many minutes ahead of UTC. */
export interface ClockSetting {
  readonly from: string;
  readonly minutes: number;
}

export interface YearRange {
  readonly from: number;
  readonly to: number;
}

/** A name in some of the three languages. */
export interface Names {
  readonly kk?: string;
  readonly ru?: string;
  readonly en?: string;
}

/** Text of a user: one for all languages, or by language. */
export type NameText = string | Names;

export interface Holiday {
  readonly id: string;
  readonly name: NameText;
  /** `MM-DD`. */
  readonly date: string;
  /** Whether a working day becomes a day off where it falls on a weekend (law "On holidays" of 13.12.2001, art. 5). */
  readonly carry: boolean;
  /** First and last year it is kept. */
  readonly from?: number;
  readonly to?: number;
}

/** A holiday whose date is announced year by year, such as Kurban Ait. */
export interface MovableHoliday {
  readonly id: string;
  readonly name: NameText;
  readonly carry: boolean;
  /** Year → `YYYY-MM-DD`. */
  readonly dates: Readonly<Record<string, string>>;
  /** Remarks by year. */
  readonly notes?: Readonly<Record<string, string>>;
}

/** An act of the Government or the Minister of Labour (Labour Code art. 85(3)); dates `YYYY-MM-DD`. */
export interface Transfer {
  /** The day off that becomes a working day. */
  readonly work: string;
  /** The working day that becomes a day off. */
  readonly off: string;
  readonly act?: string;
  readonly status?: string;
}
