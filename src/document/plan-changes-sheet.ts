import type { MediaPlan, PlanItem, PlanStep } from '../domain/media-plan.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import { wordsIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { compareText } from '../order.ts';
import { columnsOf, dateWords, headRow, textCell } from './cells.ts';
import { fieldLines } from './change-texts.ts';
import type { PlanDocumentOptions } from './plan-document.ts';
import type { Row, Sheet } from './table.ts';

const COLUMNS = [
  { head: 'date', width: 14 },
  { head: 'measure', width: 28 },
  { head: 'what', width: 18 },
  { head: 'who', width: 22 },
  { head: 'changed', width: 28 },
  { head: 'reason', width: 22 },
] as const satisfies readonly { head: LabelKey; width: number }[];

const STEPS = {
  proposed: 'stepProposed',
  accepted: 'stepAccepted',
  amended: 'stepAmended',
  rejected: 'stepRejected',
  added: 'stepAdded',
  updated: 'stepUpdated',
  corrected: 'stepCorrected',
} as const satisfies Record<PlanStep['what'], LabelKey>;

/** What happened to the measures after they were proposed as they stand, in order of time; plain acceptance is no news. */
export function planChangesSheet(plan: MediaPlan, options: PlanDocumentOptions): Sheet {
  const { language } = options;
  const told = [...plan.items, ...plan.rejected]
    .flatMap((item) => item.history.map((step, index) => ({ item, step, index })))
    .filter(({ step, index }) => isNews(step, index))
    .sort((a, b) => compareText(a.step.date ?? '', b.step.date ?? '') || compareText(a.item.ref, b.item.ref));
  return {
    name: label('changesSheet', language),
    use: 'list',
    frozenColumns: 0,
    heading: [{ role: 'title', text: label('planChangesTitle', language) }],
    columns: columnsOf(COLUMNS, 'measure'),
    head: headRow(COLUMNS.map(({ head }) => label(head, language))),
    rows: told.map(({ item, step }) => stepRow(item, step, options)),
    notes: [],
  };
}

function isNews({ what, changes }: PlanStep, index: number): boolean {
  if (what === 'proposed') return index > 0;
  return what !== 'accepted' || changes !== undefined;
}

function stepRow(
  item: PlanItem,
  { date, what, by, reason, changes = {} }: PlanStep,
  options: PlanDocumentOptions,
): Row {
  const { language, names } = options;
  return {
    tone: 'plain',
    cells: [
      textCell(date === undefined ? [] : [dateWords(date as CalendarDate, language)]),
      textCell([wordsIn(item.title, language), wordsIn(names.get(item.body) ?? item.body, language)]),
      textCell([label(STEPS[what], language)]),
      textCell([wordsIn(names.get(by) ?? by, language)]),
      textCell(fieldLines(changes, options).map(({ field, from, to }) => `${field}: ${from} → ${to}`)),
      textCell(reason === undefined ? [] : [wordsIn(reason, language)]),
    ],
  };
}
