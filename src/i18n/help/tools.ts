import type { Trilingual } from '../language.ts';

/** Commands for editors and shells. */
export const TOOLS = {
  schema: {
    kk: 'құжат түрінің JSON Schema сызбасы',
    ru: 'JSON Schema вида документа',
    en: 'print the JSON Schema of a kind',
  },
  'schema-long': {
    kk: 'Құжат түрінің JSON Schema (2020-12) сызбасын шығарады; редакторға қосуға болады.',
    ru: 'Печатает JSON Schema (2020-12) вида документа; её можно подключить к редактору.',
    en: 'Prints the JSON Schema (2020-12) of a kind of document; editors can use it.',
  },
  'schema-kind': {
    kk: 'құжат түрі, мысалы weekly',
    ru: 'вид документа, например weekly',
    en: 'kind of document, e.g. weekly',
  },
  'schema-examples': {
    kk: 'Мысал:\n  mediagrid schema weekly > weekly.schema.json',
    ru: 'Пример:\n  mediagrid schema weekly > weekly.schema.json',
    en: 'Example:\n  mediagrid schema weekly > weekly.schema.json',
  },
} as const satisfies Record<string, Trilingual>;
