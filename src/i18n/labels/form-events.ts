import type { Trilingual } from '../language.ts';

/** Columns of the weekly form: the events (§10). */
export const FORM_EVENTS = {
  'form.number.hint': {
    kk: 'Іс-шараның нөмірі: өзгертпеңіз, қайта жіберілгенде іс-шара осы арқылы танылады',
    ru: 'Номер мероприятия: не меняйте, по нему мероприятие узнают при повторной отправке',
    en: 'Number of the event: leave it, the event is known by it when the form is sent again',
  },
  'form.title': { kk: 'Іс-шараның атауы', ru: 'Наименование мероприятия', en: 'Title of the event' },
  'form.title.hint': {
    kk: 'Медиа-гридте тұратындай қысқа атау. Бірнеше спикер не ұйымдастырушы болса, келесісін астындағы жолға жазып, мұны бос қалдырыңыз',
    ru: 'Краткое название, как в медиа-гриде. Если спикеров или организаторов несколько, следующего пишите строкой ниже, а название там не повторяйте',
    en: 'A short title, as in the media-grid. Write a second speaker or organiser in the row below and leave the title empty there',
  },
  'form.date.hint': {
    kk: 'Аптаның күнін тізімнен таңдаңыз',
    ru: 'Выберите день недели из списка',
    en: 'Choose a day of the week from the list',
  },
  'form.until.hint': {
    kk: 'Тек бірнеше күнге созылатын іс-шара үшін',
    ru: 'Только для мероприятия на несколько дней',
    en: 'Only for an event of several days',
  },
  'form.start.hint': {
    kk: '10:30 түрінде жазыңыз не тізімнен таңдаңыз: «күні бойы», «уақыты нақтыланады»',
    ru: 'Пишите как 10:30 или выберите: «весь день», «время уточняется»',
    en: 'Write 10:30 or choose “all day”, “time to be confirmed”',
  },
  'form.end.hint': {
    kk: 'Белгілі болса: 11:30',
    ru: 'Если известно: 11:30',
    en: 'If it is known: 11:30',
  },
  'form.venue.hint': {
    kk: 'Ғимарат, зал, мекенжай; не «онлайн»',
    ru: 'Здание, зал, адрес; или «онлайн»',
    en: 'Building, hall, address; or “online”',
  },
  'form.city': { kk: 'Елді мекен', ru: 'Населённый пункт', en: 'City' },
  'form.online': { kk: 'Трансляция сілтемесі', ru: 'Ссылка на трансляцию', en: 'Online address' },
  'form.online.hint': {
    kk: 'https:// деп басталатын мекенжай',
    ru: 'Адрес, начинающийся с https://',
    en: 'An address that begins with https://',
  },
  'form.organiser': { kk: 'Ұйымдастырушы', ru: 'Организатор', en: 'Organiser' },
  'form.organiser.hint': {
    kk: 'Бос қалса, «Жалпы мәліметтер» парағындағы ұйымдастырушы алынады. Екінші ұйымдастырушыны астындағы жолға жазыңыз',
    ru: 'Если пусто, берётся организатор с листа «Общие сведения». Второго организатора пишите строкой ниже',
    en: 'If empty, the organiser on the sheet “General” is taken. Write a second one in the row below',
  },
  'form.organiser.person': { kk: 'Байланыс тұлғасы', ru: 'Контактное лицо', en: 'Contact person' },
  'form.organiser.phone': {
    kk: 'Ұйымдастырушының телефоны',
    ru: 'Телефон организатора',
    en: "Organiser's telephone",
  },
  'form.organiser.email': {
    kk: 'Ұйымдастырушының поштасы',
    ru: 'Почта организатора',
    en: "Organiser's e-mail",
  },
  'form.one-contact.hint': {
    kk: 'Телефон мен поштаның кемінде біреуі керек. Мысалы: +7 7172 00 00 00',
    ru: 'Нужен хотя бы телефон или почта. Например: +7 7172 00 00 00',
    en: 'A telephone or an e-mail address is needed. For example: +7 7172 00 00 00',
  },
  'form.purpose.hint': {
    kk: 'Іс-шара не үшін өткізіледі',
    ru: 'Для чего проводится мероприятие',
    en: 'What the event is held for',
  },
  'form.lines.hint': {
    kk: 'Әрқайсысын жаңа жолдан жазыңыз: Alt+Enter (LibreOffice: Ctrl+Enter)',
    ru: 'Каждый пункт с новой строки: Alt+Enter (LibreOffice: Ctrl+Enter)',
    en: 'Each on a line of its own: Alt+Enter (LibreOffice: Ctrl+Enter)',
  },
  'form.speaker': { kk: 'Спикер', ru: 'Спикер', en: 'Speaker' },
  'form.speaker.hint': {
    kk: 'Аты-жөні. Екінші спикерді астындағы жолға жазыңыз',
    ru: 'Фамилия и имя. Второго спикера пишите строкой ниже',
    en: 'Name. Write a second speaker in the row below',
  },
  'form.speaker.position': { kk: 'Спикердің лауазымы', ru: 'Должность спикера', en: "Speaker's position" },
  'form.speaker.phone': { kk: 'Спикердің телефоны', ru: 'Телефон спикера', en: "Speaker's telephone" },
  'form.speaker.email': { kk: 'Спикердің поштасы', ru: 'Почта спикера', en: "Speaker's e-mail" },
  'form.outcome.hint': {
    kk: 'Не күтіледі: жарияланым, хаттама, қатысушылар саны',
    ru: 'Что ожидается: публикации, протокол, число участников',
    en: 'What is expected: publications, minutes, number of people',
  },
  'form.status': { kk: 'Күйі', ru: 'Состояние', en: 'Status' },
  'form.status.hint': {
    kk: 'Бос қалса – расталды. Өткізілмесе не кейінге қалдырылса, себебін жазыңыз',
    ru: 'Если пусто – подтверждено. Если мероприятие отменено или отложено, укажите причину',
    en: 'If empty, confirmed. Give the reason if it is cancelled or postponed',
  },
  'form.significance.hint': {
    kk: 'Ерекше қоғамдық және саяси маңызы болса – негізгі (§2(5))',
    ru: 'При особом общественном и политическом значении – ключевое (§2(5))',
    en: 'Key, if of special public and political importance (§2(5))',
  },
  'form.significance.key': { kk: 'негізгі', ru: 'ключевое', en: 'key' },
  'form.significance.ordinary': { kk: 'қатардағы', ru: 'обычное', en: 'ordinary' },
  'form.planItem': { kk: 'Медиажоспар тармағы', ru: 'Пункт медиаплана', en: 'Plan item' },
  'form.planItem.hint': {
    kk: 'Іс-шара медиажоспар тармағын орындаса, оны таңдаңыз не белгісін жазыңыз: p26-02',
    ru: 'Если мероприятие исполняет пункт медиаплана, выберите его или впишите обозначение: p26-02',
    en: 'If the event carries out the media plan, choose the item or write its id: p26-02',
  },
  'form.joint.issue.hint': {
    kk: 'Уәкілетті орган ашқан мәселенің белгісі, болса: j-2026-017',
    ru: 'Обозначение вопроса, если его открыл уполномоченный орган: j-2026-017',
    en: 'Id of the issue if the authorised body has opened one: j-2026-017',
  },
  'form.joint.lead': {
    kk: 'Бірлескен іс-шараның жетекші органы',
    ru: 'Ведущий орган совместного мероприятия',
    en: 'Lead body of a joint event',
  },
  'form.joint.lead.hint': {
    kk: 'Тек бірлескен іс-шара үшін: органды тізімнен таңдаңыз',
    ru: 'Только для совместного мероприятия: выберите орган из списка',
    en: 'Only for a joint event: choose the body from the list',
  },
  'form.joint.partners': { kk: 'Серіктес органдар', ru: 'Органы-партнёры', en: 'Partner bodies' },
  'form.partners.hint': {
    kk: 'Органдардың атаулары, әрқайсысы жаңа жолдан',
    ru: 'Названия органов, каждое с новой строки',
    en: 'Names of the bodies, each on a line of its own',
  },
  'form.platform': { kk: 'Ақпараттық алаң', ru: 'Информационная площадка', en: 'Information platform' },
  'form.platform.hint': {
    kk: 'Бірыңғай ақпараттық алаң сұралса (§9): зал, студия, брифинг орны',
    ru: 'Если нужна единая информационная площадка (§9): зал, студия, место брифинга',
    en: 'If the single information platform is asked for (§9): hall, studio, briefing room',
  },
  'form.internalNote': {
    kk: 'Ішкі ескертпе',
    ru: 'Внутренняя пометка',
    en: 'Internal note',
  },
  'form.internalNote.hint': {
    kk: 'Тек уәкілетті органға, БАҚ-қа көрсетілмейді',
    ru: 'Только для уполномоченного органа, СМИ не увидят',
    en: 'For the authorised body only, never shown to the media',
  },
  'form.band.event': { kk: 'Іс-шара', ru: 'Мероприятие', en: 'Event' },
  'form.band.when': {
    kk: '1) Күні, уақыты және өткізілу орны',
    ru: '1) Дата, время и место проведения',
    en: '1) Date, time and venue',
  },
  'form.band.organisers': {
    kk: '2) Ұйымдастырушылар және байланыс деректері',
    ru: '2) Организаторы и контактные данные',
    en: '2) Organisers and contact details',
  },
  'form.band.purpose': {
    kk: '3) Мақсаты және міндеті',
    ru: '3) Цель и задача',
    en: '3) Purpose and objective',
  },
  'form.band.messages': { kk: '4) Түйінді месседждер', ru: '4) Ключевые месседжи', en: '4) Key messages' },
  'form.band.speakers': {
    kk: '5) Спикерлер (лауазымы, байланыс деректері)',
    ru: '5) Спикеры (должность, контактные данные)',
    en: '5) Speakers (position, contact details)',
  },
  'form.band.outcome': { kk: '6) Нәтиже', ru: '6) Результат', en: '6) Result' },
  'form.band.more': {
    kk: 'Қосымша (міндетті емес)',
    ru: 'Дополнительно (необязательно)',
    en: 'More (optional)',
  },
} as const satisfies Record<string, Trilingual>;
