// Brings what is made from schemas/ up to date: their shared definitions and src/schema/types.ts; and docs/reference/,
// which is made from them and from the program.
// With --check it writes nothing and fails, naming what is not up to date.

import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { referencePages } from './lib/reference/pages.mjs';
import { readSchemas, readShared, schemaPath, withSharedDefinitions } from './lib/schemas.mjs';
import { typesOf } from './lib/types.mjs';

const check = process.argv.includes('--check');
const shared = readShared();
const schemas = Object.fromEntries(
  Object.entries(readSchemas()).map(([kind, schema]) => [kind, withSharedDefinitions(schema, shared)]),
);

const outputs = [
  ...Object.entries(schemas).map(([kind, schema]) => [schemaPath(kind), JSON.stringify(schema)]),
  ['src/schema/types.ts', await typesOf(schemas)],
  ...(await referencePages(schemas, Object.keys(shared))),
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

function formatted(path, text) {
  if (path.endsWith('.md')) return text;
  return execFileSync(
    'node_modules/.bin/biome',
    ['format', `--stdin-file-path=${path.replace('src/schema/types.ts', 'types.ts')}`],
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
