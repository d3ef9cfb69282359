import { sameName } from '../../i18n/text.ts';
import { isMapping, pointerText, type Step } from '../../source/index.ts';
import type { Form, FormKind } from '../form.ts';
import { USUAL_ORGANISER } from '../weekly.ts';
import type { Draft, Mapping } from './draft.ts';
import type { EarlierVersions } from './earlier.ts';
import { numberRecords } from './number-records.ts';
import type { ReadTable } from './read-table.ts';

/** What only one kind of form asks for, once its cells are read. */
const FINISH: Readonly<Partial<Record<FormKind, (draft: Draft, table: ReadTable | undefined) => void>>> = {
  weekly: (draft, table) => {
    takeUsualOrganiser(draft);
    takeNews(draft, table);
  },
  proposal: ({ document }) => {
    for (const item of mappingsIn(document.items)) takeLegislation(item);
  },
};

/** Puts the records into the document with their ids. */
export function finish(
  form: Form,
  draft: Draft,
  table: ReadTable | undefined,
  earlier: EarlierVersions | undefined,
): Mapping {
  const { document } = draft;
  const sheet = form.sheets.find(({ layout }) => layout === 'table');
  document.kind = form.kind;
  if (sheet?.layout === 'table' && table !== undefined && table.records.length > 0) {
    numberRecords(form, draft, table, earlier);
    document[sheet.list] = table.records.map(({ mapping }) => mapping);
  }
  FINISH[form.kind]?.(draft, table);
  return document;
}

function mappingsIn(list: unknown): Mapping[] {
  return Array.isArray(list) ? list.filter(isMapping) : [];
}

/** An event that names no organiser has the usual one; one that names it alone has its contact. */
function takeUsualOrganiser(draft: Draft): void {
  const { document } = draft;
  const usual = document[USUAL_ORGANISER];
  delete document[USUAL_ORGANISER];
  if (!isMapping(usual)) return;
  for (const [index, event] of mappingsIn(document.events).entries()) {
    const organisers = mappingsIn(event.organisers);
    if (organisers.length === 0) {
      event.organisers = [structuredClone(usual)];
      settleUsual(draft, ['events', index, 'organisers', 0]);
    }
    for (const organiser of organisers) {
      const alone = organiser.contact === undefined && usual.contact !== undefined;
      if (alone && isSame(organiser, usual)) organiser.contact = structuredClone(usual.contact);
    }
  }
}

const USUAL_PARTS = [
  [],
  ['name'],
  ['contact'],
  ['contact', 'phone'],
  ['contact', 'email'],
  ['contact', 'person'],
];

function settleUsual(draft: Draft, at: readonly Step[]): void {
  for (const path of USUAL_PARTS) {
    const home = draft.homeOf(pointerText([USUAL_ORGANISER, ...path]));
    if (home !== undefined) draft.settle([...at, ...path], home);
  }
}

function isSame(a: Mapping, b: Mapping): boolean {
  const name = (of: Mapping): string =>
    typeof of.name === 'string' ? sameName(of.name) : JSON.stringify(of.name ?? of.body);
  return name(a) === name(b);
}

const EVENT_REF = /^[a-z0-9][a-z0-9-]{0,63}\/[a-z0-9][a-z0-9-]{0,63}$/;

/** «№2» and ids as the main news of a day are the event that they name. */
function takeNews(draft: Draft, table: ReadTable | undefined): void {
  const { topNews } = draft.document;
  if (!isMapping(topNews)) return;
  const ids = new Map(
    (table?.records ?? []).flatMap(({ mapping, number }) => [
      [String(number), mapping.id],
      [String(mapping.id), mapping.id],
    ]),
  );
  for (const [day, news] of Object.entries(topNews)) {
    if (typeof news !== 'string') continue;
    // A bare number may be news too; with the sign it can only be meant for an event.
    const number = /^№\s*(\d{1,6})$/.exec(news)?.[1];
    const event = ids.get(number ?? news) ?? (EVENT_REF.test(news) ? news : undefined);
    if (event !== undefined) topNews[day] = { event };
    else if (number !== undefined) {
      const home = draft.homeOf(`/topNews/${day}`);
      draft.tell('form/no-such-event', home ?? {}, { value: news });
    }
  }
}

const NONE = [
  'жоқ',
  'жоспарланбаған',
  'нет',
  'не планируются',
  'не планируется',
  'none',
  'none planned',
  '-',
  '–',
];

/** Coverage without a change to the legislation says that there is none; the Rules ask for the answer (§7(1)). */
function takeLegislation(item: Mapping): void {
  const changes = mappingsIn(item.legislativeChanges);
  const none = changes.every(({ sphere, change }) =>
    [sphere, change].every(
      (text) => text === undefined || (typeof text === 'string' && NONE.includes(sameName(text))),
    ),
  );
  if (none) delete item.legislativeChanges;
  if (none && item.type === 'coverage') item.legislativeChanges = [];
}
