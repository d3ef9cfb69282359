import type { Trilingual } from '../language.ts';

/** The single agenda of a joint issue (§10, last part). */
export const AGENDA = {
  agenda: {
    kk: 'Бірыңғай ақпараттық күн тәртібі {issue}',
    ru: 'Единая информационная повестка дня {issue}',
    en: 'Single information agenda {issue}',
  },
  agendaTitle: {
    kk: 'Бірыңғай ақпараттық күн тәртібі',
    ru: 'Единая информационная повестка дня',
    en: 'Single information agenda',
  },
  agendaSheet: { kk: 'Күн тәртібі', ru: 'Повестка', en: 'Agenda' },
  agendaText: {
    kk: 'Құзыреті шеңберіндегі ақпарат',
    ru: 'Информация в пределах компетенции',
    en: 'Information within its competence',
  },
  sentAt: { kk: 'Жіберілді', ru: 'Направлено', en: 'Sent' },
  uninvited: {
    kk: 'мәселеде аталмаған орган',
    ru: 'орган в вопросе не назван',
    en: 'not named in the issue',
  },
  pieceMissing: {
    kk: 'ақпарат ұсынылған жоқ',
    ru: 'информация не представлена',
    en: 'nothing was submitted',
  },
} as const satisfies Record<string, Trilingual>;
