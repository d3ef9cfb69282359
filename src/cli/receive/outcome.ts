import type { VersionChanges } from '../../domain/version-changes.ts';
import type { Refusal } from '../../intake/letter.ts';
import type { Placed } from '../../intake/standing.ts';
import type { Instant } from '../../law/instant.ts';

/** What became of a file that came. */
export type Outcome = {
  /** Its name as it came, below the folder that was given. */
  readonly name: string;
  /** Of its bytes, where they were read. */
  readonly sha256?: string;
  /** A letter of an earlier run that said it could not be taken in, which it was now. */
  readonly obsoleteLetter?: string;
} & Fortune;

/** What is odd about a version: it says it was sent after it came, or at the same instant as another. */
export type Oddity = 'after-receipt' | 'same-instant';

type Fortune =
  | {
      readonly state: 'filed';
      readonly path: string;
      readonly replaces?: Placed;
      /** Where the version that stood before is kept. */
      readonly kept?: string;
      /** What changed since that version, for kinds with events or proposals. */
      readonly changes?: VersionChanges;
      /** Where the earlier holder of the office went. */
      readonly movedTo?: string;
      /** When it says it was sent and when it came, where these lie more than a day apart. */
      readonly apart?: { readonly submitted: Instant; readonly received: Instant };
      readonly oddities: readonly Oddity[];
      /** Codes of the warnings about it. */
      readonly warnings: readonly string[];
    }
  | { readonly state: 'older'; readonly path: string; readonly history: string; readonly than: Placed }
  | { readonly state: 'already'; readonly path?: string }
  /** No submission: a covering letter, a picture … */
  | { readonly state: 'kept'; readonly original: string }
  | {
      readonly state: 'set-aside';
      /** The submission that it is a version of, as far as it says. */
      readonly path?: string;
      readonly setAside: string;
      readonly letter: string;
      readonly refusal: Refusal;
      /** A version that was taken in earlier stands. */
      readonly stands: boolean;
    }
  | { readonly state: 'not-taken'; readonly why: NotTaken };

/** Why a file was not taken in, in words of the system where it gave a reason. */
export type NotTaken =
  | { readonly because: 'not-a-file' }
  | { readonly because: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly because: 'unreadable'; readonly reason: string }
  /** Something could not be written on the way, or what stands beside it could not be read; the next run goes on. */
  | {
      readonly because: 'unwritable' | 'unreadable-standing';
      /** Relative to the root. */
      readonly path: string;
      readonly reason: string;
    };

/** The states in the order in which they are told: what needs the officer's hand comes first. */
export const STATES = ['set-aside', 'not-taken', 'filed', 'older', 'already', 'kept'] as const;

/** Whether the system stood in the way. */
export function hasFailed(outcome: Outcome): boolean {
  return outcome.state === 'not-taken' && 'path' in outcome.why;
}

/** Whether the officer has something to do about a file. */
export function asksForHand(outcome: Outcome): boolean {
  if (outcome.state === 'filed') return outcome.changes?.drastic === true;
  return outcome.state === 'set-aside' || outcome.state === 'not-taken';
}
