import { BUILDS } from './help/builds.ts';
import { CHECKS } from './help/checks.ts';
import { DUTIES } from './help/duties.ts';
import { EDITIONS } from './help/editions.ts';
import { FORMS } from './help/forms.ts';
import { INIT } from './help/init.ts';
import { NEW } from './help/new.ts';
import { PROGRAM } from './help/program.ts';
import { RECEIVE } from './help/receive.ts';
import { TOOLS } from './help/tools.ts';
import type { Language, Trilingual } from './language.ts';

/** The words of `--help`. */
const HELP = {
  ...PROGRAM,
  ...INIT,
  ...NEW,
  ...FORMS,
  ...RECEIVE,
  ...CHECKS,
  ...BUILDS,
  ...EDITIONS,
  ...DUTIES,
  ...TOOLS,
} as const satisfies Record<string, Trilingual>;

export type HelpKey = keyof typeof HELP;

export function help(key: HelpKey, language: Language): string {
  return HELP[key][language];
}
