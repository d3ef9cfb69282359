import type { Trilingual } from '../language.ts';

/** The program and the flags of every command. */
export const PROGRAM = {
  program: {
    kk: 'Мемлекеттік органдардың апталық ақпаратын тексеріп, медиа-гридке біріктіреді (№ 159 бұйрық).',
    ru: 'Проверяет еженедельную информацию государственных органов и сводит её в медиа-грид (приказ № 159).',
    en: 'Checks the weekly information of state bodies and merges it into the media-grid (order No. 159).',
  },
  usage: { kk: '[параметрлер] <команда>', ru: '[параметры] <команда>', en: '[options] <command>' },
  options: { kk: '[параметрлер]', ru: '[параметры]', en: '[options]' },
  default: { kk: 'әдепкі', ru: 'по умолчанию', en: 'default' },
  help: { kk: 'анықтаманы көрсету', ru: 'показать справку', en: 'show help' },
  'help-command': { kk: 'команданың анықтамасы', ru: 'справка о команде', en: 'help on a command' },
  version: { kk: 'нұсқасын көрсету', ru: 'показать версию', en: 'show the version' },
  lang: {
    kk: 'жазулар мен хабарлардың тілі: kk, ru, en (әдепкі: mediagrid.yaml, жүйе тілі, kk)',
    ru: 'язык подписей и сообщений: kk, ru, en (по умолчанию: mediagrid.yaml, язык системы, kk)',
    en: 'language of labels and messages: kk, ru, en (default: mediagrid.yaml, the locale, kk)',
  },
  on: {
    kk: 'қай күнге есептеу: күн не уақыт сәті (әдепкі: қазір)',
    ru: 'на какой момент считать: дата или момент (по умолчанию: сейчас)',
    en: 'the clock: a date or an instant (default: now)',
  },
  C: { kk: 'осы папкада жұмыс істеу', ru: 'работать в этой папке', en: 'work in this folder' },
  color: {
    kk: 'терминал болмаса да түспен шығару',
    ru: 'с цветом, даже если вывод не в терминал',
    en: 'colours, even where the output is no terminal',
  },
  'no-color': { kk: 'түссіз шығару', ru: 'без цвета', en: 'no colours' },
  quiet: {
    kk: 'тек қателер мен деректерді шығару',
    ru: 'выводить только ошибки и данные',
    en: 'print only errors and data',
  },
  examples: {
    kk: 'Мысалдар:\n  mediagrid validate                        бүкіл папканы тексеру\n  mediagrid build-grid --week next          келесі аптаның медиа-гриді\n  mediagrid build-grid -w 2026-W51 -f xlsx  тек Excel кестесі\n  mediagrid status                          кім жіберді, кім кешікті\n  mediagrid deadlines --year 2026           жылдың барлық мерзімі\n\nШығу кодтары: 0 – бәрі дұрыс, 1 – деректерде қате бар,\n2 – команда дұрыс жазылмаған, 3 – орындау мүмкін болмады.',
    ru: 'Примеры:\n  mediagrid validate                        проверить всю папку\n  mediagrid build-grid --week next          медиа-грид следующей недели\n  mediagrid build-grid -w 2026-W51 -f xlsx  только таблица Excel\n  mediagrid status                          кто прислал, кто опоздал\n  mediagrid deadlines --year 2026           все сроки года\n\nКоды выхода: 0 – всё в порядке, 1 – ошибки в данных,\n2 – неверная команда, 3 – не удалось выполнить.',
    en: 'Examples:\n  mediagrid validate                        check the whole workspace\n  mediagrid build-grid --week next          media-grid of next week, in build/\n  mediagrid build-grid -w 2026-W51 -f xlsx  the Excel table only\n  mediagrid status                          who sent, who is late, what is owed\n  mediagrid deadlines --year 2026           every due date of the year\n\nExit codes: 0 fine, 1 problems in the data, 2 wrong usage, 3 could not do it.',
  },
} as const satisfies Record<string, Trilingual>;
