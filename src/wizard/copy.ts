import { addDays, parseDate } from '../law/calendar-date.ts';
import { isMapping } from '../source/index.ts';
import { type Form, isScalar } from './form.ts';
import { complete, marked, type State } from './state.ts';
import { type Mapping, withValue } from './values.ts';

/**
 * A document to go on from: an earlier one without what was of its own time – its path, when it was sent – and with the
 * dates of its events moved.
 *
 * @param days from the week of the earlier document to that of the new one
 */
export function copied({ kind, identity, fields }: Form, earlier: Mapping, days: number): State {
  const own = new Set<string>(['kind', 'submitted', 'corrected', 'noEvents', 'noChanges']);
  for (const field of identity) if (field.type !== 'extras') own.add(field.key);
  const data = Object.fromEntries(Object.entries(earlier).filter(([key]) => !own.has(key)));
  const fresh = kind === 'weekly' ? movedWeek(data, days) : data;
  // What is said of the whole, such as the main news, is said anew.
  const state = marked(marked(complete(fresh), [], undefined, 'whole'), ['topNews'], undefined, 'extras');
  return fields.reduce<State>((open, field) => {
    // A text of its own time, as that of a report, is asked anew with the earlier one at hand.
    if (isScalar(field) && fresh[field.key] !== undefined) return marked(open, [field.key], 'again');
    const list = field.type === 'groups' ? fresh[field.key] : undefined;
    if (field.type !== 'groups' || !Array.isArray(list)) return open;
    const fates = list.reduce<State>((all, _, index) => marked(all, [field.key, index], 'fate'), open);
    return marked(fates, [field.key], undefined, 'more');
  }, state);
}

/** A document to be corrected: nothing is asked, until somebody wants to change an answer. */
export function revised(data: Mapping): State {
  const { kind: _, submitted: __, corrected: ___, ...rest } = data;
  return complete(rest);
}

/**
 * A week's events some weeks on. A cancelled one is over; one that was postponed is planned again. Main news that points
 * at an event goes with it, a text of last week does not.
 */
function movedWeek(data: Mapping, days: number): Mapping {
  const events = (Array.isArray(data.events) ? data.events : [])
    .filter(isMapping)
    .filter(({ status }) => status !== 'cancelled')
    .map((event) => movedEvent(event, days));
  const kept = new Set(events.map(({ id }) => id));
  const news = Object.entries(isMapping(data.topNews) ? data.topNews : {}).filter(
    ([, entry]) => isMapping(entry) && kept.has(entry.event),
  );
  const { topNews: _, events: __, ...rest } = data;
  return {
    ...rest,
    ...(news.length === 0 ? {} : { topNews: Object.fromEntries(news) }),
    ...(events.length === 0 ? {} : { events }),
  };
}

function movedEvent(event: Mapping, days: number): Mapping {
  const { status, reason, ...planned } = event;
  const again: Mapping = status === 'postponed' ? planned : event;
  return ['date', 'until'].reduce<Mapping>((moved, key) => {
    const date = parseDate(String(again[key]));
    return date === undefined ? moved : withValue(moved, [key], addDays(date, days));
  }, again);
}
