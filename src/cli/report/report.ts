import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import type { FrameOf } from './code-frame.ts';

/** What a reporter turns into text. */
export interface Report {
  /** Sorted, see `compareDiagnostics`. */
  readonly diagnostics: readonly Diagnostic[];
  readonly summary: Summary;
  readonly language: Language;
  readonly frameOf: FrameOf;
}

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
