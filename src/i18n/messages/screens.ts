import type { Trilingual } from '../language.ts';

/** The words of what people read in a terminal. */
export const SCREENS = {
  'report.github-limit': {
    kk: 'Қателер: {errors}, ескертулер: {warnings}. GitHub әрқайсысының алғашқы {shown} аннотациясын ғана көрсетеді; қалғаны – қадамның журналында.',
    ru: 'Ошибок: {errors}, предупреждений: {warnings}. GitHub показывает по {shown} первых аннотаций; остальные – в журнале шага.',
    en: 'Errors: {errors}, warnings: {warnings}. GitHub shows the first {shown} annotations of each; the others are in the log of the step.',
  },
  'report.error': { kk: 'қате', ru: 'ошибка', en: 'error' },
  'report.warning': { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  'report.note': { kk: 'ескертпе', ru: 'примечание', en: 'note' },
  'report.expired': {
    kk: 'Ескерту: {title} {validTo} күнінен кейін қолданылмайды деп есептеледі; мұнда: {subject}.',
    ru: 'Замечание: {title} – считаются действующими по {validTo}; здесь: {subject}.',
    en: 'Note: {title} are taken to be superseded after {validTo}; this is {subject}.',
  },
  'explain.wrong': { kk: 'Қате', ru: 'Неверно', en: 'Wrong' },
  'explain.right': { kk: 'Дұрыс', ru: 'Верно', en: 'Right' },
  'explain.settings': {
    kk: 'mediagrid.yaml файлының regulation бөлімінде',
    ru: 'При regulation в mediagrid.yaml',
    en: 'With, under regulation in mediagrid.yaml',
  },
  'explain.fix': { kk: 'Түзету', ru: 'Что делать', en: 'What to do' },
  'explain.cell': {
    kk: 'Нысанның «{field}» ұяшығы',
    ru: 'Ячейка «{field}» формы',
    en: 'The cell “{field}” of the form',
  },
  'explain.empty': { kk: '(бос)', ru: '(пусто)', en: '(empty)' },
  'explain.list': {
    kk: 'Код туралы толығырақ: mediagrid explain <код>',
    ru: 'Подробнее о коде: mediagrid explain <код>',
    en: 'More on a code: mediagrid explain <code>',
  },
  'deadlines.none': {
    kk: 'Бұл күндерде мерзім жоқ: {from} – {to}.',
    ru: 'В эти дни сроков нет: {from} – {to}.',
    en: 'Nothing is due from {from} to {to}.',
  },
  'deadlines.title': {
    kk: 'Қағидалар бойынша мерзімдер: {range}',
    ru: 'Сроки по Правилам: {range}',
    en: 'Deadlines of the Rules: {range}',
  },
  'deadlines.moved': {
    kk: '{nominal} емес: {reason}',
    ru: 'не {nominal}: {reason}',
    en: 'not {nominal}: {reason}',
  },
  'deadlines.early': {
    kk: 'сипатталатын аптаға түседі, ертерек жіберіңіз',
    ru: 'приходится на описываемую неделю, отправьте раньше',
    en: 'falls in the week described: send it earlier',
  },
  'deadlines.reading': {
    kk: 'оқылуы: {reading}',
    ru: 'прочтение: {reading}',
    en: 'reading: {reading}',
  },
  'deadlines.other': {
    kk: '{reading} болса: {due}',
    ru: 'при {reading}: {due}',
    en: 'under {reading}: {due}',
  },
  'status.title': {
    kk: '{on} жағдай бойынша, апта: {week} ({range})',
    ru: 'Состояние на {on}, неделя {week} ({range})',
    en: 'Status on {on}, week {week} ({range})',
  },
  'status.weekly': {
    kk: 'Алдағы аптаға арналған ақпарат ({rule}), мерзімі {due}',
    ru: 'Информация на неделю ({rule}), срок {due}',
    en: 'Information for the week ({rule}), due {due}',
  },
  'status.received': { kk: 'келіп түсті', ru: 'поступило', en: 'received' },
  'status.corrections': {
    kk: '{count} түзету, соңғысы {last}',
    ru: 'исправлений: {count}, последнее {last}',
    en: 'corrections: {count}, last {last}',
  },
  'status.received-at': {
    kk: 'келіп түскен уақыты: {received}',
    ru: 'поступило: {received}',
    en: 'came {received}',
  },
  'status.nil': { kk: 'іс-шаралар жоспарланбаған', ru: 'мероприятий нет', en: 'no events' },
  'status.late': { kk: 'мерзімі бұзылып келді', ru: 'поступило с опозданием', en: 'late' },
  'status.due': { kk: 'күтілуде', ru: 'ожидается', en: 'awaited' },
  'status.missing': { kk: 'ұсынылған жоқ', ru: 'не представлено', en: 'missing' },
  'status.broken': { kk: 'файлында қате бар', ru: 'файл с ошибками', en: 'broken' },
  'status.days-left': { kk: '{days} күн қалды', ru: 'осталось дней: {days}', en: 'days left: {days}' },
  'status.due-today': { kk: 'мерзімі бүгін', ru: 'срок сегодня', en: 'due today' },
  'status.no-contact': { kk: 'байланыс деректері жоқ', ru: 'нет контактных данных', en: 'no contact' },
  'status.contacts': {
    kk: 'Уәкілетті тұлға (бөлімше) туралы хабарлама ({rule})',
    ru: 'Уведомления об уполномоченных лицах ({rule})',
    en: 'Notices of authorised persons ({rule})',
  },
  'status.overdue': { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
  'status.today': { kk: 'Мерзімі бүгін', ru: 'Срок сегодня', en: 'Due today' },
  'status.coming': { kk: 'Алда', ru: 'Предстоит', en: 'Coming' },
  'status.duties-broken': {
    kk: 'Келіп түсті, бірақ файлында қате бар',
    ru: 'Поступило, но в файле ошибки',
    en: 'Received, but the file is broken',
  },
  'status.done-late': {
    kk: 'Мерзімі бұзылып орындалды',
    ru: 'Исполнено с опозданием',
    en: 'Done, but late',
  },
  'status.done': {
    kk: 'Мерзімінде орындалғаны: {count}',
    ru: 'Исполнено в срок: {count}',
    en: 'Done in time: {count}',
  },
  'diff.since': {
    kk: '{week}: {from}-басылымнан кейінгі өзгерістер',
    ru: '{week}: изменения после выпуска {from}',
    en: '{week}: changes since edition {from}',
  },
  'diff.between': {
    kk: '{week}: {from}-басылымнан {to}-басылымға дейінгі өзгерістер',
    ru: '{week}: изменения от выпуска {from} к выпуску {to}',
    en: '{week}: changes from edition {from} to edition {to}',
  },
  'diff.unread': {
    kk: 'Файлында қате болғандықтан салыстырылмағандар: {names}',
    ru: 'Не сравнивались из-за ошибок в файле: {names}',
    en: 'Not compared, as their files had errors: {names}',
  },
  'diff.none': { kk: 'Өзгеріс жоқ.', ru: 'Изменений нет.', en: 'Nothing has changed.' },
} as const satisfies Record<string, Trilingual>;
