import type { CalendarDate } from '../calendar-date.ts';
import { paragraph } from '../paragraphs.ts';
import type { TermDuty } from '../regulation.ts';
import { endOfTerm } from './counting.ts';
import type { Deadline, Duty, Law } from './deadline.ts';

/**
 * The terms of one working day that an event sets off. Each is undefined where the regulation has no such duty, and
 * throws MissingCalendarYear.
 */

/** §3: the authorised body is told of an authorised person within one working day of the appointment. */
export function noticeDue(appointed: CalendarDate, law: Law): Deadline | undefined {
  return termOf('notice', appointed, appointed, law.regulation.duties.notice, law);
}

/** §10, last part: each body named owes its piece within one working day after the issue arose. */
export function jointDue(issue: string, arisen: CalendarDate, law: Law): Deadline | undefined {
  return termOf('joint', issue, arisen, law.regulation.duties.joint, law);
}

/** §13: materials are provided within one working day from the day the request was received. */
export function responseDue(request: string, received: CalendarDate, law: Law): Deadline | undefined {
  return termOf('response', request, received, law.regulation.duties.response, law);
}

function termOf(
  duty: Duty,
  subject: string,
  event: CalendarDate,
  term: TermDuty | 'off',
  law: Law,
): Deadline | undefined {
  if (term === 'off') return undefined;
  return {
    rule: paragraph(term.para),
    duty,
    for: subject,
    ...endOfTerm({ nominal: event, due: event }, term.days, law),
    reading: law.regulation.counting.oneWorkingDay,
  };
}
