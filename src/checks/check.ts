import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Witness } from '../domain/terms.ts';
import type { Law } from '../law/deadlines/deadline.ts';
import type { AnyDocument } from '../workspace/document.ts';
import type { Earlier } from '../workspace/earlier-weeks.ts';
import type { Slot } from '../workspace/layout.ts';
import type { PlanItems } from '../workspace/plan-items.ts';
import type { Register } from '../workspace/register.ts';

/** What a check may know beside the files before it: small, and the same for every file of a run. */
export interface Facts {
  readonly bodies: Register;
  readonly law: Law;
  readonly witness: Witness;
  /** By plan year; a year without any proposal or decision is absent. Of one with a file that could not be read, nothing is known. */
  readonly planItems: ReadonlyMap<number, PlanItems | 'unreadable'>;
  /** Whether a file stands at this path of the workspace. */
  readonly hasFile: (path: string) => boolean;
}

/** Looks at one file by itself; runs outside a workspace too. */
export type DocumentCheck = (document: AnyDocument) => Diagnostic[];

/** Looks at one file against the registers, the plan and the law. */
export type WorkspaceCheck = (document: AnyDocument, facts: Facts) => Diagnostic[];

/** Looks at the files of one group together, e.g. all of one week. */
export type GroupCheck = (group: GroupUnderCheck, facts: Facts) => Diagnostic[];

export interface GroupUnderCheck {
  /** Those without errors of their own. */
  readonly documents: readonly AnyDocument[];
  /** The rest: read, but not to be relied on. */
  readonly broken: readonly AnyDocument[];
  /** Whether files of the group could not be read: what is not found among the others may stand in them. */
  readonly incomplete: boolean;
  /** Places of all files with errors, those too that could not be read. */
  readonly faulty: readonly Slot[];
  /** Of a week: what lasts into it out of those before. */
  readonly earlier: Earlier;
}
