import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { FILE_START } from '../diagnostics/span.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { timeliness } from '../law/deadlines/timeliness.ts';
import { weeklyDue } from '../law/deadlines/weekly.ts';
import { parseInstant } from '../law/instant.ts';
import { type IsoWeek, parseWeek } from '../law/iso-week.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import { isKind, isSound, ofKind } from '../workspace/document.ts';
import { SETTINGS_FILE } from '../workspace/layout.ts';
import type { GroupCheck, WorkspaceCheck } from './check.ts';

/** §10: the week's information is sent on the Thursday before, judged from `submitted`. */
export const weeklyDeadline: WorkspaceCheck = (document, { law }) => {
  if (!isKind(document, 'weekly') || !isSound(document, ['submitted']) || !isSound(document, ['week']))
    return [];
  const week = parseWeek(document.data.week);
  const submitted = parseInstant(document.data.submitted);
  if (week === undefined || submitted === undefined) return [];
  const deadline = dueOf(week, law);
  if (deadline === undefined || deadline instanceof MissingCalendarYear) return [];
  const verdict = timeliness(submitted, deadline, law);
  if (verdict === 'in-time') return [];
  const place = document.source.place(['submitted']);
  const local = law.zone.localDateTime(submitted);
  const params = { submitted: `${local.date} ${local.time}`, due: deadline.due };
  return [
    verdict === 'late'
      ? diagnostic('deadline/late', place, { ...params, week })
      : diagnostic('deadline/early', place, params),
  ];
};

/** A year that the calendar does not hold: one error for the week, at the file to be edited. */
export const calendarCoverage: GroupCheck = ({ documents, broken }, { law }): Diagnostic[] => {
  const years = ofKind([...documents, ...broken], 'weekly')
    .map((document) => parseWeek(String(document.data.week)))
    .filter((week) => week !== undefined)
    .map((week) => dueOf(week, law))
    .flatMap((due) => (due instanceof MissingCalendarYear ? [due.year] : []));
  const place = { file: SETTINGS_FILE, span: FILE_START, path: '/calendar' };
  return [...new Set(years)].map((year) => diagnostic('calendar/no-data', place, { year }));
};

function dueOf(week: IsoWeek, law: Law): Deadline | MissingCalendarYear | undefined {
  try {
    return weeklyDue(week, law);
  } catch (error) {
    if (error instanceof MissingCalendarYear) return error;
    throw error;
  }
}
