import type { Trilingual } from '../language.ts';

/** What is said when a workspace is made, and why it was not. */
export const INIT = {
  'init.done': {
    kk: 'Жұмыс папкасы дайын: {folder} (файлдар: {count}). Енді сол папкада:\n  mediagrid validate\n  mediagrid build-grid --week {week}',
    ru: 'Рабочая папка готова: {folder} (файлов: {count}). Теперь в ней:\n  mediagrid validate\n  mediagrid build-grid --week {week}',
    en: 'The workspace is ready: {folder} ({count} files). Now, in it:\n  mediagrid validate\n  mediagrid build-grid --week {week}',
  },
  'init.done-empty': {
    kk: 'Жұмыс папкасы дайын: {folder} (файлдар: {count}). Келген құжаттарды қабылдау: mediagrid receive ПАПКА; өз құжатыңызды жазу: mediagrid new',
    ru: 'Рабочая папка готова: {folder} (файлов: {count}). Принять, что пришло: mediagrid receive ПАПКА; написать свой документ: mediagrid new',
    en: 'The workspace is ready: {folder} ({count} files). To take in what came: mediagrid receive FOLDER; to write a document of yours: mediagrid new',
  },
  'init.samples': {
    kk: 'Әр құжаттың үлгісі – samples папкасында, ойдан шығарылған органдармен; олар есепке алынбайды. Байқап көру: mediagrid -C samples build-grid --week {week}',
    ru: 'Образцы документов лежат в папке samples: органы в них вымышленные и в учёт не идут. Попробовать: mediagrid -C samples build-grid --week {week}',
    en: 'Samples of the documents are in the folder samples: their bodies are fictional, and none of it counts. To try them: mediagrid -C samples build-grid --week {week}',
  },
  'init.samples-here': {
    kk: 'Мұндағы әр құжаттың бір мысалы бар: түсініктемелерін оқып, өз деректеріңізге ауыстырыңыз не өшіріңіз.',
    ru: 'Здесь есть по одному примеру каждого документа: прочитайте пояснения, замените своими данными или удалите.',
    en: 'There is one example of each document: read its comments, then put your data in its place or delete it.',
  },
  'init.samples-beside': {
    kk: 'Әр құжаттың түсініктемелі үлгісі `samples/` папкасында: ол – ойдан шығарылған органдары бар бөлек жұмыс папкасы, мұнда есепке алынбайды. Үйренген соң өшіре беріңіз.',
    ru: 'Образец каждого документа с пояснениями лежит в `samples/`: это отдельная рабочая папка с вымышленными органами, здесь она в учёт не идёт. Когда освоитесь, удалите её.',
    en: 'A sample of each document, with comments, is in `samples/`: a workspace of its own with fictional bodies, of which nothing counts here. Delete it once you know your way.',
  },
  'init.samples-none': {
    kk: 'Құжаттардың мысалдары бар жұмыс папкасын жаңа папкада `mediagrid init` жасайды.',
    ru: 'Рабочую папку с примерами документов создаёт `mediagrid init` в новой папке.',
    en: 'For a workspace with an example of each document run `mediagrid init` in a new folder.',
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
