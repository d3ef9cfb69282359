import { parseWeek } from '../law/iso-week.ts';
import { parseMonth, parseRound } from '../law/periods.ts';
import type { FormKind } from './form.ts';
import { isFormKind } from './index.ts';

/**
 * What a form was made for. It stands as one line of text on every sheet, the hidden one included: people copy sheets, and
 * LibreOffice shows what Excel hid.
 */
export interface FormCode {
  readonly kind: FormKind;
  readonly version: number;
  /** Id of the body that it was made for. */
  readonly body?: string;
  /** Week, month, or plan year and cycle, as its paths have them: `2026-W51`, `2026-11`, `2026-2`. */
  readonly term?: string;
}

/** The version of forms that this program writes. */
export const FORM_VERSION = 1;

const NOTHING = '–';

/** `mediagrid · weekly · 1 · min-jol · 2026-W51`. */
export function codeText({ kind, version, body = NOTHING, term = NOTHING }: FormCode): string {
  return ['mediagrid', kind, version, body, term].join(' · ');
}

const CODE = /^mediagrid · ([a-z-]+) · (\d{1,4}) · ([a-z0-9-]+|–) · ([0-9W-]+|–)$/;

/** The code that a text is; undefined for any other text. */
export function parseCode(text: string): FormCode | undefined {
  const [, kind = '', version, body = NOTHING, term = NOTHING] = CODE.exec(text.trim()) ?? [];
  if (!isFormKind(kind)) return undefined;
  const known = parseWeek(term) ?? parseMonth(term) ?? parseRound(term);
  return {
    kind,
    version: Number(version),
    ...(body === NOTHING ? {} : { body }),
    ...(known === undefined ? {} : { term: known }),
  };
}
