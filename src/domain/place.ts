import { LANGUAGES, type Language } from '../i18n/language.ts';
import { oneLine, sameName, textIn } from '../i18n/text.ts';
import type { GridEvent } from './media-grid.ts';

type Place = Pick<GridEvent, 'venue' | 'city'>;

/** Whether the words for a hall name its city already, as «Бозтерек ауылы, Мектеп көшесі, 5» does. */
export function namesCity(hall: string, city: string): boolean {
  return sameName(hall).includes(sameName(city));
}

/**
 * Whether two events are held in one place, as far as their words tell: case, quotation marks and dashes do not count. A
 * place is another one only if it is to the readers of every language: a translation that is put right moves nothing.
 */
export function samePlace(a: Place, b: Place): boolean {
  return LANGUAGES.some((language) => placeName(a, language) === placeName(b, language));
}

function placeName({ venue, city = '' }: Place, language: Language): string {
  const [hall, town] = [oneLine(textIn(venue, language)), oneLine(textIn(city, language))];
  const name = namesCity(hall, town) ? hall : `${town}, ${hall}`;
  return sameName(name).replace(/[\u2010-\u2015\u2212]/g, '-');
}
