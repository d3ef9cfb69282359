import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sortAt, sortOfField } from '../../../src/personal/fields.ts';
import { ROOT } from '../../support/root.ts';

type Schema = { readonly [key: string]: unknown };

/** Definitions of telephones and addresses; of dates, times, ids and numbers. */
const CONTACT = ['phone', 'email'];
const EXACT = [
  ...['date', 'time', 'eventTime', 'instant', 'week', 'month', 'quarter', 'cycle', 'year'],
  ...['id', 'bodyId', 'eventRef', 'planItemRef', 'issueId', 'requestId'],
];

/** The fields of all schemas, each with the definition that it refers to itself or for its entries. */
function fields(): [name: string, definition: string][] {
  const folder = join(ROOT, 'schemas');
  const names = readdirSync(folder).filter((name) => name.endsWith('.schema.json'));
  return names.flatMap((name) => fieldsIn(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
}

function fieldsIn(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const { properties = {} } = value as { properties?: Schema };
  const own = Object.entries(properties).flatMap(([name, schema]): [string, string][] => {
    const { $ref, items } = schema as { $ref?: string; items?: { $ref?: string } };
    const found = $ref ?? items?.$ref;
    return found === undefined ? [] : [[name, found.replace('#/$defs/', '')]];
  });
  return [...own, ...Object.values(value).flatMap(fieldsIn)];
}

describe('what a field holds', () => {
  it.each([
    ['contact', CONTACT],
    ['exact', EXACT],
  ] as const)('is %s for every field of the schemas that is one', (sort, definitions) => {
    const found = fields().filter(([, definition]) => definitions.includes(definition));
    expect(found.length).toBeGreaterThan(5);
    // `from` and `to` are years of the rules, and also what stood in any field before and after a change.
    const other = found.filter(([name]) => !/^(?:from|to)$/.test(name) && sortOfField(name) !== sort);
    expect(other).toEqual([]);
  });

  it('is text for those that hold text', () => {
    const found = fields().filter(([, definition]) => ['line', 'text'].includes(definition));
    expect(found.filter(([name]) => sortOfField(name) !== 'text').map(([name]) => name)).toEqual([]);
  });

  it.each([
    ['/events/0/date', 'exact'],
    ['/events/0/time/start', 'exact'],
    ['/changes/2/partners/0', 'exact'],
    ['/events/0/speakers/1/phone', 'contact'],
    ['/workPhone', 'contact'],
    ['/events/0/keyMessages/0', 'text'],
    ['/events/0/title/kk', 'text'],
    ['/events/0/constructor', 'text'],
    ['', 'text'],
  ])('is that of the pointer %s', (pointer, sort) => {
    expect(sortAt(pointer)).toBe(sort);
  });
});
