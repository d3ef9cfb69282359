import { monthName, monthNameInDate, weekdayName, weekdayShortName } from '../../i18n/dates.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { oneLine } from '../../i18n/text.ts';
import { WEEKDAYS, type Weekday } from '../../law/calendar-date.ts';

/** Kazakh letters by the Russian ones that people without a Kazakh keyboard type instead. */
const KAZAKH_LETTERS = new Map(
  [...'әғқңөұүһі'].map((letter, index) => [letter, 'агкноуухи'[index] ?? letter]),
);
/** Latin letters in a Cyrillic word, as a wrong keyboard layout leaves them: «шiлде» with a Latin i. */
const LATIN_LOOK_ALIKES = new Map(
  [...'aceopxyiktmhb'].map((letter, index) => [letter, 'асеорхуиктмнв'[index] ?? letter]),
);

/** What typed texts are compared by: case, Unicode form, keyboard layout and Kazakh letters do not count. */
export function folded(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const cyrillic = /[\u0400-\u052f]/.test(lower);
  return [...lower]
    .map((letter) => KAZAKH_LETTERS.get(letter) ?? ((cyrillic && LATIN_LOOK_ALIKES.get(letter)) || letter))
    .join('')
    .replaceAll('ё', 'е');
}

/** One line with dashes of one sort, for dates and times. */
export function tidied(text: string): string {
  return oneLine(text)
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2012\u2013\u2014\u2015\u2212]/g, '–');
}

/** Without the signs that end a sentence or a part of one. */
export function withoutStops(text: string): string {
  return text.replace(/(?<![.,;])[.,;]+$/, '');
}

/** Endings that a case adds to the longest name; more letters than that are another word. */
const LONGEST_ENDING = 5;
const SHORTEST_ABBREVIATION = 3;

/** The month 1–12 that a word names in kk, ru or en, in any case and as an abbreviation of three letters or more. */
export function monthNamed(word: string): number | undefined {
  const wanted = folded(word);
  const found = MONTHS.findIndex((stems) => stems.some((stem) => means(wanted, stem)));
  return found === -1 ? undefined : found + 1;
}

/** The weekday that a word names, likewise, or by its short name: «Дс», «пн», «Mon». */
export function weekdayNamed(word: string): Weekday | undefined {
  const wanted = folded(word);
  return WEEKDAYS.find(
    (day) =>
      LANGUAGES.some((language) => folded(weekdayShortName(day, language)) === wanted) ||
      LANGUAGES.some((language) => means(wanted, stemOf(folded(weekdayName(day, language))))),
  );
}

function means(word: string, stem: string): boolean {
  if (word.startsWith(stem)) return word.length - stem.length <= LONGEST_ENDING;
  return word.length >= SHORTEST_ABBREVIATION && stem.startsWith(word);
}

/** What all cases of a name begin with: «декабрь» and «декабря» are «декабр», «дүйсенбі» is «дуйсенб». */
function stemOf(name: string): string {
  return name.length > 4 ? name.replace(/(?<![аеиуьюя])[аеиуьюя]+$/, '') : name;
}

const MONTHS: readonly (readonly string[])[] = Array.from({ length: 12 }, (_, index) => [
  ...new Set(
    LANGUAGES.flatMap((language) =>
      [monthName(index + 1, language), monthNameInDate(index + 1, language)].map((name) =>
        stemOf(folded(name)),
      ),
    ),
  ),
]);
