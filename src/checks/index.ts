import type { DocumentCheck, GroupCheck, WorkspaceCheck } from './check.ts';
import { clashes } from './clashes.ts';
import { contacts } from './contacts.ts';
import { deadlines } from './deadlines.ts';
import { duplicateIds } from './duplicate-ids.ts';
import { eventDates } from './event-dates.ts';
import { decisionConflicts, eventReferences } from './event-references.ts';
import { fileReferences } from './file-references.ts';
import { jointEvents } from './joint-events.ts';
import { jointPieces } from './joint-pieces.ts';
import { mixedScript } from './mixed-script.ts';
import { pathAgreement } from './path-agreement.ts';
import { planDecisions } from './plan-decisions.ts';
import { planFields } from './plan-fields.ts';
import { planReferences } from './plan-references.ts';
import { registeredBodies } from './registered-bodies.ts';
import { sameEvents } from './same-events.ts';

/** Every check, by what it needs to see. To add one: a file beside these, a line here, its codes in the catalogue. */
export const DOCUMENT_CHECKS: readonly DocumentCheck[] = [
  pathAgreement,
  eventDates,
  duplicateIds,
  mixedScript,
];

export const WORKSPACE_CHECKS: readonly WorkspaceCheck[] = [
  registeredBodies,
  jointEvents,
  fileReferences,
  planReferences,
  planFields,
];

export const GROUP_CHECKS: readonly GroupCheck[] = [
  deadlines,
  contacts,
  eventReferences,
  decisionConflicts,
  clashes,
  sameEvents,
  jointPieces,
  planDecisions,
];
