import type { Language, Trilingual } from './language.ts';
import { fillTemplate, type TemplateValue } from './template.ts';

/** The words of the documents. Those of the Appendix and of §10 are the order's own (letter-spacing and misprints mended). */
const LABELS = {
  approval: {
    kk: 'Бұқаралық ақпарат құралдарымен өзара іс-қимыл жасау жөніндегі уәкілетті тұлғаның (бөлімшенің) бұқаралық ақпарат құралдары саласындағы уәкілетті органмен өзара іс-қимыл жасау қағидаларына қосымша',
    ru: 'Приложение к Правилам взаимодействия уполномоченного лица (подразделения) по взаимодействию со средствами массовой информации с уполномоченным органом в области средств массовой информации',
    en: 'Appendix to the Rules for the interaction of the authorised person (unit) for media relations with the authorised body in the field of mass media',
  },
  formTitle: {
    kk: 'Алдағы аптаға арналған ақпарат',
    ru: 'Информация на предстоящую неделю',
    en: 'Information for the coming week',
  },
  dateLine: { kk: '(күні, айы, жылы)', ru: '(число, месяц, год)', en: '(day, month, year)' },
  bodyColumn: {
    kk: 'Мемлекеттік органның атауы',
    ru: 'Наименование государственного органа',
    en: 'Name of the state body',
  },
  satSun: { kk: 'Сенбі/Жексенбі', ru: 'Суббота/Воскресенье', en: 'Saturday/Sunday' },
  mainNews: { kk: 'Басты жаңалық', ru: 'Главная новость', en: 'Main news' },
  noEvents: { kk: 'іс-шаралар жоспарланбаған', ru: 'мероприятия не запланированы', en: 'no events planned' },
  nothingSent: { kk: 'ақпарат ұсынылған жоқ', ru: 'информация не представлена', en: 'nothing was submitted' },
  allDay: { kk: 'күні бойы', ru: 'весь день', en: 'all day' },
  toBeConfirmed: { kk: 'уақыты нақтыланады', ru: 'время уточняется', en: 'time to be confirmed' },
  cancelled: { kk: 'өткізілмейді', ru: 'отменено', en: 'cancelled' },
  postponed: { kk: 'кейінге қалдырылды', ru: 'перенесено', en: 'postponed' },
  tentative: { kk: 'нақтылануда', ru: 'уточняется', en: 'tentative' },
  confirmed: { kk: 'расталды', ru: 'подтверждено', en: 'confirmed' },
  platform: { kk: 'алаңы', ru: 'площадка', en: 'platform' },
  grid: { kk: 'Медиа-грид {week}', ru: 'Медиа-грид {week}', en: 'Media-grid {week}' },
  form: { kk: 'Нысан {week}, {body}', ru: 'Форма {week}, {body}', en: 'Form {week}, {body}' },
  gridSheet: { kk: 'Апта', ru: 'Неделя', en: 'Week' },
  eventsSheet: { kk: 'Іс-шаралар', ru: 'Мероприятия', en: 'Events' },
  eventsTitle: {
    kk: 'Іс-шаралар туралы ақпараттық-анықтамалық материалдар',
    ru: 'Информационно-справочные материалы о мероприятиях',
    en: 'Information-and-reference materials on the events',
  },
  number: { kk: '№', ru: '№', en: 'No.' },
  date: { kk: 'Күні', ru: 'Дата', en: 'Date' },
  time: { kk: 'Уақыты', ru: 'Время', en: 'Time' },
  body: { kk: 'Мемлекеттік орган', ru: 'Государственный орган', en: 'State body' },
  event: { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
  venue: { kk: 'Өткізілу орны', ru: 'Место проведения', en: 'Venue' },
  organisers: {
    kk: 'Ұйымдастырушылар және байланыс деректері',
    ru: 'Организаторы и контактные данные',
    en: 'Organisers and contact details',
  },
  purpose: { kk: 'Мақсаты және міндеті', ru: 'Цель и задача', en: 'Purpose and objective' },
  keyMessages: { kk: 'Түйінді месседждер', ru: 'Ключевые месседжи', en: 'Key messages' },
  speakers: {
    kk: 'Спикерлер (лауазымы, байланыс деректері)',
    ru: 'Спикеры (должность, контактные данные)',
    en: 'Speakers (position, contact details)',
  },
  speakersForMedia: { kk: 'Спикерлер (лауазымы)', ru: 'Спикеры (должность)', en: 'Speakers (position)' },
  outcome: { kk: 'Іс-шарадан нәтиже', ru: 'Результат от мероприятия', en: 'Result of the event' },
  joint: { kk: 'бірлескен іс-шара', ru: 'совместное мероприятие', en: 'joint event' },
  notReceived: {
    kk: 'Ақпарат ұсынбаған органдар: {bodies}',
    ru: 'Не представили информацию: {bodies}',
    en: 'Bodies that submitted nothing: {bodies}',
  },
  leftOutBroken: {
    kk: 'Қатесі бар файл кірмеді: {file} ({errors})',
    ru: 'Не вошёл файл с ошибками: {file} ({errors})',
    en: 'Left out, the file has errors: {file} ({errors})',
  },
  leftOutExcluded: {
    kk: 'Іс-шара шығарылды: {event} – {why}',
    ru: 'Мероприятие исключено: {event} – {why}',
    en: 'Event excluded: {event} – {why}',
  },
  leftOutNotKey: {
    kk: 'Іс-шара кірмеді, негізгі іс-шара емес: {event}',
    ru: 'Мероприятие не вошло, оно не ключевое: {event}',
    en: 'Event left out, it is not a key event: {event}',
  },
  clashVenue: {
    kk: 'Бір орын бір уақытта: {what}, {date} – {events}',
    ru: 'Одно место в одно время: {what}, {date} – {events}',
    en: 'One place at the same time: {what}, {date} – {events}',
  },
  clashPlatform: {
    kk: 'Бір алаң бір уақытта: {what}, {date} – {events}',
    ru: 'Одна площадка в одно время: {what}, {date} – {events}',
    en: 'One platform at the same time: {what}, {date} – {events}',
  },
  clashSpeaker: {
    kk: 'Бір спикер бір уақытта: {what}, {date} – {events}',
    ru: 'Один спикер в одно время: {what}, {date} – {events}',
    en: 'One speaker at the same time: {what}, {date} – {events}',
  },
  sameEvent: {
    kk: 'Бір іс-шара болуы мүмкін: {date} – {events}',
    ru: 'Возможно, одно и то же мероприятие: {date} – {events}',
    en: 'Perhaps the same event: {date} – {events}',
  },
  directoryTitle: {
    kk: 'Уәкілетті тұлғалар (бөлімшелер) туралы анықтамалық',
    ru: 'Справочник об уполномоченных лицах (подразделениях)',
    en: 'Directory of authorised persons (units)',
  },
  directorySheet: { kk: 'Анықтамалық', ru: 'Справочник', en: 'Directory' },
  historySheet: { kk: 'Бұрынғылар', ru: 'Прежние', en: 'Former holders' },
  historyTitle: {
    kk: 'Бұрынғы уәкілетті тұлғалар (бөлімшелер)',
    ru: 'Прежние уполномоченные лица (подразделения)',
    en: 'Former authorised persons (units)',
  },
  fullName: {
    kk: 'Тегі, аты, әкесінің аты (бар болған жағдайда)',
    ru: 'Фамилия, имя, отчество (при наличии)',
    en: 'Surname, first name, patronymic (if any)',
  },
  unitOrPosition: { kk: 'Бөлімшесі, лауазымы', ru: 'Подразделение, должность', en: 'Unit, position' },
  email: { kk: 'Электрондық мекенжайы', ru: 'Адрес электронной почты', en: 'E-mail address' },
  workPhone: { kk: 'Жұмыс телефоны', ru: 'Рабочий телефон', en: 'Work telephone' },
  mobilePhone: { kk: 'Ұялы телефоны', ru: 'Мобильный телефон', en: 'Mobile telephone' },
  appointed: { kk: 'Тағайындалған күні', ru: 'Дата назначения', en: 'Appointed' },
  notified: { kk: 'Хабарланған күні', ru: 'Дата уведомления', en: 'Notified' },
  heldOffice: { kk: 'Мерзімі', ru: 'Период', en: 'Held office' },
  lateDue: { kk: 'мерзімі бұзылды, {due} болған', ru: 'с опозданием, срок {due}', en: 'late, due {due}' },
  noContact: {
    kk: 'байланыс деректері ұсынылмаған',
    ru: 'контактные данные не представлены',
    en: 'no contact details submitted',
  },
  brokenContact: {
    kk: 'ұсынылған файлда қате бар',
    ru: 'в представленном файле ошибки',
    en: 'the file submitted has errors',
  },
  agenda: {
    kk: 'Бірыңғай ақпараттық күн тәртібі {issue}',
    ru: 'Единая информационная повестка дня {issue}',
    en: 'Single information agenda {issue}',
  },
  agendaTitle: {
    kk: 'Бірыңғай ақпараттық күн тәртібі',
    ru: 'Единая информационная повестка дня',
    en: 'Single information agenda',
  },
  agendaSheet: { kk: 'Күн тәртібі', ru: 'Повестка', en: 'Agenda' },
  agendaText: {
    kk: 'Құзыреті шегіндегі ақпарат',
    ru: 'Информация в пределах компетенции',
    en: 'Information within its competence',
  },
  sentAt: { kk: 'Жіберілді', ru: 'Направлено', en: 'Sent' },
  uninvited: {
    kk: 'мәселеде аталмаған орган',
    ru: 'орган в вопросе не назван',
    en: 'not named in the issue',
  },
  pieceMissing: {
    kk: 'ақпарат ұсынылған жоқ',
    ru: 'информация не представлена',
    en: 'nothing was submitted',
  },
  continued: { kk: '(жалғасы)', ru: '(продолжение)', en: '(continued)' },
} as const satisfies Record<string, Trilingual>;

export type LabelKey = keyof typeof LABELS;

/** A label in `language`, its `{placeholders}` filled in. */
export function label(
  key: LabelKey,
  language: Language,
  values: Readonly<Record<string, TemplateValue>> = {},
): string {
  return fillTemplate(LABELS[key], values, language);
}
