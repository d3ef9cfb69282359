import type { Language } from '../i18n/language.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import type { ClockTime, Instant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';

/**
 * The calendar model behind calendar files: what stands on which day, nothing of any file format. Like the tables, it is
 * made from the domain once (`grid-calendar.ts`), and a renderer turns it into bytes.
 */
export interface CalendarDocument {
  /** Name that programs show for the calendar, e.g. `Медиа-грид 2026-W51`. */
  readonly name: string;
  readonly language: Language;
  /** When what it says was last settled. */
  readonly stamp: Instant;
  /** Whose clock the times are told by. */
  readonly zone: TimeZone;
  readonly entries: readonly CalendarEntry[];
}

/** Something on a day or on several; programs that have it already replace it by its `uid`. */
export interface CalendarEntry {
  /** Stays the same from one output to the next. */
  readonly uid: string;
  /** Grows with every edition that went out. */
  readonly sequence: number;
  /** First and last day, both included. */
  readonly from: CalendarDate;
  readonly until: CalendarDate;
  /** Time of day on each of its days; absent where it takes whole days. */
  readonly time?: { readonly start: ClockTime; readonly end?: ClockTime };
  readonly summary: string;
  readonly description?: string;
  readonly place?: string;
  readonly url?: string;
  /** Whom to ask, one text each. */
  readonly contacts?: readonly string[];
  readonly categories?: readonly string[];
  readonly status?: 'confirmed' | 'tentative' | 'cancelled';
}
