import type { Language, Trilingual } from './language.ts';
import { fillTemplate, type TemplateValue } from './template.ts';
import { DIALOGUE } from './wizard/dialogue.ts';
import { DOCUMENTS } from './wizard/documents.ts';
import { OPTIONS } from './wizard/options.ts';
import { PLAN } from './wizard/plan.ts';
import { WEEKLY } from './wizard/weekly.ts';

/** The words of the questions that `new` asks; loaded only where they are asked. */
const WORDS = { ...WEEKLY, ...DOCUMENTS, ...PLAN, ...OPTIONS, ...DIALOGUE } as const satisfies Record<
  string,
  Trilingual
>;

export type WizardKey = keyof typeof WORDS;

/** A text of the wizard in `language`, its `{placeholders}` filled in. */
export function words(
  key: WizardKey,
  language: Language,
  values: Readonly<Record<string, TemplateValue>> = {},
): string {
  return fillTemplate(WORDS[key], values, language);
}

/** What more there is to say of a question: `<key>.hint`, where it stands. */
export function hintOf(key: WizardKey, language: Language): string | undefined {
  const hint = `${key}.hint`;
  return Object.hasOwn(WORDS, hint) ? words(hint as WizardKey, language) : undefined;
}
