import type { Trilingual } from '../language.ts';

/** Commands on who owes what, and when. */
export const DUTIES = {
  'deadlines-long': {
    kk: 'Қағидалардың әр мерзімі: тармағы, күні және ол жылжыса – неге. Әдепкі: бүгіннен бастап 30 күн. Жұмыс папкасынан тыс та істейді.',
    ru: 'Каждый срок по Правилам: пункт, дата и, если он сдвинут, почему. По умолчанию – 30 дней от сегодня. Работает и вне рабочей папки.',
    en: 'Every due date of the Rules with its §, and why it moved. By default 30 days from today. Works outside a workspace too.',
  },
  'range-from': { kk: 'бірінші күні', ru: 'первый день', en: 'first day' },
  'range-to': { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
  'range-quarter': { kk: 'тоқсан: 2026-Q4', ru: 'квартал: 2026-Q4', en: 'a quarter: 2026-Q4' },
  'range-month': { kk: 'ай: 2026-11', ru: 'месяц: 2026-11', en: 'a month: 2026-11' },
  'deadlines-format': { kk: 'text, json не ics', ru: 'text, json или ics', en: 'text, json or ics' },
  'deadlines-explain': {
    kk: 'оқылуын және басқаша оқығандағы күнін көрсету',
    ru: 'показать прочтение и дату по другим прочтениям',
    en: 'show the reading, and the date under the other readings',
  },
  'deadlines-examples': {
    kk: 'Мысалдар:\n  mediagrid deadlines --year 2026\n  mediagrid deadlines --quarter 2026-Q4 --format ics > deadlines.ics\n  mediagrid deadlines --from 2026-12-01 --to 2026-12-31 --explain',
    ru: 'Примеры:\n  mediagrid deadlines --year 2026\n  mediagrid deadlines --quarter 2026-Q4 --format ics > deadlines.ics\n  mediagrid deadlines --from 2026-12-01 --to 2026-12-31 --explain',
    en: 'Examples:\n  mediagrid deadlines --year 2026\n  mediagrid deadlines --quarter 2026-Q4 --format ics > deadlines.ics\n  mediagrid deadlines --from 2026-12-01 --to 2026-12-31 --explain',
  },
  'status-long': {
    kk: 'Кезекшінің экраны: аптаның ақпаратын кім жіберді, кім жібермеді (телефонымен), мерзімі өткен, бүгінгі және алдағы міндеттер. Әдепкі апта – келесі; басқа міндеттер – соңғы 31 және алдағы 14 күн.',
    ru: 'Экран дежурного: кто прислал информацию недели, кто нет (с телефоном), что просрочено, что сегодня и впереди. По умолчанию – следующая неделя, прочие сроки – 31 день назад и 14 вперёд.',
    en: "The duty officer's screen: who sent the week's information, who did not (with telephone), what is overdue, due today and coming. By default the next week, and other duties of the last 31 and the next 14 days.",
  },
  'status-strict': {
    kk: 'мерзімі өткен міндет болса, шығу коды 1',
    ru: 'код выхода 1, если что-то просрочено',
    en: 'exit code 1 when something is overdue',
  },
  'status-examples': {
    kk: 'Мысалдар:\n  mediagrid status\n  mediagrid status --week 2026-W51 --on 2026-12-11T09:00:00+05:00\n  mediagrid status --quarter 2026-Q4 --format json --strict',
    ru: 'Примеры:\n  mediagrid status\n  mediagrid status --week 2026-W51 --on 2026-12-11T09:00:00+05:00\n  mediagrid status --quarter 2026-Q4 --format json --strict',
    en: 'Examples:\n  mediagrid status\n  mediagrid status --week 2026-W51 --on 2026-12-11T09:00:00+05:00\n  mediagrid status --quarter 2026-Q4 --format json --strict',
  },
} as const satisfies Record<string, Trilingual>;
