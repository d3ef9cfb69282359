import { DIRECTORY } from '../labels/directory.ts';
import { PLAN } from '../labels/plan.ts';
import { RECORDS } from '../labels/records.ts';
import type { Trilingual } from '../language.ts';

/** Questions about the other documents that bodies send, and about those of the authorised body but its plan. */
export const DOCUMENTS = {
  'contact.holder': { kk: 'Кім туралы хабарлама?', ru: 'О ком уведомление?', en: 'Whom is the notice of?' },
  'contact.unit': { kk: 'Бөлімшенің атауы', ru: 'Название подразделения', en: 'Name of the unit' },
  'contact.surname': RECORDS.surname,
  'contact.surname.hint': {
    kk: 'бөлімше болса – басшысының не кезекші қызметкерінің тегі',
    ru: 'для подразделения – руководителя или дежурного',
    en: 'for a unit: of its head or duty officer',
  },
  'contact.givenName': RECORDS.givenName,
  'contact.patronymic': RECORDS.patronymic,
  'contact.workPhone': DIRECTORY.workPhone,
  'contact.mobilePhone': DIRECTORY.mobilePhone,
  'contact.appointed': {
    kk: 'Тағайындалған (құрылған) күні',
    ru: 'Дата назначения (создания)',
    en: 'Date of appointment (creation)',
  },
  'contact.appointed.hint': {
    kk: '14.12.2026 немесе 14 желтоқсан',
    ru: '14.12.2026 или 14 декабря',
    en: '14.12.2026 or 14 December',
  },
  period: RECORDS.period,
  'period.own': { kk: 'Ай', ru: 'Месяц', en: 'Month' },
  'period.own.hint': { kk: '2026-11', ru: '2026-11', en: '2026-11' },
  'report.text': {
    kk: 'Медиажоспар іс-шараларын іске асыру туралы ақпарат',
    ru: 'Информация о реализации мероприятий медиаплана',
    en: 'How the measures of the media plan were carried out',
  },
  'report.text.hint': {
    kk: 'еркін нысанда; көшіріп қойған мәтіннің жолдары сақталады',
    ru: 'в произвольной форме; строки вставленного текста сохраняются',
    en: 'in free form; pasted text keeps its lines',
  },
  'report.items': { kk: 'Жоспар тармақтары', ru: 'Пункты плана', en: 'Plan items' },
  'report.items.heading': {
    kk: '{number}-тармақ',
    ru: 'Пункт {number}',
    en: 'Item {number}',
  },
  'report.items.more': {
    kk: 'Жоспар тармағын қосасыз ба?',
    ru: 'Добавить пункт плана?',
    en: 'Add an item of the plan?',
  },
  'report.planItem': RECORDS.planItem,
  'report.status': { kk: 'Орындалуы', ru: 'Исполнение', en: 'How far it is' },
  'report.published': {
    kk: 'Жарияланымдар саны',
    ru: 'Число публикаций',
    en: 'Number of publications',
  },
  'report.links': { kk: 'Жарияланым сілтемесі', ru: 'Ссылка на публикацию', en: 'Link to a publication' },
  'report.links.hint': { kk: 'https://…', ru: 'https://…', en: 'https://…' },
  'response.request': {
    kk: 'Қай сұрау салуға жауап?',
    ru: 'Ответ на какой запрос?',
    en: 'Which request is answered?',
  },
  'response.text': { kk: 'Жауап мәтіні', ru: 'Текст ответа', en: 'Text of the answer' },
  'response.files': { kk: 'Қоса берілген файл', ru: 'Приложенный файл', en: 'Attached file' },
  'response.files.hint': {
    kk: 'тек атауы: keste.xlsx',
    ru: 'только имя: tablitsa.xlsx',
    en: 'its name only: table.xlsx',
  },
  'joint.issue-answered': {
    kk: 'Қай ортақ мәселе бойынша?',
    ru: 'По какому общему вопросу?',
    en: 'On which joint issue?',
  },
  'joint.text': {
    kk: 'Құзыреті шеңберіндегі ақпарат',
    ru: 'Информация в пределах компетенции',
    en: 'Information within its competence',
  },
  'own.id': { kk: 'Белгісі', ru: 'Обозначение', en: 'Id' },
  'request.id': { kk: 'Сұрау салудың белгісі', ru: 'Обозначение запроса', en: 'Id of the request' },
  'request.body': { kk: 'Кімнен сұратылады?', ru: 'У кого запрашивается?', en: 'Which body is asked?' },
  'request.received': {
    kk: 'Органға келіп түскен уақыты',
    ru: 'Когда получено органом',
    en: 'When the body received it',
  },
  'request.received.hint': {
    kk: 'күні мен уақыты: 15.12 10:30; бос болса – сұратылған сәт',
    ru: 'дата и время: 15.12 10:30; пусто – момент запроса',
    en: 'date and time: 15.12 10:30; empty: when it was requested',
  },
  'request.kinds': { kk: 'Материал түрлері', ru: 'Виды материалов', en: 'Kinds of material' },
  'request.subject': { kk: 'Не сұратылады?', ru: 'Что запрашивается?', en: 'What is asked for?' },
  'issue.id': { kk: 'Ортақ мәселенің белгісі', ru: 'Обозначение вопроса', en: 'Id of the issue' },
  'issue.title': { kk: 'Мәселе', ru: 'Вопрос', en: 'The issue' },
  'issue.arisen': { kk: 'Туындаған уақыты', ru: 'Когда возник', en: 'When it arose' },
  'issue.arisen.hint': {
    kk: 'күні мен уақыты: 9.12 09:00',
    ru: 'дата и время: 9.12 09:00',
    en: 'date and time: 9.12 09:00',
  },
  'issue.bodies': {
    kk: 'Мәселеге қатысты органдар',
    ru: 'Органы, которых он касается',
    en: 'Bodies concerned',
  },
  'issue.agenda': {
    kk: 'Бірыңғай ақпараттық күн тәртібі',
    ru: 'Единая информационная повестка дня',
    en: 'Single information agenda',
  },
  'grid.topNews': {
    kk: 'Қай күндердің басты жаңалығы таңдалады?',
    ru: 'Для каких дней выбрать главную новость?',
    en: 'For which days is the main news chosen?',
  },
  'grid.exclude': {
    kk: 'Кестеге кірмейтін іс-шаралар',
    ru: 'Мероприятия вне таблицы',
    en: 'Events left out',
  },
  'grid.exclude.heading': { kk: '{number}-іс-шара', ru: 'Мероприятие {number}', en: 'Event {number}' },
  'grid.exclude.more': {
    kk: 'Кестеден іс-шара шығарыла ма?',
    ru: 'Исключить мероприятие?',
    en: 'Leave an event out?',
  },
  'grid.event': { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
  'grid.reason': PLAN.reason,
  'grid.platforms': { kk: 'Ақпараттық алаңдар', ru: 'Информационные площадки', en: 'Platforms' },
  'grid.platforms.heading': { kk: '{number}-алаң', ru: 'Площадка {number}', en: 'Platform {number}' },
  'grid.platforms.more': {
    kk: 'Іс-шараға алаң беріле ме?',
    ru: 'Предоставить площадку мероприятию?',
    en: 'Give a platform to an event?',
  },
  'grid.platform': RECORDS.platformGiven,
} as const satisfies Record<string, Trilingual>;
