import type { Language, Trilingual } from './language.ts';
import { fillTemplate, type Placeholder, type TemplateValue } from './template.ts';

/** What the program itself says, apart from diagnostics of files. */
const MESSAGES = {
  'usage.unknown-command': {
    kk: 'Мұндай команда жоқ: {name}.{suggestion}',
    ru: 'Нет такой команды: {name}.{suggestion}',
    en: 'No such command: {name}.{suggestion}',
  },
  'usage.unknown-option': {
    kk: 'Мұндай параметр жоқ: {name}.{suggestion}',
    ru: 'Нет такого параметра: {name}.{suggestion}',
    en: 'No such option: {name}.{suggestion}',
  },
  'usage.missing-option': {
    kk: 'Міндетті параметр берілмеген: {name}',
    ru: 'Не задан обязательный параметр: {name}',
    en: 'Required option is missing: {name}',
  },
  'usage.missing-value': {
    kk: '{name} параметрінің мәні берілмеген',
    ru: 'Не задано значение параметра {name}',
    en: 'The option {name} needs a value',
  },
  'usage.missing-argument': {
    kk: 'Міндетті аргумент берілмеген: {name}',
    ru: 'Не задан обязательный аргумент: {name}',
    en: 'Required argument is missing: {name}',
  },
  'usage.too-many-arguments': {
    kk: 'Артық аргументтер берілген: {name}',
    ru: 'Лишние аргументы: {name}',
    en: 'Too many arguments: {name}',
  },
  'usage.other': {
    kk: 'Команда дұрыс жазылмаған: {detail}',
    ru: 'Команда записана неверно: {detail}',
    en: 'Wrong usage: {detail}',
  },
  'usage.did-you-mean': {
    kk: ' Бәлкім, {suggestion} болар?',
    ru: ' Может быть, {suggestion}?',
    en: ' Did you mean {suggestion}?',
  },
  'usage.see-help': {
    kk: 'Анықтама: {command}',
    ru: 'Справка: {command}',
    en: 'For help: {command}',
  },
  'usage.value': {
    kk: '{name} параметрінің мәні дұрыс емес: {value}. Мүмкін мәндер: {allowed}.{suggestion}',
    ru: 'Недопустимое значение параметра {name}: {value}. Возможные: {allowed}.{suggestion}',
    en: 'The option {name} cannot be {value}. It can be: {allowed}.{suggestion}',
  },
  'usage.week': {
    kk: 'Мұндай апта жоқ: {value}. Апта былай жазылады: 2026-W51, ондағы кез келген күн (2026-12-14), next немесе current',
    ru: 'Такой недели нет: {value}. Неделя пишется так: 2026-W51, любая её дата (2026-12-14), next или current',
    en: 'No such week: {value}. A week is written as 2026-W51, any date in it (2026-12-14), next or current',
  },
  'usage.clock': {
    kk: '--on мәні күн (2026-12-10) немесе белдеуі бар уақыт сәті болуы керек: {value}',
    ru: 'Значение --on – дата (2026-12-10) или момент с поясом: {value}',
    en: '--on takes a date (2026-12-10) or an instant with offset, not {value}',
  },
  'usage.one-range': {
    kk: 'Мерзімді бір ғана жолмен көрсетіңіз: {flags}',
    ru: 'Укажите период только одним способом: {flags}',
    en: 'Name the days in one way only, not by {flags}',
  },
  'usage.range-order': {
    kk: 'Басы ({from}) соңынан ({to}) кейін тұр',
    ru: 'Начало ({from}) позже конца ({to})',
    en: 'The first day ({from}) comes after the last ({to})',
  },
  'usage.form': {
    kk: '{name} мәні дұрыс емес: {value}. Мысалы: {example}',
    ru: 'Неверное значение {name}: {value}. Например: {example}',
    en: 'Wrong value for {name}: {value}. It looks like {example}',
  },
  'usage.one-format': {
    kk: 'Стандартты шығысқа (--out -) тек бір пішім беріледі: --format қосыңыз',
    ru: 'В стандартный вывод (--out -) идёт один формат: укажите --format',
    en: 'Standard output (--out -) takes one format: name it with --format',
  },
  'usage.no-workspace': {
    kk: 'Жұмыс папкасы табылмады: {folder} папкасында және одан жоғары mediagrid.yaml жоқ. Папкасын -C арқылы көрсетіңіз',
    ru: 'Рабочая папка не найдена: ни в {folder}, ни выше нет mediagrid.yaml. Укажите её через -C',
    en: 'No workspace found: there is no mediagrid.yaml in {folder} or above it. Name the folder with -C',
  },
  'usage.no-folder': {
    kk: 'Мұндай папка жоқ: {folder}',
    ru: 'Такой папки нет: {folder}',
    en: 'No such folder: {folder}',
  },
  'usage.no-file': {
    kk: 'Мұндай файл не папка жоқ: {path}',
    ru: 'Такого файла или папки нет: {path}',
    en: 'No such file or folder: {path}',
  },
  'usage.unknown-body': {
    kk: 'Тізілімде мұндай орган жоқ: {body}.{suggestion}',
    ru: 'В реестре нет такого органа: {body}.{suggestion}',
    en: 'No such body in the register: {body}.{suggestion}',
  },
  'usage.unknown-kind': {
    kk: 'Мұндай құжат түрі жоқ: {kind}.{suggestion} Бар түрлері: {known}',
    ru: 'Нет такого вида документа: {kind}.{suggestion} Есть: {known}',
    en: 'No such kind: {kind}.{suggestion} There are: {known}',
  },
  'usage.unknown-code': {
    kk: 'Мұндай код жоқ: {code}.{suggestion} Тізімі: mediagrid explain',
    ru: 'Нет такого кода: {code}.{suggestion} Список: mediagrid explain',
    en: 'No such code: {code}.{suggestion} For a list: mediagrid explain',
  },
  'usage.unknown-issue': {
    kk: 'Мұндай ортақ мәселе жоқ: {issue}.{suggestion}',
    ru: 'Нет такого общего вопроса: {issue}.{suggestion}',
    en: 'No such joint issue: {issue}.{suggestion}',
  },
  'usage.unknown-edition': {
    kk: '{name}: {week} аптасының {value} басылымы жоқ не өзгертілген. Бары: {known}',
    ru: '{name}: выпуска {value} за {week} нет или он изменён. Есть: {known}',
    en: '{name}: there is no edition {value} of {week}, or it has been altered. There are: {known}',
  },
  'problems.registers': {
    kk: 'Жұмыс папкасының негізгі файлдарында қате бар, ештеңе істелмеді',
    ru: 'В основных файлах рабочей папки есть ошибки, ничего не сделано',
    en: 'The registers of the workspace have errors; nothing was done',
  },
  'problems.no-calendar': {
    kk: '{year} жылдың жұмыс күндері күнтізбесі жоқ: оны mediagrid.yaml файлының calendar: бөліміне қосыңыз',
    ru: 'Нет календаря рабочих дней на {year} год: добавьте его в раздел calendar: файла mediagrid.yaml',
    en: 'There is no working-day calendar for {year}: add it under calendar: in mediagrid.yaml',
  },
  'problems.empty-week': {
    kk: '{week} аптасына бірде-бір файл келіп түспеген ({folder}), ештеңе жазылмады',
    ru: 'На неделю {week} не поступило ни одного файла ({folder}), ничего не записано',
    en: 'There are no submissions for {week} ({folder}); nothing was written',
  },
  'problems.broken-issue': {
    kk: '{issue} мәселесінің файлы жоқ не онда қате бар: {file}',
    ru: 'Файла вопроса {issue} нет или в нём ошибки: {file}',
    en: 'The file of the issue {issue} is missing or has errors: {file}',
  },
  'problems.empty-year': {
    kk: '{year} жылға ұсыныстар да, шешімдер де жоқ: {folder}',
    ru: 'За {year} год нет ни предложений, ни решений: {folder}',
    en: 'There are no proposals and no decisions for {year}: {folder}',
  },
  'problems.no-edition': {
    kk: '{week} аптасының басылымы әлі шығарылмаған; оны issue-grid шығарады',
    ru: 'Выпусков за {week} ещё нет; их делает issue-grid',
    en: 'No edition of {week} has been issued yet; issue-grid makes one',
  },
  'problems.no-submission': {
    kk: '{body} органы {week} аптасына ақпарат жібермеген ({file}), ештеңе жазылмады',
    ru: '{body} не присылал информацию на неделю {week} ({file}), ничего не записано',
    en: '{body} has sent nothing for {week} ({file}); nothing was written',
  },
  'problems.broken-submission': {
    kk: '{body} органының {week} аптасына арналған файлында қате бар ({file}), ештеңе жазылмады',
    ru: 'В файле органа {body} на неделю {week} есть ошибки ({file}), ничего не записано',
    en: 'The file of {body} for {week} has errors ({file}); nothing was written',
  },
  'failed.read': {
    kk: 'Оқу мүмкін болмады: {path} ({reason})',
    ru: 'Не удалось прочитать: {path} ({reason})',
    en: 'Could not read {path} ({reason})',
  },
  'failed.write': {
    kk: 'Жазу мүмкін болмады: {path} ({reason}). Бұрынғы файлдар өзгерген жоқ',
    ru: 'Не удалось записать: {path} ({reason}). Прежние файлы не тронуты',
    en: 'Could not write {path} ({reason}). The old files are as they were',
  },
  'failed.internal': {
    kk: 'mediagrid бағдарламасының ішкі қатесі: {detail}. Бұл – сіздің файлдарыңыздың кінәсі емес',
    ru: 'Внутренняя ошибка mediagrid: {detail}. Ваши файлы тут ни при чём',
    en: 'An internal fault of mediagrid: {detail}. Your files are not to blame',
  },
  'report.summary': {
    kk: 'Файлдар: {files}. Қателер: {errors}. Ескертулер: {warnings}.',
    ru: 'Файлов: {files}. Ошибок: {errors}. Предупреждений: {warnings}.',
    en: 'Files: {files}. Errors: {errors}. Warnings: {warnings}.',
  },
  'explain.wrong': { kk: 'Қате', ru: 'Неверно', en: 'Wrong' },
  'explain.right': { kk: 'Дұрыс', ru: 'Верно', en: 'Right' },
  'explain.settings': {
    kk: 'mediagrid.yaml файлының regulation бөлімінде',
    ru: 'При regulation в mediagrid.yaml',
    en: 'With, under regulation in mediagrid.yaml',
  },
  'explain.fix': { kk: 'Түзету', ru: 'Что делать', en: 'What to do' },
  'explain.list': {
    kk: 'Код туралы толығырақ: mediagrid explain <код>',
    ru: 'Подробнее о коде: mediagrid explain <код>',
    en: 'More on a code: mediagrid explain <code>',
  },
  'report.error': { kk: 'қате', ru: 'ошибка', en: 'error' },
  'report.warning': { kk: 'ескерту', ru: 'предупреждение', en: 'warning' },
  'report.note': { kk: 'ескертпе', ru: 'примечание', en: 'note' },
  'report.standalone': {
    kk: 'Файл жұмыс папкасынан тыс: орган, апта мерзімі, сілтемелер мен қайшылықтар тексерілмеді.',
    ru: 'Файл вне рабочей папки: органы, сроки, ссылки и накладки не проверены.',
    en: 'The file is outside a workspace: bodies, deadlines, references and clashes were not checked.',
  },
  'report.expired': {
    kk: 'Ескерту: {title} {validTo} күнінен кейін қолданылмайды деп есептеледі; мұнда: {subject}.',
    ru: 'Замечание: {title} – считаются действующими по {validTo}; здесь: {subject}.',
    en: 'Note: {title} are taken to be superseded after {validTo}; this is {subject}.',
  },
  'deadlines.none': {
    kk: 'Бұл күндерде мерзім жоқ: {from} – {to}.',
    ru: 'В эти дни сроков нет: {from} – {to}.',
    en: 'Nothing is due from {from} to {to}.',
  },
  'deadlines.title': {
    kk: 'Қағидалар бойынша мерзімдер: {range}',
    ru: 'Сроки по Правилам: {range}',
    en: 'Deadlines of the Rules: {range}',
  },
  'deadlines.moved': {
    kk: '{nominal} емес: {reason}',
    ru: 'не {nominal}: {reason}',
    en: 'not {nominal}: {reason}',
  },
  'deadlines.early': {
    kk: 'сипатталатын аптаға түседі, ертерек жіберіңіз',
    ru: 'приходится на описываемую неделю, отправьте раньше',
    en: 'falls in the week described: send it earlier',
  },
  'deadlines.reading': {
    kk: 'оқылуы: {reading}',
    ru: 'прочтение: {reading}',
    en: 'reading: {reading}',
  },
  'deadlines.other': {
    kk: '{reading} болса: {due}',
    ru: 'при {reading}: {due}',
    en: 'under {reading}: {due}',
  },
  'status.title': {
    kk: '{on} жағдай бойынша, апта: {week} ({range})',
    ru: 'Состояние на {on}, неделя {week} ({range})',
    en: 'Status on {on}, week {week} ({range})',
  },
  'status.weekly': {
    kk: 'Алдағы аптаға ақпарат ({rule}), мерзімі {due}',
    ru: 'Информация на неделю ({rule}), срок {due}',
    en: 'Information for the week ({rule}), due {due}',
  },
  'status.received': { kk: 'келіп түсті', ru: 'поступило', en: 'received' },
  'status.nil': { kk: 'іс-шаралар жоспарланбаған', ru: 'мероприятий нет', en: 'no events' },
  'status.late': { kk: 'мерзімі бұзылып келді', ru: 'поступило с опозданием', en: 'late' },
  'status.due': { kk: 'күтілуде', ru: 'ожидается', en: 'awaited' },
  'status.missing': { kk: 'ұсынылған жоқ', ru: 'не представлено', en: 'missing' },
  'status.broken': { kk: 'файлында қате бар', ru: 'файл с ошибками', en: 'broken' },
  'status.days-left': { kk: '{days} күн қалды', ru: 'осталось дней: {days}', en: 'days left: {days}' },
  'status.due-today': { kk: 'мерзімі бүгін', ru: 'срок сегодня', en: 'due today' },
  'status.no-contact': { kk: 'байланысы жоқ', ru: 'контактов нет', en: 'no contact' },
  'status.contacts': {
    kk: 'Уәкілетті тұлға (бөлімше) туралы хабарлама ({rule})',
    ru: 'Уведомления об уполномоченных лицах ({rule})',
    en: 'Notices of authorised persons ({rule})',
  },
  'status.overdue': { kk: 'Мерзімі өтті', ru: 'Просрочено', en: 'Overdue' },
  'status.today': { kk: 'Мерзімі бүгін', ru: 'Срок сегодня', en: 'Due today' },
  'status.coming': { kk: 'Алда', ru: 'Предстоит', en: 'Coming' },
  'status.duties-broken': {
    kk: 'Келіп түсті, бірақ файлында қате бар',
    ru: 'Поступило, но в файле ошибки',
    en: 'Received, but the file is broken',
  },
  'status.done-late': {
    kk: 'Мерзімі бұзылып орындалды',
    ru: 'Исполнено с опозданием',
    en: 'Done, but late',
  },
  'status.done': {
    kk: 'Мерзімінде орындалғаны: {count}',
    ru: 'Исполнено в срок: {count}',
    en: 'Done in time: {count}',
  },
  'build.left-out': {
    kk: 'Кірмеді: {file} (қателер: {errors})',
    ru: 'Не вошёл: {file} (ошибки: {errors})',
    en: 'Left out: {file} (errors: {errors})',
  },
  'build.count': {
    kk: '{week}: файлдар {files}, кірмегені {broken}; іс-шаралар {events}, кестеде {shown}, шығарылғаны {leftOut}; ақпарат ұсынбаған органдар {missing}; қайшылықтар {clashes}.',
    ru: '{week}: файлов {files}, не вошло {broken}; мероприятий {events}, в гриде {shown}, исключено {leftOut}; не представили {missing}; накладок {clashes}.',
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
  'build.changes': {
    kk: '{edition}-басылым: {since}-басылымнан бері өзгерістер {changed}.',
    ru: 'Выпуск {edition}: изменений после выпуска {since}: {changed}.',
    en: 'Edition {edition}: {changed} changes since edition {since}.',
  },
  'issue.written': {
    kk: '{week} аптасының {edition}-басылымы шығарылды: {folder}',
    ru: 'Выпуск {edition} за {week} зафиксирован: {folder}',
    en: 'Issued edition {edition} of {week}: {folder}',
  },
  'issue.unchanged': {
    kk: '{week} аптасының {edition}-басылымынан бері өзгеріс жоқ; жаңа басылым қажет емес',
    ru: 'После выпуска {edition} за {week} изменений нет; новый выпуск не нужен',
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
  'diff.since': {
    kk: '{week}: {from}-басылымнан кейінгі өзгерістер',
    ru: '{week}: изменения после выпуска {from}',
    en: '{week}: changes since edition {from}',
  },
  'diff.between': {
    kk: '{week}: {from}-басылымнан {to}-басылымға дейінгі өзгерістер',
    ru: '{week}: изменения от выпуска {from} к выпуску {to}',
    en: '{week}: changes from edition {from} to edition {to}',
  },
  'diff.none': { kk: 'Өзгеріс жоқ.', ru: 'Изменений нет.', en: 'Nothing has changed.' },
  'build.written': { kk: 'Жазылды: {path}', ru: 'Записано: {path}', en: 'Written: {path}' },
} as const satisfies Record<string, Trilingual>;

export type MessageKey = keyof typeof MESSAGES;
export type MessageValues<K extends MessageKey> = {
  readonly [N in Placeholder<(typeof MESSAGES)[K]['en']>]: TemplateValue;
};

/** A message in `language` with its values. */
export function text<K extends MessageKey>(key: K, language: Language, values: MessageValues<K>): string {
  return fillTemplate(MESSAGES[key], values, language);
}
