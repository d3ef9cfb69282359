import type { DraftPlace } from '../../io/drafts.ts';
import type { Form } from '../../wizard/form.ts';
import type { Mapping } from '../../wizard/values.ts';
import type { Wizard } from '../../wizard/wizard.ts';
import type { Slot } from '../../workspace/layout.ts';
import type { Session } from '../session.ts';
import type { Site } from '../site.ts';
import type { NewOptions } from './options.ts';
import type { TerminalAsker } from './terminal.ts';

/** One run: what is written, where, and who answers. */
export interface Job {
  readonly session: Session;
  readonly options: NewOptions;
  readonly site: Site;
  readonly form: Form;
  /** Absent where nobody can be asked. */
  readonly asker: TerminalAsker | undefined;
}

/** A document as it would be written: with its kind and the times of its sending. */
export type Stamp = (data: Mapping) => Mapping;

/** A document named by its path, with all that the questions may know. */
export interface Target extends Job {
  readonly slot: Slot;
  readonly path: string;
  readonly wizard: Wizard;
  readonly draft: DraftPlace | undefined;
  /** The clock, as an instant is written. */
  readonly now: () => string;
  readonly stamp: Stamp;
  /** Whether the file that stands there is to be replaced; else none may stand there. */
  readonly replaces?: boolean;
  /** Another file to be written with it: the notice of a former holder, under its new name. */
  readonly former?: { readonly path: string; readonly bytes: Uint8Array };
}
