import type { Language } from '../i18n/language.ts';
import { fillTemplate } from '../i18n/template.ts';
import type { Entry } from './catalogue/entry.ts';
import { CATALOGUE } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import { maskPersonal } from './personal.ts';

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

/** Numbers, such as sizes, are our own; text may have been written by anybody. */
function covered(params: Diagnostic['params']): Diagnostic['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? maskPersonal(value) : value,
    ]),
  );
}
