import type { Trilingual } from '../language.ts';

/** What builds and editions tell beside their files. */
export const BUILDS = {
  'build.not-continued': {
    kk: 'Алдыңғы аптаның файлында қате бар, оның осы аптаға жалғасатын іс-шаралары кірмеді: {file}',
    ru: 'В файле прошлой недели есть ошибки, его мероприятия, которые продолжаются на этой, не вошли: {file}',
    en: 'A file of an earlier week has errors; its events that last into this one were left out: {file}',
  },
  'build.left-out': {
    kk: 'Кірмеді: {file} (қателер: {errors})',
    ru: 'Не вошёл: {file} (ошибки: {errors})',
    en: 'Left out: {file} (errors: {errors})',
  },
  'build.count': {
    kk: '{week}: файлдар {files}, кірмегені {broken}; іс-шаралар {events}, кестеде {shown}, шығарылғаны {leftOut}; ақпарат ұсынбаған органдар {missing}; қайшылықтар {clashes}.',
    ru: '{week}: файлов {files}, не вошло {broken}; мероприятий {events}, в гриде {shown}, исключено {leftOut}; не представили {missing}; пересечений {clashes}.',
    en: '{week}: {files} submissions, {broken} left out; {events} events, {shown} in the grid, {leftOut} excluded; {missing} bodies sent nothing; {clashes} clashes.',
  },
  'build.directory-count': {
    kk: 'Анықтамалықта: {entries}; байланыс деректері жоқ органдар: {missing}; бұрынғы тұлғалар: {former}.',
    ru: 'В справочнике: {entries}; органов без контактных данных: {missing}; прежних лиц: {former}.',
    en: 'In the directory: {entries}; bodies without a contact: {missing}; former holders: {former}.',
  },
  'build.agenda-count': {
    kk: 'Мәселеде аталған органдар: {named}; келіп түскен ақпарат: {received}.',
    ru: 'Органов в вопросе: {named}; поступило материалов: {received}.',
    en: 'Bodies named in the issue: {named}; pieces received: {received}.',
  },
  'build.plan-count': {
    kk: '{year}: жоспарда {planned}, шешім күтуде {proposed}, қабылданбағаны {rejected}, түзетулер {corrections}.',
    ru: '{year}: в плане {planned}, ждут решения {proposed}, отклонено {rejected}, корректировок {corrections}.',
    en: '{year}: {planned} planned, {proposed} awaiting a decision, {rejected} rejected, {corrections} corrections.',
  },
  'build.execution-count': {
    kk: '{year}: жоспар тармақтары {items}, есеп берілмегені {notReported}, іс-шарасы жоғы {withoutEvents}.',
    ru: '{year}: пунктов плана {items}, без отчёта {notReported}, без мероприятий {withoutEvents}.',
    en: '{year}: {items} plan items, {notReported} not reported on, {withoutEvents} without events.',
  },
  'build.top-news-open': {
    kk: 'Басты жаңалық таңдалмаған ({file} жоқ не topNews бос): органдардың ұсыныстары көрсетілді.',
    ru: 'Главные новости не выбраны (нет {file} или topNews): показаны предложения органов.',
    en: 'The main news is not decided ({file} has no topNews): the proposals of the bodies are shown.',
  },
  'build.news-left-out': {
    kk: 'Басты жаңалық көрсетілмеді: {event}, {file} – органның файлында қате бар.',
    ru: 'Главная новость не показана: {event}, {file} – в файле органа ошибки.',
    en: 'Main news not shown: {event}, {file} – the file of its body has errors.',
  },
  'build.changes': {
    kk: '{edition}-басылым: {since}-басылымнан бері өзгерістер {changed}.',
    ru: 'Выпуск {edition}: изменений после выпуска {since}: {changed}.',
    en: 'Edition {edition}: {changed} changes since edition {since}.',
  },
  'issue.written': {
    kk: '{week} аптасының {edition}-басылымы шығарылды: {folder}',
    ru: 'Выпуск {edition} на {week} зафиксирован: {folder}',
    en: 'Issued edition {edition} of {week}: {folder}',
  },
  'issue.hash': {
    kk: 'Басылымның хеші (edition.yaml файлының SHA-256 мәні): {sha256}',
    ru: 'Хеш выпуска (SHA-256 файла edition.yaml): {sha256}',
    en: 'Hash of the edition (SHA-256 of its edition.yaml): {sha256}',
  },
  'issue.clock': {
    kk: '{week} аптасының {edition}-басылымы {issued} шығарылған, ал қазір – {now}: жаңа басылым одан бұрын болмайды. Компьютердің сағатын (--on мәнін) тексеріңіз.',
    ru: 'Выпуск {edition} на {week} сделан {issued}, а сейчас {now}: новый выпуск не может быть раньше. Проверьте часы компьютера (значение --on).',
    en: 'Edition {edition} of {week} was issued {issued}, and it is {now} now: a new edition cannot be earlier. Check the clock of the computer (the value of --on).',
  },
  'issue.faster': {
    kk: '{week} аптасының {edition}-басылымын осы арада басқа біреу шығарды, мұнда ештеңе жазылмады. Оны қарап шығып, қажет болса, қайталаңыз.',
    ru: 'Выпуск {edition} на {week} тем временем сделал кто-то другой, здесь ничего не записано. Посмотрите его и, если нужно, повторите.',
    en: 'Somebody else has issued edition {edition} of {week} meanwhile; nothing was written here. Look at it, and try again if need be.',
  },
  'issue.unchanged': {
    kk: '{week} аптасының {edition}-басылымынан бері өзгеріс жоқ; жаңа басылым қажет емес',
    ru: 'После выпуска {edition} на {week} изменений нет; новый выпуск не нужен',
    en: 'Nothing has changed since edition {edition} of {week}; no new edition is needed',
  },
  'issue.in-time': {
    kk: 'Мерзімінде: {due} дейін жіберілуі керек ({rule}).',
    ru: 'В срок: отправить нужно до {due} ({rule}).',
    en: 'In time: due by {due} ({rule}).',
  },
  'issue.late': {
    kk: 'Мерзімі бұзылды: {due} дейін жіберілуі керек болған ({rule}).',
    ru: 'С опозданием: отправить нужно было до {due} ({rule}).',
    en: 'Late: it was due by {due} ({rule}).',
  },
  'build.summary': {
    kk: 'Жазылды: құжаттар {documents}, файлдар {files}; {folder}',
    ru: 'Записано: документов {documents}, файлов {files}; {folder}',
    en: 'Written: {documents} documents, {files} files, in {folder}',
  },
  'build.stale': {
    kk: 'Бұрынғы құрастырудан қалған, енді ештеңе оны жасамайды, өшіріңіз: {path}',
    ru: 'Остался от прежней сборки, больше ни из чего не собирается, удалите: {path}',
    en: 'Left over from an earlier build, nothing makes it any more, delete it: {path}',
  },
  'check.differs': { kk: 'өзгеше: {path}', ru: 'отличается: {path}', en: 'differs: {path}' },
  'check.missing': { kk: 'жоқ: {path}', ru: 'нет: {path}', en: 'missing: {path}' },
  'check.stale': { kk: 'артық: {path}', ru: 'лишний: {path}', en: 'stale: {path}' },
  'check.clean': {
    kk: '{folder}: {files} файлдың бәрі mediagrid build жазатындай.',
    ru: '{folder}: все файлы ({files}) такие, какими их записал бы mediagrid build.',
    en: '{folder}: all {files} files are as mediagrid build would write them.',
  },
  'check.found': {
    kk: '{folder}: өзгешесі {differs}, жоғы {missing}, артығы {stale}. mediagrid build жаңартады; артығын өшіріңіз.',
    ru: '{folder}: отличаются {differs}, нет {missing}, лишних {stale}. Обновит mediagrid build; лишние удалите.',
    en: '{folder}: {differs} differ, {missing} missing, {stale} stale. mediagrid build brings them up to date; delete the stale ones.',
  },
  'build.written': { kk: 'Жазылды: {path}', ru: 'Записано: {path}', en: 'Written: {path}' },
} as const satisfies Record<string, Trilingual>;
