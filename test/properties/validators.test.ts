import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS, type Kind, REGISTER_KINDS, type RegisterKind } from '../../src/schema/kinds.ts';
import { acceptorFor, faultsIn } from '../../src/schema/validators.ts';
import { ROOT } from '../support/root.ts';

type Data = Record<string, unknown>;

const EXAMPLES = join(ROOT, 'examples');

/** A document of each kind, and the registers. */
const SAMPLES = new Map<Kind | RegisterKind, Data>(
  readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' })
    .filter((name) => /^(?:submissions|decisions)\b.*\.yaml$/.test(name))
    .map((name): Data => parse(readFileSync(join(EXAMPLES, name), 'utf8')))
    .map((data) => [data.kind as Kind, data]),
);
const REGISTERS = {
  settings: 'examples/mediagrid.yaml',
  bodies: 'examples/bodies.yaml',
  calendar: 'data/calendar.yaml',
  regulation: 'data/regulations/kz-159-2018.yaml',
  edition: 'examples/issued/media-grid/2026-W50/1/edition.yaml',
} as const;
for (const [kind, path] of Object.entries(REGISTERS)) {
  SAMPLES.set(kind as keyof typeof REGISTERS, parse(readFileSync(join(ROOT, path), 'utf8')));
}
SAMPLES.set('receipt', {
  version: 1,
  at: '2026-12-10T16:30:00+05:00',
  event: 'set-aside',
  sha256: '0'.repeat(64),
  setAside: 'received/aside/a.yaml',
  letter: 'received/aside/a.txt',
  errors: ['schema/required'],
});

/** What may be written where something else should stand. */
const WRITTEN = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    2.5,
    [],
    [null],
    {},
    { kk: 'ә' },
    '',
    ' ',
    'a',
    '😀',
    '\ud83d',
    '\ude00',
  ),
  fc.constantFrom(
    '2026-02-29',
    '2024-02-29',
    '1900-02-29',
    '2000-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
  ),
  fc.constantFrom(
    '2026-02-30T10:00:00+05:00',
    '2026-12-31T23:59:60Z',
    '2026-12-31T24:00:00Z',
    '2026-12-31T10:00:00',
  ),
  fc
    .tuple(fc.constantFrom('a', 'ә', '😀'), fc.constantFrom(2, 3, 5, 64, 65, 200, 2000, 2001, 20_000, 20_001))
    .map(([letter, length]) => letter.repeat(length)),
  fc.string({ unit: 'binary' }),
);

/** One place of a document, and what becomes of it. */
const CHANGE = fc.record({
  place: fc.nat(),
  how: fc.constantFrom('replaced', 'removed', 'beside'),
  written: WRITTEN,
});

function changed(
  data: Data,
  { place, how, written }: typeof CHANGE extends fc.Arbitrary<infer T> ? T : never,
): Data {
  const copy = structuredClone(data);
  const places = placesIn(copy);
  const { holder, key } = places[place % places.length] ?? { holder: copy, key: 'kind' };
  if (how === 'removed') Reflect.deleteProperty(holder, key);
  else Reflect.set(holder, how === 'beside' && !Array.isArray(holder) ? `${key}x` : key, written);
  return copy;
}

function placesIn(holder: object): { holder: object; key: string }[] {
  return Object.entries(holder).flatMap(([key, value]) => [
    { holder, key },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}

/** Where a validator finds what. An impossible day has the wrong form for one and no sense for the other. */
function faults(errors: readonly { instancePath: string; schemaPath: string; keyword: string }[]): string[] {
  const found = errors.map(({ instancePath, schemaPath, keyword }) =>
    keyword === 'format' || keyword === 'pattern'
      ? `${instancePath} form`
      : `${instancePath} ${schemaPath} ${keyword}`,
  );
  return [...new Set(found)].sort();
}

function asAjvHasIt(kind: string) {
  const ajv = new Ajv2020({ allErrors: true, strict: false, ownProperties: true, inlineRefs: false });
  addFormats.default(ajv);
  const schema = JSON.parse(readFileSync(join(ROOT, `schemas/${kind}.schema.json`), 'utf8'));
  const validate = ajv.compile(schema);
  return (data: unknown) => (validate(data) ? [] : (validate.errors ?? []));
}

describe('compiled acceptors and validators find what ajv finds', () => {
  it('in documents of every kind', () => {
    expect([...SAMPLES.keys()].sort()).toEqual([...KINDS, ...REGISTER_KINDS].sort());
  });

  it.each([...SAMPLES])('%s', async (kind, sample) => {
    const [accepts, theirs] = [await acceptorFor(kind), asAjvHasIt(kind)];
    expect([accepts(sample), await faultsIn(sample, kind), theirs(sample)]).toEqual([true, [], []]);
    await fc.assert(
      fc.asyncProperty(fc.array(CHANGE, { minLength: 1, maxLength: 3 }), async (changes) => {
        const data = changes.reduce(changed, sample);
        const expected = faults(theirs(data));
        expect(accepts(data)).toBe(expected.length === 0);
        expect(faults(await faultsIn(data, kind))).toEqual(expected);
      }),
      { numRuns: 300 },
    );
  });
});
