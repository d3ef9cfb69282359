/** The three languages of every label and message, Kazakh first. */
export const LANGUAGES = ['kk', 'ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One text in all three languages. */
export type Trilingual = Readonly<Record<Language, string>>;

/** A text in all three languages, from what makes it in one. */
export function inEachLanguage(textIn: (language: Language) => string): Trilingual {
  return { kk: textIn('kk'), ru: textIn('ru'), en: textIn('en') };
}

export function isLanguage(value: string): value is Language {
  return (LANGUAGES as readonly string[]).includes(value);
}
