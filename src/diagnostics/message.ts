import type { Language } from '../i18n/language.ts';
import { fillTemplate } from '../i18n/template.ts';
import type { Entry } from './catalogue/entry.ts';
import { CATALOGUE } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';

const DID_YOU_MEAN = {
  kk: 'Бәлкім, «{suggestion}» болар?',
  ru: 'Может быть, «{suggestion}»?',
  en: 'Did you mean “{suggestion}”?',
};

/** What a diagnostic says: plain text in one language, free of telephone numbers and e-mail addresses. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
  /** Paragraph of the Rules, e.g. `§10(3)`. */
  readonly rule?: string;
}

export function wordsOf(diagnostic: Diagnostic, language: Language): Words {
  const entry: Entry = CATALOGUE[diagnostic.code];
  const hints = [
    diagnostic.suggestion === undefined
      ? undefined
      : fillTemplate(DID_YOU_MEAN, { suggestion: diagnostic.suggestion }, language),
    entry.hint === undefined ? undefined : fillTemplate(entry.hint, diagnostic.params, language),
  ].filter((hint) => hint !== undefined);
  const rule = diagnostic.rule ?? entry.rule;
  return {
    message: maskPersonal(fillTemplate(entry.message, diagnostic.params, language)),
    ...(hints.length === 0 ? {} : { hint: maskPersonal(hints.join(' ')) }),
    ...(rule === undefined ? {} : { rule }),
  };
}

/**
 * The same text with the digits of telephone numbers and the names in e-mail addresses covered, length kept, so that
 * reports can be passed on and a code frame's marker still stands under its place. Dates and instants stay.
 */
export function maskPersonal(text: string): string {
  return text
    .replace(/[^\s@<>"'«»(),;:]{1,64}(?=@[^\s@]{1,255})/g, (name) => '•'.repeat(name.length))
    .replace(/(?<![\d.-])\+?\d[\d ()-]{5,38}\d/g, (number) =>
      isPhone(number) ? number.replace(/\d/g, '•') : number,
    );
}

/** Seven digits or more that are no date, date range or year list. */
function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= 7 && !/^\d{4}-\d{2}-\d{2}/.test(text);
}
