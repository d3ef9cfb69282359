import type { Trilingual } from '../language.ts';

/** `new`: a document by questions. */
export const NEW = {
  'new-long': {
    kk: 'Сұрақ қойып, тексеруден өтетін файлды өз орнына жазады. Терминалсыз да жұмыс істейді: әр жауап – параметр. Үзілсе, жоба сақталады.',
    ru: 'Задаёт вопросы и пишет на своё место файл, который проходит проверку. Работает и без терминала: каждый ответ – параметр. При обрыве остаётся черновик.',
    en: 'Asks questions and writes a file that passes the check, in its place. It works without a terminal too: every answer is a flag. If you stop, a draft is kept.',
  },
  'new-kind': {
    kk: 'құжат түрі: weekly, contact, proposal, plan-update, report, response, joint; уәкілетті органда: request, joint-issue, grid-decision, plan-decision',
    ru: 'вид документа: weekly, contact, proposal, plan-update, report, response, joint; у уполномоченного органа: request, joint-issue, grid-decision, plan-decision',
    en: 'kind of document: weekly, contact, proposal, plan-update, report, response, joint; of the authorised body: request, joint-issue, grid-decision, plan-decision',
  },
  'new-period': {
    kk: 'есептік ай: 2026-11 (report)',
    ru: 'отчётный месяц: 2026-11 (report)',
    en: 'reporting month: 2026-11 (report)',
  },
  'new-year': {
    kk: 'медиажоспар жылы (proposal, plan-update, plan-decision)',
    ru: 'год медиаплана (proposal, plan-update, plan-decision)',
    en: 'year of the media plan (proposal, plan-update, plan-decision)',
  },
  'new-quarter': {
    kk: 'тоқсан: Q4 (plan-update)',
    ru: 'квартал: Q4 (plan-update)',
    en: 'quarter: Q4 (plan-update)',
  },
  'new-cycle': {
    kk: 'кезең: 1 не 2 (proposal, plan-decision)',
    ru: 'цикл: 1 или 2 (proposal, plan-decision)',
    en: 'cycle: 1 or 2 (proposal, plan-decision)',
  },
  'new-request': {
    kk: 'жауап берілетін сұрау салу (response)',
    ru: 'запрос, на который даётся ответ (response)',
    en: 'the request that is answered (response)',
  },
  'new-issue': { kk: 'ортақ мәселе (joint)', ru: 'общий вопрос (joint)', en: 'the joint issue (joint)' },
  'new-id': {
    kk: 'белгісі (request, joint-issue; әдепкі: келесі бос нөмір)',
    ru: 'обозначение (request, joint-issue; по умолчанию: следующее свободное)',
    en: 'id (request, joint-issue; default: the next free one)',
  },
  'new-no-events': {
    kk: 'іс-шаралар жоспарланбаған (weekly)',
    ru: 'мероприятия не запланированы (weekly)',
    en: 'no events are planned (weekly)',
  },
  'new-no-changes': {
    kk: 'өзгеріс жоқ (plan-update)',
    ru: 'изменений нет (plan-update)',
    en: 'nothing changes (plan-update)',
  },
  'new-set': {
    kk: 'жауап: events.0.title="…"; бірнеше рет берілуі мүмкін',
    ru: 'ответ: events.0.title="…"; можно повторять',
    en: 'an answer: events.0.title="…"; may be repeated',
  },
  'new-answers': {
    kk: 'жауаптар файлы, YAML не JSON; «-» – стандартты кіріс',
    ru: 'файл ответов, YAML или JSON; «-» – стандартный ввод',
    en: 'file of answers, YAML or JSON; - for standard input',
  },
  'new-from': {
    kk: 'неден көшіру: previous – алдыңғысы, апта (ай) не файл; күндері жылжытылады',
    ru: 'что скопировать: previous – прежний, неделя (месяц) или файл; даты сдвигаются',
    en: 'what to copy: previous, a week (month) or a file; dates are moved',
  },
  'new-keep': {
    kk: 'көшірілгендердің қайсысы сол күйінде қалады: белгілері үтірмен, all – бәрі, none – ешқайсысы; аталмағандары алып тасталады',
    ru: 'что из скопированного остаётся без изменений: обозначения через запятую, all – всё, none – ничего; неназванное убирается',
    en: 'copied entries that stay as they are: ids with commas, all or none; those not named are dropped',
  },
  'new-draft': {
    kk: 'сақталған жобаны: continue – жалғастыру, anew – өшіріп, жаңадан бастау',
    ru: 'черновик: continue – продолжить, anew – удалить и начать заново',
    en: 'a draft that was kept: continue with it, or start anew',
  },
  'new-force': {
    kk: 'бар файлды ауыстыру; алдыңғысы received/history/ ішінде қалады',
    ru: 'заменить имеющийся файл; прежний остаётся в received/history/',
    en: 'replace a file that is there; the one before is kept in received/history/',
  },
  'new-keep-former': {
    kk: 'бұрынғы тұлғаның хабарламасын <орган>.<жыл>.yaml деп сақтау (contact)',
    ru: 'сохранить уведомление о прежнем лице как <орган>.<год>.yaml (contact)',
    en: 'keep the notice of the former holder as <body>.<year>.yaml (contact)',
  },
  'new-print': {
    kk: 'файлды жазбай, стандартты шығысқа шығару',
    ru: 'не писать файл, а вывести в стандартный вывод',
    en: 'print the file to standard output instead of writing it',
  },
  'new-no-input': {
    kk: 'терминалда да сұрамау',
    ru: 'не спрашивать и в терминале',
    en: 'ask nothing, not even in a terminal',
  },
  'new-examples': {
    kk: 'Мысалдар:\n  mediagrid new weekly                                        бәрі сұралады\n  mediagrid new weekly --body min-jol --week next --from previous --keep concert,forum\n  mediagrid new weekly --body min-jol --week 2026-W51 --no-events\n  mediagrid new joint --body min-jol --issue j-2026-017 --set text="…"\n  mediagrid new weekly --body min-jol --week next --answers week.yaml --print',
    ru: 'Примеры:\n  mediagrid new weekly                                        спрашивается всё\n  mediagrid new weekly --body min-jol --week next --from previous --keep concert,forum\n  mediagrid new weekly --body min-jol --week 2026-W51 --no-events\n  mediagrid new joint --body min-jol --issue j-2026-017 --set text="…"\n  mediagrid new weekly --body min-jol --week next --answers week.yaml --print',
    en: 'Examples:\n  mediagrid new weekly                                        asks everything\n  mediagrid new weekly --body min-jol --week next --from previous --keep concert,forum\n  mediagrid new weekly --body min-jol --week 2026-W51 --no-events\n  mediagrid new joint --body min-jol --issue j-2026-017 --set text="…"\n  mediagrid new weekly --body min-jol --week next --answers week.yaml --print',
  },
} as const satisfies Record<string, Trilingual>;
