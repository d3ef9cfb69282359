import type { MediaPlan, PlanItem } from '../domain/media-plan.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import { type Text, textIn } from '../i18n/text.ts';
import { quarterText } from './cells.ts';
import type { PlanDocumentOptions } from './plan-document.ts';
import { RISKS } from './plan-words.ts';
import { joined, type RecordColumn, type Records, recordsOf, type Value } from './records.ts';

const STATUSES = {
  planned: 'itemPlanned',
  proposed: 'itemProposed',
  rejected: 'stepRejected',
} as const satisfies Record<PlanItem['status'], LabelKey>;

/** One row per measure in the order of the plan; for internal use those that were rejected follow, with the reason. */
export function planRecords(plan: MediaPlan, options: PlanDocumentOptions): Records {
  const internal = options.audience === 'internal';
  return recordsOf(
    internal ? [...plan.items, ...plan.rejected] : plan.items,
    [...itemColumns(options), ...(internal ? internalColumns(options) : [])],
    options.language,
  );
}

function itemColumns({ language, names }: PlanDocumentOptions): RecordColumn<PlanItem>[] {
  const say = (text: Text | undefined): string => (text === undefined ? '' : textIn(text, language));
  const all = (texts: readonly Text[] = []): string => joined(texts.map(say));
  const nameOf = (body: string): string => say(names.get(body) ?? body);
  const column = (head: LabelKey, value: (item: PlanItem) => Value): RecordColumn<PlanItem> => ({
    head: label(head, language),
    value,
  });
  return [
    column('reference', ({ ref }) => ref),
    column('measureType', ({ type }) => label(`${type}Sheet`, language)),
    column('body', ({ body }) => nameOf(body)),
    column('measure', ({ title }) => say(title)),
    column('directionAlone', ({ direction }) => say(direction)),
    column('lineAlone', ({ line }) => say(line)),
    column('quarter', ({ quarter }) => (quarter === undefined ? '' : quarterText(quarter))),
    column('audiences', ({ audiences }) => all(audiences)),
    column('legislation', ({ legislativeChanges }) =>
      legislativeChanges?.length === 0
        ? label('noLegislation', language)
        : joined((legislativeChanges ?? []).map(({ sphere, change }) => `${say(sphere)}: ${say(change)}`)),
    ),
    column('problemIssue', ({ problemIssue }) => say(problemIssue)),
    column('preventiveMessage', ({ preventiveMessage }) => say(preventiveMessage)),
    column('channelsAlone', ({ channels }) => all(channels)),
    column('partners', ({ partners = [] }) => joined(partners.map(nameOf))),
    column('status', ({ status }) => label(STATUSES[status], language)),
    column('cycle', ({ cycle }) => cycle),
  ];
}

function internalColumns({ language }: PlanDocumentOptions): RecordColumn<PlanItem>[] {
  return [
    {
      head: label('risk', language),
      value: ({ risk }) => (risk === undefined ? '' : label(RISKS[risk], language)),
    },
    {
      head: label('reason', language),
      value: ({ reason }) => (reason === undefined ? '' : textIn(reason, language)),
    },
    { head: label('file', language), value: ({ source }) => source },
  ];
}
