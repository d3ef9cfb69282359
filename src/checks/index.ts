import type { GroupCheck, WorkspaceCheck } from './check.ts';
import { clashes } from './clashes.ts';
import { contacts } from './contacts.ts';
import { continuedEvents } from './continued-events.ts';
import { deadlines } from './deadlines.ts';
import { eventReferences } from './event-references.ts';
import { fileReferences } from './file-references.ts';
import { jointEvents } from './joint-events.ts';
import { jointPieces } from './joint-pieces.ts';
import { planAmendments } from './plan-amendments.ts';
import { planDecisions } from './plan-decisions.ts';
import { planFields } from './plan-fields.ts';
import { planReferences } from './plan-references.ts';
import { registeredBodies } from './registered-bodies.ts';
import { responses } from './responses.ts';
import type { Named } from './run.ts';
import { sameEvents } from './same-events.ts';

/**
 * Every check, by what it needs to see and what hangs on it; those of one file by itself are in `alone.ts`. To add one: a
 * file beside these, a line here or there, its codes in the catalogue.
 */
const WORKSPACE_CHECKS: Named<WorkspaceCheck> = {
  registeredBodies,
  jointEvents,
  fileReferences,
  planReferences,
  planFields,
};

const GROUP_CHECKS: Named<GroupCheck> = {
  deadlines,
  eventReferences,
  planDecisions,
  planAmendments,
};

/** Those of a group that find nothing that would keep a file out: whoever only wants what is in order spares them. */
const ADVICE: Named<GroupCheck> = {
  contacts,
  jointPieces,
  responses,
  continuedEvents,
  clashes,
  sameEvents,
};

/** The checks of files beside others. */
export interface Checks {
  readonly workspace: Named<WorkspaceCheck>;
  readonly group: Named<GroupCheck>;
  readonly advice: Named<GroupCheck>;
}

export const CHECKS: Checks = { workspace: WORKSPACE_CHECKS, group: GROUP_CHECKS, advice: ADVICE };
