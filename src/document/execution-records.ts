import type { ExecutionItem, PlanExecution } from '../domain/plan-execution.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import { type Text, textIn } from '../i18n/text.ts';
import { quarterText } from './cells.ts';
import { type ExecutionDocumentOptions, eventText, PROGRESS_LABELS } from './execution-document.ts';
import { joined, type RecordColumn, type Records, recordsOf, type Value } from './records.ts';

/** One row per planned measure: how far it is, and what was published and held. */
export function executionRecords(
  { items }: PlanExecution,
  { language, names }: ExecutionDocumentOptions,
): Records {
  const say = (text: Text | undefined): string => (text === undefined ? '' : textIn(text, language));
  const column = (head: LabelKey, value: (item: ExecutionItem) => Value): RecordColumn<ExecutionItem> => ({
    head: label(head, language),
    value,
  });
  const columns = [
    column('reference', ({ ref }) => ref),
    column('measureType', ({ type }) => label(`${type}Sheet`, language)),
    column('body', ({ body }) => say(names.get(body) ?? body)),
    column('measure', ({ title }) => say(title)),
    column('directionAlone', ({ direction }) => say(direction)),
    column('lineAlone', ({ line }) => say(line)),
    column('quarter', ({ quarter }) => (quarter === undefined ? '' : quarterText(quarter))),
    column('progress', ({ progress }) => label(PROGRESS_LABELS[progress], language)),
    column('period', ({ period }) => period ?? ''),
    column('published', ({ published }) => published),
    column('links', ({ reports }) => joined(reports.flatMap(({ links = [] }) => links))),
    column('eventsSheet', ({ events }) => joined(events.map((event) => eventText(event, language)))),
  ];
  return recordsOf(items, columns, language);
}
