import type { CalendarDocument } from '../../document/calendar.ts';
import { formatRange, weekdayShortName } from '../../i18n/dates.ts';
import { dutyName, moveText } from '../../i18n/duties.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { weekdayOf } from '../../law/calendar-date.ts';
import type { Deadline } from '../../law/deadlines/deadline.ts';
import type { OtherReading } from '../../law/deadlines/readings.ts';
import type { Instant } from '../../law/instant.ts';
import type { TimeZone } from '../../law/time-zone.ts';
import type { DayRange } from '../range.ts';
import type { Paint } from '../report/report.ts';

/** A deadline with what other readings make of it, where that was asked for. */
export interface ListedDeadline {
  readonly deadline: Deadline;
  readonly others?: readonly OtherReading[];
}

/** The list for people: a line per deadline, and beneath it whatever is remarkable about it. */
export function deadlinesText(
  list: readonly ListedDeadline[],
  range: DayRange,
  language: Language,
  paint: Paint,
): string {
  if (list.length === 0) return `${text('deadlines.none', language, { ...range })}\n`;
  const title = text('deadlines.title', language, { range: formatRange(range.from, range.to, language) });
  return `${[paint.strong(title), ...list.flatMap((entry) => linesOf(entry, language, paint))].join('\n')}\n`;
}

function linesOf({ deadline, others }: ListedDeadline, language: Language, paint: Paint): string[] {
  const { due, rule, duty, for: subject, reading } = deadline;
  const day = weekdayShortName(weekdayOf(due), language);
  return [
    `${paint.strong(due)} ${day}  ${rule.padEnd(3)}  ${dutyName(duty, language)}: ${subject}`,
    ...remarks(deadline, language).map((remark) => paint.quiet(`                    ${remark}`)),
    ...(others === undefined
      ? []
      : [
          text('deadlines.reading', language, { reading }),
          ...others.map((other) =>
            text('deadlines.other', language, { reading: other.reading, due: other.due.join(', ') }),
          ),
        ].map((line) => paint.quiet(`                    ${line}`))),
  ];
}

function remarks(deadline: Deadline, language: Language): string[] {
  const reason = moveText(deadline, language);
  return [
    ...(reason === undefined
      ? []
      : [text('deadlines.moved', language, { nominal: deadline.nominal, reason })]),
    ...(deadline.early === undefined ? [] : [text('deadlines.early', language, {})]),
  ];
}

/** The contract's JSON: `{"version": 1, "deadlines": […]}`; `reason` is null where the date did not move. */
export function deadlinesJson(list: readonly ListedDeadline[], language: Language): string {
  const deadlines = list.map(({ deadline, others }) => {
    const { rule, duty, for: subject, nominal, due, reading, early } = deadline;
    return {
      rule,
      duty,
      for: subject,
      nominal,
      due,
      reason: moveText(deadline, language) ?? null,
      reading,
      ...(early === undefined ? {} : { early }),
      ...(others === undefined ? {} : { others }),
    };
  });
  return `${JSON.stringify({ version: 1, deadlines }, null, 2)}\n`;
}

/** The list as a calendar: each deadline on its day. */
export function deadlinesCalendar(
  list: readonly ListedDeadline[],
  { range, language, stamp, zone }: DeadlinesCalendarOptions,
): CalendarDocument {
  return {
    name: text('deadlines.title', language, { range: formatRange(range.from, range.to, language) }),
    language,
    stamp,
    zone,
    entries: list.map(({ deadline }) => {
      const { rule, duty, for: subject, due, nominal } = deadline;
      const description = remarks(deadline, language).join('. ');
      return {
        uid: `${duty}-${subject}-${nominal}@mediagrid`,
        sequence: 0,
        from: due,
        until: due,
        summary: `${rule} ${dutyName(duty, language)}: ${subject}`,
        ...(description === '' ? {} : { description }),
      };
    }),
  };
}

interface DeadlinesCalendarOptions {
  readonly range: DayRange;
  readonly language: Language;
  /** The clock that the run was given. */
  readonly stamp: Instant;
  readonly zone: TimeZone;
}
