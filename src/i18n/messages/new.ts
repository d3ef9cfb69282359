import type { Trilingual } from '../language.ts';

/** What `new` tells beside its questions. */
export const NEW = {
  'new.due': {
    kk: '{duty}, {rule}: мерзімі {date}, {weekday}, сағат 24:00-ге дейін; {left}',
    ru: '{duty}, {rule}: срок – {date}, {weekday}, до 24:00; {left}',
    en: '{duty}, {rule}: due {weekday}, {date}, 24:00; {left}',
  },
  'new.days-left': { kk: '{days} күн қалды', ru: 'осталось дней: {days}', en: '{days} days left' },
  'new.due-today': { kk: 'мерзімі бүгін', ru: 'срок сегодня', en: 'it is due today' },
  'new.overdue': {
    kk: 'мерзімі {days} күн бұрын өтті',
    ru: 'просрочено на дней: {days}',
    en: '{days} days overdue',
  },
  'new.stopped': {
    kk: 'Тоқтатылды, файл жазылмады. Жоба сақталды: осы команда келесіде оны жалғастыруды ұсынады.',
    ru: 'Прервано, файл не записан. Черновик сохранён: эта же команда предложит его продолжить.',
    en: 'Stopped; no file was written. The draft is kept: the same command will offer to go on with it.',
  },
  'new.stopped-empty': {
    kk: 'Тоқтатылды, ештеңе жазылмады.',
    ru: 'Прервано, ничего не записано.',
    en: 'Stopped; nothing was written.',
  },
  'new.no-draft': {
    kk: 'Жобаны сақтау мүмкін емес (XDG_STATE_HOME не HOME папкасы жоқ не оған жазуға болмайды): үзілсе, жауаптар жоғалады',
    ru: 'Черновик сохранить нельзя (папки XDG_STATE_HOME или HOME нет или в неё не записать): при обрыве ответы пропадут',
    en: 'No draft can be kept (there is no XDG_STATE_HOME or HOME, or it cannot be written to): answers are lost if you stop',
  },
  'new.no-terminal': {
    kk: 'Сұрайтын терминал жоқ, ал мына жауаптар берілмеген:',
    ru: 'Нет терминала, чтобы спросить, а этих ответов не хватает:',
    en: 'There is no terminal to ask in, and these answers are missing:',
  },
  'new.exists': {
    kk: '{path} файлы бар. Ауыстыру үшін: {flags}',
    ru: 'Файл {path} уже есть. Чтобы заменить: {flags}',
    en: 'There is a file {path} already. To replace it: {flags}',
  },
  'new.set-path': {
    kk: '--set былай жазылады: --set events.0.title="…"; танылмағаны: {value}',
    ru: '--set пишется так: --set events.0.title="…"; не распознано: {value}',
    en: '--set is written as --set events.0.title="…", not {value}',
  },
  'new.set-order': {
    kk: '--set {path}: тізім ретімен толтырылады, келесі нөмір – {expected}',
    ru: '--set {path}: список заполняется по порядку, следующий номер – {expected}',
    en: '--set {path}: a list is filled in order; the next number is {expected}',
  },
  'new.set-value': {
    kk: '--set {path}: {problem}',
    ru: '--set {path}: {problem}',
    en: '--set {path}: {problem}',
  },
  'new.answers': {
    kk: '--answers {path}: жауаптар YAML не JSON түрінде, өрістер тобы болуы керек',
    ru: '--answers {path}: ответы должны быть набором полей в YAML или JSON',
    en: '--answers {path}: the answers must be a mapping, as YAML or JSON',
  },
  'new.no-source': {
    kk: '--from {from}: көшіретін файл жоқ ({path})',
    ru: '--from {from}: нет файла для копирования ({path})',
    en: '--from {from}: there is no file to copy ({path})',
  },
  'new.broken-source': {
    kk: '--from {from}: {path} файлын оқу мүмкін болмады; mediagrid validate оның қателерін көрсетеді',
    ru: '--from {from}: файл {path} не читается; его ошибки покажет mediagrid validate',
    en: '--from {from}: {path} cannot be read; mediagrid validate shows its errors',
  },
  'new.keep': {
    kk: '--keep: көшірілген құжатта {name} жоқ. Барлары: {known}',
    ru: '--keep: в скопированном нет {name}. Есть: {known}',
    en: '--keep: nothing copied is called {name}. There are: {known}',
  },
  'new.copied': {
    kk: '{path} файлынан көшірілді',
    ru: 'Скопировано из {path}',
    en: 'Copied from {path}',
  },
  'new.problem': {
    kk: '  --set {path}: {problem}',
    ru: '  --set {path}: {problem}',
    en: '  --set {path}: {problem}',
  },
  'new.problems': {
    kk: 'Берілген жауаптарда қате бар, ештеңе жазылмады:',
    ru: 'В данных ответах есть ошибки, ничего не записано:',
    en: 'The given answers have errors; nothing was written:',
  },
  'new.nothing-open': {
    kk: '{body} жауап беретін ештеңе жоқ: {folder} ішінде жауап күткен файл табылмады',
    ru: '{body} не на что отвечать: в {folder} нет файлов, ждущих ответа',
    en: 'There is nothing for {body} to answer: no file in {folder} waits for it',
  },
  'new.instead': {
    kk: 'немесе events.… (changes.…) орнына – {words}',
    ru: 'или вместо events.… (changes.…) – {words}',
    en: 'or instead of events.… (changes.…): {words}',
  },
  'new.not-for': {
    kk: '{flag} параметрі {kind} құжатына жатпайды',
    ru: 'Параметр {flag} не относится к документу {kind}',
    en: 'The option {flag} says nothing of a {kind}',
  },
  'new.line': { kk: '{line}', ru: '{line}', en: '{line}' },
  'new.kind': { kk: 'Құжат түрі', ru: 'Вид документа', en: 'Kind of document' },
} as const satisfies Record<string, Trilingual>;
