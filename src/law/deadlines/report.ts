import { paragraph } from '../paragraphs.ts';
import { dayOfMonth, type Month, monthAt, monthIndex } from '../periods.ts';
import { fixedDay } from './counting.ts';
import type { Deadline, Law } from './deadline.ts';

/**
 * §8: a report is due on the 25th «есептік кезеңнің», of the reporting month itself or, by the other reading, of the
 * month after it. Undefined where the regulation has no such duty. Throws MissingCalendarYear.
 */
export function reportDue(period: Month, law: Law): Deadline | undefined {
  const duty = law.regulation.duties.report;
  if (duty === 'off') return undefined;
  const month = duty.of === 'same-month' ? period : monthAt(monthIndex(period) + 1);
  return {
    rule: paragraph(duty.para),
    duty: 'report',
    for: period,
    ...fixedDay(dayOfMonth(month, duty.day), law),
    reading: duty.of,
  };
}
