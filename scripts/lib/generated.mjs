// Writes src/generated/: what is known when the program is built and need not be worked out at each start. Not committed.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse } from 'yaml';
import { compileAcceptor } from './acceptors.mjs';
import { INPUTS, OUTPUTS, readSchemas, schemaPath } from './schemas.mjs';
import { compileValidator, validatorOf } from './validators.mjs';

const FOLDER = 'src/generated';

export async function writeGenerated() {
  rmSync(FOLDER, { recursive: true, force: true });
  for (const name of ['acceptors', 'validators', 'schemas'])
    mkdirSync(join(FOLDER, name), { recursive: true });
  const schemas = readSchemas(INPUTS);
  for (const [kind, schema] of Object.entries(schemas)) {
    write(`acceptors/${kind}.js`, compileAcceptor(schema));
    write(`acceptors/${kind}.d.ts`, 'export declare function accepts(data: unknown): boolean;\n');
    write(`validators/${kind}.js`, compileValidator(schema));
    write(`validators/${kind}.d.ts`, "export { validate } from '../validator-type.ts';\n");
  }
  write('helpers.js', readFileSync('scripts/lib/validator-helpers.mjs', 'utf8'));
  write('validator-type.ts', VALIDATOR_TYPE);
  write(
    'acceptors.ts',
    table(Object.keys(schemas), (kind) => `() => import('./acceptors/${kind}.js')`, 'ACCEPTORS'),
  );
  write(
    'validators.ts',
    table(Object.keys(schemas), (kind) => `() => import('./validators/${kind}.js')`, 'VALIDATORS'),
  );
  const published = [INPUTS, OUTPUTS].flatMap((folder) =>
    Object.keys(readSchemas(folder)).map((name) => ({ name, path: schemaPath(folder, name) })),
  );
  for (const { name, path } of published) {
    write(`schemas/${name}.ts`, `export const TEXT = ${JSON.stringify(readFileSync(path, 'utf8'))};\n`);
  }
  write(
    'schemas.ts',
    table(
      published.map(({ name }) => name),
      (name) => `() => import('./schemas/${name}.ts')`,
      'SCHEMAS',
    ),
  );
  write('shipped-data.ts', shippedData(schemas));
  write('explanations.ts', explanations());
  write('starter.ts', starter(schemas));
  write('completions.ts', completions());
  write(
    'build.ts',
    `/** Names the sources that the program is built from. */\nexport const BUILD = '${build()}';\n`,
  );
  write(
    'version.ts',
    `export const VERSION = ${JSON.stringify(JSON.parse(readFileSync('package.json', 'utf8')).version)};\n`,
  );
}

/** One value for one program: what it makes of a file may change with any of its sources and libraries. */
function build() {
  const hash = createHash('sha256');
  for (const folder of ['src', 'schemas', 'data']) {
    const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    const paths = files
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.startsWith(join(FOLDER)));
    for (const path of paths.sort()) hash.update(`${path.split(sep).join('/')}\n`).update(readFileSync(path));
  }
  return hash.update(readFileSync('package-lock.json')).digest('hex').slice(0, 16);
}

const VALIDATOR_TYPE = `import type { SchemaError } from '../schema/validators.ts';

export declare const validate: {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
};
`;

function table(kinds, entry, name) {
  return `export const ${name} = {\n${kinds.map((kind) => `  '${kind}': ${entry(kind)},\n`).join('')}} as const;\n`;
}

/** The calendar and the regulation profiles of data/, held to their schemas here and once for all. */
function shippedData(schemas) {
  const calendar = checked('data/calendar.yaml', schemas.calendar);
  const profiles = readdirSync('data/regulations').map((name) =>
    checked(`data/regulations/${name}`, schemas.regulation),
  );
  const byId = Object.fromEntries(profiles.map((profile) => [profile.id, profile]));
  return `import type { Calendar } from '../law/calendar-data.ts';
import type { Regulation } from '../law/regulation.ts';

export const CALENDAR = ${JSON.stringify(calendar)} as Calendar;
export const REGULATIONS = ${JSON.stringify(byId)} as Readonly<Record<string, Regulation>>;
`;
}

/** What each diagnostic means. The compiler holds it to the catalogue: every code has an explanation, and no other has. */
function explanations() {
  const parts = readdirSync('data/explanations').map((name) =>
    parse(readFileSync(`data/explanations/${name}`, 'utf8')),
  );
  return `import type { Code } from '../diagnostics/catalogue/index.ts';
import type { Explanation } from '../diagnostics/explanation.ts';

const OF_CODES = ${JSON.stringify(Object.assign({}, ...parts))} as const satisfies Record<Code, Explanation>;
export const EXPLANATIONS: Readonly<Record<Code, Explanation>> = OF_CODES;
`;
}

/** What a new workspace is made of, as the files of data/init/ have it, and the register of real state bodies. */
function starter(schemas) {
  const path = 'data/bodies-kz.yaml';
  checked(path, schemas.bodies);
  const templates = filesIn('data/init').map((name) => [name, readFileSync(`data/init/${name}`, 'utf8')]);
  return `export const TEMPLATES = ${JSON.stringify(Object.fromEntries(templates), undefined, 1)} as const;
export const BODIES_KZ = ${JSON.stringify(readFileSync(path, 'utf8'))};
`;
}

/** The completion scripts of data/completion/, by the shell that they are for. */
function completions() {
  const scripts = filesIn('data/completion').map((name) => [
    name.slice(name.lastIndexOf('.') + 1),
    readFileSync(`data/completion/${name}`, 'utf8'),
  ]);
  return `export const COMPLETIONS = ${JSON.stringify(Object.fromEntries(scripts), undefined, 1)} as const;\n`;
}

/** The files below a folder, their paths relative to it, in order of name. */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

function checked(path, schema) {
  const data = parse(readFileSync(path, 'utf8'));
  const validate = validatorOf(schema);
  if (!validate(data)) {
    throw new Error(
      `${path}: ${validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`).join('; ')}`,
    );
  }
  return data;
}

function write(path, text) {
  writeFileSync(join(FOLDER, path), text);
}
