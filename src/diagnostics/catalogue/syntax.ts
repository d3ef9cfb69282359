import type { Entry } from './entry.ts';

/** Problems of the bytes and of the YAML, before any field is looked at. */
export const SYNTAX = {
  'syntax/tab': {
    severity: 'error',
    message: {
      kk: 'Шегініс табуляция таңбасымен жасалған',
      ru: 'Отступ сделан табуляцией',
      en: 'A tab is used for indentation',
    },
    hint: {
      kk: 'Табуляцияны бос орындармен ауыстырыңыз.',
      ru: 'Замените табуляцию пробелами.',
      en: 'Replace the tab with spaces.',
    },
  },
} as const satisfies Record<string, Entry>;
