import { AGENDA } from './labels/agenda.ts';
import { DIRECTORY } from './labels/directory.ts';
import { EDITIONS } from './labels/editions.ts';
import { EXECUTION } from './labels/execution.ts';
import { FORM_CONTACT } from './labels/form-contact.ts';
import { FORM_EVENTS } from './labels/form-events.ts';
import { FORM_GUIDES } from './labels/form-guides.ts';
import { FORM_PROPOSALS } from './labels/form-proposals.ts';
import { FORM_REPORTS } from './labels/form-reports.ts';
import { FORM_LABELS } from './labels/forms.ts';
import { GRID } from './labels/grid.ts';
import { LETTERS } from './labels/letters.ts';
import { PAGE } from './labels/page.ts';
import { PLAN } from './labels/plan.ts';
import { RECORDS } from './labels/records.ts';
import { inEachLanguage, type Language, type Trilingual } from './language.ts';
import { fillTemplate, type TemplateValue } from './template.ts';

/** The words of the documents. Those of the Appendix and of §10 are the order's own (letter-spacing and misprints mended). */
const LABELS = {
  ...DIRECTORY,
  ...AGENDA,
  ...PLAN,
  ...EXECUTION,
  ...EDITIONS,
  ...RECORDS,
  ...GRID,
  ...PAGE,
  ...LETTERS,
  ...FORM_LABELS,
  ...FORM_CONTACT,
  ...FORM_EVENTS,
  ...FORM_PROPOSALS,
  ...FORM_REPORTS,
  ...FORM_GUIDES,
} as const satisfies Record<string, Trilingual>;

export type LabelKey = keyof typeof LABELS;

/** A label in `language`, its `{placeholders}` filled in. */
export function label(
  key: LabelKey,
  language: Language,
  values: Readonly<Record<string, TemplateValue>> = {},
): string {
  return fillTemplate(LABELS[key], values, language);
}

/** A label in all three languages, for messages that name it. */
export function labelInAll(key: LabelKey): Trilingual {
  return inEachLanguage((language) => label(key, language));
}
