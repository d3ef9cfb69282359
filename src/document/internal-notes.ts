import type { Clash } from '../domain/clashes.ts';
import type { EventLeftOut, LeftOut, MediaGrid } from '../domain/media-grid.ts';
import { formatRange } from '../i18n/dates.ts';
import { type LabelKey, label } from '../i18n/labels.ts';
import type { Language } from '../i18n/language.ts';
import { listed } from '../i18n/listed.ts';
import { textIn } from '../i18n/text.ts';
import type { CalendarDate } from '../law/calendar-date.ts';

const CLASH_LABELS = {
  venue: 'clashVenue',
  platform: 'clashPlatform',
  speaker: 'clashSpeaker',
} as const satisfies Record<Clash['kind'], LabelKey>;

/** Lines under the table for the duty officer: who sent nothing, what stayed out, what clashes, what seems the same; none for the media. */
export function internalNotes(grid: MediaGrid, language: Language): string[] {
  const names = new Map(grid.rows.map(({ body, name }) => [body, textIn(name, language)]));
  const missing = (grid.notReceived ?? []).map((body) => names.get(body) ?? body);
  return [
    ...(missing.length === 0 ? [] : [label('notReceived', language, { bodies: missing.join('; ') })]),
    ...(grid.leftOut ?? []).map((entry) => leftOutText(entry, language)),
    ...(grid.clashes ?? []).map(({ kind, what, date, events, others = 0 }) =>
      label(CLASH_LABELS[kind], language, { what, date, events: listed(events, others)[language] }),
    ),
    ...(grid.sameEvents ?? []).map(({ date, events, others = 0 }) =>
      label('sameEvent', language, { date, events: listed(events, others)[language] }),
    ),
  ];
}

function leftOutText(entry: LeftOut, language: Language): string {
  if (entry.what === 'decision')
    return label('leftOutDecision', language, { file: entry.file, errors: entry.errors.join(', ') });
  switch (entry.reason) {
    case 'broken':
      return label('leftOutBroken', language, { file: entry.file, errors: entry.errors.join(', ') });
    case 'excluded':
      return label('leftOutExcluded', language, {
        ...namesOfEvent(entry, language),
        why: textIn(entry.why, language),
      });
    case 'not-key':
      return label('leftOutNotKey', language, namesOfEvent(entry, language));
  }
}

function namesOfEvent({ event, title, date, until = date }: EventLeftOut, language: Language) {
  return {
    event,
    title: textIn(title, language),
    date: formatRange(date as CalendarDate, until as CalendarDate, language),
  };
}
