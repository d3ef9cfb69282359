import ICAL from 'ical.js';
import type { CalendarDocument, CalendarEntry } from '../document/calendar.ts';
import { addDays, type CalendarDate, daysBetween, partsOf } from '../law/calendar-date.ts';
import type { ClockTime, Instant } from '../law/instant.ts';
import { type OffsetChange, offsetChanges } from '../law/offset-changes.ts';
import type { TimeZone } from '../law/time-zone.ts';
import { compareText } from '../order.ts';
import { oneLine } from './one-line.ts';

/** One octet less than the 75 that RFC 5545 allows: the library counts without the space that continues a line. */
const FOLD_LENGTH = 74;

/**
 * An iCalendar file (RFC 5545), lines folded and text escaped, each ending with CRLF. It names no METHOD: it is read or
 * subscribed to, and asks nobody to answer.
 */
export function renderIcs({ name, language, stamp, zone, entries }: CalendarDocument): string {
  ICAL.foldLength = FOLD_LENGTH;
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', `-//mediagrid//mediagrid//${language.toUpperCase()}`);
  calendar.addPropertyWithValue('x-wr-calname', oneLine(plain(name)));
  const timed = entries.filter(({ time }) => time !== undefined);
  if (timed.length > 0) {
    calendar.addPropertyWithValue('x-wr-timezone', zone.name);
    calendar.addSubcomponent(timeZone(zone, timed));
  }
  for (const entry of entries) calendar.addSubcomponent(event(entry, stamp, zone));
  return `${calendar.toString()}\r\n`;
}

function event(entry: CalendarEntry, stamp: Instant, zone: TimeZone): ICAL.Component {
  const { uid, sequence, summary, description, place, url, contacts = [], categories = [], status } = entry;
  const component = new ICAL.Component('vevent');
  addText(component, 'uid', uid);
  component.addPropertyWithValue('dtstamp', utcTime(stamp));
  addTimes(component, entry, zone);
  component.addPropertyWithValue('sequence', sequence);
  addText(component, 'summary', summary);
  if (description !== undefined) addText(component, 'description', description);
  if (place !== undefined) addText(component, 'location', place);
  // Neither this nor the name of the calendar is a text to the library: it would write their line ends as they are.
  if (url !== undefined) component.addPropertyWithValue('url', oneLine(plain(url)));
  for (const contact of contacts) addText(component, 'contact', contact);
  if (categories.length > 0) {
    const property = new ICAL.Property('categories', component);
    property.setValues(categories.map(plain));
    component.addProperty(property);
  }
  if (status !== undefined) component.addPropertyWithValue('status', status.toUpperCase());
  // What others do, and when something is due, makes nobody busy.
  component.addPropertyWithValue('transp', 'TRANSPARENT');
  return component;
}

function addText(component: ICAL.Component, name: string, text: string): void {
  component.addPropertyWithValue(name, plain(text));
}

/**
 * A text without what no reader may find in a calendar: whatever ends a line is a line feed, which is written as an
 * escape, and other control characters are left out. Some readers take a carriage return for the end of a property.
 */
function plain(text: string): string {
  return text.replace(LINE_END, '\n').replace(CONTROL, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be replaced
const LINE_END = /\r\n|[\r\u000b\f\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be left out
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * Whole days end before the day after the last (RFC 5545, 3.6.1). At a time of several days it repeats daily: one entry,
 * so that it is moved and cancelled as one. Without an end there is none: how long it takes nobody has said.
 */
function addTimes(component: ICAL.Component, { from, until, time }: CalendarEntry, zone: TimeZone): void {
  if (time === undefined) {
    component.addPropertyWithValue('dtstart', dateOf(from));
    component.addPropertyWithValue('dtend', dateOf(addDays(until, 1)));
    return;
  }
  addLocalTime(component, 'dtstart', from, time.start, zone);
  if (time.end !== undefined) addLocalTime(component, 'dtend', from, time.end, zone);
  const count = daysBetween(from, until) + 1;
  if (count > 1) {
    component.addPropertyWithValue('rrule', ICAL.Recur.fromData({ freq: 'DAILY', count }));
  }
}

function addLocalTime(
  component: ICAL.Component,
  name: 'dtstart' | 'dtend',
  date: CalendarDate,
  time: ClockTime,
  zone: TimeZone,
): void {
  const [hour, minute] = time.split(':').map(Number);
  const property = new ICAL.Property(name, component);
  property.setParameter('tzid', zone.name);
  property.setValue(ICAL.Time.fromData({ ...partsOf(date), hour, minute, second: 0, isDate: false }));
  component.addProperty(property);
}

/** The zone as far as these entries need it. */
function timeZone(zone: TimeZone, entries: readonly CalendarEntry[]): ICAL.Component {
  const component = new ICAL.Component('vtimezone');
  component.addPropertyWithValue('tzid', zone.name);
  const days = entries.flatMap(({ from, until }) => [from, until]).sort(compareText);
  const [first, last] = [days[0] as CalendarDate, days.at(-1) as CalendarDate];
  const offset = zone.offsetAt({ epochMs: 0 });
  const changes = offsetChanges(zone, first, last);
  // A clock that was never changed still has its one offset.
  const told = changes.length > 0 ? changes : [{ at: { epochMs: 0 }, from: offset, to: offset }];
  for (const change of told) component.addSubcomponent(observance(change));
  return component;
}

function observance({ at, from, to }: OffsetChange): ICAL.Component {
  const component = new ICAL.Component(to > from ? 'daylight' : 'standard');
  const begin = utcParts({ epochMs: at.epochMs + from * 60_000 });
  component.addPropertyWithValue('dtstart', ICAL.Time.fromData({ ...begin, isDate: false }));
  component.addPropertyWithValue('tzoffsetfrom', utcOffset(from));
  component.addPropertyWithValue('tzoffsetto', utcOffset(to));
  return component;
}

function utcOffset(minutes: number): ICAL.UtcOffset {
  const size = Math.abs(minutes);
  return new ICAL.UtcOffset({
    hours: Math.floor(size / 60),
    minutes: size % 60,
    factor: minutes < 0 ? -1 : 1,
  });
}

function dateOf(date: CalendarDate): ICAL.Time {
  return ICAL.Time.fromData({ ...partsOf(date), isDate: true });
}

function utcTime(instant: Instant): ICAL.Time {
  return ICAL.Time.fromData({ ...utcParts(instant), isDate: false }, ICAL.Timezone.utcTimezone);
}

function utcParts({ epochMs }: Instant) {
  const text = new Date(epochMs).toISOString();
  const [hour, minute, second] = text.slice(11, 19).split(':').map(Number);
  return { ...partsOf(text.slice(0, 10) as CalendarDate), hour, minute, second };
}
