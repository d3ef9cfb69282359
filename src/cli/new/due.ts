import { formatDate, weekdayName } from '../../i18n/dates.ts';
import { dutyName } from '../../i18n/duties.ts';
import { text } from '../../i18n/messages.ts';
import { type CalendarDate, daysBetween, weekdayOf } from '../../law/calendar-date.ts';
import type { Law } from '../../law/deadlines/deadline.ts';
import type { AnyDocument } from '../../workspace/document.ts';
import type { Slot } from '../../workspace/layout.ts';
import { knownTerm } from '../known-term.ts';
import type { Session } from '../session.ts';

/**
 * By when a document is due and how long that is from today; undefined where its kind is owed by no day.
 *
 * @param group the documents of its group: an issue or request sets the term off
 */
export function dueLine(
  session: Session,
  slot: Slot,
  group: readonly AnyDocument[],
  law: Law,
  today: CalendarDate,
): string | undefined {
  const { language } = session;
  // Only the path is looked at: the document is not written yet.
  const term = knownTerm(slot, {}, group, law);
  if (term === undefined) return undefined;
  const { due, duty, rule } = term;
  const days = daysBetween(today, due);
  const name = weekdayName(weekdayOf(due), language);
  return text('new.due', language, {
    duty: dutyName(duty, language),
    rule,
    date: formatDate(due, language),
    weekday: language === 'en' ? name : name.toLowerCase(),
    left:
      days === 0
        ? text('new.due-today', language, {})
        : days < 0
          ? text('new.overdue', language, { days: -days })
          : text('new.days-left', language, { days }),
  });
}
