// Writes code that only says whether a value is what its schema asks for, and makes nothing on the way: a tenth of a
// validator's code. Nearly all files pass; of one that does not the validator then says what is wrong.
import { withoutTitles } from './schemas.mjs';

/** The source of an ES module with `accepts`, which imports validator-helpers.mjs as `../helpers.js`. */
export function compileAcceptor(schema) {
  const { $defs, ...root } = withoutTitles(schema);
  const patterns = names('pattern');
  const parts = names('accepts');
  const context = {
    /** The function for a part of the schema; equal parts have one. */
    part({ $ref, ...part }) {
      if ($ref === undefined) return parts.of(JSON.stringify(part));
      if (Object.keys(part).length > 0) throw new Error(`no code for what stands beside ${$ref}`);
      return parts.of(JSON.stringify($defs[$ref.replace('#/$defs/', '')]));
    },
    pattern: patterns.of,
  };
  const whole = context.part(root);
  const functions = [];
  // Parts get their names while others are written, until there is no new one.
  for (const [part, name] of parts.all) {
    functions.push(`function ${name}(value) {\n${body(JSON.parse(part), context)}return true;\n}\n`);
  }
  return [
    "import { formats, isMapping, lengthOf, sizeOf } from '../helpers.js';\n",
    ...[...patterns.all].map(
      ([pattern, name]) => `const ${name} = new RegExp(${JSON.stringify(pattern)}, 'u');\n`,
    ),
    ...functions,
    `export { ${whole} as accepts };\n`,
  ].join('');
}

/** Names for texts: a word and a number, the same for the same text. */
function names(word) {
  const all = new Map();
  return {
    all,
    of(text) {
      if (!all.has(text)) all.set(text, `${word}${all.size}`);
      return all.get(text);
    },
  };
}

/** What says nothing of the value, or is seen to together with another keyword. */
const SILENT = ['$schema', '$id', 'then', 'else', 'additionalProperties'];

function body(schema, context) {
  if ('additionalProperties' in schema && !('properties' in schema))
    return body({ ...schema, properties: {} }, context);
  const open = new Set(Object.keys(schema).filter((keyword) => !SILENT.includes(keyword)));
  const lines = (keywords) =>
    Object.entries(keywords)
      .filter(([keyword]) => open.delete(keyword))
      .map(([keyword, write]) => write(schema[keyword], context, schema));
  const code = [
    ...lines(OF_ANY),
    ...Object.entries(OF_TYPE).flatMap(([type, keywords]) => {
      const own = lines(keywords);
      return own.length === 0 ? [] : [`if (${TYPES[type]}) {\n`, ...own, '}\n'];
    }),
  ];
  if (open.size > 0) throw new Error(`no code for ${[...open].join(', ')}`);
  return code.join('');
}

function refuseIf(condition) {
  return `if (${condition}) return false;\n`;
}

/** How a value of a type is known. */
const TYPES = {
  string: "typeof value === 'string'",
  boolean: "typeof value === 'boolean'",
  number: "typeof value === 'number'",
  integer: 'Number.isInteger(value)',
  object: 'isMapping(value)',
  array: 'Array.isArray(value)',
};

/** The code for the keywords that look at values of any type. */
const OF_ANY = {
  type: (types) =>
    refuseIf(
      `!(${[types]
        .flat()
        .map((type) => TYPES[type])
        .join(' || ')})`,
    ),
  const: (constant) => refuseIf(`value !== ${JSON.stringify(constant)}`),
  enum: (values) => refuseIf(values.map((allowed) => `value !== ${JSON.stringify(allowed)}`).join(' && ')),
  anyOf: (branches, { part }) => refuseIf(branches.map((branch) => `!${part(branch)}(value)`).join(' && ')),
  allOf: (branches, { part }) => refuseIf(branches.map((branch) => `!${part(branch)}(value)`).join(' || ')),
  if: (condition, { part }, { then = {}, else: otherwise = {} }) =>
    refuseIf(`!(${part(condition)}(value) ? ${part(then)}(value) : ${part(otherwise)}(value))`),
};

/** The same for those that look at values of one type and let the others be. */
const OF_TYPE = {
  string: {
    // No text has more characters than UTF-16 units, and at least half as many, so mostly its `length` is the answer.
    maxLength: (most) => refuseIf(`value.length > ${most} && lengthOf(value) > ${most}`),
    minLength: (least) => refuseIf(`value.length < ${2 * least} && lengthOf(value) < ${least}`),
    pattern: (pattern, context) => refuseIf(`!${context.pattern(pattern)}.test(value)`),
    format: (format) => refuseIf(`!formats[${JSON.stringify(format)}](value)`),
  },
  number: {
    minimum: (least) => refuseIf(`value < ${least}`),
    maximum: (most) => refuseIf(`value > ${most}`),
  },
  array: {
    minItems: (least) => refuseIf(`value.length < ${least}`),
    maxItems: (most) => refuseIf(`value.length > ${most}`),
    items: (items, { part }) => `for (const item of value) ${refuseIf(`!${part(items)}(item)`)}`,
  },
  object: {
    required: (keys) =>
      refuseIf(keys.map((key) => `value[${JSON.stringify(key)}] === undefined`).join(' || ')),
    minProperties: (least) => refuseIf(`sizeOf(value) < ${least}`),
    maxProperties: (most) => refuseIf(`sizeOf(value) > ${most}`),
    propertyNames: (names, { part }) => `for (const key in value) ${refuseIf(`!${part(names)}(key)`)}`,
    properties: eachProperty,
  },
};

/** Values by their keys. Plain data inherits nothing that could be met here. */
function eachProperty(properties, { part }, { additionalProperties = {} }) {
  const cases = Object.entries(properties).map(
    ([key, property]) => `case ${JSON.stringify(key)}: ${refuseIf(`!${part(property)}(value[key])`)}break;\n`,
  );
  const others =
    additionalProperties === false
      ? 'return false;\n'
      : refuseIf(`!${part(additionalProperties)}(value[key])`);
  return `for (const key in value) switch (key) {\n${cases.join('')}default: ${others}}\n`;
}
