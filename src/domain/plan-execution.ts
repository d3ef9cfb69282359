import type { Text } from '../i18n/text.ts';
import { addDays, type CalendarDate } from '../law/calendar-date.ts';
import { compareText } from '../order.ts';
import type { Report, WeeklyEvent } from '../schema/types.ts';
import type { Register } from '../workspace/register.ts';
import type { Audience } from './audience.ts';
import { takesPlace } from './clashes.ts';
import { refOf } from './events.ts';
import type { BrokenInput, WeeklyInput } from './media-grid.ts';
import type { MediaPlan, PlanItem } from './media-plan.ts';
import { textsForMedia } from './personal-texts.ts';

/** How a plan is carried out (§§8–9), by the reports and the weekly information of its year. */
export interface PlanExecution {
  readonly kind: 'plan-execution';
  readonly planYear: number;
  /** The day from which weeks are coming ones, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The planned measures in the order of the plan. */
  readonly items: readonly ExecutionItem[];
  readonly byBody?: readonly ExecutionCount[];
  readonly byDirection: readonly ExecutionCount[];
  readonly byQuarter: readonly ExecutionCount[];
  /** What needs a look (internal audience only). */
  readonly concerns?: Concerns;
  /** Files that had to stay out (internal audience only). */
  readonly leftOut?: readonly BrokenInput[];
}

/** How far a measure is: by its latest report, `not-reported` where there is none. */
export type Progress = NonNullable<Report['items']>[number]['status'] | 'not-reported';

export const PROGRESS = [
  'planned',
  'in-progress',
  'done',
  'dropped',
  'not-reported',
] as const satisfies Progress[];

export interface ExecutionItem
  extends Pick<PlanItem, 'ref' | 'body' | 'type' | 'title' | 'direction' | 'line' | 'quarter'> {
  readonly progress: Progress;
  /** Month of the report that says so. */
  readonly period?: string;
  /** Publications in all reports together. */
  readonly published: number;
  readonly reports: readonly ItemReport[];
  /** The events of the year that name it, by date. */
  readonly events: readonly PlannedEvent[];
}

export interface ItemReport {
  readonly period: string;
  readonly body: string;
  readonly status: Exclude<Progress, 'not-reported'>;
  readonly published?: number;
  readonly links?: readonly string[];
}

/** A line of a report that counts for no measure. */
export interface ReportedLine extends ItemReport {
  /** What it names, as it is written. */
  readonly text: string;
}

export interface PlannedEvent {
  readonly week: string;
  /** `<body>/<id>`, unique in its week. */
  readonly event: string;
  readonly date: string;
  readonly title: Text;
  readonly status?: NonNullable<WeeklyEvent['status']>;
}

/** How many measures of one body, direction or quarter stand where. */
export interface ExecutionCount {
  readonly of: Text;
  readonly total: number;
  readonly counts: Readonly<Partial<Record<Progress, number>>>;
}

export interface Concerns {
  /** References of measures that no report names. */
  readonly notReported: readonly string[];
  /** Preventive measures, neither done nor dropped, without an event in the four weeks from `asOf`. */
  readonly preventiveWithoutComingEvent: readonly string[];
  /** Measures, not dropped, without any event that is or was to be held. */
  readonly withoutEvents: readonly string[];
  /** Key events that name no plan item. */
  readonly keyEventsWithoutItem: readonly PlannedEvent[];
  /** Lines of reports that name no measure of the plan, by month and body. */
  readonly reportedWithoutItem: readonly ReportedLine[];
}

export interface ExecutionInput {
  readonly plan: MediaPlan;
  readonly asOf: CalendarDate;
  readonly register: Register;
  readonly reports: readonly { readonly body: string; readonly data: Report }[];
  readonly weeks: readonly WeeklyInput[];
  readonly broken: readonly BrokenInput[];
}

const COMING_DAYS = 28;

/** Sets reports and events beside the measures of the plan; the order of the lists does not matter. */
export function executionOf(input: ExecutionInput): PlanExecution {
  const { plan, asOf, register, broken } = input;
  const events = eventsOfYear(input);
  const items = plan.items
    .filter(({ status }) => status === 'planned')
    .map((item) => executed(item, reportsOn(item.ref, input), events));
  const names = new Map(register.bodies.map(({ id, name }) => [id, name]));
  return {
    kind: 'plan-execution',
    planYear: plan.planYear,
    asOf,
    items,
    byBody: counted(
      items,
      ({ body }) => body,
      register.bodies.map(({ id }) => id),
    ).map(({ of, ...rest }) => ({
      of: names.get(String(of)) ?? of,
      ...rest,
    })),
    byDirection: counted(items, ({ direction }) => direction, []),
    byQuarter: counted(items, ({ quarter }) => quarter ?? '', ['Q1', 'Q2', 'Q3', 'Q4', '']),
    concerns: { ...concernsOf(items, events, asOf), reportedWithoutItem: linesWithoutItem(items, input) },
    leftOut: [...broken].sort((a, b) => compareText(a.file, b.file)),
  };
}

interface YearEvent extends PlannedEvent {
  readonly planItem: string | undefined;
  readonly key: boolean;
  readonly until: string;
}

/** An event belongs to the year of its first day, as its plan item does. */
function eventsOfYear({ weeks, plan }: ExecutionInput): YearEvent[] {
  return weeks
    .flatMap(({ body, data }) =>
      (data.events ?? []).map((event) => ({
        week: data.week,
        event: refOf(body, event.id),
        date: event.date,
        until: event.until ?? event.date,
        title: event.title,
        ...(event.status === undefined ? {} : { status: event.status }),
        planItem: event.planItem === undefined ? undefined : refOf(body, event.planItem),
        key: event.significance === 'key',
      })),
    )
    .filter(({ date }) => Number(date.slice(0, 4)) === plan.planYear)
    .sort(
      (a, b) => compareText(a.date, b.date) || compareText(a.week, b.week) || compareText(a.event, b.event),
    );
}

/** By month; of one month that of the measure's own body last, for it has the last word. */
function reportsOn(ref: string, { reports }: ExecutionInput): ItemReport[] {
  const [owner = ''] = ref.split('/');
  return reports
    .flatMap(({ body, data }) =>
      (data.items ?? [])
        .filter(({ planItem }) => refOf(body, planItem) === ref)
        .map(({ planItem, ...said }) => ({ period: data.period, body, ...said })),
    )
    .sort(
      (a, b) =>
        compareText(a.period, b.period) ||
        Number(a.body === owner) - Number(b.body === owner) ||
        compareText(a.body, b.body),
    );
}

function linesWithoutItem(items: readonly ExecutionItem[], { reports }: ExecutionInput): ReportedLine[] {
  const planned = new Set(items.map(({ ref }) => ref));
  return reports
    .flatMap(({ body, data }) =>
      (data.items ?? [])
        .filter(({ planItem }) => !planned.has(refOf(body, planItem)))
        .map(({ planItem, ...said }) => ({ period: data.period, body, text: planItem, ...said })),
    )
    .sort((a, b) => compareText(a.period, b.period) || compareText(a.body, b.body));
}

function executed(
  item: PlanItem,
  reports: readonly ItemReport[],
  events: readonly YearEvent[],
): ExecutionItem {
  const { ref, body, type, title, direction, line, quarter } = item;
  const latest = reports.at(-1);
  return {
    ref,
    body,
    type,
    title,
    direction,
    ...(line === undefined ? {} : { line }),
    ...(quarter === undefined ? {} : { quarter }),
    progress: latest?.status ?? 'not-reported',
    ...(latest === undefined ? {} : { period: latest.period }),
    published: reports.reduce((sum, { published = 0 }) => sum + published, 0),
    reports,
    events: events.filter(({ planItem }) => planItem === ref).map(shown),
  };
}

function shown({ planItem, key, until, ...event }: YearEvent): PlannedEvent {
  return event;
}

/** Counts by a key, those of `order` first; keys without a measure are left out. */
function counted(
  items: readonly ExecutionItem[],
  keyOf: (item: ExecutionItem) => Text,
  order: readonly string[],
): ExecutionCount[] {
  const groups = new Map<string, ExecutionItem[]>(order.map((key) => [JSON.stringify(key), []]));
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups]
    .filter(([, own]) => own.length > 0)
    .map(([key, own]) => ({ of: JSON.parse(key) as Text, total: own.length, counts: countsOf(own) }));
}

function countsOf(items: readonly ExecutionItem[]): ExecutionCount['counts'] {
  return Object.fromEntries(
    PROGRESS.map((progress) => [progress, items.filter((item) => item.progress === progress).length]),
  );
}

function concernsOf(
  items: readonly ExecutionItem[],
  events: readonly YearEvent[],
  asOf: CalendarDate,
): Omit<Concerns, 'reportedWithoutItem'> {
  const end = addDays(asOf, COMING_DAYS);
  const held = events.filter((event) => takesPlace(event));
  const named = new Set(held.map(({ planItem }) => planItem));
  const coming = new Set(
    held.filter(({ date, until }) => date < end && until >= asOf).map(({ planItem }) => planItem),
  );
  const refs = (wanted: (item: ExecutionItem) => boolean): string[] =>
    items.filter(wanted).map(({ ref }) => ref);
  return {
    notReported: refs(({ progress }) => progress === 'not-reported'),
    preventiveWithoutComingEvent: refs(
      ({ ref, type, progress }) =>
        type === 'preventive' && progress !== 'done' && progress !== 'dropped' && !coming.has(ref),
    ),
    withoutEvents: refs(({ ref, progress }) => progress !== 'dropped' && !named.has(ref)),
    keyEventsWithoutItem: held.filter(({ key, planItem }) => key && planItem === undefined).map(shown),
  };
}

/** The execution for an audience: to the media a measure that nobody reported on is a planned one. */
export function executionFor(execution: PlanExecution, audience: Audience): PlanExecution {
  if (audience === 'internal') return execution;
  const { byBody, concerns, leftOut, items, byDirection, byQuarter, ...rest } = execution;
  return textsForMedia({
    ...rest,
    items: items.map((item) => (item.progress === 'not-reported' ? { ...item, progress: 'planned' } : item)),
    byDirection: byDirection.map(withoutSilence),
    byQuarter: byQuarter.map(withoutSilence),
  });
}

function withoutSilence({
  counts: { 'not-reported': silent = 0, ...counts },
  ...count
}: ExecutionCount): ExecutionCount {
  return { ...count, counts: { ...counts, planned: (counts.planned ?? 0) + silent } };
}
