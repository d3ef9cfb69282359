// Compiles each schema to a module of its own, so that a run loads neither ajv nor a schema, only the code that checks.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import { readSchemas } from './schemas.mjs';

/** Beside the sources that load it, so that tests run without a build's dist; not committed. */
export const VALIDATORS_FOLDER = 'src/schema/validators';

export function compileValidators() {
  rmSync(VALIDATORS_FOLDER, { recursive: true, force: true });
  mkdirSync(VALIDATORS_FOLDER, { recursive: true });
  for (const [kind, schema] of Object.entries(readSchemas())) {
    writeFileSync(join(VALIDATORS_FOLDER, `${kind}.js`), compile(schema));
  }
}

function compile(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // Conditions ask for keys that stand in the `properties` beside them, not inside.
    strictRequired: false,
    strictTypes: false,
    ownProperties: true,
    // Errors carry the schema and the data, from which the words are made.
    verbose: true,
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv, ['date', 'date-time']);
  return withImports(standalone.default(ajv, ajv.compile(schema)));
}

/** ajv writes `require` for its helpers even in a module; each becomes an import. */
function withImports(code) {
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path) => {
    const name = `required${imports.size}`;
    if (!imports.has(path)) imports.set(path, name);
    return imports.get(path);
  });
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js';`);
  return `${lines.join('\n')}\n${body}`;
}
