// The page of fields, from the JSON Schemas: what each kind of file may hold.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { anchor, block, code, link, page, prose, table } from './markdown.mjs';
import { word } from './words.mjs';

/** The page in a language. */
export function fieldsPage(program, language) {
  const { schemas, KINDS, REGISTER_KINDS } = program;
  const say = (key, values) => word(key, language, values);
  const forms = new Map();
  const context = { program, language, say, forms };
  const groups = [
    ['kinds', KINDS],
    ['registers', REGISTER_KINDS],
    ['others', Object.keys(schemas).filter((kind) => ![...KINDS, ...REGISTER_KINDS].includes(kind))],
  ].filter(([, kinds]) => kinds.length > 0);
  const sections = groups.flatMap(([group, kinds]) => [
    `## ${say(group)}`,
    ...kinds.flatMap((kind) => kindParts(kind, context)),
  ]);
  return page(
    `# ${say('fields')}`,
    say('made'),
    groups.flatMap(([group, kinds]) => [
      `**${say(group)}**`,
      table(
        [say('kind'), say('meaning')],
        kinds.map((kind) => [
          link(code(kind), anchor(kind)),
          prose(translated(schemas[kind].description, language)),
        ]),
      ),
    ]),
    sections,
    formParts(context),
  );
}

function kindParts(kind, context) {
  const { language, program, say } = context;
  const schema = program.schemas[kind];
  const paths = pathsOf(kind, program);
  return [
    `### ${kind}`,
    prose(`${translated(schema.title, language)}. ${translated(schema.description, language)}`),
    paths.length > 0 && `${say('file')}: ${paths.map(code).join(` ${say('or')} `)}`,
    block(`mediagrid schema ${kind}`, 'sh'),
    ...mappingParts(schema, [], { ...context, kind, definitions: schema.$defs ?? {} }),
  ];
}

function pathsOf(kind, { BODIES_FILE, KINDS, SETTINGS_FILE, pathPatterns }) {
  if (KINDS.includes(kind)) return pathPatterns(kind);
  return (
    { settings: [SETTINGS_FILE], bodies: [BODIES_FILE], regulation: ['regulations/<id>.yaml'] }[kind] ?? []
  );
}

/** The fields of a mapping, then those of the mappings within it. */
function mappingParts(node, path, context) {
  return [path.length > 0 && headingOf(path, context), ...fieldParts(node, path, context)];
}

/** The same of a mapping that is one of several: what each is, then its fields. */
function alternativeParts(alternatives, path, context) {
  return [
    headingOf(path, context),
    ...alternatives.flatMap((node) => [
      prose(translated(node.description ?? '', context.language)),
      ...fieldParts(node, path, context),
    ]),
  ];
}

function headingOf(path, { kind }) {
  return `#### ${kind}: ${written(path)}`;
}

function fieldParts(node, path, context) {
  const { kind, say } = context;
  const conditions = conditionsOf(node, say);
  const entries = Object.entries(node.properties ?? {}).map(([key, entry]) => ({
    key,
    field: resolved(entry, context),
  }));
  const headings = ['field', 'needed', 'form', 'meaning'].map((name) => say(name));
  const rows = entries.map(({ key, field }) => [
    code(key),
    node.required?.includes(key) ? say('yes') : (conditions.get(key) ?? ''),
    formOf(field, [...path, key], context),
    meaningOf(key, field, context),
    paragraphIn(field.node.title) ?? context.program.paragraphOf(kind, [...path, key]) ?? '',
  ]);
  return [
    alternativesOf(node, say),
    table([...headings, '§'], rows),
    ...entries.flatMap(({ key, field }) => within(field, [...path, key], context)),
  ];
}

/** The mappings that a field is made of, unless its form is told elsewhere. */
function within(field, path, context) {
  if (field.form !== undefined) return [];
  const { node } = field;
  if (node.items !== undefined) return within(resolved(node.items, context), [...path, '[]'], context);
  if (typeof node.additionalProperties === 'object') {
    return within(resolved(node.additionalProperties, context), [...path, '*'], context);
  }
  const alternatives = (node.oneOf ?? []).filter(({ properties }) => properties !== undefined);
  if (alternatives.length > 0) return alternativeParts(alternatives, path, context);
  return node.properties === undefined ? [] : mappingParts(node, path, context);
}

function written(path) {
  return path.join('.').replaceAll('.[]', '[]');
}

/**
 * A node with its reference followed; what stands beside the reference counts. A shared definition that is a value, and
 * no mapping alone, is a form, told once for the whole page.
 */
function resolved({ $ref, ...own }, { definitions, program, forms }) {
  if ($ref === undefined) return { node: own };
  const name = $ref.replace('#/$defs/', '');
  const target = definitions[name];
  const node = { ...target, ...own };
  if (!program.shared.includes(name) || target.type === 'object') return { node };
  forms.set(name, { target, definitions });
  return { node, form: name };
}

/** The § at the end of a title: `Venue (§10(1))`. */
function paragraphIn(title) {
  return /\((§.+)\)$/.exec(title ?? '')?.[1];
}

/** Words of the schemas by the English ones; a test tells which are missing for what people write. */
const TRANSLATIONS = parse(readFileSync('data/fields.yaml', 'utf8'));

/** A title or description of a schema in a language, in English where it has not been translated. */
function translated(words, language) {
  return TRANSLATIONS[words]?.[language] ?? words;
}

/** What a field means. That its one value is always that value need not be said. */
function meaningOf(key, { node }, { language, program }) {
  if (language === 'en') return prose(node.description ?? '');
  if (node.const !== undefined) return prose(program.fieldWord(key, language));
  return prose(translated(node.description ?? '', language));
}

/** What the value looks like, as Markdown. */
function formOf({ node, form }, path, context) {
  const { say } = context;
  if (form !== undefined) return link(code(form), anchor(form));
  if (node.const !== undefined) return code(String(node.const));
  if (node.enum !== undefined) return node.enum.map((value) => code(String(value))).join(', ');
  if (node.items !== undefined) {
    const of = formOf(resolved(node.items, context), [...path, '[]'], context);
    const count = countOf(node, say);
    return count === '' ? say('list', { of }) : say('list-of', { of, count });
  }
  const alternatives = node.oneOf ?? node.anyOf;
  if (alternatives?.every(({ $ref, type, const: only }) => ($ref ?? type ?? only) !== undefined)) {
    const each = alternatives.map((one) => formOf(resolved(one, context), path, context));
    return [...new Set(each)].join(` ${say('or')} `);
  }
  if (node.type === undefined) return say('any');
  const forms = [node.type].flat().map((type) => {
    if (type === 'object' && typeof node.additionalProperties === 'object') {
      return say('map', { of: formOf(resolved(node.additionalProperties, context), path, context) });
    }
    if (type === 'object' && node.properties !== undefined) {
      return link(typeName(type, context), anchor(`${context.kind}: ${written(path)}`));
    }
    return type === 'string'
      ? (wordsAllowed(node.pattern) ?? typeName(type, context))
      : typeName(type, context);
  });
  const limits = wordsAllowed(node.pattern) === undefined ? limitsOf(node, say) : [];
  return [forms.join(` ${say('or')} `), ...limits].join('; ');
}

function typeName(type, { language, program }) {
  return program.VALUE_TYPES[type][language];
}

/** The words that a pattern allows, where it is only a list of them. */
function wordsAllowed(pattern) {
  const list = /^\^\(?([\w-]+(?:\|[\w-]+)*)\)?\$$/.exec(pattern ?? '')?.[1];
  return list?.split('|').map(code).join(', ');
}

/** How many entries a list may have. */
function countOf({ minItems = 0, maxItems }, say) {
  if (maxItems === undefined) return minItems > 0 ? say('from', { limit: minItems }) : '';
  return minItems > 0 ? `${minItems}–${maxItems}` : say('upto', { limit: maxItems });
}

function limitsOf({ minimum, maximum, maxLength, pattern }, say) {
  return [
    minimum !== undefined && say('from', { limit: minimum }),
    maximum !== undefined && say('upto', { limit: maximum }),
    maxLength !== undefined && say('characters', { limit: maxLength }),
    // That a text must not be blank goes without saying.
    pattern !== undefined && pattern !== '\\S' && say('pattern', { pattern: code(pattern) }),
  ].filter(Boolean);
}

/** When fields are required that not every mapping needs: key → words. */
function conditionsOf(node, say) {
  const conditions = new Map();
  for (const rule of [node, ...(node.allOf ?? [])]) {
    const condition = conditionIn(rule.if, say);
    if (condition === undefined) continue;
    for (const key of rule.then?.required ?? []) conditions.set(key, say('if', { condition }));
    for (const key of rule.else?.required ?? []) conditions.set(key, say('unless', { condition }));
  }
  return conditions;
}

/** The words of a condition on the value of one key, such as `status: cancelled`. */
function conditionIn(rule, say) {
  const [entry, ...others] = Object.entries(rule?.properties ?? {});
  if (entry === undefined || others.length > 0) return undefined;
  const [key, value] = entry;
  return [value.const ?? value.enum]
    .flat()
    .map((each) => code(`${key}: ${each}`))
    .join(` ${say('or')} `);
}

/** Fields of which at least one must be there. */
function alternativesOf(node, say) {
  const keys = (node.anyOf ?? []).map(({ required }) => required?.[0]);
  if (keys.length === 0 || keys.includes(undefined)) return '';
  return say('one-of', { keys: keys.map(code).join(', ') });
}

/** What the values are that many fields share. Forms met within forms join them. */
function formParts(context) {
  const { forms, say } = context;
  const parts = new Map();
  for (const [name, { target, definitions }] of forms) {
    const allowed = target.enum?.map((value) => code(String(value))).join(', ');
    parts.set(name, [
      `### ${name}`,
      prose(translated(target.description ?? '', context.language)),
      [allowed, ...limitsOf(target, say)].filter(Boolean).join('; '),
      target.properties && mappingParts(target, [], { ...context, definitions, kind: name }),
    ]);
  }
  return [`## ${say('forms')}`, [...parts.keys()].sort().map((name) => parts.get(name))];
}
