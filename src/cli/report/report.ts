import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import type { FrameOf } from './code-frame.ts';
import type { LookedAt } from './looked-at.ts';

/** What a reporter turns into text. */
export interface Report {
  /** Sorted, see `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly files: LookedAt;
  readonly summary: Summary;
  readonly language: Language;
  readonly frameOf: FrameOf;
  /** Whether warnings fail the run. */
  readonly strict: boolean;
  /**
   * What stands before a file's name in a path from the top of its repository, e.g. `examples/`; empty where that is
   * the workspace itself. Code hosts look files up from there.
   */
  readonly inRepository: string;
}

/** A report as the text of its format, in pieces: that of a large archive is longer than a string can be. */
export type Reporter = (report: Report, paint: Paint) => Iterable<string>;

export interface Summary {
  /** Files looked at. */
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
}

/** How words are set off on a terminal; the plain one leaves them as they are. */
export interface Paint {
  readonly strong: (text: string) => string;
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly quiet: (text: string) => string;
}
