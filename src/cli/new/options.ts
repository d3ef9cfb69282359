import type { GlobalOptions } from '../context.ts';

/** The flags of `new`. */
export interface NewOptions extends GlobalOptions {
  readonly body?: string;
  readonly week?: string;
  readonly period?: string;
  readonly year?: string;
  readonly quarter?: string;
  readonly cycle?: string;
  readonly request?: string;
  readonly issue?: string;
  readonly id?: string;
  /** false for `--no-events`, `--no-changes` and `--no-input`. */
  readonly events: boolean;
  readonly changes: boolean;
  readonly input: boolean;
  readonly set: readonly string[];
  readonly answers?: string;
  readonly from?: string;
  /** Copied entries that are meant as they are: names, `all` or `none`. */
  readonly keep: readonly string[];
  readonly draft?: 'continue' | 'anew';
  readonly force?: boolean;
  readonly keepFormer?: boolean;
  readonly print?: boolean;
}
