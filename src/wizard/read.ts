import { parseTypedDate } from '../forms/typed/date.ts';
import { parseTypedPhone } from '../forms/typed/phone.ts';
import { parseTypedTime } from '../forms/typed/time.ts';
import type { WizardKey } from '../i18n/wizard.ts';
import { type CalendarDate, parseDate } from '../law/calendar-date.ts';
import { parseInstant } from '../law/instant.ts';
import { parseWeek, weekOf } from '../law/iso-week.ts';
import { parseMonth } from '../law/periods.ts';
import type { Scope, TypedField } from './form.ts';

/** What a typed answer says; with `until` where a stretch of days was typed. */
export type Read =
  | { readonly value: unknown; readonly until?: string }
  /** Why it says nothing. */
  | { readonly problem: WizardKey };

/** Characters that no answer needs and a paste may bring: controls, directions, joiners, marks of byte order. */
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufffe\uffff\p{Surrogate}]|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{10fffe}\u{10ffff}]/gu;

/** The sign that stands for a line break in an answer of one line. */
export const LINE_BREAK = '⏎';

/** An answer as it is meant: no unseen characters, spaces put right; a long text keeps its lines. */
export function cleaned(text: string, long = false): string {
  const plain = text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n')
    .replaceAll(LINE_BREAK, '\n')
    .replace(UNSEEN, '');
  const lines = plain.split('\n').map((line) => line.replace(/[^\S\n]+/g, ' ').trim());
  return long ? lines.join('\n').trim() : lines.join(' ').trim();
}

/** Reads what was typed for a field; an empty answer has no value. */
export function readTyped(typed: string, field: TypedField, scope: Scope): Read {
  const text = cleaned(typed, field.long);
  if (text === '') return { value: undefined };
  switch (field.type) {
    case 'text':
      return { value: /phone$/i.test(field.key) ? parseTypedPhone(text) : text };
    case 'date':
      return readDate(text, scope);
    case 'time':
      return readTime(text);
    case 'instant':
      return readInstant(text, scope);
    case 'number':
      return /^\d{1,15}$/.test(text.replaceAll(' ', ''))
        ? { value: Number(text.replaceAll(' ', '')) }
        : { problem: 'read.not-a-number' };
  }
}

function readDate(text: string, { data, facts }: Scope): Read {
  const within = parseWeek(String(data.week)) ?? weekOf(facts.today);
  const days = parseTypedDate(text, { within });
  if ('problem' in days) return { problem: `read.${days.problem}` };
  return days.until === undefined ? { value: days.date } : { value: days.date, until: days.until };
}

function readTime(text: string): Read {
  const found = parseTypedTime(text);
  return 'problem' in found ? { problem: `read.${found.problem}` } : { value: found.time };
}

/** An instant as it is written in a file, or a date and a time of the workspace's zone. */
function readInstant(text: string, { facts }: Scope): Read {
  if (parseInstant(text) !== undefined) return { value: text };
  const [, day = '', clock = ''] = /^(.*\S)[\s,]+(\S+)$/.exec(text) ?? [];
  const days = parseTypedDate(day, { within: weekOf(facts.today) });
  const time = parseTypedTime(clock);
  if ('problem' in days || 'problem' in time || days.until !== undefined || typeof time.time === 'string') {
    return { problem: 'read.not-an-instant' };
  }
  const { zone } = facts.law;
  return { value: zone.format(zone.instantOf(days.date, time.time.start)) };
}

/** An entry of a list of texts: an empty one ends the list. */
export function readList(text: string): Read {
  const value = cleaned(text);
  return { value: value === '' ? undefined : value };
}

/** What is typed where no option fits: a date stands for its week, figures are a number where numbers are chosen from. */
export function readOwn(text: string, scope: Scope): Read {
  const value = cleaned(text);
  const key = scope.at.at(-1);
  if (value === '') return { value: undefined };
  if (key === 'week') {
    const date = parseWeek(value) === undefined ? readDateOf(value, scope) : undefined;
    return { value: date === undefined ? value : weekOf(date) };
  }
  if (key === 'period') return { value: parseMonth(value) ?? value };
  return { value: /^\d{1,6}$/.test(value) ? Number(value) : value };
}

function readDateOf(text: string, scope: Scope): CalendarDate | undefined {
  const read = readTyped(text, { type: 'date', key: 'date', words: 'event.date', example: '' }, scope);
  return 'value' in read ? parseDate(String(read.value)) : undefined;
}
