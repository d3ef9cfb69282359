import type { BodyStatus, DutyStatus, Sent, Status } from '../../domain/status.ts';
import { isFarFromWitness } from '../../domain/terms.ts';
import { formatRange, weekdayShortName } from '../../i18n/dates.ts';
import { dutyName } from '../../i18n/duties.ts';
import type { Language } from '../../i18n/language.ts';
import { type MessageKey, text } from '../../i18n/messages.ts';
import { textIn } from '../../i18n/text.ts';
import { type CalendarDate, daysBetween, weekdayOf } from '../../law/calendar-date.ts';
import type { Law } from '../../law/deadlines/deadline.ts';
import { parseInstant } from '../../law/instant.ts';
import { daysOf } from '../../law/iso-week.ts';
import { paragraph } from '../../law/paragraphs.ts';
import { type TimeZone, wallTime } from '../../law/time-zone.ts';
import type { Contact } from '../../schema/types.ts';
import type { Register } from '../../workspace/register.ts';
import type { Paint } from '../report/report.ts';
import { COLUMNS } from './wrap.ts';

/** What the screen needs to know beside the status. */
export interface StatusContext {
  readonly register: Register;
  readonly law: Law;
  readonly language: Language;
  readonly paint: Paint;
}

/** What needs the officer's hand comes first. */
const WEEKLY_STATES = ['missing', 'broken', 'late', 'due', 'nil', 'received'] as const;

/** The duty officer's morning screen, for 80 columns. */
export function statusText(status: Status, context: StatusContext): string {
  const { language, paint, law } = context;
  const [from, , , , , , to] = daysOf(status.week);
  const { date } = law.zone.localDateTime(status.on);
  const title = text('status.title', language, {
    on: wallTime(status.on, law.zone),
    week: status.week,
    range: formatRange(from, to, language),
  });
  const sections = [
    [paint.strong(title)],
    weeklySection(status, date, context),
    contactSection(status, context),
    ...dutySections(status, date, context),
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function weeklySection(status: Status, today: CalendarDate, context: StatusContext): string[] {
  const { weeklyDue } = status;
  const { language, paint } = context;
  if (weeklyDue === undefined) return [];
  const { due, rule } = weeklyDue;
  const left = daysBetween(today, due);
  const remark =
    left > 0
      ? text('status.days-left', language, { days: left })
      : left === 0
        ? text('status.due-today', language, {})
        : '';
  const head = text('status.weekly', language, { rule, due: dayText(due, language) });
  return [
    paint.strong(remark === '' ? head : `${head}; ${remark}`),
    ...WEEKLY_STATES.flatMap((state) => {
      const bodies = status.bodies.filter(({ weekly }) => weekly.state === state);
      if (bodies.length === 0) return [];
      const name = toned(state, paint)(text(`status.${state}`, language, {}));
      return [`${name}: ${bodies.length}`, ...bodies.flatMap((body) => bodyLines(body, context))];
    }),
  ];
}

/** The body and when it sent; whoever has to be rung up, with the telephones. */
function bodyLines({ body, weekly, contact }: BodyStatus, context: StatusContext): string[] {
  const { language, law } = context;
  const sent = weekly.submitted === undefined ? undefined : localText(weekly.submitted, law.zone);
  const detail = weekly.state === 'broken' ? undefined : sent;
  const lines = [row(nameOf(body, context), detail)];
  lines.push(...timesText(weekly, context).map((line) => `    ${line}`));
  if (weekly.state === 'broken' && weekly.file !== undefined) lines.push(`    ${weekly.file}`);
  if (weekly.state === 'missing' || weekly.state === 'broken') {
    const { holder } = contact;
    lines.push(
      ...(holder === undefined ? [text('status.no-contact', language, {})] : reachedBy(holder, language)).map(
        (line) => `    ${line}`,
      ),
    );
  }
  return lines;
}

/** What is said of a sending beside its time: corrections, and a receipt more than a day away. */
function timesText(
  { submitted, received, corrected }: Partial<Sent>,
  { language, law }: StatusContext,
): string[] {
  const last = corrected?.at(-1);
  const apart =
    submitted !== undefined &&
    received !== undefined &&
    isFarFromWitness({ text: submitted, witnessed: received });
  return [
    ...(apart ? [text('status.received-at', language, { received: wallTime(received, law.zone) })] : []),
    ...(corrected === undefined || last === undefined
      ? []
      : [text('status.corrections', language, { count: corrected.length, last: localText(last, law.zone) })]),
  ];
}

function reachedBy(holder: Contact, language: Language): string[] {
  const name = [holder.surname, holder.givenName, holder.patronymic ?? '']
    .map((part) => textIn(part, language))
    .filter((part) => part !== '');
  const phones = [holder.workPhone, holder.mobilePhone].filter((phone) => phone !== undefined);
  return wrapped([name.join(' '), ...phones, holder.email], COLUMNS - 4);
}

function contactSection(status: Status, context: StatusContext): string[] {
  const { language, paint, law } = context;
  const { notice } = law.regulation.duties;
  const lines = (['missing', 'broken', 'late'] as const).flatMap((state) => {
    const bodies = status.bodies.filter(({ contact }) => contact.state === state);
    if (bodies.length === 0) return [];
    const name = toned(state, paint)(text(`status.${state}`, language, {}));
    return [`${name}: ${bodies.length}`, ...bodies.map(({ body }) => row(nameOf(body, context)))];
  });
  if (lines.length === 0 || notice === 'off') return [];
  return [paint.strong(text('status.contacts', language, { rule: paragraph(notice.para) })), ...lines];
}

function dutySections({ duties }: Status, today: CalendarDate, context: StatusContext): string[][] {
  const { language, paint } = context;
  const section = (
    key: MessageKey,
    paintHead: (text: string) => string,
    wanted: (duty: DutyStatus) => boolean,
  ) => {
    const found = duties.filter(wanted);
    if (found.length === 0) return [];
    return [paintHead(text(key as 'status.overdue', language, {})), ...groupedLines(found, context)];
  };
  const done = duties.filter(({ state }) => state === 'done').length;
  return [
    section('status.overdue', paint.error, ({ state }) => state === 'overdue'),
    section('status.duties-broken', paint.error, ({ state }) => state === 'broken'),
    section('status.today', paint.warning, ({ state, due }) => state === 'due' && due === today),
    section('status.coming', paint.strong, ({ state, due }) => state === 'due' && due !== today),
    section('status.done-late', paint.warning, ({ state }) => state === 'late'),
    done === 0 ? [] : [text('status.done', language, { count: done })],
  ];
}

/** One line for what many bodies owe alike, then who they are. */
function groupedLines(duties: readonly DutyStatus[], context: StatusContext): string[] {
  const groups = new Map<string, DutyStatus[]>();
  for (const duty of duties) {
    const key = `${duty.due} ${duty.duty} ${duty.for}`;
    groups.set(key, [...(groups.get(key) ?? []), duty]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { due, rule, duty, for: subject } = first;
    const head = `  ${dayText(due, context.language)}  ${rule.padEnd(3)}  ${dutyName(duty, context.language)}: ${subject}`;
    const bodies = group.map(({ body }) => body);
    return [head, ...wrapped(bodies, COLUMNS - 6).map((line) => `      ${line}`)];
  });
}

/** Items set in lines of at most `width` columns. */
function wrapped(items: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + item.length + 2 <= width)
      lines[lines.length - 1] = `${last}, ${item}`;
    else lines.push(item);
  }
  return lines;
}

/** A name, cut where it is too long, and what stands at the right. */
function row(name: string, detail = ''): string {
  const room = COLUMNS - 2 - (detail === '' ? 0 : detail.length + 2);
  const cut = name.length > room ? `${name.slice(0, room - 1)}…` : name;
  return `  ${detail === '' ? cut : `${cut.padEnd(room)}  ${detail}`}`;
}

function nameOf(body: string, { register, language }: StatusContext): string {
  const entry = register.byId.get(body);
  // An abbreviation of another language is a riddle: the full name is not.
  return entry === undefined ? body : (entry.short?.[language] ?? textIn(entry.name, language));
}

function dayText(date: CalendarDate, language: Language): string {
  return `${date} ${weekdayShortName(weekdayOf(date), language)}`;
}

/** `2026-12-11 09:15` by the workspace's clock; what is only a date stays one. */
function localText(submitted: string, zone: TimeZone): string {
  const instant = parseInstant(submitted);
  return instant === undefined ? submitted : wallTime(instant, zone);
}

function toned(state: (typeof WEEKLY_STATES)[number], paint: Paint): (text: string) => string {
  if (state === 'missing' || state === 'broken') return paint.error;
  return state === 'late' ? paint.warning : paint.strong;
}

/** The contract's JSON, with the holder that the text shows. */
export function statusJson({ on, week, bodies, duties }: Status, zone: TimeZone): string {
  const shown = {
    version: 1,
    on: zone.format(on),
    week,
    bodies: bodies.map(({ body, weekly, contact }) => ({
      body,
      weekly: {
        state: weekly.state,
        due: weekly.due ?? null,
        submitted: weekly.submitted ?? null,
        ...timesJson(weekly, zone),
        file: weekly.file ?? null,
      },
      contact: {
        state: contact.state,
        ...(contact.holder === undefined ? {} : { holder: holderOf(contact.holder) }),
      },
    })),
    duties: duties.map(({ rule, duty, body, for: subject, due, state, submitted, file, ...sent }) => ({
      rule,
      duty,
      body,
      for: subject,
      due,
      state,
      submitted: submitted ?? null,
      ...timesJson(sent, zone),
      file: file ?? null,
    })),
  };
  return `${JSON.stringify(shown, null, 2)}\n`;
}

function holderOf({ surname, givenName, patronymic, email, workPhone, mobilePhone }: Contact) {
  return { surname, givenName, patronymic, email, workPhone, mobilePhone };
}

function timesJson({ received, corrected }: Partial<Sent>, zone: TimeZone): object {
  return {
    ...(received === undefined ? {} : { received: zone.format(received) }),
    ...(corrected === undefined ? {} : { corrections: corrected.length }),
  };
}
