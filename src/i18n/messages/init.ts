import type { Trilingual } from '../language.ts';

/** What is said when a workspace is made, and why it was not. */
export const INIT = {
  'init.done': {
    kk: 'Жұмыс папкасы дайын: {folder} (файлдар: {count}). Енді сол папкада:\n  mediagrid validate\n  mediagrid build-grid --week {week}',
    ru: 'Рабочая папка готова: {folder} (файлов: {count}). Теперь в ней:\n  mediagrid validate\n  mediagrid build-grid --week {week}',
    en: 'The workspace is ready: {folder} ({count} files). Now, in it:\n  mediagrid validate\n  mediagrid build-grid --week {week}',
  },
  'init.hook': {
    kk: 'Файлдар әр commit алдында тексерілсін: {command}',
    ru: 'Проверять файлы перед каждым commit: {command}',
    en: 'To have files checked before each commit: {command}',
  },
  'init.ci-below-top': {
    kk: 'Бұл папка репозиторийдің түбірі емес: CI файлын түбіріне көшіріп, командаларға -C қосыңыз.',
    ru: 'Эта папка – не корень репозитория: перенесите файл CI в корень и добавьте в команды -C.',
    en: 'This folder is not the top of the repository: move the CI file there and add -C to its commands.',
  },
  'usage.workspace-here': {
    kk: 'Мұнда жұмыс папкасы бар: {folder}. Ештеңе жазылмады',
    ru: 'Здесь уже есть рабочая папка: {folder}. Ничего не записано',
    en: 'There is a workspace here already: {folder}. Nothing was written',
  },
  'usage.in-the-way': {
    kk: '{folder} папкасында бар: {files}. Ештеңе жазылмады: басқа папка таңдаңыз не бұларды көшіріңіз',
    ru: 'В папке {folder} уже есть: {files}. Ничего не записано: выберите другую папку или перенесите их',
    en: 'In {folder} there are already: {files}. Nothing was written: choose another folder or move these',
  },
  'usage.no-repository': {
    kk: '--hook git репозиторийінде ғана қолданылады: {folder} ешқайсысында емес (git init)',
    ru: '--hook работает только в репозитории git: {folder} вне его (git init)',
    en: '--hook works in a git repository only, and {folder} is in none (git init)',
  },
  'usage.hooks-elsewhere': {
    kk: 'Репозиторийдің core.hooksPath баптауы басқа папканы көрсетеді: {folder}. --hook оны өзгертпейді',
    ru: 'В репозитории core.hooksPath указывает на другую папку: {folder}. --hook её не меняет',
    en: 'core.hooksPath of the repository names another folder: {folder}. --hook does not change it',
  },
  'problems.no-calendar-yet': {
    kk: 'Мысалдарға {year} жылдың жұмыс күндері күнтізбесі керек, ол mediagrid ішінде жоқ. Басқа күнді --on арқылы беріп, күнтізбені кейін mediagrid.yaml файлының calendar: бөліміне қосыңыз',
    ru: 'Для примеров нужен календарь рабочих дней на {year} год, а в mediagrid его нет. Задайте другую дату через --on, а календарь добавьте потом в раздел calendar: файла mediagrid.yaml',
    en: 'The examples need the working-day calendar of {year}, which mediagrid does not have. Give another date with --on, and add the calendar under calendar: in mediagrid.yaml afterwards',
  },
  'failed.git': {
    kk: 'Жұмыс папкасы дайын, бірақ git орындамады: {command}',
    ru: 'Рабочая папка готова, но git не выполнил: {command}',
    en: 'The workspace is ready, but git did not do: {command}',
  },
} as const satisfies Record<string, Trilingual>;
