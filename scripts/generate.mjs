// Brings what is made from schemas/ up to date: their shared definitions and src/schema/types.ts; and docs/reference/,
// which is made from them and from the program.
// With --check it writes nothing and fails, naming what is not up to date.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { referencePages } from './lib/reference/pages.mjs';
import {
  INPUTS,
  OUTPUTS,
  readSchemas,
  readShared,
  schemaPath,
  withSharedDefinitions,
} from './lib/schemas.mjs';
import { outputTypesOf, typesOf } from './lib/types.mjs';

const check = process.argv.includes('--check');
const inputs = whole(INPUTS);
const results = whole(OUTPUTS);

const outputs = [
  ...textsOf(INPUTS, inputs),
  ...textsOf(OUTPUTS, results),
  ['src/schema/types.ts', await typesOf(inputs)],
  ['test/types/outputs.ts', await outputTypesOf(results)],
  ...(await referencePages({ ...inputs, ...results }, Object.keys(readShared(OUTPUTS)))),
];

const stale = outputs.filter(([path, text]) => formatted(path, text) !== readOrEmpty(path));
if (check) {
  for (const [path] of stale) process.stderr.write(`not up to date: ${path} (run \`npm run generate\`)\n`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [path, text] of stale) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, formatted(path, text));
  }
}

/** The schemas of a folder with their shared definitions up to date. */
function whole(folder) {
  const shared = readShared(folder);
  return Object.fromEntries(
    Object.entries(readSchemas(folder)).map(([name, schema]) => [
      name,
      withSharedDefinitions(schema, shared),
    ]),
  );
}

function textsOf(folder, schemas) {
  return Object.entries(schemas).map(([name, schema]) => [schemaPath(folder, name), JSON.stringify(schema)]);
}

function formatted(path, text) {
  if (path.endsWith('.md')) return text;
  return execFileSync(
    'node_modules/.bin/biome',
    ['format', `--stdin-file-path=${path.endsWith('.ts') ? 'types.ts' : path}`],
    {
      input: text,
      encoding: 'utf8',
    },
  );
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
