import type { Entry } from './entry.ts';

/** What can be wrong with what people write into the cells of a form. */
export const FORM_CELLS = {
  'form/required': {
    severity: 'error',
    message: {
      kk: 'Толтырылмаған: {field}',
      ru: 'Не заполнено: {field}',
      en: 'Not filled in: {field}',
    },
  },
  'form/required-one': {
    severity: 'error',
    message: {
      kk: 'Мыналардың кемінде біреуін толтырыңыз: {fields}',
      ru: 'Заполните хотя бы одно: {fields}',
      en: 'Fill in at least one of: {fields}',
    },
  },
  'form/no-events': {
    severity: 'error',
    message: {
      kk: 'Бірде-бір іс-шара жазылмаған',
      ru: 'Не указано ни одного мероприятия',
      en: 'There is no event',
    },
    hint: {
      kk: 'Іс-шара болмаса, «{field}» ұяшығына ✓ қойыңыз.',
      ru: 'Если мероприятий нет, поставьте ✓ в ячейке «{field}».',
      en: 'If there are none, tick ✓ in the cell “{field}”.',
    },
  },
  'form/events-and-none': {
    severity: 'error',
    message: {
      kk: '«{field}» деп белгіленген, бірақ іс-шаралар да бар',
      ru: 'Отмечено «{field}», но мероприятия указаны',
      en: '“{field}” is ticked, but there are events',
    },
    hint: {
      kk: 'Белгіні не іс-шараларды өшіріңіз.',
      ru: 'Уберите отметку или мероприятия.',
      en: 'Remove the tick or the events.',
    },
  },
  'form/date': {
    severity: 'error',
    message: {
      kk: 'Күн емес: {value}',
      ru: 'Это не дата: {value}',
      en: 'Not a date: {value}',
    },
    hint: {
      kk: 'Былай жазыңыз: 14.12.2026 не 14 желтоқсан.',
      ru: 'Пишите так: 14.12.2026 или 14 декабря.',
      en: 'Write 14.12.2026 or 14 December.',
    },
  },
  'form/no-such-day': {
    severity: 'error',
    message: {
      kk: 'Мұндай күн жоқ: {value}',
      ru: 'Такой даты нет: {value}',
      en: 'No such date: {value}',
    },
  },
  'form/no-year': {
    severity: 'error',
    message: {
      kk: 'Жылы жазылмаған: {value}',
      ru: 'Не указан год: {value}',
      en: 'The year is missing: {value}',
    },
    hint: {
      kk: 'Былай жазыңыз: 14.12.2026.',
      ru: 'Пишите так: 14.12.2026.',
      en: 'Write 14.12.2026.',
    },
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
    message: {
      kk: 'Уақыт емес: {value}',
      ru: 'Это не время: {value}',
      en: 'Not a time: {value}',
    },
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
  'form/choice': {
    severity: 'error',
    message: {
      kk: 'Тізімде жоқ мән: {value}',
      ru: 'Такого значения нет в списке: {value}',
      en: 'Not in the list: {value}',
    },
    hint: {
      kk: 'Мүмкін мәндер: {allowed}.',
      ru: 'Возможные значения: {allowed}.',
      en: 'Possible values: {allowed}.',
    },
  },
  'form/number': {
    severity: 'error',
    message: {
      kk: 'Бүтін сан емес: {value}',
      ru: 'Это не целое число: {value}',
      en: 'Not a whole number: {value}',
    },
  },
  'form/row-number': {
    severity: 'error',
    message: {
      kk: 'Нөмір емес: {value}',
      ru: 'Это не номер: {value}',
      en: 'Not a number of a row: {value}',
    },
    hint: {
      kk: 'Нөмір (1, 2, 3 …) не кіші латын әріптерімен белгі жазыңыз: jol-2.',
      ru: 'Впишите номер (1, 2, 3 …) или обозначение строчными латинскими буквами: jol-2.',
      en: 'Write a number (1, 2, 3 …) or an id of small Latin letters: jol-2.',
    },
  },
  'form/number-taken': {
    severity: 'warning',
    message: {
      kk: '№ {value} екі жолда тұр: бұл жол жаңа нөмірмен алынды',
      ru: '№ {value} стоит в двух строках: этой строке дан новый номер',
      en: 'No. {value} stands in two rows: this row was given a new number',
    },
  },
  'form/no-such-event': {
    severity: 'error',
    message: {
      kk: 'Мұндай нөмірлі іс-шара жоқ: {value}',
      ru: 'Мероприятия с таким номером нет: {value}',
      en: 'There is no event with this number: {value}',
    },
  },
  'form/body': {
    severity: 'error',
    message: {
      kk: 'Мұндай орган белгісіз: {value}',
      ru: 'Такой орган неизвестен: {value}',
      en: 'No body of this name is known: {value}',
    },
    hint: {
      kk: 'Атауын тізімнен таңдаңыз.{suggestion}',
      ru: 'Выберите название из списка.{suggestion}',
      en: 'Choose the name from the list.{suggestion}',
    },
  },
  'form/plan-item': {
    severity: 'error',
    message: {
      kk: 'Жоспар тармағының белгісі емес: {value}',
      ru: 'Это не обозначение пункта плана: {value}',
      en: 'Not the id of a plan item: {value}',
    },
    hint: {
      kk: 'Тармақты тізімнен таңдаңыз не белгісін жазыңыз: p26-02.',
      ru: 'Выберите пункт из списка или впишите обозначение: p26-02.',
      en: 'Choose the item from the list or write its id: p26-02.',
    },
  },
  'form/term': {
    severity: 'error',
    message: {
      kk: 'Түсініксіз: {value}',
      ru: 'Непонятно: {value}',
      en: 'Not understood: {value}',
    },
    hint: {
      kk: 'Бұл ұяшықты нысандағыдай қалдырыңыз не жаңа нысан алыңыз.',
      ru: 'Оставьте эту ячейку, как в форме, или возьмите новую форму.',
      en: 'Leave this cell as it is in the form, or take a new form.',
    },
  },
  'form/cell-error': {
    severity: 'error',
    message: {
      kk: 'Ұяшықта қате тұр: {error}',
      ru: 'В ячейке ошибка: {error}',
      en: 'The cell holds an error: {error}',
    },
  },
  'form/no-result': {
    severity: 'error',
    message: {
      kk: 'Ұяшықтағы формуланың нәтижесі жоқ',
      ru: 'У формулы в ячейке нет результата',
      en: 'The formula in the cell has no result',
    },
    hint: {
      kk: 'Формуланың орнына мәнін жазыңыз.',
      ru: 'Впишите вместо формулы значение.',
      en: 'Write the value in place of the formula.',
    },
  },
} as const satisfies Record<string, Entry>;
