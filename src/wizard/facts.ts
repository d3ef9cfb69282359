import type { CalendarDate } from '../law/calendar-date.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import type { Organiser, Speaker, WeeklyEvent } from '../schema/types.ts';
import type { Register } from '../workspace/register.ts';

/** A thing of the workspace that an answer may name. */
export interface Named {
  /** What the answer is: an id or a reference. */
  readonly ref: string;
  readonly title: string;
}

/** A joint issue or request: whom it concerns, and who has answered it. */
export interface Call extends Named {
  readonly bodies: readonly string[];
  readonly answered: readonly string[];
}

/** An event of the week, for the decisions on its grid. */
export interface NamedEvent extends Named, Pick<WeeklyEvent, 'date' | 'until' | 'status' | 'significance'> {}

/** What the questions may know of the workspace: small, plain, gathered before they are asked. */
export interface Facts {
  readonly register: Register;
  readonly law: Law;
  readonly today: CalendarDate;
  /** The clock, as an instant is written. */
  readonly now: string;
  /** Press contact of a body by the directory: whoever holds the office today. */
  readonly contactOf: (body: string) => Organiser['contact'] | undefined;
  /** Speakers that the body named before. */
  readonly speakers: readonly Speaker[];
  /** Items of the plan of a year, those of the body first. */
  readonly planItems: (year: number) => readonly Named[];
  /** Main directions of the plans. */
  readonly directions: readonly string[];
  /** Joint issues and requests on file, the latest first. */
  readonly issues: readonly Call[];
  readonly requests: readonly Call[];
  /** Events of the week. */
  readonly events: readonly NamedEvent[];
  /** Proposals of the round that await a decision. */
  readonly proposals: readonly Named[];
  /** Ids that are taken, by kind of thing. */
  readonly takenIds: readonly string[];
}
