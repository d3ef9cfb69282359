import type { Trilingual } from '../language.ts';

/** What each command does, in a few words: the list that `--help` shows. */
export const COMMANDS = {
  init: { kk: 'жұмыс папкасын жасау', ru: 'создать рабочую папку', en: 'make a workspace' },
  new: {
    kk: 'құжатты сұрақтар арқылы жазу',
    ru: 'составить документ по вопросам',
    en: 'write a document by answering questions',
  },
  form: {
    kk: 'толтырылатын Excel нысанын жасау',
    ru: 'сделать форму Excel для заполнения',
    en: 'make an Excel form to fill in',
  },
  import: {
    kk: 'толтырылған Excel нысанын YAML-ға айналдыру',
    ru: 'превратить заполненную форму Excel в YAML',
    en: 'turn filled-in Excel forms into YAML',
  },
  receive: {
    kk: 'поштамен келген файлдарды қабылдау',
    ru: 'принять то, что пришло по почте',
    en: 'take in what came by e-mail',
  },
  validate: { kk: 'файлдарды тексеру', ru: 'проверить файлы', en: 'check files' },
  explain: {
    kk: 'диагностика кодын түсіндіру',
    ru: 'объяснить код диагностики',
    en: 'explain a diagnostic code',
  },
  build: {
    kk: 'бәрін жасау: анықтамалық, жоспарлар, гридтер, күн тәртіптері',
    ru: 'собрать всё: справочник, планы, гриды, повестки',
    en: 'build everything: directory, plans, grids, agendas',
  },
  'build-grid': {
    kk: 'аптаның медиа-гридін жасау (§11)',
    ru: 'собрать медиа-грид недели (§11)',
    en: "build a week's media-grid (§11)",
  },
  'build-form': {
    kk: 'бір органның өз нысанын жасау (§10)',
    ru: 'собрать форму одного органа (§10)',
    en: "build one body's own form (§10)",
  },
  'build-directory': {
    kk: 'уәкілетті тұлғалардың анықтамалығын жасау (§4)',
    ru: 'собрать справочник уполномоченных лиц (§4)',
    en: 'build the directory of authorised persons (§4)',
  },
  'build-plan': {
    kk: 'жылдық медиажоспарды жасау (§5–7)',
    ru: 'собрать медиаплан года (§5–7)',
    en: 'build the media plan of a year (§5–7)',
  },
  'build-execution': {
    kk: 'медиажоспардың орындалуын шығару (§8–9)',
    ru: 'показать исполнение медиаплана (§8–9)',
    en: 'build how the media plan is carried out (§8–9)',
  },
  'build-agenda': {
    kk: 'ортақ мәселенің бірыңғай күн тәртібін жасау (§10)',
    ru: 'собрать единую повестку общего вопроса (§10)',
    en: 'build the single agenda of a joint issue (§10)',
  },
  'issue-grid': {
    kk: 'медиа-гридті басылым етіп бекіту (§11)',
    ru: 'зафиксировать медиа-грид как выпуск (§11)',
    en: 'freeze the media-grid as an edition (§11)',
  },
  diff: {
    kk: 'соңғы басылымнан кейінгі өзгерістер (§11)',
    ru: 'изменения после последнего выпуска (§11)',
    en: 'show what has changed since the last edition (§11)',
  },
  deadlines: {
    kk: 'Қағидалар бойынша мерзімдер',
    ru: 'сроки по Правилам',
    en: 'list the deadlines of the Rules',
  },
  status: {
    kk: 'кім жіберді, кім кешікті, не күтілуде',
    ru: 'кто прислал, кто опоздал, что ожидается',
    en: 'who sent, who is late, what is owed',
  },
  schema: {
    kk: 'файл не нәтиже түрінің JSON Schema схемасы',
    ru: 'JSON Schema вида файла или результата',
    en: 'print the JSON Schema of a kind of file or output',
  },
  completion: {
    kk: 'командаларды қабықшада толықтыру',
    ru: 'дополнение команд в оболочке',
    en: 'completion of commands in a shell',
  },
} as const satisfies Record<string, Trilingual>;
