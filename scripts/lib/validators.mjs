// Compiles a schema to the code that checks it, so that a run loads neither ajv nor the schema.
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';

/** The source of an ES module with `validate`. */
export function compileValidator(schema) {
  const { ajv, validate } = prepare(schema);
  return withImports(withLengths(withAppended(standalone.default(ajv, validate))));
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
    code: { source: true, esm: true, lines: true },
  });
  addFormats.default(ajv, ['date', 'date-time']);
  return { ajv, validate: ajv.compile(schema) };
}

/**
 * ajv copies all errors found so far for each definition that fails, which takes minutes where 100,000 values are wrong.
 */
function withAppended(code) {
  const copying = /vErrors === null \? (\w+)\.errors : vErrors\.concat\(\1\.errors\)/g;
  return `${code.replace(copying, 'append(vErrors, $1.errors)')}
function append(errors, more) {
  if (errors === null) return more;
  for (const error of more) errors.push(error);
  return errors;
}`;
}

/**
 * ajv counts the code points of every text. A text has no more of them than UTF-16 units, and at least half as many, so
 * mostly its `length` is the answer.
 */
function withLengths(code) {
  const helper = /const (\w+) = require\("ajv\/dist\/runtime\/ucs2length"\)/.exec(code)?.[1];
  if (helper === undefined) return code;
  return code
    .replace(
      new RegExp(`${helper}\\((\\w+)\\) > (\\d+)`, 'g'),
      (count, text, most) => `(${text}.length > ${most} && ${count})`,
    )
    .replace(
      new RegExp(`${helper}\\((\\w+)\\) < (\\d+)`, 'g'),
      (count, text, least) => `(${text}.length < ${least * 2} && ${count})`,
    );
}

/**
 * ajv writes `require` for its helpers even in a module; each becomes an import. They are CommonJS modules with a
 * `default`, which Node, the bundler and the test runner hand over in different wrappings.
 */
function withImports(code) {
  const imports = new Map();
  const body = code.replace(/require\("([^"]+)"\)/g, (_, path) => {
    if (!imports.has(path)) imports.set(path, `required${imports.size}`);
    return imports.get(path);
  });
  const lines = [...imports].map(
    ([path, name]) =>
      `import * as ${name}All from '${path}.js';\nconst ${name} = ${name}All.default?.default ? ${name}All.default : ${name}All;`,
  );
  return `${lines.join('\n')}\n${body}`;
}
