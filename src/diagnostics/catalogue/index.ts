import type { Entry } from './entry.ts';
import { SYNTAX } from './syntax.ts';

/** Every diagnostic that mediagrid can give, by its stable code. */
export const CATALOGUE = { ...SYNTAX } as const satisfies Record<string, Entry>;

/** A stable diagnostic code, `area/name`. */
export type Code = keyof typeof CATALOGUE;
