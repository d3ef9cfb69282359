import type { Entry } from './entry.ts';

/** Events: their days and hours, halls and speakers wanted twice, joint ones, their words. */
export const EVENTS = {
  'event/outside-week': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: '{date} күні {week} аптасына ({from} – {to}) кірмейді',
      ru: 'Дата {date} не входит в неделю {week} ({from} – {to})',
      en: '{date} is not in the week {week} ({from} – {to})',
    },
  },
  'event/other-week': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: 'Барлық іс-шара {weeks} аптасында, ал бұл {week} аптасының файлы',
      ru: 'Все мероприятия приходятся на неделю {weeks}, а это файл недели {week}',
      en: 'All events lie in {weeks}; this is the file of {week}',
    },
    hint: {
      kk: 'Өткен аптаның файлы қайта толтырылған болса, дұрыс аптаның нысанын алыңыз не аптаны немесе күндерді түзетіңіз',
      ru: 'Если заполнен файл прошлой недели, возьмите форму нужной недели или исправьте неделю либо даты',
      en: 'If last week’s file was filled in again, take the form of the right week, or correct the week or the dates',
    },
  },
  'event/until-before-date': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: 'Соңғы күні ({until}) басталу күнінен ({date}) кейін болуы керек',
      ru: 'Последний день ({until}) должен быть позже первого ({date})',
      en: 'The last day ({until}) must come after the first ({date})',
    },
  },
  'event/too-long': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: 'Іс-шара {date} басталып, {until} аяқталады: ол {limit} күннен ұзақ болмауы керек',
      ru: 'Мероприятие начинается {date} и заканчивается {until}: оно не может длиться дольше {limit} дня',
      en: 'The event begins on {date} and ends on {until}: it may last {limit} days at most',
    },
    hint: {
      kk: 'Жылды тексеріңіз; ұзақ іс-шараны бірнеше бөлікке бөліп, әрқайсысын өз аптасында жіберіңіз.',
      ru: 'Проверьте год; долгое мероприятие присылайте частями, каждую в её неделе.',
      en: 'Check the year; send a longer event in parts, each in its own week.',
    },
  },
  'event/continues-unknown': {
    severity: 'warning',
    rule: '§10(1)',
    message: {
      kk: 'Алдыңғы апталардан осы аптаға жалғасатын мұндай іс-шара жоқ: {event}',
      ru: 'Среди мероприятий прошлых недель, которые продолжаются на этой, такого нет: {event}',
      en: 'No such event of earlier weeks lasts into this one: {event}',
    },
  },
  'event/continues-other-body': {
    severity: 'warning',
    rule: '§10(1)',
    message: {
      kk: 'Бұл басқа органның іс-шарасы, сондықтан жалғасы болып саналмайды: {event}',
      ru: 'Это мероприятие другого органа, продолжением оно не считается: {event}',
      en: 'This is another body’s event, so nothing is taken as continued: {event}',
    },
    hint: {
      kk: 'Бірлескен іс-шара болса, ортақ белгісін joint: өрісіне жазыңыз.',
      ru: 'Если мероприятие совместное, впишите общее обозначение в поле joint:.',
      en: 'If the event is held together, give it the common name under joint:.',
    },
  },
  'event/id-of-continuing': {
    severity: 'note',
    rule: '§10(1)',
    message: {
      kk: '{id} белгісі {week} аптасынан жалғасып жатқан басқа іс-шарада да бар («{title}»): мұнда ол {ref} деп аталады',
      ru: 'Обозначение {id} есть и у другого мероприятия, которое продолжается с недели {week} («{title}»): здесь оно названо {ref}',
      en: 'The id {id} is also that of another event, which continues from the week {week} (“{title}”): here that one is called {ref}',
    },
    hint: {
      kk: 'Бұл сол іс-шара болса, continues: {id} деп қосыңыз.',
      ru: 'Если это то же мероприятие, добавьте continues: {id}.',
      en: 'If it is the same event, add continues: {id}.',
    },
  },
  'event/end-before-start': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: 'Аяқталу уақыты ({end}) басталуынан ({start}) кейін болуы керек',
      ru: 'Время окончания ({end}) должно быть позже начала ({start})',
      en: 'The end ({end}) must come after the start ({start})',
    },
  },
  'joint/partner-is-lead': {
    severity: 'error',
    rule: '§10',
    message: {
      kk: '{body} бірлескен іс-шараның жетекшісі де, серіктесі де болып тұр',
      ru: '{body} указан и ведущим, и партнёром совместного мероприятия',
      en: '{body} is both lead and partner of the joint event',
    },
  },
  'joint/not-involved': {
    severity: 'error',
    rule: '§10',
    message: {
      kk: 'Іс-шараны {body} жіберген, бірақ ол жетекші де, серіктес те емес',
      ru: 'Мероприятие прислал {body}, но он ни ведущий, ни партнёр',
      en: 'The event was sent by {body}, which is neither its lead nor a partner',
    },
  },
  'joint/organiser-missing': {
    severity: 'warning',
    rule: '§10(2)',
    message: {
      kk: '{body} бірлескен іс-шараға қатысады, бірақ ұйымдастырушылар арасында жоқ',
      ru: '{body} участвует в совместном мероприятии, но среди организаторов его нет',
      en: '{body} takes part in the joint event but is not among its organisers',
    },
  },
  'joint/not-declared': {
    severity: 'warning',
    rule: '§10',
    message: {
      kk: 'Ұйымдастырушылар арасында {body} бар, бірақ бірлескен іс-шара (joint) көрсетілмеген',
      ru: 'Среди организаторов есть {body}, но совместное мероприятие (joint) не указано',
      en: '{body} is among the organisers, but the event is not marked as joint',
    },
    hint: {
      kk: 'joint: {{lead: …, partners: [{body}]}} деп қосыңыз.',
      ru: 'Добавьте joint: {{lead: …, partners: [{body}]}}.',
      en: 'Add joint: {{lead: …, partners: [{body}]}}.',
    },
  },
  'joint/not-named': {
    severity: 'warning',
    rule: '§10',
    message: {
      kk: '{issue} мәселесінде {body} аталмаған',
      ru: 'В вопросе {issue} орган {body} не назван',
      en: 'The issue {issue} does not name {body}',
    },
    hint: {
      kk: 'Ақпарат күн тәртібінде қалады; қажет болса, органды мәселенің bodies тізіміне қосыңыз.',
      ru: 'Материал остаётся в повестке; если нужно, добавьте орган в bodies вопроса.',
      en: 'The piece stays in the agenda; where it belongs, add the body to the bodies of the issue.',
    },
  },
  'joint/same-event': {
    severity: 'note',
    rule: '§10',
    message: {
      kk: '{other} сол күнгі дәл осы іс-шара сияқты',
      ru: 'Похоже, {other} – то же мероприятие того же дня',
      en: 'This seems to be the same event as {other} on that day',
    },
    hint: {
      kk: 'Солай болса, оны бір орган жіберсін: joint: {{lead: {body}, partners: [{partners}]}}.',
      ru: 'Если так, пусть его пришлёт один орган: joint: {{lead: {body}, partners: [{partners}]}}.',
      en: 'If so, let one body send it: joint: {{lead: {body}, partners: [{partners}]}}.',
    },
  },
  'clash/venue': {
    severity: 'warning',
    rule: '§9',
    message: {
      kk: 'Бір уақытта бір орында {events}: {venue}, {when}; {others}',
      ru: '{events} в одном месте в одно время: {venue}, {when}; {others}',
      en: '{events} in one place at the same time: {venue}, {when}; {others}',
    },
  },
  'clash/platform': {
    severity: 'warning',
    rule: '§9',
    message: {
      kk: 'Бір ақпараттық алаң {events} бір уақытта берілген: {venue}, {when}; {others}',
      ru: 'Одна площадка отдана {events} в одно время: {venue}, {when}; {others}',
      en: 'One platform is given to {events} at the same time: {venue}, {when}; {others}',
    },
  },
  'clash/speaker': {
    severity: 'warning',
    rule: '§10(5)',
    message: {
      kk: 'Бір спикер бір уақытта {events}: {speaker}, {when}; {others}',
      ru: 'Спикер одновременно на {events}: {speaker}, {when}; {others}',
      en: 'One speaker at {events} at the same time: {speaker}, {when}; {others}',
    },
  },
  'text/personal-data': {
    severity: 'warning',
    message: {
      kk: 'Мәтінде телефон нөмірі немесе электрондық пошта мекенжайы тұр',
      ru: 'В тексте стоит номер телефона или адрес электронной почты',
      en: 'The text holds a telephone number or an e-mail address',
    },
    hint: {
      kk: 'Мәтіннен өшіріңіз: БАҚ-қа арналған құжаттарда ол жасырылады. Баспасөз үшін байланыс деректері ұйымдастырушының contact өрісіне жазылады.',
      ru: 'Уберите его из текста: в документах для СМИ он будет скрыт. Контакт для прессы указывают у организатора, в поле contact.',
      en: 'Take it out of the text: documents for the media cover it. A contact for the press stands with the organiser, in contact.',
    },
  },
  'text/mixed-script': {
    severity: 'warning',
    message: {
      kk: '«{word}» сөзінде бөтен әліпбидің әрпі бар: {letters}',
      ru: 'В слове «{word}» есть буква другого алфавита: {letters}',
      en: 'The word “{word}” has a letter of another alphabet: {letters}',
    },
    hint: {
      kk: 'Сөзді бір пернетақта тілінде қайта теріңіз.',
      ru: 'Наберите слово заново в одной раскладке.',
      en: 'Type the word again in one keyboard layout.',
    },
  },
} as const satisfies Record<string, Entry>;
