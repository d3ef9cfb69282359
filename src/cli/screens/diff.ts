import { beforeAndAfter } from '../../document/change-texts.ts';
import { MARKS } from '../../document/entry.ts';
import type { EventChange, GridChanges, NewsChange } from '../../domain/compare-grids.ts';
import { isUnchanged } from '../../domain/compare-grids.ts';
import type { MediaGrid, TopNews } from '../../domain/media-grid.ts';
import { weekdayName } from '../../i18n/dates.ts';
import { label } from '../../i18n/labels.ts';
import type { Language } from '../../i18n/language.ts';
import { text } from '../../i18n/messages.ts';
import { textIn } from '../../i18n/text.ts';
import type { Paint } from '../report/report.ts';
import { wrapped } from './wrap.ts';

interface DiffScreen {
  readonly week: string;
  readonly from: number | 'now';
  readonly to: number | 'now';
  /** Both states, for the titles of main news. */
  readonly grids: readonly MediaGrid[];
  readonly language: Language;
  readonly paint: Paint;
}

/** The changes for people: what has become of each event, and beneath it from what to what. */
export function diffText(changes: GridChanges, screen: DiffScreen): string {
  const { week, from, to, language, paint } = screen;
  const title =
    to === 'now'
      ? text('diff.since', language, { week, from })
      : text('diff.between', language, { week, from, to });
  if (isUnchanged(changes)) return `${paint.strong(title)}\n${text('diff.none', language, {})}\n`;
  const lines = [
    paint.strong(title),
    ...changes.events.flatMap((change) => eventLines(change, screen)),
    ...changes.topNews.flatMap((change) => newsLines(change, screen)),
  ];
  return `${lines.join('\n')}\n`;
}

const INDENT = '    ';

function eventLines(change: EventChange, { language, paint }: DiffScreen): string[] {
  const mark = label(MARKS[change.what], language);
  const [first = '', ...rest] = wrapped(`${mark} ${change.event} ${textIn(change.title, language)}`, '');
  const { from, to } = beforeAndAfter(change, language);
  const values = from.map((was, index) => {
    const now = to[index];
    // The field's name stands once.
    const field = /^\p{L}[^:]*: /u.exec(was)?.[0] ?? '';
    return now === undefined ? was : `${was} → ${now.startsWith(field) ? now.slice(field.length) : now}`;
  });
  return [
    first.replace(mark, paint.strong(mark)),
    ...wrapped(rest.join(' '), INDENT),
    ...values.flatMap((line) => wrapped(line, INDENT)),
  ];
}

function newsLines({ day, from, to }: NewsChange, { grids, language, paint }: DiffScreen): string[] {
  const titles = new Map(
    grids.flatMap(({ events }) => events.map(({ ref, title }) => [ref, textIn(title, language)])),
  );
  const named = (news: readonly TopNews[]): string =>
    news
      .map((entry) =>
        'event' in entry ? (titles.get(entry.event) ?? entry.event) : textIn(entry.text, language),
      )
      .join('; ') || '–';
  return [
    `${paint.strong(label('mainNews', language))} ${weekdayName(day, language)}`,
    ...wrapped(`${named(from)} → ${named(to)}`, INDENT),
  ];
}
