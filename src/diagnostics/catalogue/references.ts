import type { Entry } from './entry.ts';

/** What a document refers to and is not there. */
export const REFERENCES = {
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
      kk: '{event} іс-шарасының файлында қате бар, сондықтан ол гридке кірмейді',
      ru: 'В файле мероприятия {event} есть ошибки, поэтому в грид оно не войдёт',
      en: 'The file of the event {event} has errors, so it will not be in the grid',
    },
  },
  'ref/unknown-plan-item': {
    severity: 'error',
    message: {
      kk: '{year} жылғы медиажоспарда мұндай тармақ жоқ: {item}',
      ru: 'В медиаплане на {year} год нет такого пункта: {item}',
      en: 'No such item in the media plan of {year}: {item}',
    },
  },
  'ref/no-plan': {
    severity: 'note',
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
  'ref/not-asked': {
    severity: 'warning',
    rule: '§12',
    message: {
      kk: '{request} сұрау салуы {asked} органына жіберілген, {body} органына емес',
      ru: 'Запрос {request} направлен органу {asked}, а не {body}',
      en: 'The request {request} was put to {asked}, not to {body}',
    },
    hint: {
      kk: 'Қай сұрау салуға жауап берілгенін тексеріңіз; {asked} органының мерзімі ашық қалады.',
      ru: 'Проверьте, на какой запрос дан ответ; срок органа {asked} остаётся открытым.',
      en: 'Check which request this answers; the term of {asked} stays open.',
    },
  },
} as const satisfies Record<string, Entry>;
