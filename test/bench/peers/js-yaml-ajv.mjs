// What people write themselves in ten lines: all YAML files below a folder against a schema, without positions.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { load } from 'js-yaml';

const [schema, folder] = process.argv.slice(2);
const validate = formats
  .default(new Ajv2020({ strict: false }))
  .compile(JSON.parse(readFileSync(schema, 'utf8')));
for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
  if (!entry.name.endsWith('.yaml')) continue;
  const path = join(entry.parentPath, entry.name);
  if (validate(load(readFileSync(path, 'utf8')))) continue;
  console.log(path, validate.errors);
  process.exitCode = 1;
}
