import type { Entry } from './entry.ts';

/** Problems of the workspace: files in wrong places, registers that are missing or contradict themselves. */
export const WORKSPACE = {
  'path/unknown-place': {
    severity: 'error',
    message: {
      kk: 'Бұл файлдың орны белгісіз: мұнда ешбір құжат түрі сақталмайды',
      ru: 'Файл лежит не на месте: такого пути нет ни у одного вида документов',
      en: 'The file is in a place that no kind of document owns',
    },
    hint: {
      kk: 'Жолы былай болуы керек: {pattern}.',
      ru: 'Путь должен быть таким: {pattern}.',
      en: 'Its path should be {pattern}.',
    },
  },
  'path/misspelt-folder': {
    severity: 'error',
    message: {
      kk: 'Папканың (файлдың) аты қате жазылған: {name}',
      ru: 'Имя папки (файла) написано с ошибкой: {name}',
      en: 'The name of the folder (file) is misspelt: {name}',
    },
  },
  'path/not-searched': {
    severity: 'warning',
    message: {
      kk: 'Бұл папка мен одан кейінгілері қаралмады ({reason}): ішінде орнынан тыс шешім болуы мүмкін',
      ru: 'Эта папка и следующие за ней не просмотрены ({reason}): в них может лежать решение не на своём месте',
      en: 'This folder and those after it were not searched ({reason}): a decision may be misplaced in them',
    },
    hint: {
      kk: 'Құжаттарға қатысы жоқ файлдарды жұмыс папкасынан шығарыңыз.',
      ru: 'Уберите из рабочей папки файлы, которые не относятся к документам.',
      en: 'Move files that do not belong to the documents out of the workspace.',
    },
  },
  'path/extension': {
    severity: 'error',
    message: {
      kk: 'Файл атының соңы .yaml болуы керек',
      ru: 'Имя файла должно оканчиваться на .yaml',
      en: 'The file name must end in .yaml',
    },
  },
  'path/not-a-file': {
    severity: 'error',
    message: {
      kk: 'Бұл – кәдімгі файл емес (сілтеме, құрылғы не арна), оқылмады',
      ru: 'Это не обычный файл (ссылка, устройство или канал), он не прочитан',
      en: 'This is not an ordinary file (a link, device or pipe); it was not read',
    },
  },
  'path/unreadable': {
    severity: 'error',
    message: {
      kk: 'Файлды оқу мүмкін болмады ({reason})',
      ru: 'Файл не удалось прочитать ({reason})',
      en: 'The file could not be read ({reason})',
    },
  },
  'path/mismatch': {
    severity: 'error',
    message: {
      kk: '{key}: файлда {value}, ал жолы бойынша {expected}',
      ru: '{key}: в файле {value}, а по пути файла {expected}',
      en: '{key}: the file says {value}, its path says {expected}',
    },
    hint: {
      kk: 'Мәнді түзетіңіз немесе файлды өз папкасына көшіріңіз.',
      ru: 'Исправьте значение или перенесите файл в его папку.',
      en: 'Correct the value, or move the file to its folder.',
    },
  },
  'internal/check-failed': {
    severity: 'warning',
    message: {
      kk: '{subject}: «{check}» тексерісі бағдарламадағы қатеден орындалмады ({reason})',
      ru: '{subject}: проверка «{check}» не выполнена из-за ошибки в программе ({reason})',
      en: '{subject}: the check “{check}” could not be made because of an error in the program ({reason})',
    },
    hint: {
      kk: 'Қалған тексерістер орындалды. Бұл хабарды бағдарламаны жасаушыларға жіберіңіз.',
      ru: 'Остальные проверки выполнены. Сообщите об этом разработчикам программы.',
      en: 'All other checks were made. Please report this to the developers of the program.',
    },
  },
  'workspace/no-bodies': {
    severity: 'error',
    message: {
      kk: 'Мемлекеттік органдардың тізілімі жоқ: bodies.yaml',
      ru: 'Нет реестра государственных органов: bodies.yaml',
      en: 'The register of state bodies is missing: bodies.yaml',
    },
    hint: {
      kk: 'Жұмыс папкасының түбіріне bodies.yaml файлын қойыңыз.',
      ru: 'Положите файл bodies.yaml в корень рабочей папки.',
      en: 'Put a file bodies.yaml at the root of the workspace.',
    },
  },
  'workspace/no-profile': {
    severity: 'error',
    message: {
      kk: 'Қағидалар бейіні табылмады: {profile}',
      ru: 'Нет профиля Правил: {profile}',
      en: 'No such regulation profile: {profile}',
    },
    hint: {
      kk: 'Бар бейіндер: {known}.',
      ru: 'Имеющиеся профили: {known}.',
      en: 'Known profiles: {known}.',
    },
  },
  'workspace/authority': {
    severity: 'error',
    message: {
      kk: 'mediagrid.yaml файлы уәкілетті орган деп {authority} атайды, ал тізілімде – {body}',
      ru: 'mediagrid.yaml называет уполномоченным органом {authority}, а реестр – {body}',
      en: 'mediagrid.yaml names {authority} as the authorised body, the register {body}',
    },
  },
  'workspace/time-zone': {
    severity: 'error',
    message: {
      kk: 'Мұндай уақыт белдеуі жоқ: {value}',
      ru: 'Такого часового пояса нет: {value}',
      en: 'No such time zone: {value}',
    },
  },
  'calendar/no-data': {
    severity: 'error',
    message: {
      kk: 'Жұмыс күндерінің күнтізбесінде {year} жыл жоқ, мерзімдер есептелмейді',
      ru: 'В календаре рабочих дней нет {year} года, сроки не считаются',
      en: 'The working-day calendar has no data for {year}; deadlines cannot be counted',
    },
    hint: {
      kk: 'mediagrid.yaml файлында calendar: бөліміне сол жылды қосыңыз (years, holidays, movable, transfers).',
      ru: 'Добавьте этот год в mediagrid.yaml, раздел calendar: (years, holidays, movable, transfers).',
      en: 'Add the year to mediagrid.yaml under calendar: (years, holidays, movable, transfers).',
    },
  },
  'id/duplicate': {
    severity: 'error',
    message: {
      kk: '{id} белгісі қайталанған, алғаш рет {first}-жолда',
      ru: 'Обозначение {id} повторяется, впервые в строке {first}',
      en: 'The id {id} is used twice, first on line {first}',
    },
  },
  'id/reserved': {
    severity: 'error',
    message: {
      kk: '{id} белгісінен файл аты шықпайды: Windows бұл атты құрылғыларға ұстайды',
      ru: 'Обозначение {id} не годится для имени файла: Windows держит его для устройств',
      en: 'The id {id} cannot name a file: Windows keeps it for devices',
    },
    hint: {
      kk: 'Басқа белгі алыңыз, мысалы {id}-1.',
      ru: 'Возьмите другое обозначение, например {id}-1.',
      en: 'Take another id, such as {id}-1.',
    },
  },
} as const satisfies Record<string, Entry>;
