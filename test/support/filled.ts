import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.ts';
import type { Schema } from './schema.ts';

/** What is written into the fields of a document. */
export interface Pen {
  /** Text that people read. @param at place in the schema, without numbers of list entries: `/events/title` */
  readonly text: (at: string, longest: number) => string;
  /** By definition of the schema: `phone`, `email`, `url`, `instant` … */
  readonly values: Readonly<Record<string, string | number | ((at: string) => string)>>;
  /** By place: what a check expects there; `undefined` leaves a field out. */
  readonly given: Readonly<Record<string, unknown>>;
}

type Json = string | number | boolean | Json[] | { [key: string]: Json };

/**
 * A document of a kind with every field that its schema knows: one entry in each list, text wherever people may write
 * text. A field that comes to a schema is in it by itself; one whose form nobody told of throws.
 */
export function filled(kind: string, pen: Pen): { [key: string]: Json } {
  const schema: Schema = JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'));
  return writtenFor(schema, '', schema, pen) as { [key: string]: Json };
}

/** The same for a part of a document, e.g. `/items`: one entry of that list. */
export function filledEntry(kind: string, at: string, pen: Pen): Json {
  const list = at
    .split('/')
    .slice(1)
    .reduce<Json>((value, key) => (value as { [key: string]: Json })[key] ?? [], filled(kind, pen));
  const [entry] = list as Json[];
  if (entry === undefined) throw new Error(`${kind}${at} is no list`);
  return entry;
}

function writtenFor(schema: Schema, at: string, root: Schema, pen: Pen): Json | undefined {
  if (at in pen.given) return pen.given[at] as Json | undefined;
  if ('const' in schema) return schema.const as Json;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  const { $ref: ref } = schema;
  if (typeof ref === 'string') {
    const name = ref.replace('#/$defs/', '');
    const value = pen.values[name];
    if (value !== undefined) return typeof value === 'function' ? value(at) : value;
    return writtenFor((root.$defs as Record<string, Schema>)[name] ?? {}, at, root, pen);
  }
  const make = [schema.type].flat().flatMap((type) => MAKERS[String(type)] ?? [])[0];
  if (make === undefined) throw new Error(`${at}: the test does not know what to write here`);
  return make(schema, at, root, pen);
}

type Maker = (schema: Schema, at: string, root: Schema, pen: Pen) => Json;

/** By type; of several the first counts. */
const MAKERS: Readonly<Record<string, Maker>> = {
  string: (schema, at, _, pen) => textOf(schema, at, pen),
  object: objectOf,
  array: (schema, at, root, pen) =>
    [writtenFor(schema.items as Schema, at, root, pen)].flatMap((item) => item ?? []),
  integer: ({ minimum = 1 }) => Number(minimum),
  boolean: () => true,
};

function textOf({ pattern, maxLength }: Schema, at: string, pen: Pen): string {
  const text = pen.text(at, Number(maxLength));
  if (pattern === undefined || new RegExp(String(pattern), 'u').test(text)) return text;
  // Names of files.
  if (pattern === '^[^/\\\\]+$') return text.replaceAll(/[/\\]/g, '∕');
  throw new Error(`${at}: the test does not know a text of the form ${pattern}`);
}

function objectOf(schema: Schema, at: string, root: Schema, pen: Pen): { [key: string]: Json } {
  const entries = Object.entries((schema.properties ?? {}) as Record<string, Schema>)
    .map(([key, inner]) => [key, writtenFor(inner, `${at}/${key}`, root, pen)] as const)
    .filter((entry): entry is [string, Json] => entry[1] !== undefined);
  return Object.fromEntries(entries);
}
