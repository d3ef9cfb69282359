// The reference's own words; all else in it comes from the program and the schemas.

const WORDS = {
  made: {
    kk: 'Бұл бетті `npm run generate` бағдарламаның өзінен жасайды; қолмен түзетпеңіз.',
    ru: 'Эту страницу делает `npm run generate` из самой программы; руками её не правят.',
    en: 'Made by `npm run generate` from the program itself; do not edit.',
  },
  reference: { kk: 'Анықтамалық', ru: 'Справочник', en: 'Reference' },
  commands: { kk: 'Командалар', ru: 'Команды', en: 'Commands' },
  diagnostics: { kk: 'Диагностика', ru: 'Диагностика', en: 'Diagnostics' },
  fields: { kk: 'Файлдардың өрістері', ru: 'Поля файлов', en: 'Fields of the files' },
  'about-commands': {
    kk: 'әр команда, оның параметрлері мен мысалдары',
    ru: 'каждая команда, её параметры и примеры',
    en: 'every command with its flags and examples',
  },
  'about-diagnostics': {
    kk: 'тексеру айтатын әр код: мағынасы, мысалы, түзетілуі',
    ru: 'каждый код, о котором говорит проверка: смысл, пример, исправление',
    en: 'every code that a check can tell: what it means, an example, its fix',
  },
  'about-fields': {
    kk: 'әр құжат түрінің өрістері: міндетті ме, пішімі, Қағидалардың тармағы',
    ru: 'поля каждого вида документа: обязательность, форма, пункт Правил',
    en: 'the fields of every kind of document: required or not, form, limits, meaning, § of the Rules',
  },
  command: { kk: 'Команда', ru: 'Команда', en: 'Command' },
  does: { kk: 'Не істейді', ru: 'Что делает', en: 'Does' },
  argument: { kk: 'Аргумент', ru: 'Аргумент', en: 'Argument' },
  flag: { kk: 'Параметр', ru: 'Параметр', en: 'Flag' },
  meaning: { kk: 'Мағынасы', ru: 'Значение', en: 'Meaning' },
  choices: { kk: 'Мүмкін мәндер', ru: 'Возможные значения', en: 'Choices' },
  default: { kk: 'Әдепкі', ru: 'По умолчанию', en: 'Default' },
  required: { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  global: {
    kk: 'Барлық командаға ортақ параметрлер',
    ru: 'Параметры всех команд',
    en: 'Flags of every command',
  },
  code: { kk: 'Код', ru: 'Код', en: 'Code' },
  severity: { kk: 'Деңгейі', ru: 'Уровень', en: 'Severity' },
  error: { kk: 'қате', ru: 'ошибка', en: 'error' },
  warning: { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  note: { kk: 'ескертпе', ru: 'примечание', en: 'note' },
  says: { kk: 'Хабары', ru: 'Сообщение', en: 'Says' },
  gaps: {
    kk: 'Хабарлардағы «…» орнында файлдың өз мәндері тұрады. Бір кодты терминалда `mediagrid explain <код>` түсіндіреді.',
    ru: 'На месте «…» в сообщениях стоят значения из файла. Один код в терминале объясняет `mediagrid explain <код>`.',
    en: 'Where a message has “…”, it quotes the file. In a terminal, `mediagrid explain <code>` tells of one code.',
  },
  settings: {
    kk: 'mediagrid.yaml файлының `regulation:` бөлімінде мынау болса',
    ru: 'Если в `regulation:` файла mediagrid.yaml стоит',
    en: 'Where `regulation:` of mediagrid.yaml has',
  },
  wrong: { kk: 'Қате', ru: 'Неверно', en: 'Wrong' },
  right: { kk: 'Дұрыс', ru: 'Верно', en: 'Right' },
  fix: { kk: 'Түзету', ru: 'Как исправить', en: 'What to do' },
  kinds: { kk: 'Құжат түрлері', ru: 'Виды документов', en: 'Kinds of document' },
  registers: { kk: 'Баптаулар мен тізілімдер', ru: 'Настройки и реестры', en: 'Settings and registers' },
  others: {
    kk: 'Бағдарлама шығаратын деректер',
    ru: 'Данные, которые выдаёт программа',
    en: 'Data that the program gives out',
  },
  forms: { kk: 'Мәндердің пішімдері', ru: 'Формы значений', en: 'Forms of values' },
  kind: { kk: 'Түрі', ru: 'Вид', en: 'Kind' },
  file: { kk: 'Файл', ru: 'Файл', en: 'File' },
  field: { kk: 'Өріс', ru: 'Поле', en: 'Field' },
  form: { kk: 'Пішімі', ru: 'Форма', en: 'Form' },
  needed: { kk: 'Міндетті ме', ru: 'Обязательно', en: 'Required' },
  yes: { kk: 'иә', ru: 'да', en: 'yes' },
  list: { kk: 'тізім: {of}', ru: 'список: {of}', en: 'list of {of}' },
  'list-of': { kk: 'тізім ({count}): {of}', ru: 'список ({count}): {of}', en: 'list ({count}) of {of}' },
  characters: { kk: '{limit} таңбаға дейін', ru: 'до {limit} знаков', en: 'up to {limit} characters' },
  from: { kk: 'кемінде {limit}', ru: 'не меньше {limit}', en: 'at least {limit}' },
  upto: { kk: 'көп дегенде {limit}', ru: 'не больше {limit}', en: 'at most {limit}' },
  pattern: { kk: 'үлгісі {pattern}', ru: 'шаблон {pattern}', en: 'pattern {pattern}' },
  any: { kk: 'кез келген мән', ru: 'любое значение', en: 'any value' },
  map: {
    kk: 'кілттері еркін топ: {of}',
    ru: 'набор с любыми ключами: {of}',
    en: 'a mapping of any keys to {of}',
  },
  or: { kk: 'не', ru: 'или', en: 'or' },
  if: { kk: '{condition} болса', ru: 'если {condition}', en: 'if {condition}' },
  unless: { kk: '{condition} болмаса', ru: 'если не {condition}', en: 'unless {condition}' },
  'one-of': {
    kk: 'Кемінде біреуі керек: {keys}.',
    ru: 'Нужно хотя бы одно из: {keys}.',
    en: 'At least one of these is needed: {keys}.',
  },
};

/** A word of the reference, its `{placeholders}` filled in. */
export function word(key, language, values = {}) {
  return WORDS[key][language].replace(/\{(\w+)\}/g, (_, name) => values[name]);
}
