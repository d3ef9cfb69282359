import { type CalendarDate, parseDate } from '../law/calendar-date.ts';
import type { Deadline, Law } from '../law/deadlines/deadline.ts';
import { gridDue } from '../law/deadlines/grid.ts';
import { approvalDue, planUpdateDue, proposalsDue } from '../law/deadlines/plan.ts';
import { reportDue } from '../law/deadlines/report.ts';
import { jointDue, noticeDue, responseDue } from '../law/deadlines/terms.ts';
import { type Timeliness, timeliness } from '../law/deadlines/timeliness.ts';
import { weeklyDue } from '../law/deadlines/weekly.ts';
import { type Instant, parseInstant } from '../law/instant.ts';
import { type IsoWeek, parseWeek } from '../law/iso-week.ts';
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

/**
 * When a document is known to have been there, from something that its sender does not write: of a submission when its
 * first accepted version came, of a grid-decision when the first edition was issued. Undefined where nothing tells.
 */
export type Witness = (document: AnyDocument) => Instant | undefined;

/** Where there is nothing but the documents themselves. */
export const nobody: Witness = () => undefined;

/** When a document answered a duty of the Rules, and when later versions corrected it. */
export interface Answer {
  readonly at: readonly Step[];
  /** As it is written. */
  readonly text: string;
  /** The earlier of what is written and what is witnessed: an instant or, where only that is written, a day. */
  readonly when: Instant | CalendarDate;
  /** See `Witness`. */
  readonly witnessed?: Instant;
  /** When each later version was sent, as it is written, in order; lateness is not judged from these. */
  readonly corrected: readonly string[];
}

/** When a document answered its duty; undefined where nothing tells, or its field is not sound. */
export function answerOf(document: AnyDocument, witness: Witness): Answer | undefined {
  const field = ANSWERED[document.kind];
  if (field === undefined || !isSound(document, [field])) return undefined;
  const text = String(Reflect.get(document.data, field) ?? '');
  const written = parseInstant(text) ?? parseDate(text);
  if (written === undefined) return undefined;
  const witnessed = witness(document);
  return {
    at: [field],
    text,
    when: typeof written === 'string' ? written : earlier(written, witnessed),
    ...(witnessed === undefined ? {} : { witnessed }),
    corrected: correctionsIn(document),
  };
}

function earlier(written: Instant, witnessed: Instant | undefined): Instant {
  return witnessed !== undefined && witnessed.epochMs < written.epochMs ? witnessed : written;
}

function correctionsIn(document: AnyDocument): readonly string[] {
  const corrected: unknown = Reflect.get(document.data, 'corrected');
  return Array.isArray(corrected) && isSound(document, ['corrected']) ? corrected : [];
}

const DAY_MS = 86_400_000;

/** Whether what is written and what is witnessed lie more than a day apart, so that people should see both. */
export function isFarFromWitness({ text, witnessed }: Pick<Answer, 'text' | 'witnessed'>): boolean {
  const written = parseInstant(text);
  if (written === undefined || witnessed === undefined) return false;
  return Math.abs(written.epochMs - witnessed.epochMs) > DAY_MS;
}

/** The last day, by the wall clock of the zone, on which any of the documents says it was sent, corrected or decided; undefined for none. */
export function lastAnswered(documents: readonly AnyDocument[], zone: Law['zone']): CalendarDate | undefined {
  return documents
    .flatMap((document) => {
      const answer = answerOf(document, nobody);
      if (answer === undefined) return [];
      return [answer.when, ...answer.corrected.flatMap((text) => parseInstant(text) ?? [])];
    })
    .map((when) => (typeof when === 'string' ? when : zone.localDateTime(when).date))
    .sort(compareText)
    .at(-1);
}

/** As much of a document as tells which duty it answers; its data may be missing or broken. */
export type Answering = Pick<AnyDocument, 'slot' | 'unsound'> & {
  readonly kind: Kind;
  readonly data: object;
};

/** A deadline, unless it was over before the workspace's first day (`since:`): then nothing is owed by it. */
export function owed<D extends Deadline>(deadline: D | undefined, { since }: Law): D | undefined {
  return deadline === undefined || since === undefined || deadline.due >= since ? deadline : undefined;
}

/** Whether the information for a week is owed at all (§10); where the calendar lacks the year, it is. */
export function isWeekOwed(week: IsoWeek, law: Law): boolean {
  try {
    return owed(weeklyDue(week, law), law) !== undefined;
  } catch (error) {
    if (error instanceof MissingCalendarYear) return true;
    throw error;
  }
}

/**
 * The deadline of the duty that a document answers. Undefined where its kind answers none, the regulation has no such
 * duty, nothing was owed yet, or what set the term off is not known. Throws MissingCalendarYear.
 *
 * @param group the documents of its group: a piece is due by its issue, a response by its request
 */
export function termOf(document: Answering, group: readonly AnyDocument[], law: Law): Deadline | undefined {
  return owed(lawfulTermOf(document, group, law), law);
}

function lawfulTermOf(document: Answering, group: readonly AnyDocument[], law: Law): Deadline | undefined {
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
      return setOffIn(group, law);
    default:
      return undefined;
  }
}

/** The term that the joint issue or the request of a group sets off; undefined where it holds none or nothing was owed yet. */
export function termSetOffIn(group: readonly AnyDocument[], law: Law): Deadline | undefined {
  return owed(setOffIn(group, law), law);
}

function setOffIn(group: readonly AnyDocument[], law: Law): Deadline | undefined {
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
  witness: Witness,
): { readonly due?: CalendarDate; readonly late: boolean } {
  const answer = answerOf(document, witness);
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
