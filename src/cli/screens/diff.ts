import { type ChangeLine, changeLines, newsTexts } from '../../document/change-texts.ts';
import { markText } from '../../document/entry.ts';
import type { BodyNames } from '../../document/materials.ts';
import type { EventChange, GridChanges, NewsChange } from '../../domain/compare-grids.ts';
import { isUnchanged } from '../../domain/compare-grids.ts';
import type { MediaGrid } from '../../domain/media-grid.ts';
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
  /** The later state. */
  readonly grid: MediaGrid;
  /** Bodies that it says nothing of. */
  readonly unread: readonly string[];
  readonly names: BodyNames;
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
  const lines = [
    paint.strong(title),
    ...(isUnchanged(changes) ? [text('diff.none', language, {})] : []),
    ...changes.events.flatMap((change) => eventLines(change, screen)),
    ...changes.topNews.flatMap((change) => newsLines(change, changes, screen)),
    ...unreadNotes(screen.unread, screen.names, language).flatMap((note) => wrapped(note, '')),
  ];
  return `${lines.join('\n')}\n`;
}

/** What cannot be said, where bodies had errors. */
export function unreadNotes(unread: readonly string[], names: BodyNames, language: Language): string[] {
  if (unread.length === 0) return [];
  const shown = unread.map((body) => textIn(names.get(body) ?? body, language)).join(', ');
  return [text('diff.unread', language, { names: shown })];
}

const INDENT = '    ';

function eventLines(change: EventChange, { language, names, paint }: DiffScreen): string[] {
  const mark = markText(change, language);
  const [first = '', ...rest] = wrapped(`${mark} ${textIn(change.title, language)}`, '');
  const body = textIn(names.get(change.body) ?? change.body, language);
  const lines = [
    `${body} (${change.event})`,
    ...changeLines(change, { language, names, audience: 'media' }).map(lineText),
  ];
  return [
    first.replace(mark, paint.strong(mark)),
    ...wrapped(rest.join(' '), INDENT),
    ...lines.flatMap((line) => wrapped(line, INDENT)),
  ];
}

function lineText({ field, from, to }: ChangeLine): string {
  const values = [from, to].filter((value) => value !== undefined).join(' → ');
  return field === undefined ? values : `${field}: ${values}`;
}

function newsLines(
  { day, from, to }: NewsChange,
  changes: GridChanges,
  { grid, language, paint }: DiffScreen,
): string[] {
  const [was, is] = [from, to].map((news) => newsTexts(news, grid, changes, language).join('; ') || '–');
  return [
    `${paint.strong(label('mainNews', language))} ${weekdayName(day, language)}`,
    ...wrapped(`${was} → ${is}`, INDENT),
  ];
}
