import type { Entry } from './entry.ts';

/** Problems of a single file's fields: what is missing, unknown or not of its form. */
export const SCHEMA = {
  'schema/required': {
    severity: 'error',
    message: {
      kk: 'Міндетті өріс жоқ: {field}',
      ru: 'Нет обязательного поля: {field}',
      en: 'Required field is missing: {field}',
    },
    hint: {
      kk: '«{key}:» жолын қосып, мәнін жазыңыз.',
      ru: 'Добавьте строку «{key}:» и её значение.',
      en: 'Add a line “{key}:” with its value.',
    },
  },
  'schema/required-one': {
    severity: 'error',
    message: {
      kk: 'Мына өрістердің кемінде біреуі керек: {keys}',
      ru: 'Нужно хотя бы одно из полей: {keys}',
      en: 'At least one of these fields is needed: {keys}',
    },
  },
  'schema/unknown-key': {
    severity: 'error',
    message: {
      kk: 'Белгісіз өріс: {key}',
      ru: 'Неизвестное поле: {key}',
      en: 'Unknown field: {key}',
    },
    hint: {
      kk: 'Мұнда болатын өрістер: {allowed}.',
      ru: 'Здесь бывают поля: {allowed}.',
      en: 'Fields known here: {allowed}.',
    },
  },
  'schema/type': {
    severity: 'error',
    message: {
      kk: 'Мұнда {expected} керек, ал тұрғаны – {actual}',
      ru: 'Здесь нужно: {expected}; стоит: {actual}',
      en: 'Expected {expected} here, found {actual}',
    },
  },
  'schema/quote': {
    severity: 'error',
    message: {
      kk: 'Мәтін керек, бірақ {actual} тұр: {value}',
      ru: 'Нужен текст, а стоит {actual}: {value}',
      en: 'Expected text, found {actual}: {value}',
    },
    hint: {
      kk: 'Мәнді тырнақшаға алыңыз: "…".',
      ru: 'Возьмите значение в кавычки: "…".',
      en: 'Put the value in quotes: "…".',
    },
  },
  'schema/no-value': {
    severity: 'error',
    message: {
      kk: 'Өрістің мәні жазылмаған',
      ru: 'У поля нет значения',
      en: 'The field has no value',
    },
    hint: {
      kk: 'Мәнін жазыңыз немесе міндетті емес болса, жолды өшіріңіз.',
      ru: 'Впишите значение, а если поле необязательное, уберите строку.',
      en: 'Write the value, or remove the line if the field is optional.',
    },
  },
  'schema/empty': {
    severity: 'error',
    message: {
      kk: 'Бос қалдыруға болмайды',
      ru: 'Не может быть пустым',
      en: 'This must not be empty',
    },
  },
  'schema/enum': {
    severity: 'error',
    message: {
      kk: 'Рұқсат етілмеген мән: {value}',
      ru: 'Недопустимое значение: {value}',
      en: 'Value is not allowed: {value}',
    },
    hint: {
      kk: 'Мүмкін мәндер: {allowed}.',
      ru: 'Возможные значения: {allowed}.',
      en: 'Possible values: {allowed}.',
    },
  },
  'schema/date': {
    severity: 'error',
    message: {
      kk: 'Мұндай күн жоқ: {value}',
      ru: 'Такой даты нет: {value}',
      en: 'No such date: {value}',
    },
    hint: {
      kk: 'Күн 1900–2200 жылдар аралығында былай жазылады: 2026-12-14.',
      ru: 'Дата пишется так: 2026-12-14, годы – с 1900 по 2200.',
      en: 'A date is written as 2026-12-14, in the years 1900 to 2200.',
    },
  },
  'schema/time': {
    severity: 'error',
    message: {
      kk: 'Мұндай уақыт жоқ: {value}',
      ru: 'Такого времени нет: {value}',
      en: 'No such time: {value}',
    },
    hint: {
      kk: 'Уақыт былай жазылады: time: {{start: "09:30", end: "11:00"}}; бүкіл күнге – all-day, белгісіз болса – to-be-confirmed.',
      ru: 'Время пишется так: time: {{start: "09:30", end: "11:00"}}; на весь день – all-day, если неизвестно – to-be-confirmed.',
      en: 'A time is written time: {{start: "09:30", end: "11:00"}}; for a whole day all-day, if unknown to-be-confirmed.',
    },
  },
  'schema/instant': {
    severity: 'error',
    message: {
      kk: 'Уақыт сәті дұрыс жазылмаған: {value}',
      ru: 'Момент времени записан неверно: {value}',
      en: 'Not a moment in time: {value}',
    },
    hint: {
      kk: 'Былай жазылады: "2026-12-10T16:30:00+05:00".',
      ru: 'Пишется так: "2026-12-10T16:30:00+05:00".',
      en: 'It is written as "2026-12-10T16:30:00+05:00".',
    },
  },
  'schema/week': {
    severity: 'error',
    message: {
      kk: 'Мұндай апта жоқ: {value}',
      ru: 'Такой недели нет: {value}',
      en: 'No such week: {value}',
    },
    hint: {
      kk: 'Апта былай жазылады: 2026-W51 (ISO 8601).',
      ru: 'Неделя пишется так: 2026-W51 (ISO 8601).',
      en: 'A week is written as 2026-W51 (ISO 8601).',
    },
  },
  'schema/id': {
    severity: 'error',
    message: {
      kk: 'Белгісі дұрыс жазылмаған: {value}',
      ru: 'Обозначение записано неверно: {value}',
      en: 'Not a valid id: {value}',
    },
    hint: {
      kk: 'Кіші латын әріптері, цифрлар және сызықша: jol-2 (64 таңбаға дейін); басқа органның іс-шарасы: min-jol/jol-2.',
      ru: 'Строчные латинские буквы, цифры и дефис: jol-2 (до 64 знаков); мероприятие другого органа: min-jol/jol-2.',
      en: 'Lower-case Latin letters, digits and hyphens: jol-2 (up to 64); an event of another body: min-jol/jol-2.',
    },
  },
  'schema/phone': {
    severity: 'error',
    message: {
      kk: 'Телефон нөмірі дұрыс жазылмаған',
      ru: 'Телефон записан неверно',
      en: 'Not a telephone number',
    },
    hint: {
      kk: 'Былай жазылады: "+7 7172 00 00 00".',
      ru: 'Пишется так: "+7 7172 00 00 00".',
      en: 'It is written as "+7 7172 00 00 00".',
    },
  },
  'schema/email': {
    severity: 'error',
    message: {
      kk: 'Электрондық мекенжай дұрыс жазылмаған',
      ru: 'Адрес электронной почты записан неверно',
      en: 'Not an e-mail address',
    },
  },
  'schema/url': {
    severity: 'error',
    message: {
      kk: 'Сілтеме дұрыс жазылмаған',
      ru: 'Ссылка записана неверно',
      en: 'Not a web address',
    },
    hint: {
      kk: 'Сілтеме https:// деп басталады, ішінде бос орын мен тырнақша болмайды.',
      ru: 'Ссылка начинается с https://, в ней нет пробелов и кавычек.',
      en: 'It begins with https:// and has no blanks or quotation marks.',
    },
  },
  'schema/pattern': {
    severity: 'error',
    message: {
      kk: 'Мәннің жазылуы дұрыс емес: {value}',
      ru: 'Значение записано не по форме: {value}',
      en: 'The value is not of the expected form: {value}',
    },
    hint: { kk: '{form}', ru: '{form}', en: '{form}' },
  },
  'schema/too-long': {
    severity: 'error',
    message: {
      kk: 'Мәтін тым ұзын: ең көбі {limit} таңба',
      ru: 'Слишком длинный текст: не более {limit} знаков',
      en: 'The text is too long: at most {limit} characters',
    },
  },
  'schema/too-many': {
    severity: 'error',
    message: {
      kk: 'Тым көп: ең көбі {limit}',
      ru: 'Слишком много: не более {limit}',
      en: 'Too many: at most {limit}',
    },
  },
  'schema/range': {
    severity: 'error',
    message: {
      kk: 'Сан шектен тыс: {value} (шегі {limit})',
      ru: 'Число вне пределов: {value} (предел {limit})',
      en: 'The number is out of range: {value} (limit {limit})',
    },
  },
  'schema/no-events': {
    severity: 'error',
    rule: '§10',
    message: {
      kk: 'noEvents: true деп жазылған, бірақ іс-шаралар да бар',
      ru: 'Написано noEvents: true, но мероприятия указаны',
      en: 'It says noEvents: true, but there are events',
    },
    hint: {
      kk: 'noEvents жолын немесе іс-шараларды өшіріңіз.',
      ru: 'Уберите либо noEvents, либо мероприятия.',
      en: 'Remove either noEvents or the events.',
    },
  },
} as const satisfies Record<string, Entry>;
