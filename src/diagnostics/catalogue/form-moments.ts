import type { Entry } from './entry.ts';

/** What is wrong with the dates and times in the cells of a filled-in form. */
export const FORM_MOMENTS = {
  'form/date': {
    severity: 'error',
    message: { kk: 'Күн емес: {value}', ru: 'Это не дата: {value}', en: 'Not a date: {value}' },
    hint: {
      kk: 'Былай жазыңыз: 14.12.2026 не 14 желтоқсан.',
      ru: 'Пишите так: 14.12.2026 или 14 декабря.',
      en: 'Write 14.12.2026 or 14 December.',
    },
  },
  'form/no-such-day': {
    severity: 'error',
    message: { kk: 'Мұндай күн жоқ: {value}', ru: 'Такой даты нет: {value}', en: 'No such date: {value}' },
    hint: {
      kk: 'Былай жазыңыз: 14.12.2026 не 14 желтоқсан.',
      ru: 'Пишите так: 14.12.2026 или 14 декабря.',
      en: 'Write 14.12.2026 or 14 December.',
    },
  },
  'form/no-year': {
    severity: 'error',
    message: {
      kk: 'Жылы жазылмаған: {value}',
      ru: 'Не указан год: {value}',
      en: 'The year is missing: {value}',
    },
    hint: { kk: 'Былай жазыңыз: 14.12.2026.', ru: 'Пишите так: 14.12.2026.', en: 'Write 14.12.2026.' },
  },
  'form/other-weekday': {
    severity: 'error',
    message: {
      kk: 'Күн мен апта күні сәйкес емес: {value}',
      ru: 'Дата и день недели расходятся: {value}',
      en: 'The date does not fall on that weekday: {value}',
    },
  },
  'form/date-and-time': {
    severity: 'error',
    message: {
      kk: 'Күн ұяшығында уақыт та тұр: {value}',
      ru: 'В ячейке даты стоит и время: {value}',
      en: 'The cell for the date holds a time too: {value}',
    },
    hint: {
      kk: 'Уақытты өз бағанына жазыңыз.',
      ru: 'Впишите время в его столбец.',
      en: 'Write the time in its own column.',
    },
  },
  'form/several-days': {
    severity: 'error',
    message: {
      kk: 'Мұнда бір ғана күн керек: {value}',
      ru: 'Здесь нужна одна дата: {value}',
      en: 'One date is wanted here: {value}',
    },
  },
  'form/two-last-days': {
    severity: 'error',
    message: {
      kk: 'Соңғы күн екі жерде әртүрлі жазылған: {value}',
      ru: 'Последний день указан дважды и по-разному: {value}',
      en: 'The last day is given twice and differs: {value}',
    },
  },
  'form/time': {
    severity: 'error',
    message: { kk: 'Уақыт емес: {value}', ru: 'Это не время: {value}', en: 'Not a time: {value}' },
    hint: {
      kk: 'Былай жазыңыз: 10:30; не «күні бойы», «уақыты нақтыланады».',
      ru: 'Пишите так: 10:30; или «весь день», «время уточняется».',
      en: 'Write 10:30, or “all day”, “time to be confirmed”.',
    },
  },
  'form/no-such-time': {
    severity: 'error',
    message: {
      kk: 'Мұндай уақыт жоқ: {value}',
      ru: 'Такого времени нет: {value}',
      en: 'No such time: {value}',
    },
    hint: {
      kk: 'Былай жазыңыз: 10:30; не «күні бойы», «уақыты нақтыланады».',
      ru: 'Пишите так: 10:30; или «весь день», «время уточняется».',
      en: 'Write 10:30, or “all day”, “time to be confirmed”.',
    },
  },
  'form/time-ambiguous': {
    severity: 'error',
    message: {
      kk: 'Екі түрлі түсінуге болады: {value}',
      ru: 'Можно понять двояко: {value}',
      en: 'This can be read in two ways: {value}',
    },
    hint: {
      kk: 'Басталуы мен аяқталуын екі ұяшыққа жазыңыз: 10:00 және 12:00.',
      ru: 'Впишите начало и окончание в две ячейки: 10:00 и 12:00.',
      en: 'Write start and end in two cells: 10:00 and 12:00.',
    },
  },
  'form/time-as-date': {
    severity: 'error',
    message: {
      kk: 'Кесте уақытты күнге айналдырып жіберген: {value}',
      ru: 'Таблица превратила время в дату: {value}',
      en: 'The spreadsheet has turned the time into a date: {value}',
    },
    hint: {
      kk: 'Уақытты қос нүктемен жазыңыз: 10:12.',
      ru: 'Пишите время через двоеточие: 10:12.',
      en: 'Write the time with a colon: 10:12.',
    },
  },
  'form/end-alone': {
    severity: 'error',
    message: {
      kk: 'Аяқталу уақыты бар, бірақ басталу уақыты жоқ: {value}',
      ru: 'Указано окончание, но нет времени начала: {value}',
      en: 'There is an end but no time of start: {value}',
    },
  },
  'form/two-ends': {
    severity: 'error',
    message: {
      kk: 'Аяқталу уақыты екі жерде әртүрлі жазылған: {value}',
      ru: 'Окончание указано дважды и по-разному: {value}',
      en: 'The end is given twice and differs: {value}',
    },
  },
  'form/instant': {
    severity: 'error',
    message: {
      kk: 'Күні мен уақыты емес: {value}',
      ru: 'Это не дата и время: {value}',
      en: 'Not a date and time: {value}',
    },
    hint: {
      kk: 'Былай жазыңыз: 10.12.2026 16:30.',
      ru: 'Пишите так: 10.12.2026 16:30.',
      en: 'Write 10.12.2026 16:30.',
    },
  },
} as const satisfies Record<string, Entry>;
