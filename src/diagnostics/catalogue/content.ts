import type { Entry } from './entry.ts';

/** Problems between fields, between files, and against the Rules' deadlines. */
export const CONTENT = {
  'ref/unknown-body': {
    severity: 'error',
    message: {
      kk: 'Тізілімде мұндай орган жоқ: {body}',
      ru: 'В реестре нет такого органа: {body}',
      en: 'No such body in the register: {body}',
    },
    hint: {
      kk: 'Органдар bodies.yaml файлында тізілген.',
      ru: 'Органы перечислены в bodies.yaml.',
      en: 'The bodies are listed in bodies.yaml.',
    },
  },
  'ref/unknown-event': {
    severity: 'error',
    message: {
      kk: 'Осы аптада мұндай іс-шара жоқ: {event}',
      ru: 'На этой неделе нет такого мероприятия: {event}',
      en: 'No such event in this week: {event}',
    },
    hint: {
      kk: 'Іс-шара былай аталады: <орган>/<іс-шара>, мысалы min-jol/jol-2.',
      ru: 'Мероприятие называют так: <орган>/<мероприятие>, например min-jol/jol-2.',
      en: 'An event is named <body>/<event>, for example min-jol/jol-2.',
    },
  },
  'ref/broken-event': {
    severity: 'warning',
    message: {
      kk: '{event} іс-шарасының файлында қате бар, сондықтан ол торға кірмейді',
      ru: 'В файле мероприятия {event} есть ошибки, поэтому в грид оно не войдёт',
      en: 'The file of the event {event} has errors, so it will not be in the grid',
    },
  },
  'ref/unknown-plan-item': {
    severity: 'error',
    rule: '§9',
    message: {
      kk: '{year} жылғы медиажоспарда мұндай тармақ жоқ: {item}',
      ru: 'В медиаплане на {year} год нет такого пункта: {item}',
      en: 'No such item in the media plan of {year}: {item}',
    },
  },
  'ref/no-plan': {
    severity: 'note',
    rule: '§9',
    message: {
      kk: '{year} жылға ұсыныстар да, медиажоспар да жоқ: {item} тармағы тексерілмеді',
      ru: 'На {year} год нет ни предложений, ни медиаплана: пункт {item} не проверен',
      en: 'There are no proposals and no media plan for {year}: item {item} was not checked',
    },
  },
  'ref/unknown-issue': {
    severity: 'error',
    rule: '§10',
    message: {
      kk: 'Мұндай ортақ мәселе тіркелмеген: {issue}',
      ru: 'Такой общий вопрос не зарегистрирован: {issue}',
      en: 'No such joint issue: {issue}',
    },
    hint: {
      kk: 'Ол decisions/joint-issues/{issue}.yaml файлында болуы керек.',
      ru: 'Он должен быть в decisions/joint-issues/{issue}.yaml.',
      en: 'It should be in decisions/joint-issues/{issue}.yaml.',
    },
  },
  'ref/unknown-request': {
    severity: 'error',
    rule: '§12',
    message: {
      kk: 'Мұндай сұрау салу тіркелмеген: {request}',
      ru: 'Такой запрос не зарегистрирован: {request}',
      en: 'No such request: {request}',
    },
    hint: {
      kk: 'Ол decisions/requests/{request}.yaml файлында болуы керек.',
      ru: 'Он должен быть в decisions/requests/{request}.yaml.',
      en: 'It should be in decisions/requests/{request}.yaml.',
    },
  },
  'event/outside-week': {
    severity: 'error',
    rule: '§10(1)',
    message: {
      kk: '{date} күні {week} аптасына ({from} – {to}) кірмейді',
      ru: 'Дата {date} не входит в неделю {week} ({from} – {to})',
      en: '{date} is not in the week {week} ({from} – {to})',
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
      kk: 'Солай болса, оны бір орган жіберсін: joint: {{lead: {body}, partners: [{partner}]}}.',
      ru: 'Если так, пусть его пришлёт один орган: joint: {{lead: {body}, partners: [{partner}]}}.',
      en: 'If so, let one body send it: joint: {{lead: {body}, partners: [{partner}]}}.',
    },
  },
  'plan/unknown-proposal': {
    severity: 'error',
    rule: '§6',
    message: {
      kk: '{round} кезеңіне мұндай ұсыныс келмеген: {proposal}',
      ru: 'В цикле {round} нет такого предложения: {proposal}',
      en: 'There is no such proposal in the round {round}: {proposal}',
    },
  },
  'plan/decided-twice': {
    severity: 'error',
    rule: '§6',
    message: {
      kk: '{proposal} бойынша шешім бұрын берілген ({first}-жол)',
      ru: 'По {proposal} решение уже есть (строка {first})',
      en: '{proposal} has been decided on already (line {first})',
    },
  },
  'plan/duplicate-item': {
    severity: 'error',
    rule: '§6',
    message: {
      kk: '{item} тармағы жоспарда бар',
      ru: 'Пункт {item} в плане уже есть',
      en: 'The plan has an item {item} already',
    },
    hint: {
      kk: 'Қосылатын тармаққа басқа идентификатор беріңіз немесе ұсынысты amend шешімімен өзгертіңіз.',
      ru: 'Дайте добавляемому пункту другой идентификатор или измените предложение решением amend.',
      en: 'Give the added item another id, or amend the proposal.',
    },
  },
  'plan/ambiguous-item': {
    severity: 'error',
    rule: '§5',
    message: {
      kk: '{item} бірнеше тармақты білдіреді: {items}',
      ru: '{item} означает несколько пунктов: {items}',
      en: '{item} could be any of several items: {items}',
    },
    hint: {
      kk: 'Толық жазыңыз: <орган>/{item}.',
      ru: 'Напишите полностью: <орган>/{item}.',
      en: 'Write it in full: <body>/{item}.',
    },
  },
  'plan/unknown-direction': {
    severity: 'warning',
    rule: '§6',
    message: {
      kk: '{item}: «{text}» негізгі бағыттар арасында жоқ',
      ru: '{item}: «{text}» нет среди основных направлений',
      en: '{item}: “{text}” is not among the main directions',
    },
  },
  'plan/unknown-line': {
    severity: 'warning',
    rule: '§6',
    message: {
      kk: '{item}: «{text}» тақырыптық желілер арасында жоқ',
      ru: '{item}: «{text}» нет среди тематических линий',
      en: '{item}: “{text}” is not among the thematic lines',
    },
  },
  'plan/missing-field': {
    severity: 'error',
    rule: '§7',
    message: {
      kk: '{item} тармағында {key} жоқ, ереже оны талап етеді',
      ru: 'В пункте {item} нет {key}, правила его требуют',
      en: 'The item {item} lacks {key}, which the rules ask for',
    },
  },
  'issued/altered': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: 'Шығарылған басылымның файлы өзгертілген: {name}',
      ru: 'Файл выпуска изменён после отправки: {name}',
      en: 'A file of the issued edition has been changed: {name}',
    },
    hint: {
      kk: 'Басылымдар өзгертілмейді: файлды нұсқалар тарихынан қайтарыңыз немесе жаңа басылым шығарыңыз.',
      ru: 'Выпуски не правят: верните файл из истории версий или выпустите новый.',
      en: 'Editions are never changed: restore the file from version history, or issue a new edition.',
    },
  },
  'issued/missing': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: 'Шығарылған басылымның файлы жоқ: {name}',
      ru: 'Нет файла выпуска: {name}',
      en: 'A file of the issued edition is missing: {name}',
    },
  },
  'contact/same-day': {
    severity: 'warning',
    rule: '§3',
    message: {
      kk: '{body} бір күні ({appointed}) екі тұлға тағайындаған; екіншісі – {other}',
      ru: '{body} назначил двух лиц в один день ({appointed}); второе – {other}',
      en: '{body} appointed two on the same day ({appointed}); the other is {other}',
    },
    hint: {
      kk: 'Анықтамалыққа кейін хабарланғаны ({holder}) кіреді.',
      ru: 'В справочник войдёт тот, о ком уведомили позже ({holder}).',
      en: 'The directory shows the one notified of later ({holder}).',
    },
  },
  'contact/both-phones': {
    severity: 'warning',
    rule: '§3',
    message: {
      kk: 'Жұмыс телефоны да, ұялы телефон да керек: {key} жоқ',
      ru: 'Нужны и рабочий, и мобильный телефон: нет {key}',
      en: 'Both a work and a mobile telephone are asked for: {key} is missing',
    },
    hint: {
      kk: 'mediagrid.yaml файлында duties.notice.phones: both деп көрсетілген.',
      ru: 'В mediagrid.yaml указано duties.notice.phones: both.',
      en: 'mediagrid.yaml says duties.notice.phones: both.',
    },
  },
  'deadline/late': {
    severity: 'warning',
    rule: '§10',
    message: {
      kk: 'Мерзімі бұзылды: {submitted} жіберілген, мерзімі {due} болған',
      ru: 'Срок нарушен: отправлено {submitted}, срок был {due}',
      en: 'Late: sent {submitted}, due {due}',
    },
    hint: {
      kk: '{term}',
      ru: '{term}',
      en: '{term}',
    },
  },
  'deadline/early': {
    severity: 'warning',
    rule: '§10',
    message: {
      kk: 'Тым ерте: {submitted} жіберілген, күні {due}',
      ru: 'Слишком рано: отправлено {submitted}, день отправки {due}',
      en: 'Too early: sent {submitted}, the day is {due}',
    },
  },
  'clash/venue': {
    severity: 'warning',
    rule: '§9',
    message: {
      kk: 'Бір уақытта бір орында екі іс-шара: {venue}, {date} {time}; екіншісі – {other}',
      ru: 'Два мероприятия в одном месте в одно время: {venue}, {date} {time}; второе – {other}',
      en: 'Two events in one place at the same time: {venue}, {date} {time}; the other is {other}',
    },
  },
  'clash/platform': {
    severity: 'warning',
    rule: '§9',
    message: {
      kk: 'Бір ақпараттық алаң екі іс-шараға бір уақытта берілген: {venue}, {date} {time}; екіншісі – {other}',
      ru: 'Одна площадка отдана двум мероприятиям в одно время: {venue}, {date} {time}; второе – {other}',
      en: 'One platform is given to two events at the same time: {venue}, {date} {time}; the other is {other}',
    },
  },
  'clash/speaker': {
    severity: 'warning',
    rule: '§10(5)',
    message: {
      kk: 'Бір спикер бір уақытта екі іс-шарада: {speaker}, {date} {time}; екіншісі – {other}',
      ru: 'Спикер одновременно на двух мероприятиях: {speaker}, {date} {time}; второе – {other}',
      en: 'One speaker at two events at the same time: {speaker}, {date} {time}; the other is {other}',
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
  'decision/excluded-twice': {
    severity: 'warning',
    message: {
      kk: '{event} шығарылған, бірақ басты жаңалық не реттеу тізімінде де тұр',
      ru: '{event} исключено, но стоит в главных новостях или в порядке',
      en: '{event} is excluded, yet it stands among the top news or in the order',
    },
  },
} as const satisfies Record<string, Entry>;
