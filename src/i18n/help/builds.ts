import type { Trilingual } from '../language.ts';

/** Commands that merge submissions into documents, and the flags they share. */
export const BUILDS = {
  'build-grid-long': {
    kk: 'Аптаның ақпаратын біріктіріп, Қосымшаның кестесін жасайды. Қатесі бар файл кірмейді, ол туралы айтылады және шығу коды 1 болады.',
    ru: 'Сводит информацию недели и пишет таблицу Приложения. Файл с ошибками не входит: о нём сообщается, код выхода 1.',
    en: 'Merges the week and writes the table of the Appendix. A file with errors is left out and named; the exit code is then 1.',
  },
  'build-long': {
    kk: 'Анықтамалықты, құжаты бар әр жылдың жоспары мен орындалуын, ақпарат келген әр аптаның гридін, ортақ мәселелердің күн тәртіптерін жасайды. Органдардың нысандары кірмейді: оларды build-form жасайды. Қатесі бар файл кірмейді, шығу коды 1 болады. --check ештеңе жазбайды: файлдар build жазатындай болмаса, олардың атын айтып, 1 кодымен шығады.',
    ru: 'Собирает справочник, план каждого года с документами и его исполнение, грид каждой недели, на которую поступила информация, повестки общих вопросов. Формы органов не входят: их собирает build-form. Файл с ошибками не входит, код выхода тогда 1. --check ничего не пишет: если файлы не такие, какими их записала бы сборка, называет их, код выхода 1.',
    en: 'Builds the directory, the plan of each year that has documents and how it is carried out, the grid of each week that was submitted for, and the agendas of joint issues; not the forms of the bodies, which build-form makes. A file with errors is left out, and the exit code is then 1. --check writes nothing: where the files are not as a build would write them it names each and exits with 1.',
  },
  'build-check': {
    kk: 'жазбай, файлдардың жаңа екенін тексеру; жаңа болмаса – код 1',
    ru: 'не писать, а проверить, что файлы свежие; иначе код 1',
    en: 'write nothing; exit with 1 if the files are not up to date',
  },
  'build-examples': {
    kk: 'Мысалдар:\n  mediagrid build\n  mediagrid build --format yaml,docx,ics,csv\n  mediagrid build --check',
    ru: 'Примеры:\n  mediagrid build\n  mediagrid build --format yaml,docx,ics,csv\n  mediagrid build --check',
    en: 'Examples:\n  mediagrid build\n  mediagrid build --format yaml,docx,ics,csv\n  mediagrid build --check',
  },
  out: {
    kk: 'қай папкаға жазу; «-» – стандартты шығыс, бір пішім',
    ru: 'папка для файлов; «-» – стандартный вывод, один формат',
    en: 'folder to write to; - for standard output, one format',
  },
  'out-folder': {
    kk: 'қай папкаға жазу',
    ru: 'папка для файлов',
    en: 'folder to write to',
  },
  audience: {
    kk: 'media – спикерлердің байланыс деректері мен ішкі мәліметтерсіз; internal – толық',
    ru: 'media – без контактов спикеров и внутренних сведений; internal – полностью',
    en: "media: without speakers' contacts and internal data; internal: all of it",
  },
  'build-grid-examples': {
    kk: 'Мысалдар:\n  mediagrid build-grid --week 2026-W51\n  mediagrid build-grid --week next --audience internal --format xlsx\n  mediagrid build-grid --week current --format md --out -',
    ru: 'Примеры:\n  mediagrid build-grid --week 2026-W51\n  mediagrid build-grid --week next --audience internal --format xlsx\n  mediagrid build-grid --week current --format md --out -',
    en: 'Examples:\n  mediagrid build-grid --week 2026-W51\n  mediagrid build-grid --week next --audience internal --format xlsx\n  mediagrid build-grid --week current --format md --out -',
  },
  'build-form-long': {
    kk: 'Бір органның қол қойып жіберетін нысаны: Қосымшаның кестесі мен §10 талап ететін алты дерек, спикерлердің байланыс деректерімен.',
    ru: 'Форма, которую орган подписывает и отправляет: таблица Приложения и шесть сведений по §10 с контактами спикеров.',
    en: "The form that a body signs and sends: the table of the Appendix and the six items of §10, with the speakers' contacts.",
  },
  'build-form-examples': {
    kk: 'Мысал:\n  mediagrid build-form --week next --body min-jol --format xlsx',
    ru: 'Пример:\n  mediagrid build-form --week next --body min-jol --format xlsx',
    en: 'Example:\n  mediagrid build-form --week next --body min-jol --format xlsx',
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
  'build-plan-long': {
    kk: 'Екі кезеңнің ұсыныстары мен шешімдерін, тоқсан сайынғы өзекті етуді және түзетулерді рет-ретімен біріктіреді; әр тармақтың тарихы сақталады.',
    ru: 'Сводит предложения и решения обоих циклов, ежеквартальную актуализацию и корректировки по порядку; история каждого пункта сохраняется.',
    en: 'Merges the proposals and decisions of both cycles, the quarterly updates and the corrections in their order, and keeps the history of each item.',
  },
  'build-plan-examples': {
    kk: 'Мысалдар:\n  mediagrid build-plan --year 2026\n  mediagrid build-plan --year 2026 --audience internal --format xlsx',
    ru: 'Примеры:\n  mediagrid build-plan --year 2026\n  mediagrid build-plan --year 2026 --audience internal --format xlsx',
    en: 'Examples:\n  mediagrid build-plan --year 2026\n  mediagrid build-plan --year 2026 --audience internal --format xlsx',
  },
  'build-execution-long': {
    kk: 'Жоспар тармақтарын ай сайынғы есептермен және апталық іс-шаралармен салыстырады: орган, бағыт, тоқсан бойынша күйі; есеп берілмеген, іс-шарасы жоқ тармақтар; жоспарда жоқ негізгі іс-шаралар. --on берілмесе, соңғы жіберілген не қабылданған күнге есептеледі.',
    ru: 'Сопоставляет пункты плана с ежемесячными отчётами и еженедельными мероприятиями: состояние по органам, направлениям, кварталам; пункты без отчёта и без мероприятий; ключевые мероприятия вне плана. Без --on – на день последнего поступления или решения.',
    en: 'Sets the items of the plan beside the monthly reports and the weekly events: progress by body, direction and quarter; items nobody reported on or without events; key events outside the plan. Without --on it stands as of the day of the last that was sent or decided.',
  },
  'build-execution-examples': {
    kk: 'Мысалдар:\n  mediagrid build-execution --year 2026\n  mediagrid build-execution --year 2026 --on 2026-12-10 --format xlsx',
    ru: 'Примеры:\n  mediagrid build-execution --year 2026\n  mediagrid build-execution --year 2026 --on 2026-12-10 --format xlsx',
    en: 'Examples:\n  mediagrid build-execution --year 2026\n  mediagrid build-execution --year 2026 --on 2026-12-10 --format xlsx',
  },
} as const satisfies Record<string, Trilingual>;
