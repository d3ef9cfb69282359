import type { Language, Trilingual } from './language.ts';

/** What a field is called in the Rules, for messages; a key that stands here needs no explanation. */
const FIELDS: Readonly<Record<string, Trilingual>> = {
  body: { kk: 'мемлекеттік орган', ru: 'государственный орган', en: 'state body' },
  week: { kk: 'апта', ru: 'неделя', en: 'week' },
  submitted: { kk: 'жіберілген уақыты', ru: 'когда отправлено', en: 'when it was sent' },
  events: { kk: 'іс-шаралар', ru: 'мероприятия', en: 'events' },
  noEvents: { kk: 'іс-шаралар жоспарланбаған', ru: 'мероприятия не запланированы', en: 'no events planned' },
  title: { kk: 'атауы', ru: 'наименование', en: 'title' },
  date: { kk: 'күні', ru: 'дата', en: 'date' },
  time: { kk: 'уақыты', ru: 'время', en: 'time' },
  start: { kk: 'басталу уақыты', ru: 'время начала', en: 'start' },
  end: { kk: 'аяқталу уақыты', ru: 'время окончания', en: 'end' },
  until: { kk: 'соңғы күні', ru: 'последний день', en: 'last day' },
  city: { kk: 'елді мекен', ru: 'населённый пункт', en: 'city, town or village' },
  online: { kk: 'трансляция сілтемесі', ru: 'ссылка на трансляцию', en: 'online address' },
  venue: { kk: 'өткізілу орны', ru: 'место проведения', en: 'venue' },
  organisers: { kk: 'ұйымдастырушылар', ru: 'организаторы', en: 'organisers' },
  contact: { kk: 'байланыс деректері', ru: 'контактные данные', en: 'contact details' },
  purpose: { kk: 'мақсаты', ru: 'цель', en: 'purpose' },
  objectives: { kk: 'міндеті', ru: 'задача', en: 'objective' },
  keyMessages: { kk: 'түйінді месседждер', ru: 'ключевые месседжи', en: 'key messages' },
  speakers: { kk: 'спикерлер', ru: 'спикеры', en: 'speakers' },
  phone: { kk: 'телефоны', ru: 'телефон', en: 'telephone' },
  name: { kk: 'аты-жөні немесе атауы', ru: 'имя или наименование', en: 'name' },
  position: { kk: 'лауазымы', ru: 'должность', en: 'position' },
  outcome: { kk: 'іс-шарадан нәтиже', ru: 'результат от мероприятия', en: 'result of the event' },
  reason: { kk: 'себебі', ru: 'причина', en: 'reason' },
  kind: { kk: 'құжат түрі', ru: 'вид документа', en: 'kind of document' },
  version: { kk: 'пішім нұсқасы', ru: 'версия формата', en: 'format version' },
  authority: { kk: 'уәкілетті орган', ru: 'уполномоченный орган', en: 'authorised body' },
  bodies: { kk: 'мемлекеттік органдар', ru: 'государственные органы', en: 'state bodies' },
  id: { kk: 'белгісі', ru: 'обозначение', en: 'id' },
  holder: { kk: 'тұлға ма, бөлімше ме', ru: 'лицо или подразделение', en: 'person or unit' },
  unit: { kk: 'бөлімше', ru: 'подразделение', en: 'unit' },
  surname: { kk: 'тегі', ru: 'фамилия', en: 'surname' },
  givenName: { kk: 'аты', ru: 'имя', en: 'first name' },
  patronymic: { kk: 'әкесінің аты', ru: 'отчество', en: 'patronymic' },
  workPhone: { kk: 'жұмыс телефоны', ru: 'рабочий телефон', en: 'work telephone' },
  mobilePhone: { kk: 'ұялы телефоны', ru: 'мобильный телефон', en: 'mobile telephone' },
  email: { kk: 'электрондық мекенжайы', ru: 'адрес электронной почты', en: 'e-mail address' },
  appointed: { kk: 'тағайындалған күні', ru: 'дата назначения', en: 'date of appointment' },
  planYear: { kk: 'медиажоспар жылы', ru: 'год медиаплана', en: 'year of the media plan' },
  cycle: { kk: 'кезең', ru: 'цикл', en: 'cycle' },
  items: { kk: 'тармақтар', ru: 'пункты', en: 'items' },
  type: { kk: 'түрі', ru: 'вид', en: 'type' },
  direction: { kk: 'бағыты', ru: 'направление', en: 'direction' },
  directions: { kk: 'негізгі бағыттар', ru: 'основные направления', en: 'main directions' },
  audiences: { kk: 'нысаналы аудиториялар', ru: 'целевые аудитории', en: 'target audiences' },
  legislativeChanges: {
    kk: 'заңнамаға жоспарланған өзгерістер',
    ru: 'планируемые изменения в законодательство',
    en: 'planned legislative changes',
  },
  problemIssue: { kk: 'проблемалы мәселе', ru: 'проблемный вопрос', en: 'problem issue' },
  line: { kk: 'тақырыптық желісі', ru: 'тематическая линия', en: 'thematic line' },
  preventiveMessage: { kk: 'алдын алу месседжі', ru: 'превентивный месседж', en: 'preventive message' },
  risk: { kk: 'наразылық тәуекелі', ru: 'риск недовольства', en: 'risk of discontent' },
  channels: { kk: 'арналары', ru: 'каналы', en: 'channels' },
  quarter: { kk: 'тоқсан', ru: 'квартал', en: 'quarter' },
  year: { kk: 'жыл', ru: 'год', en: 'year' },
  item: { kk: 'жоспар тармағы', ru: 'пункт плана', en: 'plan item' },
  planItem: { kk: 'жоспар тармағы', ru: 'пункт плана', en: 'plan item' },
  approved: { kk: 'мақұлданған күні', ru: 'дата одобрения', en: 'date of approval' },
  proposal: { kk: 'ұсыныс', ru: 'предложение', en: 'proposal' },
  decision: { kk: 'шешім', ru: 'решение', en: 'decision' },
  period: { kk: 'есептік кезең', ru: 'отчётный период', en: 'reporting period' },
  text: { kk: 'мәтін', ru: 'текст', en: 'text' },
  status: { kk: 'күйі', ru: 'состояние', en: 'status' },
  requested: { kk: 'сұратылған уақыты', ru: 'когда запрошено', en: 'when it was requested' },
  kinds: { kk: 'материал түрлері', ru: 'виды материалов', en: 'kinds of material' },
  subject: { kk: 'тақырыбы', ru: 'предмет', en: 'subject' },
  request: { kk: 'сұрау салу', ru: 'запрос', en: 'request' },
  issue: { kk: 'ортақ мәселе', ru: 'общий вопрос', en: 'joint issue' },
  arisen: { kk: 'туындаған уақыты', ru: 'когда возник', en: 'when it arose' },
  event: { kk: 'іс-шара', ru: 'мероприятие', en: 'event' },
  continues: { kk: 'жалғасы', ru: 'продолжение', en: 'continues' },
  platform: { kk: 'ақпараттық алаң', ru: 'информационная площадка', en: 'information platform' },
  joint: { kk: 'бірлескен іс-шара', ru: 'совместное мероприятие', en: 'joint event' },
  topNews: { kk: 'басты жаңалықтар', ru: 'главные новости', en: 'main news' },
  significance: { kk: 'маңызы', ru: 'значимость', en: 'significance' },
  links: { kk: 'сілтемелер', ru: 'ссылки', en: 'links' },
  published: { kk: 'жарияланымдар саны', ru: 'число публикаций', en: 'number of publications' },
  files: { kk: 'қоса берілген файлдар', ru: 'приложенные файлы', en: 'attached files' },
  lead: { kk: 'жетекші орган', ru: 'ведущий орган', en: 'lead body' },
  partners: { kk: 'серіктестер', ru: 'партнёры', en: 'partners' },
};

/** A field by its key, and what the Rules call it where that is another word. */
export function fieldName(key: string): Trilingual {
  const label = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
  const named = (word: string | undefined): string =>
    word === undefined || word === key ? key : `${key} (${word})`;
  return { kk: named(label?.kk), ru: named(label?.ru), en: named(label?.en) };
}

/** The same in one language, for documents: the word of the Rules alone. */
export function fieldWord(key: string, language: Language): string {
  const label = Object.hasOwn(FIELDS, key) ? FIELDS[key] : undefined;
  return label?.[language] ?? key;
}

/** Names of the kinds of value a YAML file can hold. */
export const VALUE_TYPES = {
  string: { kk: 'мәтін', ru: 'текст', en: 'text' },
  number: { kk: 'сан', ru: 'число', en: 'a number' },
  integer: { kk: 'бүтін сан', ru: 'целое число', en: 'a whole number' },
  boolean: { kk: 'true не false', ru: 'true или false', en: 'true or false' },
  array: { kk: 'тізім', ru: 'список', en: 'a list' },
  object: { kk: 'өрістер тобы', ru: 'набор полей', en: 'a mapping' },
  null: { kk: 'бос мән', ru: 'пустое значение', en: 'nothing' },
} as const satisfies Record<string, Trilingual>;
