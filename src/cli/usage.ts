import type { Trilingual } from '../i18n/language.ts';
import { LANGUAGES } from '../i18n/language.ts';
import { text } from '../i18n/messages.ts';

const NOTHING: Trilingual = { kk: '', ru: '', en: '' };

/** « Did you mean …?» for the end of a usage message; nothing where there is no guess. */
export function didYouMean(suggestion: string | undefined): Trilingual {
  if (suggestion === undefined) return NOTHING;
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, text('usage.did-you-mean', language, { suggestion })]),
  ) as Record<(typeof LANGUAGES)[number], string>;
}
