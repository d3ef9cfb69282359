import { tidied } from './words.ts';

/**
 * A telephone number as a person typed it, its spaces put right. What a spreadsheet has made a number of has lost its
 * plus sign: eleven digits from 7 or 8, or ten, are written as numbers of Kazakhstan are.
 */
export function parseTypedPhone(typed: string | number): string {
  if (typeof typed === 'string') return tidied(typed).replaceAll('–', '-');
  const digits = String(typed);
  const national = /^[78](\d{10})$/.exec(digits)?.[1] ?? /^(\d{10})$/.exec(digits)?.[1];
  return national === undefined
    ? digits
    : `+7 ${national.replace(/^(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4')}`;
}
