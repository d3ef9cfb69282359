import type { Trilingual } from '../language.ts';

/** What became of events since an edition (§11). */
export const EDITIONS = {
  markNew: { kk: 'ЖАҢА', ru: 'НОВОЕ', en: 'NEW' },
  markChanged: { kk: 'ӨЗГЕРДІ', ru: 'ИЗМЕНЕНО', en: 'CHANGED' },
  markMoved: { kk: 'КӨШІРІЛДІ', ru: 'ПЕРЕНЕСЕНО', en: 'MOVED' },
  markPostponed: { kk: 'КЕЙІНГЕ ҚАЛДЫРЫЛДЫ', ru: 'ОТЛОЖЕНО', en: 'POSTPONED' },
  markCancelled: { kk: 'ӨТКІЗІЛМЕЙДІ', ru: 'ОТМЕНЕНО', en: 'CANCELLED' },
  markRestored: { kk: 'ӨТКІЗІЛЕДІ', ru: 'СОСТОИТСЯ', en: 'ON AGAIN' },
  markWithdrawn: { kk: 'АЛЫНЫП ТАСТАЛДЫ', ru: 'СНЯТО', en: 'WITHDRAWN' },
  edition: { kk: '{number}-басылым', ru: 'Выпуск {number}', en: 'Edition {number}' },
  gridChangesTitle: {
    kk: 'Алдыңғы басылымнан кейінгі өзгерістер',
    ru: 'Изменения после предыдущего выпуска',
    en: 'Changes since the last edition',
  },
  was: { kk: 'Бұрын', ru: 'Было', en: 'Before' },
  became: { kk: 'Енді', ru: 'Стало', en: 'Now' },
  inKazakh: { kk: 'қазақша', ru: 'на казахском', en: 'in Kazakh' },
  inRussian: { kk: 'орысша', ru: 'на русском', en: 'in Russian' },
  inEnglish: { kk: 'ағылшынша', ru: 'на английском', en: 'in English' },
} as const satisfies Record<string, Trilingual>;
