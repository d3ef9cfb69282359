import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { CATALOGUE } from '../../src/diagnostics/catalogue/index.ts';
import { LANGUAGES, type Trilingual } from '../../src/i18n/language.ts';
import { paragraphOf } from '../../src/law/paragraphs.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { anchorsOf, readPage, withoutBlocks } from './documents.ts';
import { commandsIn, program } from './known.ts';
import { commandOf } from './script.ts';

/** The reference in docs/reference/, which `npm run generate` makes, leaves nothing of the program out. */

describe.each(LANGUAGES)('reference in %s', (language) => {
  const page = (subject: string): string => readPage(`docs/reference/${language}/${subject}.md`).text;

  it('has every command with every flag and argument', async () => {
    const text = page('commands');
    const missing = commandsIn(await program()).flatMap(({ name, command }) => {
      const section = sectionOf(text, `## ${name}`);
      const words = [
        ...command.options.filter(({ hidden }) => !hidden).map(({ flags }) => flags),
        ...command.registeredArguments.map((argument) => argument.name()),
      ];
      return words.filter((word) => !section.includes(word)).map((word) => `${name}: ${word}`);
    });
    expect(missing).toEqual([]);
  });

  it('has examples that the program takes', async () => {
    const lines = blocksOf(page('commands'), 'sh').filter((line) => line.startsWith('mediagrid '));
    expect(lines.length).toBeGreaterThan(20);
    for (const line of lines) await parsed(line);
  });

  it('has every code', () => {
    const codes = [...page('diagnostics').matchAll(/^### (.+)$/gm)].map(([, code]) => code);
    expect(codes.sort()).toEqual(Object.keys(CATALOGUE).sort());
  });

  it('has every field of every kind', () => {
    const text = page('fields');
    const missing = schemas().flatMap(({ kind, schema }) =>
      keysIn(schema)
        .filter((key) => !text.includes(`| \`${key}\` |`))
        .map((key) => `${kind}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('names schemas that can be printed', async () => {
    const lines = blocksOf(page('fields'), 'sh');
    expect(lines).toHaveLength(schemas().length);
    for (const line of lines) {
      const { code } = await runInProcess(commandOf(line).args, { cwd: ROOT });
      expect(code, line).toBe(0);
    }
  });

  it.each(['commands', 'diagnostics', 'fields'])('%s: rows are as wide as their tables', (subject) => {
    const lines = withoutBlocks(page(subject)).split('\n');
    const uneven = lines.filter((line, index) => {
      const before = lines[index - 1] ?? '';
      return line.startsWith('|') && before.startsWith('|') && cellsIn(line) !== cellsIn(before);
    });
    expect(uneven).toEqual([]);
  });

  it.each(['commands', 'diagnostics', 'fields'])('%s: no two headings share an anchor', (subject) => {
    const anchors = anchorsOf(page(subject));
    expect(
      anchors.filter((anchor) => /-\d+$/.test(anchor) && anchors.includes(anchor.replace(/-\d+$/, ''))),
    ).toEqual([]);
  });
});

describe('schemas, for the reference and for editors', () => {
  const documents = schemas().filter(({ kind }) => (KINDS as readonly string[]).includes(kind));

  it('say of every field what it is', () => {
    const silent = schemas().flatMap(({ kind, schema }) =>
      fieldsIn(schema, schema)
        .filter(({ field }) => field.description === undefined)
        .map(({ path }) => `${kind}: ${path.join('.')}`),
    );
    expect(silent).toEqual([]);
  });

  it('name every field of what people write', () => {
    const nameless = documents.flatMap(({ kind, schema }) =>
      fieldsIn(schema, schema)
        .filter(({ field }) => field.title === undefined)
        .map(({ path }) => `${kind}: ${path.join('.')}`),
    );
    expect(nameless).toEqual([]);
  });

  it('cite the § that the program cites', () => {
    const cited = documents.flatMap(({ kind, schema }) =>
      fieldsIn(schema, schema).map(({ path, field }) => ({
        where: `${kind}: ${path.join('.')}`,
        title: /\((§[^,]+?)(?:,.*)?\)$/.exec(field.title ?? '')?.[1],
        program: paragraphOf(kind, path),
      })),
    );
    expect(cited.filter(({ title, program }) => title !== undefined && title !== program)).toEqual([]);
  });

  it('cite a § for whatever the Rules ask for', () => {
    const silent = documents.flatMap(({ kind, schema }) =>
      fieldsIn(schema, schema)
        .filter(
          ({ path, field }) => !OWN_FIELDS.has(path.at(-1) ?? '') && !/\(§.+\)$/.test(field.title ?? ''),
        )
        .map(({ path }) => `${kind}: ${path.join('.')}`),
    );
    expect(silent).toEqual([]);
  });
});

describe('data/fields.yaml', () => {
  const known = parse(readFileSync(join(ROOT, 'data/fields.yaml'), 'utf8')) as Record<string, Trilingual>;
  /** What the page of fields tells of a kind: its name, its fields but for those with one value, their forms. */
  const told = ({ schema }: { schema: Schema }): string[] => [
    schema.title ?? '',
    schema.description ?? '',
    ...fieldsIn(schema, schema).flatMap(({ field }) =>
      field.const === undefined ? [field.description ?? ''] : [],
    ),
  ];
  const formsOf = ({ schema }: { schema: Schema }): string[] =>
    Object.values(schema.$defs ?? {}).flatMap(({ description = '', properties }) => [
      description,
      ...Object.values(properties ?? {}).map((field) => field.description ?? ''),
    ]);

  it('has the meaning of every field of what bodies and the authorised body write', () => {
    const written = schemas().filter(({ kind }) => [...KINDS, 'bodies'].includes(kind));
    expect([...new Set(written.flatMap(told))].filter((each) => !Object.hasOwn(known, each))).toEqual([]);
  });

  it('has nothing that the schemas do not say', () => {
    const said = new Set(schemas().flatMap((each) => [...told(each), ...formsOf(each)]));
    expect(Object.keys(known).filter((each) => !said.has(each))).toEqual([]);
  });
});

/** Fields that the Rules do not know: what a file is, what it is called, and what practice adds. */
const OWN_FIELDS = new Set([
  ...['kind', 'body', 'id', 'quarter', 'channels', 'partners', 'status', 'reason', 'internalNote', 'links'],
  ...['proposal', 'decision', 'event', 'sphere', 'change', 'corrected'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
]);

interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly const?: unknown;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
}

function schemas(): { kind: string; schema: Schema }[] {
  return readdirSync(join(ROOT, 'schemas'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.schema.json'))
    .map((path) => ({
      kind: basename(path, '.schema.json'),
      schema: JSON.parse(readFileSync(join(ROOT, 'schemas', path), 'utf8')) as Schema,
    }));
}

/** Every field with the keys that lead to it; those of a text in several languages are no fields. */
function fieldsIn(
  node: Schema,
  root: Schema,
  path: readonly string[] = [],
): { path: string[]; field: Schema }[] {
  const { $ref, ...own } = node;
  const target = $ref === undefined ? {} : (root.$defs?.[$ref.replace('#/$defs/', '')] ?? {});
  const whole: Schema = { ...target, ...own };
  if (Array.isArray(whole.type) && whole.properties?.kk !== undefined) return [];
  return [
    ...(whole.items === undefined ? [] : fieldsIn(whole.items, root, path)),
    ...Object.entries(whole.properties ?? {}).flatMap(([key, entry]) => {
      const at = [...path, key];
      const { $ref: to, ...beside } = entry;
      const behind = to === undefined ? {} : root.$defs?.[to.replace('#/$defs/', '')];
      return [{ path: at, field: { ...behind, ...beside } }, ...fieldsIn(entry, root, at)];
    }),
  ];
}

function keysIn(schema: Schema): string[] {
  return [...new Set(fieldsIn(schema, schema).map(({ path }) => path.at(-1) ?? ''))];
}

/** Parses a command line as the program does, and runs nothing. Throws on a command, flag or choice that it does not take. */
async function parsed(line: string): Promise<void> {
  const root = await program();
  for (const { command } of commandsIn(root)) command.action(() => undefined);
  const command = line.replace(/ +[#<|].*/, '');
  await expect(root.parseAsync([...commandOf(command).args], { from: 'user' }), line).resolves.toBe(root);
}

/** The lines of the blocks of code in a language. */
function blocksOf(text: string, language: string): string[] {
  return [...text.matchAll(/^```(\w+)\n(.*?)^```/gms)]
    .filter(([, name]) => name === language)
    .flatMap(([, , block = '']) => block.split('\n').filter(Boolean));
}

/** A section from its heading to the next of its level; empty where there is none. */
function sectionOf(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n${heading}\n`);
  return after.split(/\n## /)[0] ?? '';
}

function cellsIn(line: string): number {
  return line.replaceAll('\\|', '').split('|').length;
}
