import type { Trilingual } from './language.ts';

/** The first few of a list, and how many more there are: `min-jol/e-1, min-dala/e-2 and 128 more`. */
export function listed(named: readonly string[], others: number): Trilingual {
  const names = named.join(', ');
  if (others === 0) return { kk: names, ru: names, en: names };
  return {
    kk: `${names} және тағы ${others}`,
    ru: `${names} и ещё ${others}`,
    en: `${names} and ${others} more`,
  };
}
