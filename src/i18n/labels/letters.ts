import type { Trilingual } from '../language.ts';

/** The reply to whoever sent a file that could not be taken in. */
export const LETTERS = {
  'letter.subject': {
    kk: 'Тақырыбы: «{file}» файлын түзетіп, қайта жіберу туралы',
    ru: 'Тема: просьба исправить и прислать заново файл «{file}»',
    en: 'Subject: please correct “{file}” and send it again',
  },
  'letter.subject-other': {
    kk: 'Тақырыбы: «{file}» файлы туралы',
    ru: 'Тема: о файле «{file}»',
    en: 'Subject: about your file “{file}”',
  },
  'letter.greeting': { kk: 'Құрметті әріптестер!', ru: 'Уважаемые коллеги!', en: 'Dear colleagues,' },
  'letter.received': {
    kk: 'Сізден «{file}» файлы келіп түсті ({received}).',
    ru: 'От вас поступил файл «{file}» ({received}).',
    en: 'We have received your file “{file}” ({received}).',
  },
  'letter.received-for': {
    kk: 'Сізден «{file}» файлы келіп түсті ({received}): {subject}.',
    ru: 'От вас поступил файл «{file}» ({received}): {subject}.',
    en: 'We have received your file “{file}” ({received}): {subject}.',
  },
  'letter.refused': {
    kk: 'Өкінішке қарай, файлда қателер болғандықтан, ол қабылданбады. Түзетуіңізді сұраймыз (барлығы: {count}):',
    ru: 'К сожалению, принять его не удалось, так как в нём есть ошибки. Просим их исправить (всего: {count}):',
    en: 'Unfortunately it could not be accepted, because it has errors. Please correct them (number of errors: {count}):',
  },
  'letter.place': {
    kk: '{line}-жол, {column}-таңба',
    ru: 'строка {line}, знак {column}',
    en: 'line {line}, column {column}',
  },
  'letter.cell': {
    kk: '«{sheet}» парағы, {cell} ұяшығы',
    ru: 'лист «{sheet}», ячейка {cell}',
    en: 'sheet “{sheet}”, cell {cell}',
  },
  'letter.cells': {
    kk: '«{sheet}» парағы, ұяшықтар: {cells}',
    ru: 'лист «{sheet}», ячейки {cells}',
    en: 'sheet “{sheet}”, cells {cells}',
  },
  'letter.more': {
    kk: '{places} және тағы {count}',
    ru: '{places} и ещё {count}',
    en: '{places} and {count} more',
  },
  'letter.sheet': { kk: '«{sheet}» парағы', ru: 'лист «{sheet}»', en: 'sheet “{sheet}”' },
  'letter.mend': {
    kk: 'Қалай түзетуге болады: {hint}',
    ru: 'Как исправить: {hint}',
    en: 'To mend it: {hint}',
  },
  'letter.also': {
    kk: 'Сонымен қатар мыналарға назар аударыңыз:',
    ru: 'Просим также обратить внимание:',
    en: 'Please also note:',
  },
  'letter.foreign': {
    kk: 'Өкінішке қарай, бұл пішімдегі файл өңделмейді. Ақпаратты Excel нысанымен (.xlsx) немесе YAML файлымен жіберуіңізді сұраймыз. Бос нысанды бізден сұратып алуға болады.',
    ru: 'К сожалению, файлы такого формата не обрабатываются. Просим прислать информацию в форме Excel (.xlsx) или файлом YAML. Пустую форму можно запросить у нас.',
    en: 'Unfortunately files of this format cannot be processed. Please send the information in the Excel form (.xlsx) or as a YAML file. You can ask us for an empty form.',
  },
  'letter.decision': {
    kk: 'Өкінішке қарай, файл қабылданбады: мұндай құжатты (kind: {kind}) уәкілетті органның өзі жасайды. Ақпаратты Қағидаларда көзделген түрде жіберуіңізді сұраймыз.',
    ru: 'К сожалению, принять файл не удалось: документы этого вида (kind: {kind}) составляет сам уполномоченный орган. Просим прислать информацию в том виде, который предусмотрен Правилами.',
    en: 'Unfortunately the file could not be accepted: documents of this kind (kind: {kind}) are made by the authorised body itself. Please send the information in the form that the Rules provide for.',
  },
  'letter.undecided': {
    kk: 'Өкінішке қарай, файл қабылданбады: бір құжаттың мазмұны әртүрлі нұсқалары бірге келді, ал қайсысы кейін жіберілгені белгісіз ({files}). Қайсысы дұрыс екенін хабарлауыңызды немесе дұрыс нұсқаны жеке қайта жіберуіңізді сұраймыз.',
    ru: 'К сожалению, принять файл не удалось: вместе поступили варианты одного документа с разным содержанием, и неизвестно, какой из них отправлен позже ({files}). Просим сообщить, какой вариант верен, или прислать верный ещё раз отдельно.',
    en: 'Unfortunately the file could not be accepted: versions of one document that say different things came together, and nothing tells which of them was sent last ({files}). Please let us know which one holds, or send it again by itself.',
  },
  'letter.due': {
    kk: 'Қағидалар бойынша ақпарат беру мерзімі – {due} ({rule}). Түзетілген файлды осы мерзімнен кешіктірмей жіберуіңізді сұраймыз.',
    ru: 'По Правилам срок представления – {due} ({rule}). Просим прислать исправленный файл не позднее этого срока.',
    en: 'Under the Rules the information is due by {due} ({rule}). Please send the corrected file by then.',
  },
  'letter.overdue': {
    kk: 'Қағидалар бойынша ақпарат беру мерзімі ({due}, {rule}) өтіп кетті. Түзетілген файлды мүмкіндігінше тез жіберуіңізді сұраймыз.',
    ru: 'Срок представления по Правилам ({due}, {rule}) истёк. Просим прислать исправленный файл как можно скорее.',
    en: 'Under the Rules the information was due by {due} ({rule}). Please send the corrected file as soon as you can.',
  },
  'letter.again': {
    kk: 'Түзетілген файлды қайта жіберуіңізді сұраймыз.',
    ru: 'Просим прислать исправленный файл.',
    en: 'Please send the corrected file.',
  },
  'letter.stands': {
    kk: 'Оған дейін бұрын қабылданған нұсқа күшінде қалады (жіберілген уақыты: {submitted}).',
    ru: 'До этого в силе остаётся ранее принятый вариант (отправлен {submitted}).',
    en: 'Until then the version accepted earlier stands (sent {submitted}).',
  },
  'letter.regards': { kk: 'Құрметпен,', ru: 'С уважением,', en: 'Yours faithfully,' },
  'letter.officer': { kk: 'кезекші қызметкер', ru: 'дежурный сотрудник', en: 'duty officer' },
  'letter.contact': {
    kk: 'Байланыс деректері: {contact}',
    ru: 'Контактные данные: {contact}',
    en: 'Contact details: {contact}',
  },
} as const satisfies Record<string, Trilingual>;
