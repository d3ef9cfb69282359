import type { Entry } from './entry.ts';

/** Contacts, deadlines and issued editions. */
export const DUTIES = {
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
      kk: 'Тым ерте: {submitted} жіберілген, жіберу күні – {due}',
      ru: 'Слишком рано: отправлено {submitted}, день отправки {due}',
      en: 'Too early: sent {submitted}, the day is {due}',
    },
  },
  'deadline/corrected-order': {
    severity: 'error',
    message: {
      kk: 'Түзету уақыты реттен тыс: {corrected} мынадан кейін тұруы керек: {before}',
      ru: 'Время исправления не по порядку: {corrected} должно быть позже, чем {before}',
      en: 'A correction is out of order: {corrected} must be later than {before}',
    },
    hint: {
      kk: 'corrected тізімінде уақыттар ертесінен кешіне қарай, әрқайсысы бір рет жазылады; submitted – алғашқы жіберілген уақыт.',
      ru: 'В corrected время указывают от раннего к позднему, каждое один раз; submitted – время первой отправки.',
      en: 'corrected lists times from the earliest to the latest, each once; submitted is when the first version was sent.',
    },
  },
} as const satisfies Record<string, Entry>;
