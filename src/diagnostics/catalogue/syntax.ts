import type { Entry } from './entry.ts';

/** Problems of the bytes and of the YAML, before any field is looked at. */
export const SYNTAX = {
  'syntax/too-large': {
    severity: 'error',
    message: {
      kk: 'Файл тым үлкен: {size} байт, шегі {limit}',
      ru: 'Файл слишком большой: {size} байт, предел {limit}',
      en: 'The file is too large: {size} bytes, the limit is {limit}',
    },
  },
  'syntax/encoding': {
    severity: 'error',
    message: {
      kk: 'Файл UTF-8 кодтауында емес (бұл – {guess})',
      ru: 'Файл не в кодировке UTF-8 (это {guess})',
      en: 'The file is not UTF-8 (it is {guess})',
    },
    hint: {
      kk: 'Файлды UTF-8 кодтауында қайта сақтаңыз.',
      ru: 'Сохраните файл заново в кодировке UTF-8.',
      en: 'Save the file again as UTF-8.',
    },
  },
  'syntax/control-character': {
    severity: 'error',
    message: {
      kk: 'Мәтінде көрінбейтін, рұқсат етілмеген таңба бар: {character}',
      ru: 'В тексте есть невидимый недопустимый символ: {character}',
      en: 'The text has an invisible character that is not allowed: {character}',
    },
    hint: {
      kk: 'Таңбаны өшіріңіз не сөзді қайта теріңіз.',
      ru: 'Удалите символ или наберите слово заново.',
      en: 'Delete the character, or type the word again.',
    },
  },
  'syntax/empty': {
    severity: 'error',
    message: {
      kk: 'Файл бос',
      ru: 'Файл пуст',
      en: 'The file is empty',
    },
  },
  'syntax/too-deep': {
    severity: 'error',
    message: {
      kk: 'Өрістер тым терең салынған',
      ru: 'Слишком глубокая вложенность',
      en: 'Mappings and lists are nested too deeply',
    },
  },
  'syntax/too-complex': {
    severity: 'error',
    message: {
      kk: 'Файлда тым көп мән бар (шегі {limit})',
      ru: 'В файле слишком много значений (предел {limit})',
      en: 'The file has too many values (the limit is {limit})',
    },
  },
  'syntax/more': {
    severity: 'note',
    message: {
      kk: 'Файлда бұдан да көп қате бар, алғашқы {limit} қате ғана көрсетілді',
      ru: 'Ошибок в файле больше, показаны только {limit}',
      en: 'The file has more problems than these; only {limit} are told',
    },
    hint: {
      kk: 'Осыларды түзетіп, қайта тексеріңіз.',
      ru: 'Исправьте эти и проверьте файл ещё раз.',
      en: 'Mend these, then check again.',
    },
  },
  'syntax/duplicate-key': {
    severity: 'error',
    message: {
      kk: '{key} өрісі қайталанған, алғаш рет {line}-жолда',
      ru: 'Поле {key} повторяется, впервые в строке {line}',
      en: 'The field {key} is written twice, first on line {line}',
    },
    hint: {
      kk: 'Біреуін қалдырыңыз.',
      ru: 'Оставьте одно из них.',
      en: 'Keep one of them.',
    },
  },
  'syntax/anchor': {
    severity: 'error',
    message: {
      kk: 'Зәкір (&) қолдануға болмайды',
      ru: 'Якоря (&) не допускаются',
      en: 'Anchors (&) are not allowed',
    },
    hint: {
      kk: 'Мәтін «&» таңбасынан басталса, оны тырнақшаға алыңыз.',
      ru: 'Если текст начинается с «&», возьмите его в кавычки.',
      en: 'If the text begins with “&”, put it in quotes.',
    },
  },
  'syntax/alias': {
    severity: 'error',
    message: {
      kk: 'Сілтеме (*) қолдануға болмайды',
      ru: 'Ссылки (*) не допускаются',
      en: 'Aliases (*) are not allowed',
    },
    hint: {
      kk: 'Мәтін «*» таңбасынан басталса, оны тырнақшаға алыңыз.',
      ru: 'Если текст начинается с «*», возьмите его в кавычки.',
      en: 'If the text begins with “*”, put it in quotes.',
    },
  },
  'syntax/tag': {
    severity: 'error',
    message: {
      kk: 'Тег (!) қолдануға болмайды',
      ru: 'Теги (!) не допускаются',
      en: 'Tags (!) are not allowed',
    },
    hint: {
      kk: 'Мәтін «!» таңбасынан басталса, оны тырнақшаға алыңыз.',
      ru: 'Если текст начинается с «!», возьмите его в кавычки.',
      en: 'If the text begins with “!”, put it in quotes.',
    },
  },
  'syntax/directive': {
    severity: 'error',
    message: {
      kk: 'Директива (%) қолдануға болмайды',
      ru: 'Директивы (%) не допускаются',
      en: 'Directives (%) are not allowed',
    },
    hint: {
      kk: 'Бұл жолды өшіріңіз.',
      ru: 'Удалите эту строку.',
      en: 'Remove this line.',
    },
  },
  'syntax/multiple-documents': {
    severity: 'error',
    message: {
      kk: 'Файлда бірнеше құжат бар (---)',
      ru: 'В файле несколько документов (---)',
      en: 'The file holds several documents (---)',
    },
    hint: {
      kk: 'Әр құжатты өз файлына бөліңіз.',
      ru: 'Разнесите документы по отдельным файлам.',
      en: 'Put each document in a file of its own.',
    },
  },
  'syntax/complex-key': {
    severity: 'error',
    message: {
      kk: 'Өріс аты қарапайым мәтін болуы керек',
      ru: 'Имя поля должно быть простым текстом',
      en: 'The name of a field must be plain text',
    },
  },
  'syntax/merge-key': {
    severity: 'error',
    message: {
      kk: 'Біріктіру кілтін (<<) қолдануға болмайды',
      ru: 'Ключ слияния (<<) не допускается',
      en: 'The merge key (<<) is not allowed',
    },
  },
  'syntax/number': {
    severity: 'error',
    message: {
      kk: 'Санды дәл оқу мүмкін емес: {value}',
      ru: 'Число нельзя прочитать точно: {value}',
      en: 'The number cannot be read exactly: {value}',
    },
    hint: {
      kk: 'Нөмір болса, тырнақшаға алыңыз.',
      ru: 'Если это номер, возьмите его в кавычки.',
      en: 'If it is a number of something, put it in quotes.',
    },
  },
  'syntax/tab': {
    severity: 'error',
    message: {
      kk: 'Шегініс табуляция таңбасымен жасалған',
      ru: 'Отступ сделан табуляцией',
      en: 'A tab is used for indentation',
    },
    hint: {
      kk: 'Табуляцияны бос орындармен ауыстырыңыз.',
      ru: 'Замените табуляцию пробелами.',
      en: 'Replace the tab with spaces.',
    },
  },
  'syntax/indent': {
    severity: 'error',
    message: {
      kk: 'Жолдың шегінісі дұрыс емес',
      ru: 'Неверный отступ строки',
      en: 'The line is indented wrongly',
    },
    hint: {
      kk: 'Бір топтың өрістері бір бағаннан басталуы керек.',
      ru: 'Поля одной группы должны начинаться в одном столбце.',
      en: 'Fields of one group must begin in the same column.',
    },
  },
  'syntax/nested-colon': {
    severity: 'error',
    message: {
      kk: 'Мәтіннің ішінде қос нүкте тұр',
      ru: 'Внутри текста стоит двоеточие',
      en: 'There is a colon inside the text',
    },
    hint: {
      kk: 'Мәтінді түгел тырнақшаға алыңыз: "Брифинг: қорытынды".',
      ru: 'Возьмите весь текст в кавычки: "Брифинг: итоги".',
      en: 'Put the whole text in quotes: "Briefing: results".',
    },
  },
  'syntax/missing-colon': {
    severity: 'error',
    message: {
      kk: 'Өріс атынан кейін қос нүкте жоқ',
      ru: 'После имени поля нет двоеточия',
      en: 'There is no colon after the name of the field',
    },
    hint: {
      kk: 'Былай жазылады: «title: Брифинг».',
      ru: 'Пишется так: «title: Брифинг».',
      en: 'It is written as “title: Briefing”.',
    },
  },
  'syntax/quote': {
    severity: 'error',
    message: {
      kk: 'Тырнақша жабылмаған',
      ru: 'Кавычка не закрыта',
      en: 'A quotation mark is not closed',
    },
  },
  'syntax/bracket': {
    severity: 'error',
    message: {
      kk: 'Жақша жабылмаған',
      ru: 'Скобка не закрыта',
      en: 'A bracket is not closed',
    },
    hint: {
      kk: 'Жабатын жақшаны қойыңыз; жақша ішіндегі жолдар өріс атауынан оңырақ басталуы керек.',
      ru: 'Поставьте закрывающую скобку; строки внутри скобок должны начинаться правее имени поля.',
      en: 'Add the closing bracket; lines inside brackets must begin further right than the name of the field.',
    },
  },
  'syntax/escape': {
    severity: 'error',
    message: {
      kk: 'Тырнақша ішіндегі «\\» тіркесі дұрыс емес',
      ru: 'Неверное сочетание с «\\» в кавычках',
      en: 'A wrong combination with “\\” inside quotes',
    },
    hint: {
      kk: "Дара тырнақша қолданыңыз: '…'.",
      ru: "Используйте одинарные кавычки: '…'.",
      en: "Use single quotes: '…'.",
    },
  },
  'syntax/reserved-character': {
    severity: 'error',
    message: {
      kk: 'Мәтін {character} таңбасынан басталмайды',
      ru: 'Текст не может начинаться с {character}',
      en: 'A text cannot begin with {character}',
    },
    hint: {
      kk: 'Мәтінді тырнақшаға алыңыз.',
      ru: 'Возьмите текст в кавычки.',
      en: 'Put the text in quotes.',
    },
  },
  'syntax/unexpected': {
    severity: 'error',
    message: {
      kk: 'Бұл жердегі жазу түсініксіз',
      ru: 'Запись в этом месте непонятна',
      en: 'What stands here cannot be understood',
    },
    hint: {
      kk: 'Осы және алдыңғы жолдың шегінісі мен тырнақшаларын тексеріңіз.',
      ru: 'Проверьте отступы и кавычки в этой и предыдущей строке.',
      en: 'Check the indentation and quotes of this line and the one before.',
    },
  },
} as const satisfies Record<string, Entry>;
