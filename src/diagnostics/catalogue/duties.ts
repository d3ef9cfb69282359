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
  'issued/extra': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: 'Бұл файл {edition}-басылымның құрамында жоқ: {name}',
      ru: 'Этого файла нет в составе выпуска {edition}: {name}',
      en: 'This file is not part of edition {edition}: {name}',
    },
    hint: {
      kk: 'Басылым папкасында тек БАҚ-қа жіберілген файлдар сақталады: басқа файлды өз орнына ауыстырыңыз.',
      ru: 'В папке выпуска хранится только отправленное в СМИ: перенесите посторонний файл в другое место.',
      en: 'The folder of an edition holds what went to the media, and nothing else: move the file elsewhere.',
    },
  },
  'issued/wrong-size': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: '{name} файлының көлемі қате жазылған: {bytes} байт, ал файлда {found}',
      ru: 'Размер файла {name} записан неверно: {bytes} байт, а в файле {found}',
      en: 'The size of {name} is recorded wrongly: {bytes} bytes, but the file has {found}',
    },
    hint: {
      kk: 'Жазба өзгертілген: edition.yaml файлын нұсқалар тарихынан қайтарыңыз.',
      ru: 'Запись изменена: верните edition.yaml из истории версий.',
      en: 'The record has been changed: restore edition.yaml from version history.',
    },
  },
  'issued/gap': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: '{edition}-басылымның алдындағы басылым жоқ: {missing}',
      ru: 'Перед выпуском {edition} нет выпуска {missing}',
      en: 'There is no edition {missing} before edition {edition}',
    },
    hint: {
      kk: 'Шығарылған басылымдар жойылмайды: папкасын сақтық көшірмеден немесе нұсқалар тарихынан қайтарыңыз.',
      ru: 'Выпуски не удаляют: верните папку из резервной копии или истории версий.',
      en: 'Editions are never removed: restore the folder from a copy or from version history.',
    },
  },
  'issued/out-of-order': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: '{edition}-басылымның уақыты ({issued}) {other}-басылымның уақытынан ({before}) ерте',
      ru: 'Выпуск {edition} ({issued}) по времени раньше выпуска {other} ({before})',
      en: 'Edition {edition} ({issued}) is earlier than edition {other} ({before})',
    },
    hint: {
      kk: 'Жазба өзгертілген немесе сол кезде компьютердің сағаты қате болған: edition.yaml файлын сақтық көшірмемен салыстырыңыз.',
      ru: 'Запись изменена, или часы компьютера тогда шли неверно: сверьте edition.yaml с резервной копией.',
      en: 'The record was changed, or the clock was wrong at the time: compare edition.yaml with a copy.',
    },
  },
  'issued/broken-chain': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: '{edition}-басылымның алдындағы басылым сол кездегідей емес: оның edition.yaml файлы кейін өзгертілген не ауыстырылған',
      ru: 'Выпуск перед выпуском {edition} уже не тот, что был: его edition.yaml потом изменили или подменили',
      en: 'The edition before edition {edition} is not as it was then: its edition.yaml was changed or exchanged later',
    },
    hint: {
      kk: 'Екі папканы да сақтық көшірмеден немесе нұсқалар тарихынан қайтарыңыз; issue-grid әр басылымды шығарғанда оның хешін көрсетеді.',
      ru: 'Верните обе папки из резервной копии или истории версий; issue-grid при каждом выпуске показывал его хеш.',
      en: 'Restore both folders from a copy or from version history; issue-grid printed the hash of each edition when it was issued.',
    },
  },
  'issued/unchained': {
    severity: 'error',
    rule: '§11',
    message: {
      kk: '{edition}-басылымда алдыңғы басылымның хеші жоқ, ал {other}-басылымда бар',
      ru: 'В выпуске {edition} нет хеша предыдущего выпуска, а в выпуске {other} он есть',
      en: 'Edition {edition} has no hash of the edition before it, though edition {other} has one',
    },
    hint: {
      kk: 'previous жолы өшірілген: edition.yaml файлын сақтық көшірмеден немесе нұсқалар тарихынан қайтарыңыз.',
      ru: 'Строка previous удалена: верните edition.yaml из резервной копии или истории версий.',
      en: 'The line previous was removed: restore edition.yaml from a copy or from version history.',
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
