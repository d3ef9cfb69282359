// What events are about, as press offices write it: parts that go together into many different sentences.

/** In the accusative: what is worked at. */
const OBJECTS = [
  'ауыз су желілерін',
  'ауыл мектептерін',
  'аудандық ауруханаларды',
  'жылу магистральдарын',
  'орман алқаптарын',
  'республикалық жолдарды',
  'электрондық қызметтерді',
  'балабақша орындарын',
  'суару каналдарын',
  'мұражай қорларын',
  'кітапхана желісін',
  'спорт кешендерін',
  'тұрғын үй қорын',
  'жайылым жерлерді',
  'астық қоймаларын',
  'мал дәрігерлік бекеттерді',
  'жедел жәрдем көліктерін',
  'өрт сөндіру бөлімдерін',
  'қоғамдық көлікті',
  'аула алаңдарын',
  'теміржол вокзалдарын',
  'әуежай терминалдарын',
  'газ құбырларын',
  'күн электр станцияларын',
  'қалдық полигондарын',
  'индустриялық аймақтарды',
  'экспорттық тауарларды',
  'отандық өнімдерді',
  'шағын несиелерді',
  'зейнетақы төлемдерін',
  'әлеуметтік жәрдемақыларды',
  'оңалту орталықтарын',
  'колледж шеберханаларын',
  'жатақхана кешендерін',
  'ғылыми зертханаларды',
  'мұрағат құжаттарын',
  'тарихи ескерткіштерді',
  'туристік бағыттарды',
  'ұлттық саябақтарды',
  'балық шаруашылықтарын',
  'жылыжай кешендерін',
  'сүт фермаларын',
  'құнарлы топырақты',
  'гидротехникалық құрылыстарды',
  'байланыс мұнараларын',
  'кеңжолақты интернетті',
  'деректер орталықтарын',
  'салық есептілігін',
  'мемлекеттік сатып алуды',
  'еңбек шарттарын',
  'кадастр карталарын',
  'сейсмикалық бекеттерді',
];

/** What is done to them. */
const ACTIONS = [
  'жаңғырту',
  'салу',
  'жөндеу',
  'қаржыландыру',
  'дамыту',
  'қорғау',
  'тексеру',
  'цифрландыру',
  'кеңейту',
  'жарақтандыру',
  'түгендеу',
  'сақтандыру',
  'стандарттау',
  'оңтайландыру',
  'қалпына келтіру',
  'бақылау',
  'жоспарлау',
  'бағалау',
  'пайдалануға беру',
  'іріктеу',
];

/** Villages, `Ақбұлақ` to `Қосжол`; each body has two of its own. */
const VILLAGES = ['Ақ', 'Қара', 'Көк', 'Сары', 'Жаңа', 'Тас', 'Құм', 'Бай', 'Тал', 'Бес', 'Қос'].flatMap(
  (first) =>
    ['бұлақ', 'тау', 'көл', 'су', 'жар', 'төбе', 'арал', 'өзек', 'қала', 'жол'].map(
      (second) => first + second,
    ),
);

const SUBJECTS = [
  [
    'Жасыл',
    'Ашық',
    'Қауіпсіз',
    'Сапалы',
    'Заманауи',
    'Қолжетімді',
    'Әділ',
    'Таза',
    'Саналы',
    'Берекелі',
    'Мықты',
    'Жаңашыл',
  ],
  [
    'белдеу',
    'өңір',
    'мектеп',
    'қызмет',
    'болашақ',
    'орта',
    'аула',
    'денсаулық',
    'ұрпақ',
    'шаңырақ',
    'кәсіп',
    'ауыл',
  ],
];

/** Words that the program takes for common ones, so that titles differ in what they are about. */
const FORMS = [
  'туралы брифинг',
  'жөніндегі баспасөз мәслихаты',
  'бойынша дөңгелек үстел',
  'бойынша кеңес',
  'туралы таныстырылым',
  'бойынша семинар',
  'қорытындысына арналған отырыс',
  'бойынша тұрғындармен кездесу',
  'форумы',
  'бойынша республикалық жиын',
];

const MESSAGES = [
  'жұмыстары үздіксіз жүргізіледі, әр кезеңнің қорытындысы ашық жарияланады',
  'үшін бөлінген қаражаттың жұмсалуы қоғамның бақылауында',
  'тәртібі жеңілдетілді: өтініш бір терезе арқылы қабылданады',
  'мерзімі нақты белгіленген, кешігуге жол берілмейді',
  'барысына тұрғындар мен үкіметтік емес ұйымдар тартылады',
  'нәтижесінде өңірдегі мыңдаған отбасының тұрмысы жақсарады',
  'кезінде отандық өндірушілердің үлесі кемінде 60 пайыз болады',
  'туралы барлық мәлімет ведомствоның ресми сайтында',
  'бағдарламасы келесі жылы да жалғасады',
  'сапасына тәуелсіз сарапшылар баға береді',
];

const OBJECTIVES = [
  'барысын нақты деректермен көрсету',
  'кезіндегі негізгі көрсеткіштерді жариялау',
  'мәселелері бойынша журналистердің сұрақтарына жауап беру',
  'тәртібі мен мерзімін халыққа түсіндіру',
  'саласындағы үздік тәжірибені таныстыру',
  'жөніндегі жоспардың келесі кезеңін хабарлау',
  'бойынша азаматтардың ұсыныстарын жинау',
  'үшін қажетті құжаттар тізбесін тарату',
];

const PURPOSES = [
  'бағытында атқарылған жұмыс туралы халықты хабардар ету және алдағы кезеңнің жоспарын түсіндіру',
  'мәселелерін сарапшылармен ашық талқылап, бірыңғай ұстанымды қалыптастыру',
  'саласындағы мемлекеттік саясаттың негізгі бағыттарын қоғамға жеткізу',
  'жобаларына жастар мен кәсіпкерлерді тарту, олардың ұсыныстарын тыңдау',
  'нәтижелерін бұқаралық ақпарат құралдарына көрсету, жалған ақпараттың алдын алу',
];

const OUTCOMES = [
  'Баспасөз хабарламасы, инфокесте; кемінде 10 жарияланым',
  'Телерепортаждар мен әлеуметтік желілердегі тікелей эфир',
  'Ұсынымдар хаттамасы ресми сайтта жарияланады',
  'Республикалық және өңірлік басылымдардағы мақалалар',
  'Сұрақ-жауап жинағы, қысқа бейнероликтер (3 тілде)',
  'Фоторепортаж: «Өңірдің жаңа келбеті»',
  'Жол картасы бекітіледі, барысы тоқсан сайын айтылады',
];

const SURNAMES = [
  ...[
    'Әбенов',
    'Байсейітов',
    'Ғабдуллин',
    'Досмағамбетов',
    'Есімов',
    'Жүсіпов',
    'Зәкіров',
    'Исатаев',
    'Қалиев',
    'Құлбеков',
  ],
  ...[
    'Мұқанов',
    'Нұрғалиев',
    'Омаров',
    'Өтегенов',
    'Рахимов',
    'Сәрсенбаев',
    'Төлегенов',
    'Уәлиев',
    'Ыбыраев',
    'Шәріпов',
  ],
  ...[
    'Айдаров',
    'Бектұров',
    'Дүйсенов',
    'Ерғалиев',
    'Жақыпов',
    'Кенжебаев',
    'Мыңбаев',
    'Оразов',
    'Сейділдин',
  ],
];

const GIVEN = [
  ...[
    'Айбек',
    'Әлихан',
    'Бауыржан',
    'Ғалым',
    'Дәурен',
    'Ерлан',
    'Жандос',
    'Қанат',
    'Марат',
    'Нұрлан',
    'Олжас',
    'Рүстем',
  ],
  ...[
    'Саят',
    'Тимур',
    'Ұлан',
    'Шыңғыс',
    'Асхат',
    'Берік',
    'Думан',
    'Ержан',
    'Қайрат',
    'Мақсат',
    'Серік',
    'Талғат',
  ],
];

const POSITIONS = [
  'Департамент директоры',
  'Комитет төрағасының орынбасары',
  'Басқарма басшысы',
  'Вице-министр',
  'Бөлім меңгерушісі',
  'Бас сарапшы',
  'Ақпарат және талдау бөлімінің басшысы',
];

/** @typedef {ReturnType<import('./random.mjs').createRandom>} Random */

/**
 * What a sentence is about: «ауыз су желілерін жаңғырту». A body mostly keeps to its own business, so that two seldom
 * seem to tell one event.
 *
 * @param {Random} random @param {number} [body] its place in the register
 */
export function theme(random, body) {
  const own =
    body === undefined || random.chance(0.05) ? random.pick(OBJECTS) : OBJECTS[body % OBJECTS.length];
  return `${own} ${random.pick(ACTIONS)}`;
}

/** «Жасыл белдеу». @param {Random} random */
export function programme(random) {
  const [kinds, things] = SUBJECTS;
  return `«${random.pick(kinds)} ${random.pick(things)}»`;
}

/**
 * What, of which programme, and where: long enough that two titles seldom seem to tell one event.
 *
 * @param {Random} random @param {string} about @param {number} body its place in the register
 */
export function title(random, about, body) {
  const what = `${about} ${random.pick(FORMS)}`;
  const [within, village] = [programme(random), VILLAGES[2 * body + random.int(2)]];
  return random.pick([
    `${within} бағдарламасы, ${village}: ${what}`,
    `${village}: ${within} аясында ${what}`,
    `${within} аясында ${what} (${village})`,
  ]);
}

/** @param {Random} random @param {string} about */
export function purpose(random, about) {
  return `${capital(about)} ${random.pick(PURPOSES)}`;
}

/** @param {Random} random @param {string} about @param {number} count */
export function objectives(random, about, count) {
  return random.some(OBJECTIVES, count).map((rest) => `${capital(about)} ${rest}`);
}

/** @param {Random} random @param {string} about @param {number} count */
export function keyMessages(random, about, count) {
  return random.some(MESSAGES, count).map((rest) => `${capital(about)} ${rest}`);
}

/** Now and then in two languages. @param {Random} random */
export function outcome(random) {
  const kk = random.pick(OUTCOMES);
  return random.chance(0.04) ? { kk, ru: 'Пресс-релиз и публикации в СМИ' } : kk;
}

/** @param {Random} random */
export function position(random) {
  return random.pick(POSITIONS);
}

/** Each number has a name of its own, below 29 × 24. @param {number} number */
export function person(number) {
  return {
    surname: SURNAMES[number % SURNAMES.length],
    givenName: GIVEN[Math.floor(number / SURNAMES.length) % GIVEN.length],
  };
}

/** A telephone number nobody has. @param {Random} random */
export function phone(random) {
  const digits = String(random.int(10_000)).padStart(4, '0');
  return `+7 700 000 ${digits.slice(0, 2)} ${digits.slice(2)}`;
}

/** @param {string} text */
export function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
