import type { Text } from '../i18n/text.ts';
import type { Weekday } from '../law/calendar-date.ts';
import type { GridDecision, Weekly, WeeklyEvent } from '../schema/types.ts';
import type { Clash } from './clashes.ts';
import type { GridChanges } from './compare-grids.ts';
import type { Origin } from './continuing.ts';
import type { WhyLeftOut } from './left-out.ts';
import type { SameEvent } from './same-event.ts';

/** The merged media-grid of a week (§11): what the yaml and json outputs hold, and what the table is made from. */
export interface MediaGrid {
  readonly kind: 'media-grid';
  /** ISO week, `2026-W51`. */
  readonly week: string;
  /** Monday and Sunday of the week, `YYYY-MM-DD`. */
  readonly from: string;
  readonly to: string;
  /** Number that this grid bears when it is issued; 1 for the first. */
  readonly edition: number;
  /** What has changed since the last edition; absent where none was issued or nothing has. */
  readonly changes?: GridChanges;
  readonly days: Readonly<Record<Weekday, GridDay>>;
  readonly topNews: Readonly<Record<Weekday, readonly TopNews[]>>;
  /** A row per body of the register, in its order, also those without events. */
  readonly rows: readonly GridRow[];
  /** Every event of the grid once, by first day, time, body and id. */
  readonly events: readonly GridEvent[];
  /** Bodies that owe a submission and sent none (internal audience only). */
  readonly notReceived?: readonly string[];
  /** What was sent and is not in the grid, with the reason (internal audience only). */
  readonly leftOut?: readonly LeftOut[];
  /** Halls, platforms and speakers wanted twice at a time (internal audience only). */
  readonly clashes?: readonly Clash[];
  /** Events of different bodies that seem to be the same (internal audience only). */
  readonly sameEvents?: readonly SameEvent[];
}

export interface GridDay {
  readonly date: string;
  /** Why the day is not worked, for a holiday or moved day off; weekends are not marked. */
  readonly dayOff?: Text;
}

/** Main news of a day: an event of the grid, or a text; `body` is who proposed it, where nobody has decided yet. */
export type TopNews =
  | { readonly event: string; readonly body?: string }
  | { readonly text: Text; readonly body?: string };

export interface GridRow {
  readonly body: string;
  readonly name: Text;
  /** `nil`: an empty form was sent; `none`: nothing valid came in. */
  readonly state: 'events' | 'nil' | 'none';
  /** References of the day's events, in the order in which they are shown. */
  readonly days: Readonly<Record<Weekday, readonly string[]>>;
  /** Instant of sending (internal audience only). */
  readonly submitted?: string;
}

/** An event with all six §10 items, named in full. */
export type GridEvent = Omit<WeeklyEvent, 'id'> & {
  /** `<body>/<id>`. */
  readonly ref: string;
  readonly body: string;
  /** Of an event that was sent for an earlier week and lasts into this one. */
  readonly continuing?: Origin;
};

/** Whether an event goes on from an earlier week, as that week's submission or this one's says. */
export function isContinuing({ continuing, continues }: GridEvent): boolean {
  return continuing !== undefined || continues !== undefined;
}

export type LeftOut =
  | {
      readonly what: 'submission';
      readonly body: string;
      readonly file: string;
      readonly reason: 'broken';
      /** Codes of its errors. */
      readonly errors: readonly string[];
    }
  | {
      /** The decision on the week, which was not applied. */
      readonly what: 'decision';
      readonly file: string;
      readonly reason: 'broken';
      readonly errors: readonly string[];
    }
  | EventLeftOut;

/** An event of a valid submission that is not in the grid. */
export type EventLeftOut = WhyLeftOut & {
  readonly what: 'event';
  /** `<body>/<id>`. */
  readonly event: string;
  readonly title: Text;
  readonly date: string;
  /** Last day, of an event of several days. */
  readonly until?: string;
};

/** A valid weekly submission, as the merge takes it. */
export interface WeeklyInput {
  readonly body: string;
  readonly file: string;
  readonly data: Weekly;
}

/** A submission that had to stay out. */
export interface BrokenInput {
  readonly body: string;
  readonly file: string;
  readonly errors: readonly string[];
}

/** The authorised body's word on the week, where it has given one. */
export type Decision = GridDecision | undefined;
