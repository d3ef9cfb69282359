import type { Trilingual } from '../language.ts';

/** Commands on what was sent to the media. */
export const EDITIONS = {
  'issue-grid-long': {
    kk: 'БАҚ-қа жіберілетін гридті issued/ ішінде нөмірімен, уақытымен және хешімен бекітеді. Одан кейінгі құрастырулар жаңа, өзгерген, көшірілген, өткізілмейтін іс-шараларды белгілейді.',
    ru: 'Фиксирует грид для СМИ в issued/ с номером, моментом и хешем. Следующие сборки отмечают новое, изменённое, перенесённое и отменённое.',
    en: 'Freezes the grid for the media under issued/ with its number, instant and hash. Later builds mark what is new, changed, moved or cancelled.',
  },
  'issue-grid-examples': {
    kk: 'Мысалдар:\n  mediagrid issue-grid --week 2026-W51\n  mediagrid issue-grid --week next --to "БАҚ тізімі" --format xlsx,md',
    ru: 'Примеры:\n  mediagrid issue-grid --week 2026-W51\n  mediagrid issue-grid --week next --to "Список СМИ" --format xlsx,md',
    en: 'Examples:\n  mediagrid issue-grid --week 2026-W51\n  mediagrid issue-grid --week next --to "Media list" --format xlsx,md',
  },
  'issue-to': {
    kk: 'кімге жіберілді; бірнешеуін атауға болады',
    ru: 'кому отправлено; можно несколько',
    en: 'whom it goes to; may be several',
  },
  'diff-long': {
    kk: 'Аптаның соңғы басылымын қазіргі күйімен немесе екі басылымды өзара салыстырады: жаңа, өзгерген, көшірілген, өткізілмейтін іс-шаралар.',
    ru: 'Сравнивает последний выпуск недели с её нынешним состоянием или два выпуска между собой: новое, изменённое, перенесённое, отменённое.',
    en: 'Compares the last edition of a week with how it stands now, or two editions: events that are new, changed, moved or cancelled.',
  },
  'diff-examples': {
    kk: 'Мысалдар:\n  mediagrid diff --week 2026-W51\n  mediagrid diff --week 2026-W51 --from 1 --to 2 --format md',
    ru: 'Примеры:\n  mediagrid diff --week 2026-W51\n  mediagrid diff --week 2026-W51 --from 1 --to 2 --format md',
    en: 'Examples:\n  mediagrid diff --week 2026-W51\n  mediagrid diff --week 2026-W51 --from 1 --to 2 --format md',
  },
  'diff-from': {
    kk: 'қай басылымнан (әдепкі: соңғысы)',
    ru: 'с какого выпуска (по умолчанию: последний)',
    en: 'from which edition (default: the last)',
  },
  'diff-to': {
    kk: 'қай басылымға дейін (әдепкі: қазіргі күйі)',
    ru: 'до какого выпуска (по умолчанию: нынешнее состояние)',
    en: 'to which edition (default: as it stands now)',
  },
  'diff-format': { kk: 'text, json не md', ru: 'text, json или md', en: 'text, json or md' },
  'diff-exit-code': {
    kk: 'өзгеріс болса, шығу коды 1',
    ru: 'код выхода 1, если есть изменения',
    en: 'exit with 1 where there are changes',
  },
} as const satisfies Record<string, Trilingual>;
