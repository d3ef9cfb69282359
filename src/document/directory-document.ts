import type { Audience } from '../domain/audience.ts';
import type { Directory, DirectoryEntry, FormerHolder } from '../domain/directory.ts';
import { formatDate } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { textIn, wordsIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';
import { cellOf, columnsOf, dateWords, headRow, mutedRow, textCell } from './cells.ts';
import type { Row, Run, Sheet, TableDocument } from './table.ts';

interface Column {
  readonly head: LabelKey;
  readonly width: number;
}

const CONTACT: readonly Column[] = [
  { head: 'number', width: 4 },
  { head: 'bodyColumn', width: 26 },
  { head: 'fullName', width: 22 },
  { head: 'unitOrPosition', width: 20 },
  { head: 'email', width: 22 },
  { head: 'workPhone', width: 17 },
  { head: 'mobilePhone', width: 17 },
];

/** The day of the appointment is the ministry's own affair, as is whether the notice of it came in time. */
const INTERNAL: readonly Column[] = [
  { head: 'appointed', width: 14 },
  { head: 'notified', width: 14 },
];

export interface DirectoryDocumentOptions {
  readonly language: Language;
  readonly audience: Audience;
  /** Ids of the bodies in register order: those with a contact and those without stand in one list. */
  readonly order: readonly string[];
}

/** The directory of §4 as a table; for internal use with the days of appointment and notice. */
export function directoryDocument(directory: Directory, options: DirectoryDocumentOptions): TableDocument {
  const { language } = options;
  const sheets = [directorySheet(directory, options)];
  const former = directory.entries.flatMap((entry) => entry.history.map((holder) => ({ entry, holder })));
  if (former.length > 0) sheets.push(historySheet(former, language));
  return { name: label('directoryTitle', language), language, sheets };
}

function directorySheet(
  directory: Directory,
  { language, audience, order }: DirectoryDocumentOptions,
): Sheet {
  const columns = audience === 'internal' ? [...CONTACT, ...INTERNAL] : CONTACT;
  const rows = new Map<string, (number: string) => Row>([
    ...directory.entries.map(
      (entry) => [entry.body, (number: string) => entryRow(entry, number, language, audience)] as const,
    ),
    ...directory.missing.map(
      ({ body, name, reason }) =>
        [
          body,
          (number: string) =>
            mutedRow(
              [number, wordsIn(name, language)],
              label(reason === 'broken' && audience === 'internal' ? 'brokenContact' : 'noContact', language),
              columns.length,
            ),
        ] as const,
    ),
  ]);
  return {
    name: label('directorySheet', language),
    use: 'list',
    frozenColumns: 2,
    heading: [{ role: 'title', text: label('directoryTitle', language) }],
    columns: columnsOf(columns, 'bodyColumn'),
    head: headRow(columns.map(({ head }) => label(head, language))),
    rows: order.flatMap((body) => rows.get(body) ?? []).map((row, index) => row(String(index + 1))),
    notes: (directory.leftOut ?? []).map(({ file, errors }) =>
      label('leftOutBroken', language, { file, errors: errors.join(', ') }),
    ),
  };
}

function entryRow(entry: DirectoryEntry, number: string, language: Language, audience: Audience): Row {
  const cells = [
    textCell([number]),
    textCell([wordsIn(entry.name, language)]),
    textCell([nameOf(entry, language)], 'strong'),
    textCell(officeOf(entry, language)),
    textCell([entry.email]),
    textCell([entry.workPhone ?? '']),
    textCell([entry.mobilePhone ?? '']),
  ];
  if (audience === 'media') return { tone: 'plain', cells };
  const remark =
    entry.late === true && entry.due !== undefined
      ? [label('lateDue', language, { due: formatDate(entry.due, language) })]
      : [];
  return {
    tone: 'plain',
    cells: [
      ...cells,
      textCell(givenDay(entry.appointed, language)),
      textCell([...givenDay(entry.submitted, language), ...remark]),
    ],
  };
}

const FORMER: readonly Column[] = [
  { head: 'bodyColumn', width: 34 },
  { head: 'fullName', width: 30 },
  { head: 'unitOrPosition', width: 26 },
  { head: 'heldOffice', width: 34 },
];

function historySheet(
  former: readonly { entry: DirectoryEntry; holder: FormerHolder }[],
  language: Language,
): Sheet {
  return {
    name: label('historySheet', language),
    use: 'list',
    frozenColumns: 0,
    heading: [{ role: 'title', text: label('historyTitle', language) }],
    columns: columnsOf(FORMER, 'bodyColumn'),
    head: headRow(FORMER.map(({ head }) => label(head, language))),
    rows: former.map(({ entry, holder }) => ({
      tone: 'plain',
      cells: [
        textCell([wordsIn(entry.name, language)]),
        textCell([nameOf(holder, language)]),
        textCell(officeOf(holder, language)),
        cellOf([
          { runs: [dayWords(holder.from, language), { text: ' – ' }, dayWords(holder.until, language)] },
        ]),
      ],
    })),
    notes: [],
  };
}

function nameOf(
  { surname, givenName, patronymic }: Pick<FormerHolder, 'surname' | 'givenName' | 'patronymic'>,
  language: Language,
): string {
  return [surname, givenName, patronymic ?? '']
    .map((part) => textIn(part, language))
    .filter(Boolean)
    .join(' ');
}

function officeOf({ unit, position }: Pick<FormerHolder, 'unit' | 'position'>, language: Language): Run[] {
  return [unit, position].flatMap((text) => (text === undefined ? [] : [wordsIn(text, language)]));
}

/** The day of a date or of an instant, as the file writes it. */
function dayWords(text: string, language: Language): Run {
  return dateWords(text.slice(0, 10) as CalendarDate, language);
}

/** None where the audience is not told. */
function givenDay(text: string | undefined, language: Language): Run[] {
  return text === undefined ? [] : [dayWords(text, language)];
}
