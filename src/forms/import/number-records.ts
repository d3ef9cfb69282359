import { matchRecords } from '../../domain/match-records.ts';
import type { Form, FormKind } from '../form.ts';
import type { Draft, Mapping } from './draft.ts';
import type { EarlierVersions } from './earlier.ts';
import type { ReadTable, TableRecord } from './read-table.ts';

/**
 * Every event and proposal keeps the id that it has in the current version, known by what it says and not by its row. A
 * new one gets an id that no version had: from the number of its row, or one that no row has. An id written into a row
 * stands.
 */
export function numberRecords(
  form: Form,
  draft: Draft,
  { records }: ReadTable,
  earlier: EarlierVersions | undefined,
): void {
  if (form.kind !== 'weekly' && form.kind !== 'proposal') return;
  const idOf = idMaker(form.kind, draft.document);
  const numbers = numbersIn(records, draft);
  const written = new Set([...numbers.values()].filter((number) => typeof number === 'string'));
  const kept = earlier === undefined ? new Map<Mapping, string>() : idsKept(records, written, earlier);
  const used = new Set([...(earlier?.ids ?? []), ...written]);
  // Rows that the form numbers but nobody has filled in keep their numbers too.
  let highest = ROWS_NUMBERED;
  for (const number of numbers.values()) if (typeof number === 'number') highest = Math.max(highest, number);
  const free = (): string => {
    do highest++;
    while (used.has(idOf(highest)));
    return idOf(highest);
  };
  const fresh = (number: number | undefined): string =>
    number === undefined || used.has(idOf(number)) ? free() : idOf(number);
  for (const { mapping } of records) {
    const number = numbers.get(mapping);
    mapping.id = typeof number === 'string' ? number : (kept.get(mapping) ?? fresh(number));
  }
}

/** The number or id written into each row; one that stands in two rows is that of the first, and is reported. */
function numbersIn(records: readonly TableRecord[], draft: Draft): Map<Mapping, number | string> {
  const taken = new Set<number | string>();
  const numbers = new Map<Mapping, number | string>();
  for (const { mapping, number, place } of records) {
    if (number === undefined) continue;
    if (taken.has(number)) draft.tell('form/number-taken', place, { value: String(number) });
    else numbers.set(mapping, number);
    taken.add(number);
  }
  return numbers;
}

/** The ids of the current version that rows keep; those written into a row are not given to another. */
function idsKept(
  records: readonly TableRecord[],
  written: ReadonlySet<unknown>,
  { current }: EarlierVersions,
): Map<Mapping, string> {
  const before = current.filter(({ id }) => !written.has(id));
  const rows = records.flatMap(({ mapping, number }) => (typeof number === 'string' ? [] : [mapping]));
  const ids = new Map<Mapping, string>();
  for (const [row, index] of matchRecords(before, rows)) {
    const [mapping, id] = [rows[row], before[index]?.id];
    if (mapping !== undefined && typeof id === 'string') ids.set(mapping, id);
  }
  return ids;
}

/** Numbers that a new form has in its rows. */
const ROWS_NUMBERED = 40;
const LONGEST_ID = 64;

function idMaker(kind: FormKind, { body, planYear, cycle }: Mapping): (number: number) => string {
  if (kind === 'proposal') {
    const round = `p${String(planYear ?? '').slice(2)}-${String(cycle ?? '')}`;
    return (number) => `${round}-${String(number).padStart(2, '0')}`;
  }
  // min-jol → jol-2, as bodies write them themselves.
  const name = typeof body === 'string' ? body.replace(/^[a-z0-9]+-(?=.)/, '') : 'event';
  return (number) => `${name.slice(0, LONGEST_ID - 7)}-${number}`;
}
