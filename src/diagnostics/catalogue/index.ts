import { DECISIONS } from './decisions.ts';
import { DUTIES } from './duties.ts';
import type { Entry } from './entry.ts';
import { EVENTS } from './events.ts';
import { FORM_FILES } from './form-files.ts';
import { FORM_MOMENTS } from './form-moments.ts';
import { FORM_VALUES } from './form-values.ts';
import { PLAN } from './plan.ts';
import { REFERENCES } from './references.ts';
import { SCHEMA } from './schema.ts';
import { SYNTAX } from './syntax.ts';
import { WORKSPACE } from './workspace.ts';

/** Every diagnostic that mediagrid can give, by its stable code. */
export const CATALOGUE = {
  ...SYNTAX,
  ...WORKSPACE,
  ...SCHEMA,
  ...REFERENCES,
  ...DECISIONS,
  ...EVENTS,
  ...PLAN,
  ...DUTIES,
  ...FORM_FILES,
  ...FORM_VALUES,
  ...FORM_MOMENTS,
} as const satisfies Record<string, Entry>;

/** A stable diagnostic code, `area/name`. */
export type Code = keyof typeof CATALOGUE;

/** The area of a code: what stands before its slash. */
export function areaOf(code: Code): string {
  return code.slice(0, code.indexOf('/'));
}
