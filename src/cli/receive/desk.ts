import type { Language } from '../../i18n/language.ts';
import type { KnownFile } from '../../intake/log.ts';
import type { ReceivedStore } from '../../io/received.ts';
import type { Instant } from '../../law/instant.ts';
import type { Site } from '../site.ts';
import type { Contents, Opened } from './read.ts';

/** Where files are taken in, and by whom. */
export interface Desk {
  readonly site: Site;
  readonly store: Pick<ReceivedStore, 'log' | 'perform'>;
  readonly now: Instant;
  readonly language: Language;
}

/** A file whose bytes are kept, and what it holds. */
export interface Case {
  readonly file: Opened;
  readonly contents: Contents;
  /** What the log knew of it before. */
  readonly known: KnownFile | undefined;
}
