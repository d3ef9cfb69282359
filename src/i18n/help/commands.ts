import type { Trilingual } from '../language.ts';

/** The other commands. */
export const COMMANDS = {
  validate: { kk: 'файлдарды тексеру', ru: 'проверить файлы', en: 'check files' },
  'validate-long': {
    kk: 'Файлдарды тексеріп, барлық қатені бірден көрсетеді: жазылуы, өрістері, мерзімі, сілтемелері, орын мен спикер қайшылықтары.',
    ru: 'Проверяет файлы и показывает все проблемы сразу: запись, поля, сроки, ссылки, накладки залов и спикеров.',
    en: 'Checks files and tells all problems in one run: syntax, fields, deadlines, references, clashes of halls and speakers.',
  },
  'validate-paths': {
    kk: 'файлдар не папкалар; «-» – стандартты енгізу (әдепкі: бүкіл жұмыс папкасы)',
    ru: 'файлы или папки; «-» – стандартный ввод (иначе вся рабочая папка)',
    en: 'files or folders; - for standard input (default: the whole workspace)',
  },
  'report-format': {
    kk: 'есептің пішімі: text, json, github',
    ru: 'формат отчёта: text, json, github',
    en: 'format of the report: text, json, github',
  },
  strict: {
    kk: 'ескертулер де қате деп саналады',
    ru: 'предупреждения считаются ошибками',
    en: 'warnings count as errors',
  },
  'validate-examples': {
    kk: 'Мысалдар:\n  mediagrid validate submissions/weekly/2026-W51\n  mediagrid validate --format github --strict\n  mediagrid validate - < min-jol.yaml',
    ru: 'Примеры:\n  mediagrid validate submissions/weekly/2026-W51\n  mediagrid validate --format github --strict\n  mediagrid validate - < min-jol.yaml',
    en: 'Examples:\n  mediagrid validate submissions/weekly/2026-W51\n  mediagrid validate --format github --strict\n  mediagrid validate - < min-jol.yaml',
  },
  deadlines: {
    kk: 'Қағидалар бойынша мерзімдер',
    ru: 'сроки по Правилам',
    en: 'list the deadlines of the Rules',
  },
  'deadlines-long': {
    kk: 'Қағидалардың әр мерзімі: тармағы, күні және ол жылжыса – неге. Әдепкі: бүгіннен бастап 30 күн. Жұмыс папкасынан тыс та істейді.',
    ru: 'Каждый срок по Правилам: пункт, дата и, если он сдвинут, почему. По умолчанию – 30 дней от сегодня. Работает и вне рабочей папки.',
    en: 'Every due date of the Rules with its §, and why it moved. By default 30 days from today. Works outside a workspace too.',
  },
  'range-from': { kk: 'бірінші күні', ru: 'первый день', en: 'first day' },
  'range-to': { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
  'range-year': { kk: 'жыл: 2026', ru: 'год: 2026', en: 'a year: 2026' },
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
  status: {
    kk: 'кім жіберді, кім кешікті, не күтілуде',
    ru: 'кто прислал, кто опоздал, что ожидается',
    en: 'who sent, who is late, what is owed',
  },
  'status-long': {
    kk: 'Кезекшінің экраны: аптаның ақпаратын кім жіберді, кім жібермеді (телефонымен), мерзімі өткен, бүгінгі және алдағы міндеттер. Әдепкі апта – келесі; басқа міндеттер – соңғы 31 және алдағы 14 күн.',
    ru: 'Экран дежурного: кто прислал информацию недели, кто нет (с телефоном), что просрочено, что сегодня и впереди. По умолчанию – следующая неделя, прочие сроки – 31 день назад и 14 вперёд.',
    en: "The duty officer's screen: who sent the week's information, who did not (with telephone), what is overdue, due today and coming. By default the next week, and other duties of the last 31 and the next 14 days.",
  },
  'text-or-json': { kk: 'text не json', ru: 'text или json', en: 'text or json' },
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
  explain: {
    kk: 'диагностика кодын түсіндіру',
    ru: 'объяснить код диагностики',
    en: 'explain a diagnostic code',
  },
  'explain-long': {
    kk: 'Диагностика кодының мағынасын, мысалын және түзетілуін көрсетеді; кодсыз – барлық кодтың тізімін.',
    ru: 'Показывает, что значит код диагностики, пример и исправление; без кода – список всех кодов.',
    en: 'Tells what a diagnostic code means, with an example and its fix; without a code, lists them all.',
  },
  'explain-code': {
    kk: 'код, мысалы deadline/late, немесе оның бөлімі: deadline',
    ru: 'код, например deadline/late, или его раздел: deadline',
    en: 'code, e.g. deadline/late, or its area: deadline',
  },
  'explain-examples': {
    kk: 'Мысал:\n  mediagrid explain deadline/late\n  mediagrid explain clash\n  mediagrid explain --format json',
    ru: 'Примеры:\n  mediagrid explain deadline/late\n  mediagrid explain clash\n  mediagrid explain --format json',
    en: 'Examples:\n  mediagrid explain deadline/late\n  mediagrid explain clash\n  mediagrid explain --format json',
  },
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
