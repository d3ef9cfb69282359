import { recordsOf } from '../../domain/version-changes.ts';
import type { Law } from '../../law/deadlines/deadline.ts';
import { type Instant, parseInstant } from '../../law/instant.ts';
import { daysOf, parseWeek } from '../../law/iso-week.ts';
import type { Draft } from './draft.ts';
import type { EarlierVersions } from './earlier.ts';

/**
 * Reports last week's form used again for the next week. Where its dates are weekdays alone, all of them fall into the
 * week that it was made for. Three signs together tell it: only weekdays, sent when that week had begun, and none of the
 * events that stand for that week.
 */
export function tellOtherWeek(
  draft: Draft,
  earlier: EarlierVersions | undefined,
  { law, submitted }: { readonly law: Law; readonly submitted: Instant },
): void {
  const { document } = draft;
  const week = parseWeek(String(document.week));
  const events = recordsOf('weekly', document) ?? [];
  if (week === undefined || events.length === 0 || earlier === undefined) return;
  const said = parseInstant(String(document.submitted)) ?? submitted;
  const sent = said.epochMs < submitted.epochMs ? said : submitted;
  const [monday] = daysOf(week);
  if (law.zone.localDateTime(sent).date < monday) return;
  if (!events.every((_, index) => draft.weekdays.has(`/events/${index}/date`))) return;
  const standing = new Set(earlier.current.map(({ id }) => id));
  if (events.some(({ id }) => standing.has(id))) return;
  draft.tell('form/other-week', draft.homeOf('/week') ?? {}, { week, monday });
}
