import type { Trilingual } from '../language.ts';

/** Flags that commands of several areas have. */
export const FLAGS = {
  week: {
    kk: 'апта: 2026-W51, ондағы күн, next не current',
    ru: 'неделя: 2026-W51, дата в ней, next или current',
    en: 'the week: 2026-W51, a date in it, next or current',
  },
  body: {
    kk: 'органның белгісі (bodies.yaml)',
    ru: 'обозначение органа (bodies.yaml)',
    en: 'id of the body (bodies.yaml)',
  },
  issue: {
    kk: 'ортақ мәселенің белгісі: decisions/joint-issues/<белгі>.yaml',
    ru: 'обозначение общего вопроса: decisions/joint-issues/<обозначение>.yaml',
    en: 'id of the joint issue: decisions/joint-issues/<id>.yaml',
  },
  formats: {
    kk: 'пішімдер тізімі: yaml, json, xlsx, md, docx, html, csv; грид пен нысан үшін ics те (әдепкі: yaml,xlsx,md)',
    ru: 'список форматов: yaml, json, xlsx, md, docx, html, csv; для грида и формы ещё ics (по умолчанию: yaml,xlsx,md)',
    en: 'list of formats: yaml, json, xlsx, md, docx, html, csv; of a grid or form also ics (default: yaml,xlsx,md)',
  },
  'range-year': { kk: 'жыл: 2026', ru: 'год: 2026', en: 'a year: 2026' },
  'text-or-json': { kk: 'text не json', ru: 'text или json', en: 'text or json' },
} as const satisfies Record<string, Trilingual>;
