import type { Language, Trilingual } from './language.ts';

/** The words of `--help`. */
const HELP = {
  program: {
    kk: 'Мемлекеттік органдардың апталық ақпаратын тексеріп, медиа-гридке біріктіреді (№ 159 бұйрық).',
    ru: 'Проверяет еженедельную информацию государственных органов и сводит её в медиа-грид (приказ № 159).',
    en: 'Checks the weekly information of state bodies and merges it into the media-grid (order No. 159).',
  },
  usage: { kk: '[параметрлер] <команда>', ru: '[параметры] <команда>', en: '[options] <command>' },
  help: { kk: 'анықтаманы көрсету', ru: 'показать справку', en: 'show help' },
  'help-command': { kk: 'команданың анықтамасы', ru: 'справка о команде', en: 'help on a command' },
  version: { kk: 'нұсқасын көрсету', ru: 'показать версию', en: 'show the version' },
  lang: {
    kk: 'белгілер мен хабарлардың тілі: kk, ru, en (әдепкі: mediagrid.yaml, жүйе тілі, kk)',
    ru: 'язык подписей и сообщений: kk, ru, en (иначе из mediagrid.yaml, системы, kk)',
    en: 'language of labels and messages: kk, ru, en (default: mediagrid.yaml, the locale, kk)',
  },
  on: {
    kk: 'қай күнге есептеу: күн не уақыт сәті (әдепкі: қазір)',
    ru: 'на какой момент считать: дата или момент (иначе сейчас)',
    en: 'the clock: a date or an instant (default: now)',
  },
  C: { kk: 'осы папкада жұмыс істеу', ru: 'работать в этой папке', en: 'work in this folder' },
  'no-color': { kk: 'түссіз шығару', ru: 'без цвета', en: 'no colours' },
  quiet: {
    kk: 'тек қателер мен деректерді шығару',
    ru: 'выводить только ошибки и данные',
    en: 'print only errors and data',
  },
  examples: {
    kk: 'Мысалдар:\n  mediagrid validate                        бүкіл папканы тексеру\n  mediagrid build-grid --week next          келесі аптаның медиа-гриді: build/ ішінде yaml, xlsx, md\n  mediagrid build-grid -w 2026-W51 -f xlsx  тек Excel кестесі\n\nШығу кодтары: 0 – бәрі дұрыс, 1 – деректерде қате бар, 2 – команда дұрыс жазылмаған, 3 – орындау мүмкін болмады.',
    ru: 'Примеры:\n  mediagrid validate                        проверить всю папку\n  mediagrid build-grid --week next          медиа-грид следующей недели: yaml, xlsx, md в build/\n  mediagrid build-grid -w 2026-W51 -f xlsx  только таблица Excel\n\nКоды выхода: 0 – всё в порядке, 1 – ошибки в данных, 2 – неверная команда, 3 – не удалось выполнить.',
    en: 'Examples:\n  mediagrid validate                        check the whole workspace\n  mediagrid build-grid --week next          media-grid of next week: yaml, xlsx, md in build/\n  mediagrid build-grid -w 2026-W51 -f xlsx  the Excel table only\n\nExit codes: 0 fine, 1 problems in the data, 2 wrong usage, 3 could not do it.',
  },
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
  'build-grid': {
    kk: 'аптаның медиа-гридін жасау (§11)',
    ru: 'собрать медиа-грид недели (§11)',
    en: "build a week's media-grid (§11)",
  },
  'build-grid-long': {
    kk: 'Аптаның ақпаратын біріктіріп, Қосымшаның кестесін жасайды. Қатесі бар файл кірмейді, ол туралы айтылады және шығу коды 1 болады.',
    ru: 'Сводит информацию недели и пишет таблицу Приложения. Файл с ошибками не входит: о нём сообщается, код выхода 1.',
    en: 'Merges the week and writes the table of the Appendix. A file with errors is left out and named; the exit code is then 1.',
  },
  week: {
    kk: 'апта: 2026-W51, ондағы күн, next не current',
    ru: 'неделя: 2026-W51, дата в ней, next или current',
    en: 'the week: 2026-W51, a date in it, next or current',
  },
  formats: {
    kk: 'пішімдер тізімі: yaml, json, xlsx, md (әдепкі: yaml,xlsx,md)',
    ru: 'список форматов: yaml, json, xlsx, md (иначе yaml,xlsx,md)',
    en: 'list of formats: yaml, json, xlsx, md (default: yaml,xlsx,md)',
  },
  out: {
    kk: 'қай папкаға жазу; «-» – стандартты шығыс, бір пішім',
    ru: 'папка для файлов; «-» – стандартный вывод, один формат',
    en: 'folder to write to; - for standard output, one format',
  },
  audience: {
    kk: 'media – спикерлердің байланысы мен ішкі мәліметтерсіз; internal – толық',
    ru: 'media – без контактов спикеров и внутренних сведений; internal – полностью',
    en: "media: without speakers' contacts and internal data; internal: all of it",
  },
  'build-grid-examples': {
    kk: 'Мысалдар:\n  mediagrid build-grid --week 2026-W51\n  mediagrid build-grid --week next --audience internal --format xlsx\n  mediagrid build-grid --week current --format md --out -',
    ru: 'Примеры:\n  mediagrid build-grid --week 2026-W51\n  mediagrid build-grid --week next --audience internal --format xlsx\n  mediagrid build-grid --week current --format md --out -',
    en: 'Examples:\n  mediagrid build-grid --week 2026-W51\n  mediagrid build-grid --week next --audience internal --format xlsx\n  mediagrid build-grid --week current --format md --out -',
  },
  'build-form': {
    kk: 'бір органның өз нысанын жасау (§10)',
    ru: 'собрать форму одного органа (§10)',
    en: "build one body's own form (§10)",
  },
  'build-form-long': {
    kk: 'Бір органның қол қойып жіберетін нысаны: Қосымшаның кестесі мен §10-ның алты тармағы, спикерлердің байланысымен.',
    ru: 'Форма, которую орган подписывает и отправляет: таблица Приложения и шесть пунктов §10 с контактами спикеров.',
    en: "The form that a body signs and sends: the table of the Appendix and the six items of §10, with the speakers' contacts.",
  },
  body: {
    kk: 'органның идентификаторы (bodies.yaml)',
    ru: 'идентификатор органа (bodies.yaml)',
    en: 'id of the body (bodies.yaml)',
  },
  'build-form-examples': {
    kk: 'Мысал:\n  mediagrid build-form --week next --body min-jol --format xlsx',
    ru: 'Пример:\n  mediagrid build-form --week next --body min-jol --format xlsx',
    en: 'Example:\n  mediagrid build-form --week next --body min-jol --format xlsx',
  },
  'build-directory': {
    kk: 'уәкілетті тұлғалардың анықтамалығын жасау (§4)',
    ru: 'собрать справочник уполномоченных лиц (§4)',
    en: 'build the directory of authorised persons (§4)',
  },
  'build-directory-long': {
    kk: 'Органдардың хабарламаларынан анықтамалық жасайды: әр органнан соңғы тағайындалған тұлға не бөлімше, бұрынғылары бөлек парақта, деректері жоқ органдар көрсетіледі.',
    ru: 'Собирает справочник из уведомлений органов: последнее назначенное лицо или подразделение каждого, прежние – отдельным листом, органы без данных показаны.',
    en: 'Makes the directory from the notices of the bodies: whoever was appointed last for each, former holders on a sheet of their own, bodies without a contact shown.',
  },
  'build-directory-examples': {
    kk: 'Мысалдар:\n  mediagrid build-directory\n  mediagrid build-directory --audience internal --format xlsx',
    ru: 'Примеры:\n  mediagrid build-directory\n  mediagrid build-directory --audience internal --format xlsx',
    en: 'Examples:\n  mediagrid build-directory\n  mediagrid build-directory --audience internal --format xlsx',
  },
  'build-agenda': {
    kk: 'ортақ мәселенің бірыңғай күн тәртібін жасау (§10)',
    ru: 'собрать единую повестку общего вопроса (§10)',
    en: 'build the single agenda of a joint issue (§10)',
  },
  'build-agenda-long': {
    kk: 'Ортақ мәселе бойынша органдар жіберген ақпаратты бірыңғай ақпараттық күн тәртібіне жинайды; кімнен келмегені көрсетіледі.',
    ru: 'Сводит материалы органов по общему вопросу в единую информационную повестку дня; видно, от кого их нет.',
    en: 'Sets the pieces that bodies sent on a joint issue together as a single information agenda, and shows whose is missing.',
  },
  'build-agenda-examples': {
    kk: 'Мысалдар:\n  mediagrid build-agenda --issue j-2026-017\n  mediagrid build-agenda --issue j-2026-017 --audience internal',
    ru: 'Примеры:\n  mediagrid build-agenda --issue j-2026-017\n  mediagrid build-agenda --issue j-2026-017 --audience internal',
    en: 'Examples:\n  mediagrid build-agenda --issue j-2026-017\n  mediagrid build-agenda --issue j-2026-017 --audience internal',
  },
  issue: {
    kk: 'ортақ мәселенің белгісі: decisions/joint-issues/<белгі>.yaml',
    ru: 'id общего вопроса: decisions/joint-issues/<id>.yaml',
    en: 'id of the joint issue: decisions/joint-issues/<id>.yaml',
  },
  'build-plan': {
    kk: 'жылдық медиажоспарды жасау (§5–7)',
    ru: 'собрать медиаплан года (§5–7)',
    en: 'build the media plan of a year (§5–7)',
  },
  'build-plan-long': {
    kk: 'Екі кезеңнің ұсыныстары мен шешімдерін, тоқсандық өзектендіруді және түзетулерді рет-ретімен біріктіреді; әр тармақтың тарихы сақталады.',
    ru: 'Сводит предложения и решения обоих циклов, ежеквартальные обновления и корректировки по порядку; история каждого пункта сохраняется.',
    en: 'Merges the proposals and decisions of both cycles, the quarterly updates and the corrections in their order, and keeps the history of each item.',
  },
  'build-plan-examples': {
    kk: 'Мысалдар:\n  mediagrid build-plan --year 2026\n  mediagrid build-plan --year 2026 --audience internal --format xlsx',
    ru: 'Примеры:\n  mediagrid build-plan --year 2026\n  mediagrid build-plan --year 2026 --audience internal --format xlsx',
    en: 'Examples:\n  mediagrid build-plan --year 2026\n  mediagrid build-plan --year 2026 --audience internal --format xlsx',
  },
  'build-execution': {
    kk: 'медиажоспардың орындалуын шығару (§8–9)',
    ru: 'показать исполнение медиаплана (§8–9)',
    en: 'build how the media plan is carried out (§8–9)',
  },
  'build-execution-long': {
    kk: 'Жоспар тармақтарын ай сайынғы есептермен және апталық іс-шаралармен салыстырады: орган, бағыт, тоқсан бойынша күйі; есеп берілмеген, іс-шарасы жоқ тармақтар; жоспарда жоқ негізгі іс-шаралар.',
    ru: 'Сопоставляет пункты плана с ежемесячными отчётами и еженедельными мероприятиями: состояние по органам, направлениям, кварталам; пункты без отчёта и без мероприятий; ключевые мероприятия вне плана.',
    en: 'Sets the items of the plan beside the monthly reports and the weekly events: progress by body, direction and quarter; items nobody reported on or without events; key events outside the plan.',
  },
  'build-execution-examples': {
    kk: 'Мысалдар:\n  mediagrid build-execution --year 2026\n  mediagrid build-execution --year 2026 --on 2026-12-10 --format xlsx',
    ru: 'Примеры:\n  mediagrid build-execution --year 2026\n  mediagrid build-execution --year 2026 --on 2026-12-10 --format xlsx',
    en: 'Examples:\n  mediagrid build-execution --year 2026\n  mediagrid build-execution --year 2026 --on 2026-12-10 --format xlsx',
  },
  'issue-grid': {
    kk: 'медиа-гридті басылым етіп бекіту (§11)',
    ru: 'зафиксировать медиа-грид как выпуск (§11)',
    en: 'freeze the media-grid as an edition (§11)',
  },
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
  diff: {
    kk: 'соңғы басылымнан кейінгі өзгерістер (§11)',
    ru: 'изменения после последнего выпуска (§11)',
    en: 'show what has changed since the last edition (§11)',
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
    ru: 'с какого выпуска (иначе с последнего)',
    en: 'from which edition (default: the last)',
  },
  'diff-to': {
    kk: 'қай басылымға дейін (әдепкі: қазіргі күйі)',
    ru: 'до какого выпуска (иначе нынешнее состояние)',
    en: 'to which edition (default: as it stands now)',
  },
  'diff-format': { kk: 'text, json не md', ru: 'text, json или md', en: 'text, json or md' },
  'diff-exit-code': {
    kk: 'өзгеріс болса, шығу коды 1',
    ru: 'код выхода 1, если есть изменения',
    en: 'exit with 1 where there are changes',
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
  'status-format': { kk: 'text не json', ru: 'text или json', en: 'text or json' },
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

export type HelpKey = keyof typeof HELP;

export function help(key: HelpKey, language: Language): string {
  return HELP[key][language];
}
