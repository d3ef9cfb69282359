import type { Trilingual } from '../language.ts';

/** Forms for people without YAML: made, and read back. */
export const FORMS = {
  'form-long': {
    kk: 'YAML жазбайтындарға арналған Excel нысаны: тізімдер, түсініктемелер, мысал; жазулары екі тілде. Органның байланыс деректері анықтамалықтан, жоспар тармақтары медиажоспардан алынады. Толтырылған нысанды import оқиды.',
    ru: 'Форма Excel для тех, кто не пишет YAML: списки, пояснения, пример; подписи на двух языках. Контакты органа берутся из справочника, пункты плана – из медиаплана. Заполненную форму читает import.',
    en: 'An Excel form for people who do not write YAML: lists, explanations, an example, labels in two languages. The contacts of the body come from the directory, plan items from the media plan. import reads the form once it is filled in.',
  },
  'form-kind': {
    kk: 'құжат түрі: contact, weekly, proposal, report',
    ru: 'вид документа: contact, weekly, proposal, report',
    en: 'kind of document: contact, weekly, proposal, report',
  },
  'form-body': {
    kk: 'органның белгісі; берілмесе, нысанда тізімнен таңдалады',
    ru: 'обозначение органа; без него орган выбирают в форме из списка',
    en: 'id of the body; without it the body is chosen in the form',
  },
  'form-week': {
    kk: 'апта, weekly үшін (әдепкі: next)',
    ru: 'неделя, для weekly (по умолчанию: next)',
    en: 'the week, for weekly (default: next)',
  },
  'form-year': {
    kk: 'медиажоспар жылы, proposal үшін',
    ru: 'год медиаплана, для proposal',
    en: 'year of the media plan, for proposal',
  },
  'form-cycle': {
    kk: 'кезең 1 не 2, proposal үшін',
    ru: 'цикл 1 или 2, для proposal',
    en: 'cycle 1 or 2, for proposal',
  },
  'form-period': {
    kk: 'есептік ай: 2026-11, report үшін (әдепкі: осы ай)',
    ru: 'отчётный месяц: 2026-11, для report (по умолчанию: этот месяц)',
    en: 'the month reported on: 2026-11, for report (default: this month)',
  },
  'form-out': {
    kk: 'жазылатын .xlsx файлы; «-» – стандартты шығыс',
    ru: 'файл .xlsx; «-» – стандартный вывод',
    en: 'the .xlsx file to write; - for standard output',
  },
  'form-force': {
    kk: 'бар файлдың үстінен жазу',
    ru: 'перезаписать существующий файл',
    en: 'overwrite a file that is there',
  },
  'form-examples': {
    kk: 'Мысалдар:\n  mediagrid form weekly --body min-jol --week next --out min-jol.xlsx\n  mediagrid form report --body min-jol --period 2026-11 --out report.xlsx\n  mediagrid form proposal --year 2027 --cycle 1 --lang ru --out proposals.xlsx',
    ru: 'Примеры:\n  mediagrid form weekly --body min-jol --week next --out min-jol.xlsx\n  mediagrid form report --body min-jol --period 2026-11 --out report.xlsx\n  mediagrid form proposal --year 2027 --cycle 1 --lang ru --out proposals.xlsx',
    en: 'Examples:\n  mediagrid form weekly --body min-jol --week next --out min-jol.xlsx\n  mediagrid form report --body min-jol --period 2026-11 --out report.xlsx\n  mediagrid form proposal --year 2027 --cycle 1 --lang ru --out proposals.xlsx',
  },
  'import-long': {
    kk: 'Толтырылған нысандарды оқып, жұмыс папкасындағы орнына жазады. Әр қате парағы мен ұяшығы бойынша айтылады; қатесі бар файл жазылмайды, қалғандары жазылады (шығу коды 1). --force ауыстырған файл received/history/ ішінде қалады; жоғалған іс-шаралар аталады (шығу коды 1).',
    ru: 'Читает заполненные формы и кладёт их на место в рабочей папке. Каждая ошибка названа по листу и ячейке; файл с ошибками не записывается, остальные записываются (код выхода 1). Файл, заменённый с --force, остаётся в received/history/; исчезнувшие мероприятия называются (код выхода 1).',
    en: 'Reads filled-in forms and files them in the workspace. Each problem is named by sheet and cell; a form with errors is not written, the others are (exit code 1). A file replaced with --force is kept in received/history/; events that are gone are named (exit code 1).',
  },
  'import-files': {
    kk: 'толтырылған нысандар (.xlsx) не олардың папкасы',
    ru: 'заполненные формы (.xlsx) или папка с ними',
    en: 'filled-in forms (.xlsx), or a folder of them',
  },
  'import-out': {
    kk: 'жазылатын файл (.yaml) не папка; «-» – стандартты шығыс (әдепкі: жұмыс папкасындағы орны)',
    ru: 'файл (.yaml) или папка; «-» – стандартный вывод (по умолчанию: место в рабочей папке)',
    en: 'file (.yaml) or folder to write to; - for standard output (default: its place in the workspace)',
  },
  'import-force': {
    kk: 'бар өзге файлдың үстінен жазу',
    ru: 'перезаписать другой файл, если он уже есть',
    en: 'overwrite a different file that is there',
  },
  'import-examples': {
    kk: 'Мысалдар:\n  mediagrid import min-jol.xlsx\n  mediagrid import inbox/*.xlsx --on 2026-12-10T18:00:00+05:00\n  mediagrid import min-jol.xlsx --out -',
    ru: 'Примеры:\n  mediagrid import min-jol.xlsx\n  mediagrid import inbox/*.xlsx --on 2026-12-10T18:00:00+05:00\n  mediagrid import min-jol.xlsx --out -',
    en: 'Examples:\n  mediagrid import min-jol.xlsx\n  mediagrid import inbox/*.xlsx --on 2026-12-10T18:00:00+05:00\n  mediagrid import min-jol.xlsx --out -',
  },
} as const satisfies Record<string, Trilingual>;
