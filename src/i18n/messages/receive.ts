import type { Trilingual } from '../language.ts';

/** What `receive` tells of the files that came. */
export const RECEIVE = {
  'receive.title': {
    kk: 'Келіп түскен файлдар: {count} ({on})',
    ru: 'Поступило файлов: {count} ({on})',
    en: 'Files received: {count} ({on})',
  },
  'receive.none': {
    kk: 'Бұл жерде бірде-бір файл жоқ.',
    ru: 'Файлов здесь нет.',
    en: 'There are no files here.',
  },
  'receive.set-aside': {
    kk: 'бөлек қойылды, жауап хаты дайын',
    ru: 'отложено, письмо-ответ готово',
    en: 'set aside, a reply is ready',
  },
  'receive.not-taken': { kk: 'алынбады', ru: 'не взято', en: 'not taken' },
  'receive.filed': { kk: 'қабылданды', ru: 'принято', en: 'filed' },
  'receive.older': {
    kk: 'ескі нұсқа, тарихта сақталды',
    ru: 'старый вариант, сохранён в истории',
    en: 'older version, kept in the history',
  },
  'receive.already': { kk: 'бұрын қабылданған', ru: 'принято ранее', en: 'already received' },
  'receive.kept': {
    kk: 'сақталды, нысан емес',
    ru: 'сохранено, это не форма',
    en: 'kept, not a form',
  },
  'receive.worth-a-look': {
    kk: 'мұндай файл оқылмайды: ішінде ақпараттың өзі жоқ па, ашып қараңыз',
    ru: 'такие файлы не читаются: откройте и проверьте, нет ли в нём самой информации',
    en: 'such files are not read: open it and see whether it holds a submission',
  },
  'receive.undecided': {
    kk: 'нұсқалардың қайсысы кейін жіберілгені белгісіз: {files}',
    ru: 'неизвестно, какой из вариантов отправлен позже: {files}',
    en: 'nothing tells which of these versions was sent last: {files}',
  },
  'receive.replaces': {
    kk: '{submitted} жіберілген нұсқаның орнына',
    ru: 'вместо варианта, отправленного {submitted}',
    en: 'replaces the version sent {submitted}',
  },
  'receive.replaces-broken': {
    kk: 'қатесі бар файлдың орнына',
    ru: 'вместо файла с ошибками',
    en: 'replaces a file with errors',
  },
  'receive.moves': {
    kk: 'бұрынғы тұлға: {path}',
    ru: 'прежнее лицо: {path}',
    en: 'the holder before: {path}',
  },
  'receive.than': {
    kk: '{submitted} жіберілген нұсқа күшінде',
    ru: 'в силе вариант, отправленный {submitted}',
    en: 'the version sent {submitted} stands',
  },
  'receive.stands': {
    kk: 'бұрынғы нұсқа күшінде қалды',
    ru: 'прежний вариант остался в силе',
    en: 'the earlier version stands',
  },
  'receive.errors': {
    kk: 'қателер: {count} ({codes})',
    ru: 'ошибок: {count} ({codes})',
    en: 'errors: {count} ({codes})',
  },
  'receive.warnings': {
    kk: 'ескертулер: {count} ({codes})',
    ru: 'предупреждений: {count} ({codes})',
    en: 'warnings: {count} ({codes})',
  },
  'receive.letter': { kk: 'хат: {path}', ru: 'письмо: {path}', en: 'letter: {path}' },
  'receive.letter-obsolete': {
    kk: 'бұрын бөлек қойылған, хаты енді қажет емес: {path}',
    ru: 'было отложено, письмо больше не нужно: {path}',
    en: 'set aside before, its letter is no longer needed: {path}',
  },
  'receive.apart': {
    kk: 'құжаттағы жіберілген уақыты: {submitted}, келіп түскен уақыты: {received}',
    ru: 'время отправки в документе: {submitted}, поступление: {received}',
    en: 'says it was sent {submitted}, came {received}',
  },
  'receive.behind-log': {
    kk: 'Сағат {now} көрсетіп тұр, ал {log} журналының соңғы жазбасы – {last}. Файлдар журналдың уақытымен қабылданды: нұсқалардың реті бұзылмайды. Компьютердің сағатын немесе --on мәнін тексеріңіз.',
    ru: 'Часы показывают {now}, а последняя запись журнала {log} – {last}. Файлы приняты по времени журнала, порядок вариантов не нарушен. Проверьте часы компьютера или значение --on.',
    en: 'The clock says {now}, but the last entry of {log} is {last}. The files are taken in at the time of the log, so that versions keep their order. Check the clock of the computer, or --on.',
  },
  'receive.after-receipt': {
    kk: 'жіберілген уақыты келіп түскенінен кейін; нұсқалар реті келіп түскен уақытпен алынды',
    ru: 'время отправки позже поступления; для порядка вариантов взято время поступления',
    en: 'says it was sent after it came; among versions it counts as sent when it came',
  },
  'receive.same-instant': {
    kk: 'жіберілген уақыты бірдей екі нұсқа: кейін келгені алынды',
    ru: 'два варианта с одним временем отправки: взят поступивший позже',
    en: 'two versions say that they were sent at this instant: the one that came later stands',
  },
  'receive.foreign': {
    kk: 'Excel нысаны да, YAML да емес',
    ru: 'не форма Excel и не YAML',
    en: 'neither an Excel form nor YAML',
  },
  'receive.decision': {
    kk: '{kind}: мұндай құжатты уәкілетті органның өзі жасайды',
    ru: '{kind}: такие документы составляет сам уполномоченный орган',
    en: '{kind}: such documents are made by the authorised body itself',
  },
  'receive.not-a-file': {
    kk: 'кәдімгі файл емес (сілтеме не құрылғы)',
    ru: 'не обычный файл (ссылка или устройство)',
    en: 'not an ordinary file (a link or device)',
  },
  'receive.too-large': {
    kk: 'тым үлкен: {size} байт, шегі {limit}',
    ru: 'слишком велик: {size} байт, предел {limit}',
    en: 'too large: {size} bytes, the limit is {limit}',
  },
  'receive.unreadable': {
    kk: 'оқу мүмкін болмады ({reason})',
    ru: 'не удалось прочитать ({reason})',
    en: 'could not be read ({reason})',
  },
  'receive.unwritable': {
    kk: 'жазу мүмкін болмады: {path} ({reason})',
    ru: 'не удалось записать: {path} ({reason})',
    en: 'could not write {path} ({reason})',
  },
  'receive.unreadable-standing': {
    kk: 'бұрын қабылданған құжатты оқу мүмкін болмады: {path} ({reason})',
    ru: 'не удалось прочитать документ, принятый ранее: {path} ({reason})',
    en: 'what was taken in earlier could not be read: {path} ({reason})',
  },
  'receive.summary': {
    kk: 'Барлығы {count}: қабылданғаны {filed}, ескі нұсқа {older}, бұрын қабылданған {already}, бөлек қойылғаны {setAside}, алынбағаны {notTaken}, жай сақталғаны {kept}.',
    ru: 'Всего {count}: принято {filed}, старых вариантов {older}, принято ранее {already}, отложено {setAside}, не взято {notTaken}, просто сохранено {kept}.',
    en: '{count} in all: {filed} filed, {older} older, {already} already received, {setAside} set aside, {notTaken} not taken, {kept} kept.',
  },
  'receive.passed-over': {
    kk: 'Жүйе өзі үшін қалдырған файлдар қаралмады, саны {count}: {names}',
    ru: 'Служебные файлы системы пропущены, их {count}: {names}',
    en: 'Passed over what systems leave for themselves, {count} in all: {names}',
  },
  'receive.spoilt': {
    kk: 'Жаңа нұсқаларға байланысты файлда қате пайда болды: {path} (mediagrid validate {path})',
    ru: 'Из-за новых вариантов в файле появились ошибки: {path} (mediagrid validate {path})',
    en: 'What came gave this file errors: {path} (mediagrid validate {path})',
  },
  'receive.unreadable-lines': {
    kk: '{log}: оқылмаған жолдар бар ({lines}), олар сол күйі қалдырылды',
    ru: '{log}: есть нечитаемые строки ({lines}), они оставлены как есть',
    en: '{log}: lines that cannot be read ({lines}) were left as they are',
  },
  'receive.busy': {
    kk: 'Келіп түскен файлдарды қазір басқа mediagrid қабылдап жатыр. Ол тоқтап қалған болса, {lock} файлын өшіріңіз',
    ru: 'Поступившие файлы сейчас принимает другой запуск mediagrid. Если его уже нет, удалите {lock}',
    en: 'Another mediagrid is taking files in right now. If it is gone, delete {lock}',
  },
  'receive.own-folder': {
    kk: '{path} – жұмыс папкасының өзі не оның бөлігі; receive сырттан келген файлдарды қабылдайды',
    ru: '{path} – сама рабочая папка или её часть; receive принимает то, что пришло извне',
    en: '{path} is the workspace or a part of it; receive takes what came from outside',
  },
} as const satisfies Record<string, Trilingual>;
