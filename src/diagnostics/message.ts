import type { Language } from '../i18n/language.ts';
import { fillTemplate } from '../i18n/template.ts';
import { sortAt, sortOfField } from '../personal/fields.ts';
import type { Entry } from './catalogue/entry.ts';
import { CATALOGUE } from './catalogue/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import { maskValue } from './personal.ts';

const DID_YOU_MEAN = {
  kk: 'Бәлкім, «{suggestion}» болар?',
  ru: 'Может быть, «{suggestion}»?',
  en: 'Did you mean “{suggestion}”?',
};

/** What is told, wherever it is. */
export type Told = Pick<Diagnostic, 'code' | 'params' | 'suggestion' | 'rule'> &
  Partial<Pick<Diagnostic, 'path'>>;

/** What a diagnostic says: plain text in one language, free of telephone numbers and e-mail addresses. */
export interface Words {
  readonly message: string;
  readonly hint?: string;
  /** Paragraph of the Rules, e.g. `§10(3)`. */
  readonly rule?: string;
}

export function wordsOf(diagnostic: Told, language: Language): Words {
  const entry: Entry = CATALOGUE[diagnostic.code];
  const params = paramsShown(diagnostic);
  const hints = [
    diagnostic.suggestion === undefined
      ? undefined
      : fillTemplate(DID_YOU_MEAN, { suggestion: maskValue(diagnostic.suggestion, 'exact') }, language),
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
 * The parameters with telephone numbers and e-mail addresses covered, each by the field that it comes from: `value` from
 * the one that the diagnostic points at, the others from that of their name. Numbers, such as sizes, are our own.
 */
export function paramsShown({ params, path = '' }: Told): Diagnostic['params'] {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      const sort = name === 'value' ? sortAt(path) : sortOfField(name);
      return [name, typeof value === 'string' ? maskValue(value, sort) : value];
    }),
  );
}
