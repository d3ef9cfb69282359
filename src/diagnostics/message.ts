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

/** What is told, wherever it is. */
export type Told = Pick<Diagnostic, 'code' | 'params' | 'suggestion' | 'rule'>;

/** What a diagnostic says: plain text in one language, free of telephone numbers and e-mail addresses. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
  /** Paragraph of the Rules, e.g. `§10(3)`. */
  readonly rule?: string;
}

export function wordsOf(diagnostic: Told, language: Language): Words {
  const entry: Entry = CATALOGUE[diagnostic.code];
  const params = covered(diagnostic.params);
  const hints = [
    diagnostic.suggestion === undefined
      ? undefined
      : fillTemplate(DID_YOU_MEAN, covered({ suggestion: diagnostic.suggestion }), language),
    entry.hint === undefined ? undefined : fillTemplate(entry.hint, params, language),
  ].filter((hint) => hint !== undefined);
  const rule = diagnostic.rule ?? entry.rule;
  return {
    message: fillTemplate(entry.message, params, language),
    ...(hints.length === 0 ? {} : { hint: hints.join(' ') }),
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
    .split(DAY_OR_WEEK)
    .map((part, index) => (index % 2 === 0 ? part.replace(NUMBER, maskPhone) : part))
    .join('');
}

/** 2026-12, 2026-12-14, 2026-W51. */
const DAY_OR_WEEK = /((?<!\d)(?:19|20)\d\d-(?:0[1-9]|1[0-2]|W[0-5]\d)(?:-[0-3]\d)?(?!\d))/;

// Not after a small Latin letter and a hyphen: that is an id, such as kz-159-2018.
const NUMBER = /(?<![\d.]|[a-z]-)\+?\d[\d ()-]{5,38}\d/g;

function maskPhone(number: string): string {
  return number.replace(/\D/g, '').length >= 7 ? number.replace(/\d/g, '•') : number;
}

/** Numbers, such as sizes, are our own; text may have been written by anybody. */
function covered(params: Diagnostic['params']): Diagnostic['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? maskPersonal(value) : value,
    ]),
  );
}
