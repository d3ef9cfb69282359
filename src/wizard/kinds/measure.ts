import { words } from '../../i18n/wizard.ts';
import type { Field, KeyedField, Scope } from '../form.ts';
import { bodies, fixed, quarter } from './fields.ts';

const LEGISLATION: KeyedField = {
  type: 'groups',
  key: 'legislativeChanges',
  words: 'measure.legislativeChanges',
  heading: 'change.heading',
  more: 'legislation.more',
  min: 0,
  keepsEmpty: true,
  fields: [
    { type: 'text', key: 'sphere', words: 'legislation.sphere', example: 'Көлік' },
    { type: 'text', key: 'change', words: 'legislation.change', example: 'Түзету' },
  ],
};

const DIRECTION: KeyedField = {
  type: 'choice',
  key: 'direction',
  words: 'measure.direction',
  options: ({ facts }) => facts.directions.map((name) => ({ value: name, name })),
  own: { words: 'measure.direction.own', example: 'Бағыт' },
};

const TITLE: KeyedField = { type: 'text', key: 'title', words: 'measure.title', example: 'Науқан' };
const LINE: KeyedField = {
  type: 'text',
  key: 'line',
  words: 'measure.line',
  optional: true,
  example: 'Желі',
};
const AUDIENCES: KeyedField = {
  type: 'texts',
  key: 'audiences',
  words: 'measure.audiences',
  min: 1,
  example: 'Тұрғындар',
};
const PROBLEM: KeyedField = {
  type: 'text',
  key: 'problemIssue',
  words: 'measure.problemIssue',
  example: 'Мәселе',
};

/** What may be said of any measure beside what it must have. */
const MORE: readonly KeyedField[] = [
  {
    type: 'text',
    key: 'preventiveMessage',
    words: 'measure.preventiveMessage',
    optional: true,
    example: 'Месседж',
  },
  {
    type: 'choice',
    key: 'risk',
    words: 'measure.risk',
    optional: true,
    options: fixed('risk', ['low', 'medium', 'high']),
  },
  { type: 'texts', key: 'channels', words: 'measure.channels', optional: true, min: 0, example: 'Телеарна' },
  {
    type: 'several',
    key: 'partners',
    words: 'measure.partners',
    optional: true,
    min: 0,
    options: (scope) => bodies(scope).filter(({ value }) => value !== scope.data.body),
  },
];

const is =
  (type: string) =>
  ({ item }: Scope): boolean =>
    item.type === type;

/** A measure for the media plan (§7), after its id. */
export const MEASURE: readonly Field[] = [
  { type: 'choice', key: 'type', words: 'measure.type', options: fixed('type', ['coverage', 'preventive']) },
  TITLE,
  DIRECTION,
  { ...quarter('measure.quarter'), optional: true, options: optionalQuarter },
  { ...AUDIENCES, when: is('coverage') },
  { ...LEGISLATION, when: is('coverage') },
  { ...PROBLEM, when: is('preventive') },
  { type: 'extras', words: 'event.more', fields: [LINE, ...MORE, { ...AUDIENCES, when: is('preventive') }] },
];

function optionalQuarter(scope: Scope) {
  return [
    ...quarter('measure.quarter').options(scope),
    { value: undefined, name: words('option.none', scope.language) },
  ];
}

/** The fields of a measure that a change may give a new value. */
export const CHANGEABLE: readonly KeyedField[] = [
  TITLE,
  DIRECTION,
  LINE,
  quarter('measure.quarter'),
  AUDIENCES,
  LEGISLATION,
  PROBLEM,
  ...MORE,
].map((field) => ({ ...field, optional: true }) as KeyedField);
