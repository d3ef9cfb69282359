import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { KINDS, REGISTER_KINDS } from '../../../src/schema/kinds.ts';
import { acceptorFor, faultsIn } from '../../../src/schema/validators.ts';
import { DEFAULT_LIMITS, parseSource } from '../../../src/source/index.ts';
import { readAlone } from '../../../src/workspace/read-document.ts';
import { ROOT } from '../../support/root.ts';

type Json = Record<string, unknown>;

const FOLDER = join(ROOT, 'schemas');
const SCHEMAS = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.schema.json'))
  .map((name) => ({ name, schema: JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as Json }));

/** Keywords whose value is no schema, and conditions, which bound nothing by themselves. */
const NO_SCHEMAS = new Set(['enum', 'const', 'default', 'examples', 'required', 'if']);

/** Every schema inside a schema, wherever it stands, with its pointer. */
function* within(schema: unknown, at = ''): Generator<[string, Json]> {
  if (typeof schema !== 'object' || schema === null) return;
  if (!Array.isArray(schema)) yield [at, schema as Json];
  for (const [key, inner] of Object.entries(schema)) {
    if (!NO_SCHEMAS.has(key)) yield* within(inner, `${at}/${key}`);
  }
}

function typesOf({ type }: Json): unknown[] {
  return [type].flat();
}

/** What a schema leaves without an end. */
function endless(schema: Json): string[] {
  const types = typesOf(schema);
  const listed = 'enum' in schema || 'const' in schema;
  const names = schema.propertyNames as Json | undefined;
  return [
    types.includes('string') && !listed && !('maxLength' in schema) ? 'string' : [],
    ('pattern' in schema || 'format' in schema) && !('maxLength' in schema) ? 'pattern' : [],
    types.includes('array') && !('maxItems' in schema) ? 'array' : [],
    types.includes('object') && schema.additionalProperties !== false && !('maxProperties' in schema)
      ? 'object'
      : [],
    names !== undefined && !('maxLength' in names) && !('enum' in names) ? 'names' : [],
  ].flat();
}

describe.each(SCHEMAS)('$name', ({ schema }) => {
  it('has an end to every text, list and mapping', () => {
    const found = [...within(schema)].flatMap(([at, inner]) =>
      endless(inner).map((what) => `${at}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it('lets no web address through but http and https', () => {
    for (const [at, inner] of within(schema)) {
      expect([at, inner.format]).not.toEqual([at, 'uri']);
      if (at.endsWith('/url') || at.endsWith('/online')) {
        expect(JSON.stringify(inner)).toMatch(/\^https\?:\/\/|#\/\$defs\/url/);
      }
    }
  });
});

/** Names that every object of JavaScript has without being given them. */
const INHERITED = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

describe('own properties only', () => {
  it.each([...KINDS, ...REGISTER_KINDS])(
    '%s: what an object inherits is no field, there or missing',
    async (kind) => {
      const text = INHERITED.map((name) => `"${name}": {}\n`).join('');
      const { source } = parseSource({ path: 'a.yaml', bytes: Buffer.from(text) }, DEFAULT_LIMITS);
      expect((await acceptorFor(kind))(source?.data)).toBe(false);
      const unknown = (await faultsIn(source?.data, kind))
        .filter(({ keyword, instancePath }) => keyword === 'additionalProperties' && instancePath === '')
        .map(({ params }) => params.additionalProperty);
      expect(unknown).toEqual(INHERITED);
      // Required keys are asked of the object itself.
      const inherits = Object.create({ kind, body: 'a', id: 'a', version: 1 }) as object;
      const missing = async (value: object) =>
        (await faultsIn(value, kind)).filter(({ keyword }) => keyword === 'required').length;
      expect(await missing(inherits)).toBe(await missing({}));
    },
  );

  it('are told at every level', async () => {
    const text = [
      'kind: weekly',
      'topNews:',
      '  __proto__: {}',
      '  constructor: 1',
      'events:',
      '  - toString: 1',
      '    time: {valueOf: 1}',
      '',
    ].join('\n');
    const { diagnostics } = await readAlone({ path: 'a.yaml', bytes: Buffer.from(text) }, DEFAULT_LIMITS);
    const told = diagnostics
      .filter(({ code }) => code === 'schema/unknown-key')
      .map(({ params, span }) => [params.key, span.line]);
    expect(told).toEqual(
      expect.arrayContaining([
        ['__proto__', 3],
        ['constructor', 4],
        ['toString', 6],
        ['valueOf', 7],
      ]),
    );
  });
});

describe('a web address', () => {
  const told = async (online: string): Promise<string[]> => {
    const text = `kind: weekly\nevents:\n  - online: ${JSON.stringify(online)}\n`;
    const { diagnostics } = await readAlone({ path: 'a.yaml', bytes: Buffer.from(text) }, DEFAULT_LIMITS);
    return diagnostics
      .filter(({ path, span }) => path === '/events/0/online' || span.line === 3)
      .map(({ code }) => code);
  };

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' https://a.example',
    'https://a.example/\u0000',
    'https://a.example/\nb',
    'https://a.example/"onload',
    'https://a.example/<b>',
    'data:text/html,a',
    'file:///etc/passwd',
    'ftp://a.example',
    'HTTPS://a.example',
    '//a.example',
    'vbscript:a',
    'https:',
    'https://',
  ])('is not %j', async (online) => {
    expect(
      (await told(online)).some((code) => code === 'schema/url' || code === 'syntax/control-character'),
    ).toBe(true);
  });

  it.each(['https://a.example/b?c=d#e', 'http://a.example'])('is %s', async (online) => {
    expect(await told(online)).not.toContain('schema/url');
  });
});

describe('a date', () => {
  const told = async (date: string): Promise<string[]> => {
    const text = `kind: contact\nappointed: ${JSON.stringify(date)}\n`;
    const { diagnostics } = await readAlone({ path: 'a.yaml', bytes: Buffer.from(text) }, DEFAULT_LIMITS);
    return diagnostics.filter(({ path }) => path === '/appointed').map(({ code }) => code);
  };

  it.each(['2500-01-01', '2201-01-01', '1899-12-31', '0000-01-01', '9999-12-31', '2026-02-29'])(
    '%s is none that the program could reckon with',
    async (date) => {
      expect(await told(date)).toEqual(['schema/date']);
    },
  );

  it.each(['1900-01-01', '2200-12-31', '2028-02-29'])('%s is one', async (date) => {
    expect(await told(date)).toEqual([]);
  });
});
