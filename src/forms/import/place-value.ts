import { pointerText, type Step } from '../../source/index.ts';
import type { Field } from '../form.ts';
import { type BookCell, type BookSheet, placeOf } from '../read/book.ts';
import type { Draft, Mapping } from './draft.ts';
import { put } from './draft.ts';
import type { ValueContext } from './value.ts';
import { readValue } from './values.ts';

/** Where a cell's value goes: the mapping it belongs to and its place in the document. */
export interface Target {
  readonly mapping: Mapping;
  readonly at: readonly Step[];
}

/** Reads a cell and puts what it says into the document; what cannot be understood is told at the cell. */
export function placeValue(
  cell: BookCell,
  field: Field,
  target: Target,
  sheet: BookSheet,
  draft: Draft,
  context: ValueContext,
): void {
  const place = { sheet: sheet.name, cell: placeOf(cell) };
  const { mapping, at } = target;
  const found = readValue(cell, field.type, context);
  if ('problem' in found) {
    draft.add({ ...found.problem, path: pointerText([...at, ...field.path]) }, place);
  } else if ('days' in found) {
    placeDays(found.days, field, target, draft, place);
    noteWeekday(cell, [...at, ...field.path], draft);
  } else if ('time' in found) placeTime(found.time, field, target, draft, place);
  else if ('organiser' in found) {
    const base = field.path.slice(0, -1);
    const [[key, value] = ['name', undefined]] = Object.entries(found.organiser);
    put(mapping, [...base, key], value);
    draft.settle([...at, ...base, key], place);
  } else if ('value' in found) {
    const before = Array.isArray(found.value) ? valueAt(mapping, field.path) : undefined;
    const entries = Array.isArray(found.value) ? found.value : [];
    const start = Array.isArray(before) ? before.length : 0;
    for (const index of entries.keys()) draft.settle([...at, ...field.path, start + index], place);
    put(mapping, field.path, Array.isArray(before) ? [...before, ...entries] : found.value);
  }
}

/** A date without a figure is a weekday alone. */
function noteWeekday({ content }: BookCell, at: readonly Step[], draft: Draft): void {
  if (content.kind === 'text' && !/\p{Nd}/u.test(content.text)) draft.weekdays.add(pointerText(at));
}

function valueAt(mapping: Mapping, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    mapping,
  );
}

type Place = { readonly sheet: string; readonly cell: string };

/** A day; where the cell of an event's date names several, the last one too. */
function placeDays(
  { date, until }: { readonly date: string; readonly until?: string },
  field: Field,
  { mapping, at }: Target,
  draft: Draft,
  place: Place,
): void {
  if (until !== undefined && field.type !== 'week-day') {
    draft.tell('form/several-days', place, { value: `${date} – ${until}` });
    return;
  }
  if (field.key === 'until' && mapping.until !== undefined && mapping.until !== date) {
    draft.tell('form/two-last-days', place, { value: date });
    return;
  }
  put(mapping, field.path, date);
  if (until === undefined) return;
  draft.settle([...at, 'until'], place);
  put(mapping, ['until'], until);
}

/** The start of an event, its end where the cell names it too, or the words for all day and open. */
function placeTime(
  time: { readonly start: string; readonly end?: string } | string,
  field: Field,
  { mapping, at }: Target,
  draft: Draft,
  place: Place,
): void {
  if (field.type !== 'end') {
    put(mapping, field.path, time);
    if (typeof time === 'object') draft.settle([...at, 'time', 'start'], place);
    return;
  }
  const known = mapping.time;
  if (typeof time === 'string' || time.end !== undefined) {
    draft.tell('form/time', place, { value: typeof time === 'string' ? time : `${time.start}–${time.end}` });
  } else if (typeof known !== 'object' || known === null) {
    // A start that could not be read has been told of.
    if (draft.isToldOf(pointerText([...at, 'time']))) return;
    draft.tell('form/end-alone', place, { value: time.start });
  } else if ('end' in known && known.end !== time.start) {
    draft.tell('form/two-ends', place, { value: time.start });
  } else {
    put(mapping, ['time', 'end'], time.start);
    draft.settle([...at, 'time', 'end'], place);
  }
}
