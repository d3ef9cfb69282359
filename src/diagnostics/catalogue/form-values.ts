import type { Entry } from './entry.ts';

/** What is wrong with the other cells of a filled-in form, and what is missing in it. */
export const FORM_VALUES = {
  'form/required': {
    severity: 'error',
    message: { kk: 'Толтырылмаған: {field}', ru: 'Не заполнено: {field}', en: 'Not filled in: {field}' },
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
    message: { kk: 'Нөмір емес: {value}', ru: 'Это не номер: {value}', en: 'Not a number of a row: {value}' },
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
  'form/other-body': {
    severity: 'error',
    message: {
      kk: 'Нысан «{made}» үшін жасалған, ал ұяшықта «{body}» тұр',
      ru: 'Форма сделана для органа «{made}», а в ячейке указан «{body}»',
      en: 'The form was made for “{made}”, but the cell says “{body}”',
    },
    hint: {
      kk: 'Ұяшықтағы органды түзетіңіз не керек органның өз нысанын алыңыз: mediagrid form <түрі> --body <орган>.',
      ru: 'Исправьте орган в ячейке или возьмите форму нужного органа: mediagrid form <вид> --body <орган>.',
      en: 'Correct the body in the cell, or take the form of the body that is meant: mediagrid form <kind> --body <body>.',
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
      kk: 'Атауын тізімнен таңдаңыз.',
      ru: 'Выберите название из списка.',
      en: 'Choose the name from the list.',
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
    message: { kk: 'Түсініксіз: {value}', ru: 'Непонятно: {value}', en: 'Not understood: {value}' },
    hint: {
      kk: 'Бұл ұяшықты бастапқы нысандағыдай қалдырыңыз не жаңа нысан алыңыз.',
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
