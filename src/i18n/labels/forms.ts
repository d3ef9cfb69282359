import type { Trilingual } from '../language.ts';

/**
 * The fill-in workbooks: their sheets, what every form asks, what a cell does not take. A cell is found again by its label, in any
 * language; what tables call the same has its label there.
 */
export const FORM_LABELS = {
  'form.contact': {
    kk: 'Уәкілетті тұлға (бөлімше) туралы хабарлама',
    ru: 'Уведомление об уполномоченном лице (подразделении)',
    en: 'Notice of an authorised person (unit)',
  },
  'form.weekly': {
    kk: 'Алдағы аптаға арналған ақпарат',
    ru: 'Информация на предстоящую неделю',
    en: 'Information for the coming week',
  },
  'form.proposal': {
    kk: 'Медиажоспарға ұсыныстар',
    ru: 'Предложения в медиаплан',
    en: 'Proposals for the media plan',
  },
  'form.report': {
    kk: 'Медиажоспардың іс-шараларын іске асыру туралы ақпарат',
    ru: 'Информация о реализации мероприятий медиаплана',
    en: 'Information on implementation of the media plan measures',
  },
  'form.sheet.guide': { kk: 'Нұсқаулық', ru: 'Инструкция', en: 'Guide' },
  'form.sheet.general': { kk: 'Жалпы мәліметтер', ru: 'Общие сведения', en: 'General' },
  'form.sheet.proposals': { kk: 'Ұсыныстар', ru: 'Предложения', en: 'Proposals' },
  'form.sheet.items': { kk: 'Жоспар тармақтары', ru: 'Пункты плана', en: 'Plan items' },
  'form.head.field': { kk: 'Мәлімет', ru: 'Сведения', en: 'Field' },
  'form.head.value': { kk: 'Осында толтырыңыз', ru: 'Заполните здесь', en: 'Fill in here' },
  'form.head.hint': { kk: 'Түсініктеме', ru: 'Пояснение', en: 'Explanation' },
  'form.example': { kk: 'Мысал', ru: 'Пример', en: 'Example' },
  'form.for-example': { kk: 'Мысалы: {text}', ru: 'Например: {text}', en: 'For example: {text}' },
  'form.required': { kk: 'міндетті', ru: 'обязательно', en: 'required' },
  'form.due': {
    kk: 'Жіберу мерзімі: {date} ({rule})',
    ru: 'Срок отправки: {date} ({rule})',
    en: 'To be sent by {date} ({rule})',
  },
  'form.section.body': { kk: 'Кім және қашан', ru: 'Кто и когда', en: 'Who and when' },
  'form.section.nil': {
    kk: 'Іс-шара болмаса',
    ru: 'Если мероприятий нет',
    en: 'If there are no events',
  },
  'form.section.news': {
    kk: 'Басты жаңалықтар (күніне бір)',
    ru: 'Главные новости (одна на день)',
    en: 'Main news (one a day)',
  },
  'form.section.organiser': {
    kk: 'Әдепкі ұйымдастырушы: жолда ұйымдастырушы жазылмаса, осы алынады',
    ru: 'Организатор по умолчанию: берётся, если в строке организатор не указан',
    en: 'Usual organiser: taken where a row names none',
  },
  'form.section.person': { kk: 'Тұлға не бөлімше', ru: 'Лицо или подразделение', en: 'Person or unit' },
  'form.section.contacts': { kk: 'Байланыс деректері', ru: 'Контактные данные', en: 'Contact details' },
  'form.section.report': { kk: 'Есеп', ru: 'Отчёт', en: 'Report' },
  'form.section.sent': { kk: 'Жіберілуі', ru: 'Отправка', en: 'Sending' },
  'form.planYear': { kk: 'Медиажоспар жылы', ru: 'Год медиаплана', en: 'Year of the media plan' },
  'form.cycle': { kk: 'Кезең (1 не 2)', ru: 'Цикл (1 или 2)', en: 'Cycle (1 or 2)' },
  'form.submitted': {
    kk: 'Жіберілген күні мен уақыты',
    ru: 'Дата и время отправки',
    en: 'Date and time of sending',
  },
  'form.submitted.hint': {
    kk: 'Бос қалдырса болады: онда файл қабылданған уақыт жазылады. Мысалы: 10.12.2026 16:30',
    ru: 'Можно не заполнять: тогда запишется время приёма файла. Например: 10.12.2026 16:30',
    en: 'May stay empty: the time of receipt is then noted. For example: 10.12.2026 16:30',
  },
  'form.body.hint': {
    kk: 'Тізімнен таңдаңыз',
    ru: 'Выберите из списка',
    en: 'Choose from the list',
  },
  'form.fixed.hint': {
    kk: 'Нысанда тұр, өзгертпеңіз: басқа мерзімге жаңа нысан алыңыз',
    ru: 'Задано в форме, не меняйте: для другого срока возьмите новую форму',
    en: 'Set by the form, leave as it is: take a new form for another term',
  },
  'form.noEvents': {
    kk: 'Іс-шаралар жоспарланбаған',
    ru: 'Мероприятия не запланированы',
    en: 'No events planned',
  },
  'form.noEvents.hint': {
    kk: 'Аптада бірде-бір іс-шара болмаса ғана ✓ қойыңыз; «Іс-шаралар» парағы бос қалады',
    ru: 'Поставьте ✓, только если на неделе нет ни одного мероприятия; лист «Мероприятия» останется пустым',
    en: 'Tick ✓ only if the week has no event at all; the sheet “Events” then stays empty',
  },
  'form.news.hint': {
    kk: 'Бір сөйлем. Іс-шараның өзі болса, нөмірі: №2. Жаңалық болмаса, бос қалдырыңыз',
    ru: 'Одно предложение. Если это мероприятие, его номер: №2. Если новости нет, оставьте пустым',
    en: 'One sentence. If it is one of the events, its number: №2. Leave empty if there is none',
  },
  'form.news.mon': { kk: 'Дүйсенбі', ru: 'Понедельник', en: 'Monday' },
  'form.news.tue': { kk: 'Сейсенбі', ru: 'Вторник', en: 'Tuesday' },
  'form.news.wed': { kk: 'Сәрсенбі', ru: 'Среда', en: 'Wednesday' },
  'form.news.thu': { kk: 'Бейсенбі', ru: 'Четверг', en: 'Thursday' },
  'form.news.fri': { kk: 'Жұма', ru: 'Пятница', en: 'Friday' },
  'form.news.sat': { kk: 'Сенбі', ru: 'Суббота', en: 'Saturday' },
  'form.news.sun': { kk: 'Жексенбі', ru: 'Воскресенье', en: 'Sunday' },
  'form.date.error': {
    kk: 'Күні осы аптадан болуы керек: {range}. Тізімнен таңдаңыз.',
    ru: 'Дата должна быть из этой недели: {range}. Выберите из списка.',
    en: 'The date must be in this week: {range}. Choose it from the list.',
  },
  'form.day.error': {
    kk: 'Күнді былай жазыңыз: 14.12.2026',
    ru: 'Дату пишите так: 14.12.2026',
    en: 'Write the date as 14.12.2026',
  },
  'form.list.error': {
    kk: 'Тізімде жоқ мән. Тізімнен таңдаңыз.',
    ru: 'Такого значения нет в списке. Выберите из списка.',
    en: 'Not in the list. Choose from the list.',
  },
  'form.time.error': {
    kk: 'Уақытты былай жазыңыз: 10:30',
    ru: 'Время пишите так: 10:30',
    en: 'Write the time as 10:30',
  },
  'form.format.xls': {
    kk: 'ескі .xls пішімі (Excel 97–2003)',
    ru: 'старый формат .xls (Excel 97–2003)',
    en: 'the old .xls format (Excel 97–2003)',
  },
  'form.format.xlsb': {
    kk: 'екілік кітап (.xlsb)',
    ru: 'двоичная книга (.xlsb)',
    en: 'a binary workbook (.xlsb)',
  },
  'form.format.ods': { kk: 'OpenDocument (.ods)', ru: 'OpenDocument (.ods)', en: 'OpenDocument (.ods)' },
  'form.format.word': { kk: 'Word құжаты', ru: 'документ Word', en: 'a Word document' },
  'form.format.pdf': { kk: 'PDF', ru: 'PDF', en: 'PDF' },
  'form.format.text': { kk: 'мәтін не CSV', ru: 'текст или CSV', en: 'text or CSV' },
  'form.format.other': { kk: 'басқа файл', ru: 'другой файл', en: 'another kind of file' },
} as const satisfies Record<string, Trilingual>;
