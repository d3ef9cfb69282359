import type { Trilingual } from '../language.ts';

/** Why a command could not go on. */
export const FAILURES = {
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
  'problems.broken-decision': {
    kk: '{week} аптасының шешімінде қате бар немесе ол басқа жерде тұр ({files}), сондықтан БАҚ үшін ештеңе жазылмады: енгізілмеген іс-шаралар жариялануы мүмкін еді. Бұрынғы файлдар өзгерген жоқ. Шешімді түзетіп, команданы қайталаңыз',
    ru: 'В решении на неделю {week} есть ошибки, или оно лежит не на своём месте ({files}), поэтому для СМИ ничего не записано: могли бы выйти исключённые мероприятия. Прежние файлы не тронуты. Исправьте решение и повторите команду',
    en: 'The decision on {week} has errors or stands in a wrong place ({files}), so nothing was written for the media: events that it excludes could be published. The old files are as they were. Correct the decision and run the command again',
  },
  'problems.broken-plan-decision': {
    kk: '{year} жылғы медиажоспар туралы шешімде қате бар немесе ол басқа жерде тұр ({files}), сондықтан БАҚ үшін жоспар жазылмады: қабылданбаған ұсыныстар жариялануы мүмкін еді. Бұрынғы файлдар өзгерген жоқ. Шешімді түзетіп, команданы қайталаңыз',
    ru: 'В решении о медиаплане на {year} год есть ошибки, или оно лежит не на своём месте ({files}), поэтому для СМИ план не записан: могли бы выйти отклонённые предложения. Прежние файлы не тронуты. Исправьте решение и повторите команду',
    en: 'The decision on the media plan of {year} has errors or stands in a wrong place ({files}), so the plan was not written for the media: proposals that were rejected could be published. The old files are as they were. Correct the decision and run the command again',
  },
  'problems.empty-year': {
    kk: '{year} жылға ұсыныстар да, шешімдер де жоқ: {folder}',
    ru: 'На {year} год нет ни предложений, ни решений: {folder}',
    en: 'There are no proposals and no decisions for {year}: {folder}',
  },
  'problems.no-edition': {
    kk: '{week} аптасының басылымы әлі шығарылмаған; оны issue-grid шығарады',
    ru: 'Выпусков на {week} ещё нет; их делает issue-grid',
    en: 'No edition of {week} has been issued yet; issue-grid makes one',
  },
  'problems.broken-edition': {
    kk: '{week} аптасының {edition}-басылымы жоқ не бүлінген ({folder}), сондықтан салыстыру мүмкін емес',
    ru: 'Выпуска {edition} на неделю {week} нет, или он повреждён ({folder}): сравнить с ним нельзя',
    en: 'Edition {edition} of {week} is missing or damaged ({folder}): nothing can be compared with it',
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
  'failed.unread': {
    kk: 'Оларсыз ештеңе жазылмады, басылым да шығарылмады. Файлдарды оқуға мүмкіндік болғанда, қайталаңыз',
    ru: 'Без них ничего не записано и не выпущено. Повторите, когда файлы можно будет прочитать',
    en: 'Without them nothing was written or issued. Try again when they can be read',
  },
  'failed.write': {
    kk: 'Жазу мүмкін болмады: {path} ({reason}). Бұрынғы файлдар өзгерген жоқ',
    ru: 'Не удалось записать: {path} ({reason}). Прежние файлы не тронуты',
    en: 'Could not write {path} ({reason}). The old files are as they were',
  },
  'failed.output': {
    kk: 'Нәтижені түгел шығару мүмкін болмады ({reason})',
    ru: 'Вывод записан не полностью ({reason})',
    en: 'The output could not be written in full ({reason})',
  },
  'failed.internal': {
    kk: 'mediagrid бағдарламасының ішкі қатесі: {detail}. Бұл – сіздің файлдарыңыздың кінәсі емес',
    ru: 'Внутренняя ошибка mediagrid: {detail}. Ваши файлы тут ни при чём',
    en: 'An internal fault of mediagrid: {detail}. Your files are not to blame',
  },
} as const satisfies Record<string, Trilingual>;
