import type { Audience } from '../domain/audience.ts';
import type { MediaPlan, PlanItem } from '../domain/media-plan.ts';
import { formatDate } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { sameName, type Text, textIn, wordsIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { bullets, cellOf, columnsOf, groupRow, headRow, quarterCell, textCell } from './cells.ts';
import { planChangesSheet } from './plan-changes-sheet.ts';
import { RISKS } from './plan-words.ts';
import type { Cell, HeadingLine, Row, Sheet, TableDocument } from './table.ts';

export interface PlanDocumentOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** Names of the bodies of the register by id. */
  readonly names: ReadonlyMap<string, Text>;
}

/** What a column says of a measure. */
interface Column {
  readonly head: LabelKey;
  readonly width: number;
  readonly cell: (item: PlanItem, options: PlanDocumentOptions, number: string) => Cell;
}

const NUMBER: Column = { head: 'number', width: 4.5, cell: (_, __, number) => textCell([number]) };
const QUARTER: Column = {
  head: 'quarter',
  width: 8,
  cell: ({ quarter }) => quarterCell(quarter),
};

/** §7(1): publicising the work of the bodies. */
const COVERAGE: readonly Column[] = [
  NUMBER,
  { head: 'measure', width: 32, cell: titleCell },
  { head: 'body', width: 22, cell: bodyCell },
  QUARTER,
  { head: 'audiences', width: 22, cell: audiencesCell },
  { head: 'legislation', width: 25, cell: legislationCell },
  { head: 'channels', width: 18, cell: channelsCell },
];

/** §7(2): prevention of problem issues. */
const PREVENTIVE: readonly Column[] = [
  NUMBER,
  { head: 'measure', width: 26, cell: titleCell },
  {
    head: 'problemIssue',
    width: 24,
    cell: ({ problemIssue }, { language }) => optionalText(problemIssue, language),
  },
  {
    head: 'preventiveMessage',
    width: 22,
    cell: ({ preventiveMessage }, { language }) => optionalText(preventiveMessage, language),
  },
  { head: 'body', width: 20, cell: bodyCell },
  QUARTER,
  { head: 'audiences', width: 16, cell: audiencesCell },
  { head: 'channels', width: 14, cell: channelsCell },
];

const RISK: Column = {
  head: 'risk',
  width: 11,
  cell: ({ risk }, { language }) => textCell(risk === undefined ? [] : [label(RISKS[risk], language)]),
};

/** The plan as tables: measures of coverage and of prevention (§7), proposals without a decision, and for internal use all that was changed in it. */
export function planDocument(plan: MediaPlan, options: PlanDocumentOptions): TableDocument {
  const { language, audience } = options;
  const internal = audience === 'internal';
  const tables = [
    ['coverage', COVERAGE],
    ['preventive', internal ? [...PREVENTIVE, RISK] : PREVENTIVE],
  ] as const;
  const sheets = [
    ...tables.map(([type, columns]) => planSheet(plan, type, columns, options)),
    ...tables.flatMap(([type, columns]) => proposalsSheet(plan, type, columns, options)),
    ...(internal ? [planChangesSheet(plan, options)] : []),
  ];
  return { name: label('plan', language, { year: plan.planYear }), language, sheets };
}

function planSheet(
  plan: MediaPlan,
  type: PlanItem['type'],
  columns: readonly Column[],
  options: PlanDocumentOptions,
): Sheet {
  const { language } = options;
  return {
    ...itemsTable(itemsOf(plan, 'planned', type), columns, options),
    name: label(`${type}Sheet`, language),
    heading: [...heading(plan, language), { role: 'section', text: label(`${type}Title`, language) }],
    notes: (plan.leftOut ?? []).map(({ file, errors }) =>
      label('leftOutBroken', language, { file, errors: errors.join(', ') }),
    ),
  };
}

/** Proposals that nobody decided on, apart from what was approved; no table where there are none. */
function proposalsSheet(
  plan: MediaPlan,
  type: PlanItem['type'],
  columns: readonly Column[],
  options: PlanDocumentOptions,
): Sheet[] {
  const { language } = options;
  const items = itemsOf(plan, 'proposed', type);
  if (items.length === 0) return [];
  return [
    {
      ...itemsTable(items, columns, options),
      name: label('proposalsSheet', language, { sheet: label(`${type}Sheet`, language) }),
      heading: [
        { role: 'title', text: label('proposalsTitle', language, { year: plan.planYear }) },
        { role: 'caption', text: label('proposalsUndecided', language) },
        { role: 'section', text: label(`${type}Title`, language) },
      ],
      notes: [],
    },
  ];
}

function itemsOf({ items }: MediaPlan, status: PlanItem['status'], type: PlanItem['type']): PlanItem[] {
  return items.filter((item) => item.status === status && item.type === type);
}

function itemsTable(
  items: readonly PlanItem[],
  columns: readonly Column[],
  options: PlanDocumentOptions,
): Omit<Sheet, 'name' | 'heading' | 'notes'> {
  return {
    use: 'form',
    frozenColumns: 2,
    columns: columnsOf(columns, 'measure'),
    head: headRow(columns.map(({ head }) => label(head, options.language))),
    rows: itemRows(items, columns, options),
  };
}

function heading({ planYear: year, cycle, approved }: MediaPlan, language: Language): HeadingLine[] {
  return [
    { role: 'title', text: label('planTitle', language) },
    { role: 'subtitle', text: label('planYear', language, { year, cycle }) },
    {
      role: 'caption',
      text:
        approved === undefined
          ? label('planNotApproved', language)
          : label('planApproved', language, { date: formatDate(approved as CalendarDate, language) }),
    },
  ];
}

/** The measures with a heading over each direction, and over each line within it. */
function itemRows(
  items: readonly PlanItem[],
  columns: readonly Column[],
  options: PlanDocumentOptions,
): Row[] {
  const { language } = options;
  return items.flatMap((item, index) => {
    const previous = items[index - 1];
    const rows: Row[] = [];
    const newDirection = previous === undefined || !says(previous.direction, item.direction);
    if (newDirection) {
      const text = label('direction', language, { text: textIn(item.direction, language) });
      rows.push(groupRow(text, columns.length, 'accent'));
    }
    if (item.line !== undefined && (newDirection || !says(previous?.line, item.line))) {
      const text = label('line', language, { text: textIn(item.line, language) });
      rows.push(groupRow(text, columns.length, 'plain'));
    }
    const number = String(index + 1);
    rows.push({ tone: 'plain', cells: columns.map(({ cell }) => cell(item, options, number)) });
    return rows;
  });
}

function says(a: Text | undefined, b: Text): boolean {
  return a !== undefined && sameName(textIn(a, 'kk')) === sameName(textIn(b, 'kk'));
}

function titleCell({ title }: PlanItem, { language }: PlanDocumentOptions): Cell {
  return textCell([wordsIn(title, language)], 'strong');
}

function bodyCell({ body }: PlanItem, { names, language }: PlanDocumentOptions): Cell {
  return textCell([wordsIn(names.get(body) ?? body, language)]);
}

function audiencesCell({ audiences = [] }: PlanItem, { language }: PlanDocumentOptions): Cell {
  return cellOf(bullets(audiences.map((text) => wordsIn(text, language))));
}

/** An empty list says that no changes are planned; no list, that nobody said. */
function legislationCell({ legislativeChanges }: PlanItem, { language }: PlanDocumentOptions): Cell {
  if (legislativeChanges?.length === 0) return textCell([label('noLegislation', language)], 'quiet');
  return cellOf(
    bullets(
      (legislativeChanges ?? []).map(
        ({ sphere, change }) => `${textIn(sphere, language)}: ${textIn(change, language)}`,
      ),
    ),
  );
}

function channelsCell(
  { channels = [], partners = [] }: PlanItem,
  { names, language }: PlanDocumentOptions,
): Cell {
  return cellOf(
    bullets([
      ...channels.map((text) => wordsIn(text, language)),
      ...partners.map((id) => wordsIn(names.get(id) ?? id, language)),
    ]),
  );
}

function optionalText(text: Text | undefined, language: Language): Cell {
  return textCell(text === undefined ? [] : [wordsIn(text, language)]);
}
