import { type CalendarDate, parseDate } from '../law/calendar-date.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { gridDue } from '../law/deadlines/grid.ts';
import { approvalDue, planUpdateDue, proposalsDue } from '../law/deadlines/plan.ts';
import { reportDue } from '../law/deadlines/report.ts';
import { jointDue, noticeDue, responseDue } from '../law/deadlines/terms.ts';
import { type Timeliness, timeliness } from '../law/deadlines/timeliness.ts';
import { weeklyDue } from '../law/deadlines/weekly.ts';
import { type Instant, parseInstant } from '../law/instant.ts';
import { parseWeek } from '../law/iso-week.ts';
import { parseMonth, parseQuarter, parseRound } from '../law/periods.ts';
import { MissingCalendarYear } from '../law/working-days.ts';
import { compareText } from '../order.ts';
import type { Kind } from '../schema/kinds.ts';
import { type AnyDocument, isSound, ofKind, type Step } from '../workspace/document.ts';

/** The field that says when a document met its term. */
const ANSWERED: Readonly<Partial<Record<Kind, string>>> = {
  contact: 'submitted',
  proposal: 'submitted',
  'plan-update': 'submitted',
  'plan-decision': 'approved',
  report: 'submitted',
  weekly: 'submitted',
  joint: 'submitted',
  'grid-decision': 'sent',
  response: 'submitted',
};

/** When a document answered a duty of the Rules: an instant, or where only that is written, a day. */
export interface Answer {
  readonly at: readonly Step[];
  /** As it is written. */
  readonly text: string;
  readonly when: Instant | CalendarDate;
}

/** When a document answered its duty; undefined where it says nothing of it or its field is not sound. */
export function answerOf(document: AnyDocument): Answer | undefined {
  const field = ANSWERED[document.kind];
  if (field === undefined || !isSound(document, [field])) return undefined;
  const text = String(Reflect.get(document.data, field) ?? '');
  const when = parseInstant(text) ?? parseDate(text);
  return when === undefined ? undefined : { at: [field], text, when };
}

/** The last day, by the wall clock of the zone, on which any of the documents was sent or decided; undefined for none. */
export function lastAnswered(documents: readonly AnyDocument[], zone: Law['zone']): CalendarDate | undefined {
  return documents
    .flatMap((document) => answerOf(document)?.when ?? [])
    .map((when) => (typeof when === 'string' ? when : zone.localDateTime(when).date))
    .sort(compareText)
    .at(-1);
}

/** As much of a document as tells which duty it answers; its data may be missing or broken. */
export type Answering = Pick<AnyDocument, 'slot' | 'unsound'> & {
  readonly kind: Kind;
  readonly data: object;
};

/**
 * The deadline of the duty that a document answers. Undefined where its kind answers none, the regulation has no such
 * duty, or what set the term off is not known. Throws MissingCalendarYear.
 *
 * @param group the documents of its group: a piece is due by its issue, a response by its request
 */
export function termOf(document: Answering, group: readonly AnyDocument[], law: Law): Deadline | undefined {
  const { fields } = document.slot;
  switch (document.kind) {
    case 'weekly':
      return given(parseWeek(String(fields.week)), (week) => weeklyDue(week, law));
    case 'grid-decision':
      return given(parseWeek(String(fields.week)), (week) => gridDue(week, law));
    case 'report':
      return given(parseMonth(String(fields.period)), (period) => reportDue(period, law));
    case 'proposal':
      return given(parseRound(`${fields.planYear}-${fields.cycle}`), (round) => proposalsDue(round, law));
    case 'plan-decision':
      return given(parseRound(`${fields.planYear}-${fields.cycle}`), (round) => approvalDue(round, law));
    case 'plan-update':
      return given(parseQuarter(`${fields.year}-${fields.quarter}`), (quarter) =>
        planUpdateDue(quarter, law),
      );
    case 'contact':
      return given(parseDate(textAt(document, 'appointed')), (day) =>
        owesNotice(document, group, law) ? noticeDue(day, law) : undefined,
      );
    case 'joint':
    case 'response':
      return termSetOffIn(group, law);
    default:
      return undefined;
  }
}

/** The term that the joint issue or the request of a group sets off; undefined where it holds none. */
export function termSetOffIn(group: readonly AnyDocument[], law: Law): Deadline | undefined {
  return (
    given(arisenIn(group, law), ({ id, day }) => jointDue(id, day, law)) ??
    given(receivedIn(group, law), ({ id, day }) => responseDue(id, day, law))
  );
}

/** Whether an answer came in time; one that names only a day, by the end of the last. */
export function timelinessOf(answer: Answer, deadline: Deadline, law: Law): Timeliness {
  if (typeof answer.when !== 'string') return timeliness(answer.when, deadline, law);
  return answer.when <= deadline.due ? 'in-time' : 'late';
}

/** By when a document was due and whether it came later; where the calendar lacks the year, only that it is not late. */
export function standingOf(
  document: AnyDocument,
  group: readonly AnyDocument[],
  law: Law,
): { readonly due?: CalendarDate; readonly late: boolean } {
  const answer = answerOf(document);
  try {
    const deadline = termOf(document, group, law);
    if (deadline === undefined) return { late: false };
    const late = answer !== undefined && timelinessOf(answer, deadline, law) === 'late';
    return { due: deadline.due, late };
  } catch (error) {
    if (error instanceof MissingCalendarYear) return { late: false };
    throw error;
  }
}

/** Nobody owed a notice before the act; with `onReplacement: false` only the first holder of a body is notified of. */
function owesNotice(document: Answering, group: readonly AnyDocument[], { regulation }: Law): boolean {
  const { notice } = regulation.duties;
  if (textAt(document, 'appointed') < regulation.validFrom) return false;
  if (notice === 'off' || notice.onReplacement) return true;
  const own = ofKind(group, 'contact').filter(({ slot }) => slot.fields.body === document.slot.fields.body);
  return own.every((other) => textAt(document, 'appointed') <= textAt(other, 'appointed'));
}

function arisenIn(
  group: readonly AnyDocument[],
  { zone }: Law,
): { id: string; day: CalendarDate } | undefined {
  const [issue] = ofKind(group, 'joint-issue');
  const arisen = issue === undefined ? undefined : parseInstant(textAt(issue, 'arisen'));
  if (issue === undefined || arisen === undefined) return undefined;
  return { id: String(issue.slot.fields.id), day: zone.localDateTime(arisen).date };
}

/** A request that does not say when it was received was received when it was made. */
function receivedIn(
  group: readonly AnyDocument[],
  { zone }: Law,
): { id: string; day: CalendarDate } | undefined {
  const [request] = ofKind(group, 'request');
  if (request === undefined) return undefined;
  const received = parseInstant(textAt(request, 'received')) ?? parseInstant(textAt(request, 'requested'));
  if (received === undefined) return undefined;
  return { id: String(request.slot.fields.id), day: zone.localDateTime(received).date };
}

function textAt(document: Answering, field: string): string {
  return isSound(document, [field]) ? String(Reflect.get(document.data, field) ?? '') : '';
}

function given<K, R>(value: K | undefined, then: (value: K) => R | undefined): R | undefined {
  return value === undefined ? undefined : then(value);
}
