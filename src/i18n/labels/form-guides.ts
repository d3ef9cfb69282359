import type { Trilingual } from '../language.ts';

/** What the first sheet of a form tells, and the examples in its fields. */
export const FORM_GUIDES = {
  'guide.title': { kk: 'Қалай толтырылады', ru: 'Как заполнять', en: 'How to fill in the form' },
  'guide.fields': {
    kk: 'Ақ және қызғылт ұяшықтарды толтырыңыз: қызғылты – әлі бос тұрған міндетті ұяшық (*). Ұяшықты таңдасаңыз, түсініктемесі шығады.',
    ru: 'Заполняйте белые и розовые ячейки: розовая – обязательная (*) и ещё пустая. Выберите ячейку – появится пояснение.',
    en: 'Fill in the white and pink cells: a pink one is required (*) and still empty. Select a cell to see what goes into it.',
  },
  'guide.keep': {
    kk: 'Парақтар мен бағандардың атауларын өзгертпеңіз. Бағандарды жылжытуға, кеңейтуге, жол қосуға болады.',
    ru: 'Названия листов и столбцов не меняйте. Передвигать и расширять столбцы, добавлять строки можно.',
    en: 'Leave the names of sheets and columns as they are. Columns may be moved and widened, rows added.',
  },
  'guide.languages': {
    kk: 'Мәтінді екі тілде беру үшін ұяшықта екі жол жазыңыз: «kk: …» және «ru: …».',
    ru: 'Чтобы дать текст на двух языках, напишите в ячейке две строки: «kk: …» и «ru: …».',
    en: 'To give a text in two languages write two lines in the cell: “kk: …” and “ru: …”.',
  },
  'guide.save': {
    kk: 'Файлды Excel кітабы (.xlsx) түрінде сақтап жіберіңіз; .xls, құпия сөзі бар файл және PDF қабылданбайды.',
    ru: 'Сохраните файл как книгу Excel (.xlsx) и отправьте; .xls, файл с паролем и PDF не принимаются.',
    en: 'Save the file as an Excel workbook (.xlsx) and send it; .xls, files with a password and PDF are not taken.',
  },
  'guide.weekly.rows': {
    kk: 'Әр іс-шараға бір жол. Екінші ұйымдастырушы не спикер болса, оны астындағы жолға жазыңыз; атауы мен күнін қайталамаңыз.',
    ru: 'Одно мероприятие – одна строка. Второго организатора или спикера пишите строкой ниже, не повторяя названия и даты.',
    en: 'One row an event. Write a second organiser or speaker in the row below, without the title and the date.',
  },
  'guide.weekly.lines': {
    kk: 'Міндеттер мен түйінді месседждер бір ұяшыққа, әрқайсысы жаңа жолдан жазылады (Alt+Enter).',
    ru: 'Задачи и ключевые месседжи пишутся в одной ячейке, каждая с новой строки (Alt+Enter).',
    en: 'Objectives and key messages go into one cell, each on a line of its own (Alt+Enter).',
  },
  'guide.weekly.time': {
    kk: 'Уақыт 10:30 түрінде жазылады; әйтпесе «күні бойы» не «уақыты нақтыланады» дегенді таңдаңыз.',
    ru: 'Время пишется как 10:30; иначе выберите «весь день» или «время уточняется».',
    en: 'A time is written 10:30; otherwise choose “all day” or “time to be confirmed”.',
  },
  'guide.weekly.nil': {
    kk: 'Іс-шара болмаса, «Жалпы мәліметтер» парағында ✓ қойып, файлды сонда да жіберіңіз.',
    ru: 'Если мероприятий нет, поставьте ✓ на листе «Общие сведения» и всё равно отправьте файл.',
    en: 'If there are no events tick ✓ on the sheet “General” and send the file all the same.',
  },
  'guide.rows.pink': {
    kk: 'Жол толтырыла бастағанда, оның міндетті бос ұяшықтары қызғылт болады: жіберерде қызғылт ұяшық қалмасын.',
    ru: 'Как только строка начата, её обязательные пустые ячейки розовеют: перед отправкой розовых быть не должно.',
    en: 'Once a row is begun its required empty cells turn pink: none should be pink when you send the file.',
  },
  'guide.contact.when': {
    kk: 'Хабарлама тұлға тағайындалған (бөлімше құрылған) соң бір жұмыс күні ішінде жіберіледі (§3).',
    ru: 'Уведомление отправляется в течение одного рабочего дня после назначения лица (создания подразделения) (§3).',
    en: 'The notice is sent within one working day of the appointment (creation) (§3).',
  },
  'guide.proposal.kinds': {
    kk: 'Жариялау іс-шарасына нысаналы аудиториялар мен заңнамадағы өзгерістер (болса), алдын алу іс-шарасына проблемалы мәселе жазылады (§7).',
    ru: 'Для освещения указываются целевые аудитории и изменения законодательства (если есть), для предупреждения – проблемный вопрос (§7).',
    en: 'Coverage takes target audiences and legislative changes (if any), prevention the problem issue (§7).',
  },
  'guide.proposal.rows': {
    kk: 'Әр ұсынысқа бір жол. Заңнамадағы екінші өзгеріс болса, оны астындағы жолға жазыңыз.',
    ru: 'Одно предложение – одна строка. Второе изменение законодательства пишите строкой ниже.',
    en: 'One row a proposal. Write a second legislative change in the row below.',
  },
  'guide.report.text': {
    kk: 'Есептің мәтіні еркін нысанда жазылады (§8). «Жоспар тармақтары» парағы – тармақ бойынша мәлімет үшін, міндетті емес.',
    ru: 'Текст отчёта пишется в произвольной форме (§8). Лист «Пункты плана» – для данных по пунктам, он необязателен.',
    en: 'The text of the report is in free form (§8). The sheet “Plan items” is for data by item and optional.',
  },

  'example.title': {
    kk: '«Қысқы жол» науқанының басталуы: брифинг',
    ru: 'Старт кампании «Зимняя дорога»: брифинг',
    en: 'Launch of the “Winter road” campaign: briefing',
  },
  'example.venue': {
    kk: 'Баспасөз орталығы, 1-зал',
    ru: 'Пресс-центр, зал 1',
    en: 'Press centre, hall 1',
  },
  'example.city': { kk: 'Астана', ru: 'Астана', en: 'Astana' },
  'example.organiser': {
    kk: 'Баспасөз қызметі',
    ru: 'Пресс-служба',
    en: 'Press service',
  },
  'example.person': { kk: 'Аты-жөні', ru: 'Фамилия И. О.', en: 'Name' },
  'example.purpose': {
    kk: 'Жүргізушілерді қысқы шектеулер туралы хабардар ету',
    ru: 'Рассказать водителям о зимних ограничениях',
    en: 'Tell drivers about restrictions in winter',
  },
  'example.objectives': {
    kk: 'Жабылуы мүмкін жолдардың картасын таныстыру\nШұғыл байланыс нөмірлерін түсіндіру',
    ru: 'Показать карту дорог, которые могут закрыть\nНапомнить номера экстренной связи',
    en: 'Show the map of roads that may be closed\nExplain the emergency numbers',
  },
  'example.keyMessages': {
    kk: 'Жолға шығар алдында картаны тексеріңіз\nҚар тазалау техникасы толық дайын',
    ru: 'Перед выездом сверьтесь с картой\nСнегоуборочная техника готова полностью',
    en: 'Check the map before you set out\nThe snow ploughs are ready',
  },
  'example.speaker': { kk: 'Тегі Аты', ru: 'Фамилия Имя', en: 'Name Surname' },
  'example.position': {
    kk: 'Комитет төрағасы',
    ru: 'Председатель комитета',
    en: 'Chair of the committee',
  },
  'example.outcome': {
    kk: 'Карта барлық арналарда жарияланады',
    ru: 'Карта выйдет на всех каналах',
    en: 'The map is published on all channels',
  },
  'example.measure': {
    kk: '«Қысқы жол» ақпараттық науқаны',
    ru: 'Информационная кампания «Зимняя дорога»',
    en: 'The “Winter road” campaign',
  },
  'example.direction': { kk: 'Қауіпсіз жолдар', ru: 'Безопасные дороги', en: 'Safe roads' },
  'example.audiences': {
    kk: 'жүргізушілер\nтасымалдаушы компаниялар',
    ru: 'водители\nкомпании-перевозчики',
    en: 'drivers\nhauliers',
  },
  'example.sphere': { kk: 'автомобиль жолдары', ru: 'автомобильные дороги', en: 'roads' },
  'example.change': {
    kk: 'Ақы алу қағидаларының жаңа редакциясы',
    ru: 'Новая редакция правил взимания платы',
    en: 'New wording of the toll rules',
  },
  'example.channels': {
    kk: 'республикалық телеарналар\nәлеуметтік желілер',
    ru: 'республиканские телеканалы\nсоциальные сети',
    en: 'national television\nsocial media',
  },
} as const satisfies Record<string, Trilingual>;
