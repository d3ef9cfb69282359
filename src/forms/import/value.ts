import type { Params } from '../../diagnostics/diagnostic.ts';
import type { IsoWeek } from '../../law/iso-week.ts';
import type { TimeZone } from '../../law/time-zone.ts';
import type { CellContent } from '../read/book.ts';
import type { TypedDays } from '../typed/date.ts';
import type { TypedTime } from '../typed/time.ts';
import type { KnownBodies } from './bodies.ts';
import { type FormProblem, type FormProblemCode, formProblem } from './problem.ts';

/** What cells are understood by. */
export interface ValueContext {
  readonly within?: IsoWeek;
  readonly zone: TimeZone;
  readonly bodies: KnownBodies;
}

/** What a cell says; of a date or time more than one value may stand in it. */
export type CellValue =
  | { readonly value: unknown }
  | { readonly days: TypedDays }
  | { readonly time: TypedTime }
  | { readonly organiser: { readonly body: string } | { readonly name: unknown } }
  /** The value is to be left out: «жоқ» for a tick. */
  | { readonly nothing: true }
  | { readonly problem: FormProblem };

/** What a cell may hold besides errors and formulas without a result. */
export type Readable = Exclude<CellContent, { kind: 'error' | 'no-result' }>;

/** A value that cannot be understood. */
export function wrong<C extends FormProblemCode>(code: C, params: Params<C>, suggestion?: string): CellValue {
  return { problem: formProblem(code, params, suggestion) };
}
