import type { Audience } from '../domain/audience.ts';
import {
  type ExecutionCount,
  type ExecutionItem,
  type PlanExecution,
  type PlannedEvent,
  PROGRESS,
  type Progress,
  type ReportedLine,
} from '../domain/plan-execution.ts';
import { formatDate } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { type Text, textIn, wordsIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import {
  bullets,
  cellOf,
  columnsOf,
  groupRow,
  headRow,
  quarterCell,
  quarterText,
  textCell,
} from './cells.ts';
import type { Row, Sheet, TableDocument } from './table.ts';

export interface ExecutionDocumentOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** Names of the bodies of the register by id. */
  readonly names: ReadonlyMap<string, Text>;
}

export const PROGRESS_LABELS = {
  planned: 'progressPlanned',
  'in-progress': 'progressInProgress',
  done: 'progressDone',
  dropped: 'progressDropped',
  'not-reported': 'progressNotReported',
} as const satisfies Record<Progress, LabelKey>;

/** How the plan is carried out, as tables: in numbers, measure by measure, and for internal use what needs a look. */
export function executionDocument(
  execution: PlanExecution,
  options: ExecutionDocumentOptions,
): TableDocument {
  const { language, audience } = options;
  const sheets = [summarySheet(execution, options), itemsSheet(execution, options)];
  if (audience === 'internal') sheets.push(concernsSheet(execution, options));
  return { name: label('execution', language, { year: execution.planYear }), language, sheets };
}

function heading({ planYear: year, asOf }: PlanExecution, language: Language): Sheet['heading'] {
  return [
    { role: 'title', text: label('executionTitle', language, { year }) },
    {
      role: 'subtitle',
      text: label('asOf', language, { date: formatDate(asOf as CalendarDate, language) }),
    },
  ];
}

function summarySheet(execution: PlanExecution, { language, audience }: ExecutionDocumentOptions): Sheet {
  const columns = audience === 'internal' ? PROGRESS : PROGRESS.filter((name) => name !== 'not-reported');
  const group = (head: LabelKey, counts: readonly ExecutionCount[] = [], nameOf = wordsOf): Row[] =>
    counts.length === 0
      ? []
      : [
          groupRow(label(head, language), columns.length + 2, 'accent'),
          ...counts.map((count) => countRow(count, nameOf(count, language), columns)),
        ];
  return {
    name: label('summarySheet', language),
    use: 'form',
    frozenColumns: 1,
    heading: heading(execution, language),
    columns: [{ width: 60, headsRows: true }, ...['total', ...columns].map(() => ({ width: 12 }))],
    head: headRow([
      '',
      label('total', language),
      ...columns.map((name) => label(PROGRESS_LABELS[name], language)),
    ]),
    rows: [
      ...group('byBody', execution.byBody),
      ...group('byDirection', execution.byDirection),
      ...group('byQuarter', execution.byQuarter, quarterName),
    ],
    notes: (execution.leftOut ?? []).map(({ file, errors }) =>
      label('leftOutBroken', language, { file, errors: errors.join(', ') }),
    ),
  };
}

function wordsOf({ of }: ExecutionCount, language: Language): string {
  return textIn(of, language);
}

function quarterName({ of }: ExecutionCount, language: Language): string {
  return of === '' ? label('noQuarter', language) : quarterText(String(of));
}

function countRow({ total, counts }: ExecutionCount, name: string, columns: readonly Progress[]): Row {
  const numbers = [total, ...columns.map((column) => counts[column] ?? 0)];
  return {
    tone: 'plain',
    cells: [textCell([name]), ...numbers.map((number) => textCell([number === 0 ? '–' : String(number)]))],
  };
}

const ITEM_COLUMNS = [
  { head: 'number', width: 4.5 },
  { head: 'measure', width: 36 },
  { head: 'body', width: 26 },
  { head: 'quarter', width: 8 },
  { head: 'progress', width: 16 },
  { head: 'published', width: 11 },
  { head: 'eventsSheet', width: 32 },
] as const satisfies readonly { head: LabelKey; width: number }[];

function itemsSheet(execution: PlanExecution, options: ExecutionDocumentOptions): Sheet {
  const { language } = options;
  return {
    name: label('measuresSheet', language),
    use: 'list',
    frozenColumns: 2,
    heading: heading(execution, language),
    columns: columnsOf(ITEM_COLUMNS, 'measure'),
    head: headRow(ITEM_COLUMNS.map(({ head }) => label(head, language))),
    rows: execution.items.map((item, index) => itemRow(item, String(index + 1), options)),
    notes: [],
  };
}

function itemRow(item: ExecutionItem, number: string, { language, names }: ExecutionDocumentOptions): Row {
  return {
    tone: 'plain',
    cells: [
      textCell([number]),
      textCell([wordsIn(item.title, language)]),
      textCell([wordsIn(names.get(item.body) ?? item.body, language)]),
      quarterCell(item.quarter),
      textCell([
        label(PROGRESS_LABELS[item.progress], language),
        ...(item.period === undefined ? [] : [item.period]),
      ]),
      textCell([item.published === 0 ? '' : String(item.published)]),
      cellOf(bullets(item.events.map((event) => eventText(event, language)))),
    ],
  };
}

export function eventText({ date, title, status = 'confirmed' }: PlannedEvent, language: Language): string {
  const remark = status === 'confirmed' ? '' : ` (${label(status, language)})`;
  return `${formatDate(date as CalendarDate, language)}: ${textIn(title, language)}${remark}`;
}

function lineText({ period, text, status }: ReportedLine, language: Language): string {
  return `${period}: ${text} (${label(PROGRESS_LABELS[status], language)})`;
}

const CONCERN_COLUMNS = [
  { head: 'measure', width: 70 },
  { head: 'body', width: 40 },
  { head: 'reference', width: 24 },
] as const satisfies readonly { head: LabelKey; width: number }[];

function concernsSheet(execution: PlanExecution, options: ExecutionDocumentOptions): Sheet {
  const { language, names } = options;
  const items = new Map(execution.items.map((item) => [item.ref, item]));
  const row = (title: string, ref: string, body = ref.split('/')[0] ?? ''): Row => ({
    tone: 'plain',
    cells: [textCell([title]), textCell([textIn(names.get(body) ?? '', language)]), textCell([ref])],
  });
  const group = (head: LabelKey, rows: readonly Row[]): Row[] =>
    rows.length === 0 ? [] : [groupRow(label(head, language), CONCERN_COLUMNS.length, 'accent'), ...rows];
  const measures = (refs: readonly string[] = []): Row[] =>
    refs.map((ref) => row(textIn(items.get(ref)?.title ?? '', language), ref));
  const { concerns } = execution;
  return {
    name: label('concernsSheet', language),
    use: 'form',
    frozenColumns: 0,
    heading: [{ role: 'title', text: label('concernsTitle', language) }],
    columns: columnsOf(CONCERN_COLUMNS, 'measure'),
    head: headRow(CONCERN_COLUMNS.map(({ head }) => label(head, language))),
    rows: [
      ...group('notReported8', measures(concerns?.notReported)),
      ...group('preventiveWithoutComing', measures(concerns?.preventiveWithoutComingEvent)),
      ...group('withoutEvents', measures(concerns?.withoutEvents)),
      ...group(
        'keyWithoutItem',
        (concerns?.keyEventsWithoutItem ?? []).map((event) => row(eventText(event, language), event.event)),
      ),
      ...group(
        'reportedWithoutItem',
        (concerns?.reportedWithoutItem ?? []).map((line) => row(lineText(line, language), '', line.body)),
      ),
    ],
    notes: [],
  };
}
