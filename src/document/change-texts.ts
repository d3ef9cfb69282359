import { type EventChange, type GridChanges, isRestored } from '../domain/compare-grids.ts';
import type { FieldChanges } from '../domain/field-changes.ts';
import type { MediaGrid, TopNews } from '../domain/media-grid.ts';
import { fieldWord } from '../i18n/fields.ts';
import { label } from '../i18n/labels.ts';
import { LANGUAGES, type Language } from '../i18n/language.ts';
import { oneLine, textIn } from '../i18n/text.ts';
import { appointmentPair, appointmentText } from './entry.ts';
import { fieldText } from './field-texts.ts';
import type { MaterialsContext } from './materials.ts';

/** A line of what changed: what was, what is, or both in words that differ. */
export interface ChangeLine {
  /** Name of the field; none where the words say it themselves. */
  readonly field?: string;
  readonly from?: string;
  readonly to?: string;
}

/** An event's change in words: when and where it was and is, then the other fields with their values. */
export function changeLines(change: EventChange, context: MaterialsContext): ChangeLine[] {
  const { fields = {} } = change;
  const pair = appointmentPair(change, context.language);
  const said = new Set([
    ...(pair === undefined ? [] : ['date', 'until', 'time']),
    ...(pair?.places === true ? ['venue', 'city'] : []),
    // The mark says it.
    ...(change.what === 'cancelled' || change.what === 'postponed' || isRestored(change) ? ['status'] : []),
  ]);
  return [
    ...(pair === undefined ? appointmentLine(change, context.language) : [{ from: pair.from, to: pair.to }]),
    ...fieldLines(Object.fromEntries(Object.entries(fields).filter(([field]) => !said.has(field))), context),
  ];
}

/** When and where an event is that was not put elsewhere; a change that leaves both as they were need not say so. */
function appointmentLine(change: EventChange, language: Language): ChangeLine[] {
  const { what, from, to } = change;
  if (what === 'changed' || what === 'moved') {
    return isRestored(change) && to !== undefined ? [{ to: appointmentText(to, language) }] : [];
  }
  if (from !== undefined) return [{ from: appointmentText(from, language) }];
  return to === undefined ? [] : [{ to: appointmentText(to, language) }];
}

/** The values that fields had and have, where readers see a difference. */
export function fieldLines(fields: FieldChanges, context: MaterialsContext): ChangeLine[] {
  return Object.entries(fields).flatMap(([field, { from, to }]) => {
    const shown = [context.language, ...LANGUAGES.filter((code) => code !== context.language)]
      .map((language) => ({
        language,
        from: fieldText(field, from, { ...context, language }),
        to: fieldText(field, to, { ...context, language }),
      }))
      .find((words) => oneLine(words.from) !== oneLine(words.to));
    if (shown === undefined) return [];
    const word = fieldWord(field, context.language);
    const other =
      shown.language === context.language ? '' : ` (${label(IN[shown.language], context.language)})`;
    return [{ field: `${word}${other}`, from: shown.from, to: shown.to }];
  });
}

/** For a value that changed in another language only. */
const IN = { kk: 'inKazakh', ru: 'inRussian', en: 'inEnglish' } as const satisfies Record<Language, string>;

/** The words of main news before or after a change; an event is told by its title. */
export function newsTexts(
  news: readonly TopNews[],
  grid: MediaGrid,
  changes: GridChanges,
  language: Language,
): string[] {
  const titles = new Map([
    ...changes.events.map(({ event, title }) => [event, title] as const),
    ...grid.events.map(({ ref, title }) => [ref, title] as const),
  ]);
  return news.map((entry) =>
    textIn('event' in entry ? (titles.get(entry.event) ?? entry.event) : entry.text, language),
  );
}
