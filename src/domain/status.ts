import type { CalendarDate } from '../law/calendar-date.ts';
import type { Deadline, Duty, Law } from '../law/deadlines/deadline.ts';
import { timeliness } from '../law/deadlines/timeliness.ts';
import { weeklyDue } from '../law/deadlines/weekly.ts';
import { type Instant, parseInstant } from '../law/instant.ts';
import { daysOf, type IsoWeek } from '../law/iso-week.ts';
import { compareText } from '../order.ts';
import type { Kind } from '../schema/kinds.ts';
import type { Contact } from '../schema/types.ts';
import { type AnyDocument, ofKind } from '../workspace/document.ts';
import type { Examined } from '../workspace/examine.ts';
import { type Group, pathOf, planGroupOf } from '../workspace/layout.ts';
import type { Register } from '../workspace/register.ts';
import { boundBodies } from './bound-bodies.ts';
import { compareHolders } from './directory.ts';
import { type Answer, answerOf, owed, termOf, termSetOffIn, timelinessOf, type Witness } from './terms.ts';

/** Where everything stands at a moment: what came, what is owed, what is overdue. */
export interface Status {
  readonly on: Instant;
  readonly week: IsoWeek;
  /** By when the week's information is owed (§10); absent where the regulation has no such duty. */
  readonly weeklyDue?: Deadline;
  /** Each body that owes information for the week, in register order. */
  readonly bodies: readonly BodyStatus[];
  /** The other duties, by due date, then in the order of the paragraphs and the register. */
  readonly duties: readonly DutyStatus[];
}

export interface BodyStatus {
  readonly body: string;
  readonly weekly: Partial<Sent> & {
    readonly state: 'received' | 'nil' | 'late' | 'due' | 'missing' | 'broken';
    readonly due?: CalendarDate;
    readonly file?: string;
  };
  readonly contact: {
    readonly state: 'ok' | 'late' | 'missing' | 'broken';
    /** Who holds the office now, where one is known. */
    readonly holder?: Contact;
  };
}

/** When something was sent; the first accepted version decides whether that was in time. */
export interface Sent {
  /** As the file, or the first edition, writes it. */
  readonly submitted: string;
  /** When its first accepted version came, where the receive log knows. */
  readonly received?: Instant;
  /** When later versions were sent, as the file writes it; absent where there are none. */
  readonly corrected?: readonly string[];
}

export interface DutyStatus extends Partial<Sent> {
  readonly rule: string;
  readonly duty: Duty;
  readonly body: string;
  readonly for: string;
  readonly due: CalendarDate;
  readonly state: 'done' | 'late' | 'due' | 'overdue' | 'broken';
  readonly file?: string;
}

/** What the status is a function of. */
export interface StatusInput {
  readonly on: Instant;
  readonly week: IsoWeek;
  readonly register: Register;
  readonly law: Law;
  /** See `Witness`. */
  readonly witness: Witness;
  /** Scheduled deadlines whose answers are looked for. */
  readonly deadlines: readonly Deadline[];
  /** Those of which only what is still owed is listed: the information for earlier weeks. */
  readonly bygone: readonly Deadline[];
  /** Every group that holds an answer, see `groupsBehind`; joint issues and requests are all given. */
  readonly groups: ReadonlyMap<Group, Examined>;
  /** When the first edition of a week was issued, as its record writes it. */
  readonly issued: ReadonlyMap<string, string>;
  /** Files that came and were set aside for their errors, by the path at which they would stand. */
  readonly setAside: ReadonlyMap<string, string>;
  /** Terms set off by an event are shown where they are still open, or due on or after this day. */
  readonly since: CalendarDate;
}

const CONTACTS: Group = 'contacts';

/** The groups in which the answers to a week's information and to scheduled deadlines stand. */
export function groupsBehind(week: IsoWeek, deadlines: readonly Deadline[]): Group[] {
  return [...new Set([CONTACTS, `week/${week}`, ...deadlines.map(groupOf)])];
}

function groupOf({ duty, for: subject }: Deadline): Group {
  if (duty === 'weekly' || duty === 'grid') return `week/${subject}`;
  return duty === 'report' ? `report/${subject}` : planGroupOf(Number(subject.slice(0, 4)));
}

/** Throws MissingCalendarYear. */
export function statusOf(input: StatusInput): Status {
  const { on, week, law, register } = input;
  const due = owed(weeklyDue(week, law), law);
  const bound = boundBodies(register, law, daysOf(week)[0]);
  return {
    on,
    week,
    ...(due === undefined ? {} : { weeklyDue: due }),
    bodies: bound.map(({ id }) => ({
      body: id,
      weekly: weeklyOf(id, due, input),
      contact: contactOf(id, input),
    })),
    duties: [...scheduledDuties(input), ...bygoneDuties(input), ...setOffDuties(input)].sort(
      (a, b) =>
        compareText(a.due, b.due) || PARAGRAPH_ORDER.indexOf(a.duty) - PARAGRAPH_ORDER.indexOf(b.duty),
    ),
  };
}

const PARAGRAPH_ORDER: readonly Duty[] = [
  'notice',
  'proposals',
  'plan-update',
  'approval',
  'report',
  'weekly',
  'joint',
  'grid',
  'response',
];

function weeklyOf(body: string, due: Deadline | undefined, input: StatusInput): BodyStatus['weekly'] {
  const path = pathOf('weekly', { week: input.week, body });
  const answer = lookUp(path, `week/${input.week}`, input);
  const common = due === undefined ? {} : { due: due.due };
  if (isBroken(answer)) return { state: 'broken', ...common, file: answer.brokenFile };
  if (answer === undefined) {
    if (due === undefined || !isPast(due, input)) return { state: 'due', ...common };
    return { state: isSilenceNil(input.law) ? 'nil' : 'missing', ...common };
  }
  const [weekly] = ofKind([answer], 'weekly');
  const nil = (weekly?.data.events ?? []).length === 0;
  const state = isLate(answer, due, input) ? 'late' : nil ? 'nil' : 'received';
  const given = answerOf(answer, input.witness);
  return { state, ...common, ...(given === undefined ? {} : sentOf(given)), file: path };
}

/** Where no nil return is asked for, silence after the deadline is one. */
function isSilenceNil({ regulation: { duties } }: Law): boolean {
  return duties.weekly === 'off' || duties.weekly.nilReturn !== 'expected';
}

function sentOf({ text, witnessed, corrected }: Answer): Sent {
  return {
    submitted: text,
    ...(witnessed === undefined ? {} : { received: witnessed }),
    ...(corrected.length === 0 ? {} : { corrected }),
  };
}

/** The holder is whoever was appointed last. */
function contactOf(body: string, { groups, law, setAside, witness }: StatusInput): BodyStatus['contact'] {
  const examined = groups.get(CONTACTS);
  const valid = examined?.valid ?? [];
  const own = ofKind(valid, 'contact').filter(({ slot }) => slot.fields.body === body);
  const [holder] = own.sort(compareHolders);
  if (holder === undefined) {
    const broken = examined?.broken.some(({ slot }) => slot.fields.body === body) ?? false;
    return { state: broken || setAside.has(pathOf('contact', { body })) ? 'broken' : 'missing' };
  }
  const late = isLate(holder, termOf(holder, valid, law), { law, witness });
  return { state: late ? 'late' : 'ok', holder: holder.data };
}

function scheduledDuties(input: StatusInput): DutyStatus[] {
  return input.deadlines.flatMap((deadline) => dutiesBy(deadline, input));
}

function bygoneDuties(input: StatusInput): DutyStatus[] {
  return input.bygone.flatMap((deadline) => dutiesBy(deadline, input)).filter(isOpen);
}

/** A duty of each body that owes something by a scheduled deadline. */
function dutiesBy(deadline: Deadline, input: StatusInput): DutyStatus[] {
  const { register, law } = input;
  if (owed(deadline, law) === undefined) return [];
  const silent = deadline.duty === 'weekly' && isSilenceNil(law);
  return owersOf(deadline, register, law)
    .map((body) => {
      const path = pathOf(KIND_OF[deadline.duty], fieldsOf(deadline, body));
      return dutyStatus(deadline, body, path, groupOf(deadline), input);
    })
    .filter(({ state }) => !(silent && state === 'overdue'));
}

function isOpen({ state }: DutyStatus): boolean {
  return state !== 'done' && state !== 'late';
}

const KIND_OF: Readonly<Record<Duty, Kind>> = {
  notice: 'contact',
  proposals: 'proposal',
  'plan-update': 'plan-update',
  approval: 'plan-decision',
  report: 'report',
  weekly: 'weekly',
  joint: 'joint',
  grid: 'grid-decision',
  response: 'response',
};

function owersOf({ duty, nominal }: Deadline, register: Register, law: Law): string[] {
  if (duty === 'approval' || duty === 'grid') return [register.authority];
  return boundBodies(register, law, nominal).map(({ id }) => id);
}

/** The values that a path is made of, from what a deadline is for. */
function fieldsOf({ duty, for: subject }: Deadline, body: string): Record<string, string> {
  const [year = '', part = ''] = subject.split('-');
  switch (duty) {
    case 'proposals':
    case 'approval':
      return { planYear: year, cycle: part, body };
    case 'plan-update':
      return { year, quarter: part, body };
    case 'report':
      return { period: subject, body };
    default:
      return { week: subject, body };
  }
}

/** The terms that an issue or a request sets off: those still open, whenever they were due, and those met of late. */
function setOffDuties(input: StatusInput): DutyStatus[] {
  return [...input.groups].flatMap(([group, examined]) => {
    const [name = '', id = ''] = group.split('/');
    if (name === 'joint') {
      const bodies = ofKind(examined.valid, 'joint-issue').flatMap(({ data }) => data.bodies);
      return bodies.flatMap((body) => setOff(group, pathOf('joint', { issue: id, body }), body, input));
    }
    if (name === 'request') {
      const bodies = ofKind(examined.valid, 'request').map(({ data }) => data.body);
      return bodies.flatMap((body) => setOff(group, pathOf('response', { request: id, body }), body, input));
    }
    return [];
  });
}

function setOff(group: Group, path: string, body: string, input: StatusInput): DutyStatus[] {
  const deadline = termSetOffIn(input.groups.get(group)?.valid ?? [], input.law);
  if (deadline === undefined) return [];
  const status = dutyStatus(deadline, body, path, group, input);
  return isOpen(status) || status.due >= input.since ? [status] : [];
}

function dutyStatus(
  deadline: Deadline,
  body: string,
  path: string,
  group: Group,
  input: StatusInput,
): DutyStatus {
  const { rule, duty, for: subject, due } = deadline;
  const common = { rule, duty, body, for: subject, due };
  const answer = lookUp(path, group, input);
  if (isBroken(answer)) return { ...common, state: 'broken', file: answer.brokenFile };
  // A decision may be there without saying that the grid was sent; then the first edition says so.
  const given =
    (answer === undefined ? undefined : answerOf(answer, input.witness)) ?? issuedAnswer(deadline, input);
  if (given === undefined) return { ...common, state: isPast(deadline, input) ? 'overdue' : 'due' };
  const state = timelinessOf(given, deadline, input.law) === 'late' ? 'late' : 'done';
  // What witnesses a grid is no receipt.
  const { received, ...sent } = sentOf(given);
  const receipt = duty === 'grid' || received === undefined ? {} : { received };
  return { ...common, state, ...sent, ...receipt, ...(answer === undefined ? {} : { file: path }) };
}

function issuedAnswer({ duty, for: subject }: Deadline, { issued }: StatusInput): Answer | undefined {
  const text = duty === 'grid' ? issued.get(subject) : undefined;
  const when = text === undefined ? undefined : parseInstant(text);
  return text === undefined || when === undefined ? undefined : { at: [], text, when, corrected: [] };
}

/** An answer that came with errors: its file where it stands, or where `receive` set it aside. */
interface Broken {
  readonly brokenFile: string;
}

function lookUp(
  path: string,
  group: Group,
  { groups, setAside }: StatusInput,
): AnyDocument | Broken | undefined {
  const examined = groups.get(group);
  const valid = examined?.valid.find(({ file }) => file === path);
  if (valid !== undefined) return valid;
  const stands = examined?.broken.some((broken) => broken.path === path) ?? false;
  const brokenFile = stands ? path : setAside.get(path);
  return brokenFile === undefined ? undefined : { brokenFile };
}

function isBroken(answer: AnyDocument | Broken | undefined): answer is Broken {
  return answer !== undefined && 'brokenFile' in answer;
}

function isPast(deadline: Deadline, { on, law }: StatusInput): boolean {
  return timeliness(on, deadline, law) === 'late';
}

function isLate(
  document: AnyDocument,
  deadline: Deadline | undefined,
  { law, witness }: Pick<StatusInput, 'law' | 'witness'>,
): boolean {
  const answer = answerOf(document, witness);
  return answer !== undefined && deadline !== undefined && timelinessOf(answer, deadline, law) === 'late';
}
