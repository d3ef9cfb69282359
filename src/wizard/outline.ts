import { formatDate, weekdayShortName } from '../i18n/dates.ts';
import type { Language } from '../i18n/language.ts';
import { textIn } from '../i18n/text.ts';
import { words } from '../i18n/wizard.ts';
import { parseDate, weekdayOf } from '../law/calendar-date.ts';
import type { Step } from '../source/index.ts';
import { isMapping } from '../source/index.ts';
import { type Field, isScalar, type KeyedField, type Scope } from './form.ts';
import { scopeAt, type Walk } from './next-step.ts';
import { isNothing, valueAt } from './values.ts';
import { label, titleOf } from './wording.ts';

/** A line of a document as its questions see it. */
export interface Line {
  readonly at: readonly Step[];
  readonly depth: number;
  /** `heading` of an entry of a list, `answer` to a question, the `end` of a list, what `extras` leave unsaid. */
  readonly what: 'heading' | 'answer' | 'end' | 'extras';
  readonly label: string;
  readonly text: string;
}

/** A document line by line, in the order of its questions: to be read before it is written, and to correct an answer. */
export function outline(fields: readonly Field[], walk: Walk): Line[] {
  return linesIn(fields, [], 0, walk);
}

/** The outline to be read: what is answered, an entry within an entry – a speaker, an organiser – on one line. */
export function preview(lines: readonly Line[]): string[] {
  const shown: string[] = [];
  for (const [index, { depth, what, label, text }] of lines.entries()) {
    const over = lines.slice(0, index).findLast((line) => line.what === 'heading' && line.depth < depth);
    const indent = '  '.repeat(what === 'heading' ? 2 * depth : depth + 1);
    if (what === 'heading') shown.push(`${indent}${label}: ${text}`);
    else if (what !== 'answer' || text === '' || text === over?.text) continue;
    else if (over !== undefined && over.depth > 0) shown.push(`${shown.pop() ?? ''}, ${text}`);
    else shown.push(`${indent}${label}: ${text}`);
  }
  return shown;
}

function linesIn(fields: readonly Field[], holder: readonly Step[], depth: number, walk: Walk): Line[] {
  return fields.flatMap((field): Line[] => {
    if (field.type !== 'extras') return linesOf(field, holder, depth, walk);
    const said = field.fields.filter(
      (extra) => extra.type !== 'extras' && !isNothing(valueAt(walk.state.data, [...holder, extra.key])),
    );
    const extras = {
      at: holder,
      depth,
      what: 'extras',
      label: words(field.words, walk.language),
      text: '',
    } as const;
    return [...linesIn(said, holder, depth, walk), ...(said.length < field.fields.length ? [extras] : [])];
  });
}

function linesOf(field: KeyedField, holder: readonly Step[], depth: number, walk: Walk): Line[] {
  const at = [...holder, field.key];
  const scope = scopeAt(at, walk);
  const value = valueAt(walk.state.data, at);
  const name = label(field.words, field.key, walk.language);
  if (isScalar(field)) {
    if (field.when?.(scope) === false || ('auto' in field && field.auto !== undefined)) return [];
    return [{ at, depth, what: 'answer', label: name, text: answerText(field, value, scope) }];
  }
  if (field.type === 'group') return linesIn(field.fields, at, depth, walk);
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  const isFull = field.type === 'groups' && field.room?.(scope) === false;
  const end: Line[] = isFull ? [] : [{ at, depth, what: 'end', label: name, text: '' }];
  if (list.length === 0 && (field.when?.(scope) === false || value === undefined)) {
    return field.when?.(scope) === false ? [] : end;
  }
  const entries = list.flatMap((entry, index): Line[] => {
    const place = [...at, index];
    if (field.type === 'texts') {
      return [{ at: place, depth, what: 'answer', label: name, text: plainText(entry, walk.language) }];
    }
    const heading = words(field.heading, walk.language, { number: index + 1 });
    return [
      { at: place, depth, what: 'heading', label: heading, text: titleOf(entry, walk.language) },
      ...linesIn(field.fields, place, depth + 1, walk),
    ];
  });
  return [...entries, ...end];
}

/** An answer as people read it: options by their names, a date with its weekday. */
function answerText(field: KeyedField, value: unknown, scope: Scope): string {
  const { language } = scope;
  if (value === undefined) return '';
  if (field.type === 'choice' || field.type === 'several') {
    const names = new Map(field.options(scope).map((option) => [JSON.stringify(option.value), option.name]));
    const chosen = field.type === 'several' && Array.isArray(value) ? value : [value];
    return chosen.map((one) => names.get(JSON.stringify(one)) ?? plainText(one, language)).join(', ');
  }
  const date = field.type === 'date' ? parseDate(String(value)) : undefined;
  if (date !== undefined)
    return `${weekdayShortName(weekdayOf(date), language)} ${formatDate(date, language)}`;
  return plainText(value, language);
}

function plainText(value: unknown, language: Language): string {
  if (value === 'all-day') return words('time.all-day', language);
  if (value === 'to-be-confirmed') return words('time.open', language);
  if (!isMapping(value)) return String(value);
  if (typeof value.start === 'string') {
    return value.end === undefined ? value.start : `${value.start}–${value.end}`;
  }
  return typeof value.event === 'string' ? value.event : textIn(value as Record<string, string>, language);
}
