const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;
const QUOTATION_MARK = /[«»„“”"'’‘]/;

/** Kazakh and Russian words change at the end; their first letters mostly do not. */
const STEM = 5;
/** Letters of a word that may tell something. */
const SHORTEST = 3;

/**
 * Words in which titles agree though their events differ: sorts of events, and what holidays and reports begin with.
 * Given as stems.
 */
const COMMON = new Set(
  [
    ['брифинг', 'баспасөз', 'мәслихат', 'кеңес', 'жиналыс', 'жиын', 'отырыс', 'форум', 'семинар', 'дөңгелек'],
    ['үстел', 'кездесу', 'таныстыру', 'ашылу', 'рәсім', 'туралы', 'бойынша', 'жөнінде', 'арналған', 'және'],
    [
      'үшін',
      'мен',
      'бен',
      'пен',
      'күні',
      'күніне',
      'мерекелік',
      'жылғы',
      'қорытынды',
      'бірлескен',
      'онлайн',
      'жаңа',
    ],
    [
      'пресс',
      'конференция',
      'совещание',
      'заседание',
      'встреча',
      'круглый',
      'стол',
      'презентация',
      'открытие',
    ],
    [
      'церемония',
      'посвященный',
      'посвящённый',
      'для',
      'при',
      'или',
      'про',
      'день',
      'дню',
      'дня',
      'год',
      'итоги',
      'новый',
    ],
    ['совместный', 'праздничный', 'briefing', 'press', 'conference', 'meeting', 'session', 'round', 'table'],
    [
      'opening',
      'ceremony',
      'presentation',
      'seminar',
      'forum',
      'the',
      'and',
      'for',
      'with',
      'day',
      'year',
      'new',
    ],
  ]
    .flat()
    .map(stem),
);

/**
 * The stems of a title that tell which event it is, each once: of its words of three letters and more, without the
 * common ones. Case, Unicode form and quotation marks do not count: «Атамекен»нің is one word.
 */
export function stemsOf(title: string): string[] {
  const stems: string[] = [];
  eachWord(title.normalize('NFC').toLowerCase(), (word, letters) => {
    if (letters < SHORTEST) return;
    const telling = stem(word.length === letters ? word : withoutMarks(word));
    if (!COMMON.has(telling) && !stems.includes(telling)) stems.push(telling);
  });
  return stems;
}

/**
 * Goes along the characters, as patterns take twice as long and the titles of all weeks are gone through.
 *
 * @param take gets each word, with the quotation marks that stand in it, and how many letters it has beside them
 */
function eachWord(text: string, take: (word: string, letters: number) => void): void {
  let start = 0;
  let letters = 0;
  for (let at = 0; at < text.length; at++) {
    const sort = sortAt(text, at);
    if (sort === LETTER) {
      if (letters++ === 0) start = at;
    } else if (sort !== QUOTE && letters > 0) {
      take(text.slice(start, at), letters);
      letters = 0;
    }
  }
  if (letters > 0) take(text.slice(start), letters);
}

function withoutMarks(word: string): string {
  return [...word].filter((character) => !QUOTATION_MARK.test(character)).join('');
}

function stem(word: string): string {
  return word.slice(0, STEM);
}

const [UNKNOWN, NEITHER, LETTER, QUOTE] = [0, 1, 2, 3];
/** Of characters up to the Cyrillic ones, as far as they were met. */
const SORTS = new Uint8Array(0x530);

/** What a character of a text is; both halves of a pair are what the pair is. */
function sortAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  const known = code < SORTS.length ? SORTS[code] : UNKNOWN;
  if (known !== UNKNOWN) return known ?? NEITHER;
  const isSecondHalf = code >= 0xdc00 && code <= 0xdfff;
  const sort = sortOf(String.fromCodePoint(text.codePointAt(isSecondHalf ? at - 1 : at) ?? code));
  if (code < SORTS.length) SORTS[code] = sort;
  return sort;
}

function sortOf(character: string): number {
  if (LETTER_OR_DIGIT.test(character)) return LETTER;
  return QUOTATION_MARK.test(character) ? QUOTE : NEITHER;
}
