// TypeScript types of the documents, made from their schemas.
import { compile } from 'json-schema-to-typescript';

/** Names of the types, by kind of document or by definition; what is not named here is written out in place. */
const NAMES = {
  contact: 'Contact',
  weekly: 'Weekly',
  event: 'WeeklyEvent',
  organiser: 'Organiser',
  speaker: 'Speaker',
  proposal: 'Proposal',
  proposalItem: 'ProposalItem',
  'plan-update': 'PlanUpdate',
  planChange: 'PlanChange',
  'plan-decision': 'PlanDecision',
  planVerdict: 'PlanVerdict',
  planAddition: 'PlanAddition',
  planCorrection: 'PlanCorrection',
  report: 'Report',
  request: 'InformationRequest',
  response: 'InformationResponse',
  'joint-issue': 'JointIssue',
  joint: 'Joint',
  'grid-decision': 'GridDecision',
  settings: 'Settings',
  bodies: 'Bodies',
  body: 'Body',
  edition: 'Edition',
  receipt: 'Receipt',
};

/** Definitions whose type is known better than it can be derived. */
const GIVEN = {
  line: 'Text',
  text: 'Text',
  dayName: 'Text',
  news: '(Text | { event: string })',
  eventTime: "'all-day' | 'to-be-confirmed' | { start: string; end?: string }",
  duties: "Switches<Regulation['duties']>",
  counting: "Switches<Regulation['counting']>",
  words: 'Text',
  anyValue: 'unknown',
};

const HEADER = `// Made from schemas/ by \`npm run generate\`; do not edit.
import type { Text } from '../i18n/text.ts';
import type { Regulation, Switches } from '../law/regulation.ts';
`;

/** The text of src/schema/types.ts. */
export async function typesOf(schemas) {
  const definitions = {};
  for (const [kind, schema] of Object.entries(schemas)) {
    if (NAMES[kind] === undefined) continue;
    const { $defs, ...root } = schema;
    Object.assign(definitions, $defs, { [kind]: root });
  }
  const combined = {
    title: 'Everything',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(Object.keys(NAMES).map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: Object.fromEntries(
      Object.entries(NAMES).map(([name, title]) => [
        name,
        { title, ...simplified(definitions[name], definitions, NAMES) },
      ]),
    ),
  };
  const types = await compile(combined, 'Everything', OPTIONS);
  return HEADER + types.replace(/export interface Everything \{[\s\S]*?\n\}\n/, '');
}

const OPTIONS = {
  bannerComment: '',
  additionalProperties: false,
  format: false,
  strictIndexSignatures: false,
  ignoreMinAndMaxItems: true,
};

const OUTPUT_HEADER = `// Made from schemas/outputs/ by \`npm run generate\`; do not edit.
import type { Text } from '../../src/i18n/text.ts';
`;

/** The text of test/types/outputs.ts: each merged document as its schema has it, for comparison with the program's types. */
export async function outputTypesOf(schemas) {
  const types = [];
  for (const [name, { $defs, ...root }] of Object.entries(schemas)) {
    if (root.properties.kind === undefined) continue;
    const title = name.replace(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase());
    types.push(await compile({ ...simplified(root, $defs, {}), title }, title, OPTIONS));
  }
  return OUTPUT_HEADER + types.join('').replace(/\s*\/\*\*[\s\S]*?\*\//g, '');
}

/** Keywords that say when a value is right, not what it is made of. */
const CONDITIONS = [
  'if',
  'then',
  'else',
  'anyOf',
  'allOf',
  'pattern',
  'minLength',
  'maxLength',
  'propertyNames',
  '$id',
  '$schema',
];

/**
 * The schema without its conditions, titles and short references, so that only named types have names.
 *
 * @param names definitions that keep their name; the others are written out in place
 */
function simplified(schema, definitions, names) {
  if (Array.isArray(schema)) return schema.map((entry) => simplified(entry, definitions, names));
  if (typeof schema !== 'object' || schema === null) return schema;
  if (typeof schema.$ref === 'string') return reference(schema, definitions, names);
  const { title, ...rest } = Object.fromEntries(
    Object.entries(schema).filter(([key]) => !CONDITIONS.includes(key)),
  );
  return Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties'
        ? Object.fromEntries(
            Object.entries(value).map(([field, entry]) => [field, simplified(entry, definitions, names)]),
          )
        : simplified(value, definitions, names),
    ]),
  );
}

function reference({ $ref, description }, definitions, names) {
  const name = $ref.replace('#/$defs/', '');
  if (GIVEN[name] !== undefined)
    return { description: description ?? definitions[name].description, tsType: GIVEN[name] };
  if (names[name] !== undefined) return { $ref };
  const inPlace = simplified(definitions[name], definitions, names);
  return description === undefined ? inPlace : { ...inPlace, description };
}
