import type { Trilingual } from '../language.ts';

/** How the media plan is carried out (§§8–9). */
export const EXECUTION = {
  execution: {
    kk: 'Медиажоспардың орындалуы {year}',
    ru: 'Исполнение медиаплана {year}',
    en: 'Execution of the media plan {year}',
  },
  executionTitle: {
    kk: '{year} жылғы медиажоспардың іс-шараларын іске асыру',
    ru: 'Реализация мероприятий медиаплана на {year} год',
    en: 'Implementation of the media plan for {year}',
  },
  asOf: { kk: '{date} жағдай бойынша', ru: 'По состоянию на {date}', en: 'As of {date}' },
  summarySheet: { kk: 'Жиынтық', ru: 'Сводка', en: 'Summary' },
  measuresSheet: { kk: 'Тармақтар', ru: 'Пункты', en: 'Items' },
  concernsSheet: { kk: 'Назар аударыңыз', ru: 'Требует внимания', en: 'Needs a look' },
  concernsTitle: {
    kk: 'Назар аударуды қажет ететін тармақтар мен іс-шаралар',
    ru: 'Пункты и мероприятия, требующие внимания',
    en: 'Items and events that need a look',
  },
  total: { kk: 'Барлығы', ru: 'Всего', en: 'Total' },
  progress: { kk: 'Күйі', ru: 'Состояние', en: 'Progress' },
  published: { kk: 'Жарияланымдар', ru: 'Публикации', en: 'Publications' },
  reference: { kk: 'Белгісі', ru: 'Обозначение', en: 'Reference' },
  progressPlanned: { kk: 'жоспарланған', ru: 'запланировано', en: 'planned' },
  progressInProgress: { kk: 'орындалуда', ru: 'исполняется', en: 'in progress' },
  progressDone: { kk: 'орындалды', ru: 'исполнено', en: 'done' },
  progressDropped: { kk: 'алынып тасталды', ru: 'снято', en: 'dropped' },
  progressNotReported: { kk: 'есеп берілмеген', ru: 'нет отчёта', en: 'not reported' },
  byBody: { kk: 'Мемлекеттік органдар бойынша', ru: 'По государственным органам', en: 'By state body' },
  byDirection: { kk: 'Бағыттар бойынша', ru: 'По направлениям', en: 'By direction' },
  byQuarter: { kk: 'Тоқсандар бойынша', ru: 'По кварталам', en: 'By quarter' },
  noQuarter: { kk: 'тоқсаны көрсетілмеген', ru: 'квартал не указан', en: 'no quarter given' },
  notReported8: {
    kk: 'Есеп берілмеген тармақтар (§8)',
    ru: 'Пункты, по которым нет отчёта (§8)',
    en: 'Items that nobody reported on (§8)',
  },
  preventiveWithoutComing: {
    kk: 'Алдағы төрт аптада іс-шарасы жоқ алдын алу тармақтары',
    ru: 'Превентивные пункты без мероприятий в ближайшие четыре недели',
    en: 'Preventive items without an event in the coming four weeks',
  },
  withoutEvents: {
    kk: 'Бірде-бір іс-шарасы жоқ тармақтар (§9)',
    ru: 'Пункты без единого мероприятия (§9)',
    en: 'Items without any event (§9)',
  },
  keyWithoutItem: {
    kk: 'Жоспар тармағына байланыстырылмаған негізгі іс-шаралар',
    ru: 'Ключевые мероприятия, не связанные с пунктом плана',
    en: 'Key events without a plan item',
  },
  reportedWithoutItem: {
    kk: 'Есептердегі жоспар тармағына жатпайтын жолдар (§8)',
    ru: 'Строки отчётов, не связанные с пунктом плана (§8)',
    en: 'Lines of reports without an item of the plan (§8)',
  },
} as const satisfies Record<string, Trilingual>;
