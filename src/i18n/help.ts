import { BUILDS } from './help/builds.ts';
import { COMMANDS } from './help/commands.ts';
import { PROGRAM } from './help/program.ts';
import type { Language, Trilingual } from './language.ts';

/** The words of `--help`. */
const HELP = {
  ...PROGRAM,
  ...BUILDS,
  ...COMMANDS,
} as const satisfies Record<string, Trilingual>;

export type HelpKey = keyof typeof HELP;

export function help(key: HelpKey, language: Language): string {
  return HELP[key][language];
}
