// Compiles a schema to the code that checks it, so that a run loads neither ajv nor the schema.
import { _ } from 'ajv/dist/compile/codegen/index.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import { withoutTitles } from './schemas.mjs';
import { formats } from './validator-helpers.mjs';

/** The source of an ES module with `validate`, which imports validator-helpers.mjs as `../helpers.js`. */
export function compileValidator(schema) {
  const { ajv, validate } = prepare(schema);
  return withHelpers(withAppended(standalone.default(ajv, validate)));
}

/** The validator itself. */
export function validatorOf(schema) {
  return prepare(schema).validate;
}

function prepare(schema) {
  const ajv = new Ajv2020({
    allErrors: true,
    strict: true,
    allowUnionTypes: true,
    // Conditions ask for keys that stand in the `properties` beside them, not inside, and leave the type to them too.
    strictRequired: false,
    strictTypes: false,
    ownProperties: true,
    // A function for each definition: inlined, the code of a plan's fields alone is ten times as long to load.
    inlineRefs: false,
    // The words are our own.
    messages: false,
    formats,
    code: { source: true, esm: true, lines: true, formats: _`formats` },
  });
  keepNoBooks(ajv, schema);
  return { ajv, validate: ajv.compile(withoutTitles(schema)) };
}

/** Which keys were looked at is asked by keywords that no schema here uses; a quarter of the code would note it. */
function keepNoBooks(ajv, schema) {
  if (/"(?:unevaluated|\$dynamic)/.test(JSON.stringify(schema)))
    throw new Error(`${schema.$id}: see keepNoBooks`);
  Object.assign(ajv.opts, { unevaluated: false, dynamicRef: false });
}

/**
 * ajv copies all errors found so far for each definition that fails, which takes minutes where 100,000 values are wrong;
 * and what adds an error is a third of the code.
 */
function withAppended(code) {
  const copying = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  const adding = /if\(vErrors === null\)\{\nvErrors = \[(\w+)\];\n\}\nelse \{\nvErrors\.push\(\1\);\n\}/g;
  return code
    .replace(copying, 'append(vErrors, $1.errors)')
    .replace(adding, 'vErrors = append(vErrors, [$1]);');
}

/** ajv writes `require` even in a module. */
function withHelpers(code) {
  const body = code.replaceAll('require("ajv/dist/runtime/ucs2length").default', 'lengthOf');
  if (body.includes('require('))
    throw new Error('a helper of ajv is wanted that is not in validator-helpers.mjs');
  return `import { append, formats, lengthOf } from '../helpers.js';\n${body}`;
}
