import type { Trilingual } from '../language.ts';

/** What a wrong command line is told. */
export const USAGE = {
  'usage.unknown-command': {
    kk: 'Мұндай команда жоқ: {name}.{suggestion}',
    ru: 'Нет такой команды: {name}.{suggestion}',
    en: 'No such command: {name}.{suggestion}',
  },
  'usage.unknown-option': {
    kk: 'Мұндай параметр жоқ: {name}.{suggestion}',
    ru: 'Нет такого параметра: {name}.{suggestion}',
    en: 'No such option: {name}.{suggestion}',
  },
  'usage.missing-option': {
    kk: 'Міндетті параметр берілмеген: {name}',
    ru: 'Не задан обязательный параметр: {name}',
    en: 'Required option is missing: {name}',
  },
  'usage.missing-value': {
    kk: '{name} параметрінің мәні берілмеген',
    ru: 'Не задано значение параметра {name}',
    en: 'The option {name} needs a value',
  },
  'usage.missing-argument': {
    kk: 'Міндетті аргумент берілмеген: {name}',
    ru: 'Не задан обязательный аргумент: {name}',
    en: 'Required argument is missing: {name}',
  },
  'usage.too-many-arguments': {
    kk: 'Артық аргументтер берілген: {name}',
    ru: 'Лишние аргументы: {name}',
    en: 'Too many arguments: {name}',
  },
  'usage.other': {
    kk: 'Команда дұрыс жазылмаған: {detail}',
    ru: 'Команда записана неверно: {detail}',
    en: 'Wrong usage: {detail}',
  },
  'usage.did-you-mean': {
    kk: ' Бәлкім, {suggestion} болар?',
    ru: ' Может быть, {suggestion}?',
    en: ' Did you mean {suggestion}?',
  },
  'usage.see-help': {
    kk: 'Анықтама: {command}',
    ru: 'Справка: {command}',
    en: 'For help: {command}',
  },
  'usage.value': {
    kk: '{name} параметрінің мәні дұрыс емес: {value}. Мүмкін мәндер: {allowed}.{suggestion}',
    ru: 'Недопустимое значение параметра {name}: {value}. Возможные: {allowed}.{suggestion}',
    en: 'The option {name} cannot be {value}. It can be: {allowed}.{suggestion}',
  },
  'usage.argument': {
    kk: '{name} аргументінің мәні дұрыс емес: {value}. Мүмкін мәндер: {allowed}.{suggestion}',
    ru: 'Недопустимое значение аргумента {name}: {value}. Возможные: {allowed}.{suggestion}',
    en: 'The argument {name} cannot be {value}. It can be: {allowed}.{suggestion}',
  },
  'usage.week': {
    kk: 'Мұндай апта жоқ: {value}. Апта былай жазылады: 2026-W51, ондағы кез келген күн (2026-12-14), next немесе current',
    ru: 'Такой недели нет: {value}. Неделя пишется так: 2026-W51, любая её дата (2026-12-14), next или current',
    en: 'No such week: {value}. A week is written as 2026-W51, any date in it (2026-12-14), next or current',
  },
  'usage.clock': {
    kk: '--on мәні күн (2026-12-10) немесе белдеуі бар уақыт сәті болуы керек: {value}',
    ru: 'Значение --on – дата (2026-12-10) или момент с поясом: {value}',
    en: '--on takes a date (2026-12-10) or an instant with offset, not {value}',
  },
  'usage.one-range': {
    kk: 'Мерзімді бір ғана жолмен көрсетіңіз: {flags}',
    ru: 'Укажите период только одним способом: {flags}',
    en: 'Name the days in one way only, not by {flags}',
  },
  'usage.range-order': {
    kk: 'Басы ({from}) соңынан ({to}) кейін тұр',
    ru: 'Начало ({from}) позже конца ({to})',
    en: 'The first day ({from}) comes after the last ({to})',
  },
  'usage.form': {
    kk: '{name} мәні дұрыс емес: {value}. Мысалы: {example}',
    ru: 'Неверное значение {name}: {value}. Например: {example}',
    en: 'Wrong value for {name}: {value}. It looks like {example}',
  },
  'usage.report-twice': {
    kk: '--report бір файлды екі рет атаған: {path}',
    ru: 'Два --report пишут в один файл: {path}',
    en: 'Two --report flags name one file: {path}',
  },
  'usage.no-place': {
    kk: '{flag}: қайда жазу керегі көрсетілмеген',
    ru: '{flag}: не указано, куда писать',
    en: '{flag} does not say where to write',
  },
  'usage.program-place': {
    kk: '{flag}: {path} – бағдарламалардың өз папкасы, оған ештеңе жазылмайды. Басқа орынды көрсетіңіз',
    ru: '{flag}: {path} – служебная папка программ, туда ничего не пишется. Укажите другое место',
    en: '{flag}: {path} is a folder that programs keep for themselves; nothing is written there. Name another place',
  },
  'usage.kept-place': {
    kk: '{flag}: жұмыс папкасының құжаттары тұратын жерге ештеңе жазылмайды: {path}. Басқа орынды көрсетіңіз',
    ru: '{flag}: туда, где лежат документы рабочей папки, ничего не пишется: {path}. Укажите другое место',
    en: '{flag}: nothing is written where a workspace keeps its documents: {path}. Name another place',
  },
  'usage.report-over-input': {
    kk: 'Есеп тексерілген файлдың орнына жазылмайды: {path}',
    ru: 'Отчёт не пишется поверх проверяемого файла: {path}',
    en: 'A report is not written over a file that was checked: {path}',
  },
  'usage.one-format': {
    kk: 'Стандартты шығысқа (--out -) тек бір пішім беріледі: --format қосыңыз',
    ru: 'В стандартный вывод (--out -) идёт один формат: укажите --format',
    en: 'Standard output (--out -) takes one format: name it with --format',
  },
  'usage.one-document': {
    kk: 'build бірнеше файл жазады: --out папканың атын алады, «-» емес',
    ru: 'build пишет несколько файлов: --out называет папку, а не «-»',
    en: 'build writes several files: --out names a folder, not -',
  },
  'usage.no-workspace': {
    kk: 'Жұмыс папкасы табылмады: {folder} папкасында және одан жоғары mediagrid.yaml жоқ. Папкасын -C арқылы көрсетіңіз',
    ru: 'Рабочая папка не найдена: ни в {folder}, ни выше нет mediagrid.yaml. Укажите её через -C',
    en: 'No workspace found: there is no mediagrid.yaml in {folder} or above it. Name the folder with -C',
  },
  'usage.no-folder': {
    kk: 'Мұндай папка жоқ: {folder}',
    ru: 'Такой папки нет: {folder}',
    en: 'No such folder: {folder}',
  },
  'usage.no-file': {
    kk: 'Мұндай файл не папка жоқ: {path}',
    ru: 'Такого файла или папки нет: {path}',
    en: 'No such file or folder: {path}',
  },
  'usage.unknown-body': {
    kk: 'Тізілімде мұндай орган жоқ: {body}.{suggestion}',
    ru: 'В реестре нет такого органа: {body}.{suggestion}',
    en: 'No such body in the register: {body}.{suggestion}',
  },
  'usage.unknown-kind': {
    kk: 'Мұндай құжат түрі жоқ: {kind}.{suggestion} Бар түрлері: {known}',
    ru: 'Нет такого вида документа: {kind}.{suggestion} Есть: {known}',
    en: 'No such kind: {kind}.{suggestion} There are: {known}',
  },
  'usage.unknown-code': {
    kk: 'Мұндай код жоқ: {code}.{suggestion} Тізімі: mediagrid explain',
    ru: 'Нет такого кода: {code}.{suggestion} Список: mediagrid explain',
    en: 'No such code: {code}.{suggestion} For a list: mediagrid explain',
  },
  'usage.unknown-issue': {
    kk: 'Мұндай ортақ мәселе жоқ: {issue}.{suggestion}',
    ru: 'Нет такого общего вопроса: {issue}.{suggestion}',
    en: 'No such joint issue: {issue}.{suggestion}',
  },
  'usage.unknown-edition': {
    kk: '{name}: {week} аптасының {value} басылымы жоқ не өзгертілген. Бары: {known}',
    ru: '{name}: выпуска {value} на {week} нет или он изменён. Есть: {known}',
    en: '{name}: there is no edition {value} of {week}, or it has been altered. There are: {known}',
  },
} as const satisfies Record<string, Trilingual>;
