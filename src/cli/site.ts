import { createListing, type Listing } from '../io/listing.ts';
import { createStrayDecisions } from '../io/stray-decisions.ts';
import { entriesOf, factsOf, type OpenedWorkspace, openWorkspace, type Workspace } from '../io/workspace.ts';
import { createExaminer, type Examined } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import { EXIT, Failure } from './failure.ts';
import { asLogFailure } from './receive/log-failure.ts';
import { printErrors } from './report/print.ts';
import { requireRoot, type Session, speakLanguageOf } from './session.ts';
import { requireRead } from './unread.ts';

/** A workspace in order, opened for a command. */
export interface Site {
  readonly root: string;
  readonly workspace: Workspace;
  readonly limits: OpenedWorkspace['limits'];
  readonly listing: Listing;
  /**
   * Examines a group of files; its diagnostics are the errors, and not all that is advised. Files that may be a
   * decision on the group and stand in a wrong place are among the broken ones.
   */
  readonly look: (group: Group) => Promise<Examined>;
  /** The same, for what rests on all of them: throws Unread where something could not be read. */
  readonly examine: (group: Group) => Promise<Examined>;
  /** Groups whose problems the user has been told of; several documents may be made from one. */
  readonly told: Set<Group>;
}

/** Opens the session's workspace and settles the language. Throws a Failure where there is none or its registers are broken. */
export async function openSite(session: Session): Promise<Site> {
  const root = requireRoot(session);
  const { language, workspace, limits, diagnostics, unreadable } = await openedAt(root);
  speakLanguageOf(session, language);
  if (workspace !== undefined) return siteOf(root, workspace, limits);
  await printErrors(session, { root, maxBytes: limits.maxBytes, diagnostics });
  requireRead(unreadable);
  throw new Failure(EXIT.problems, 'problems.registers', {});
}

/** See `openWorkspace`. Throws a Failure where its receive log cannot be read. */
export async function openedAt(root: string): Promise<OpenedWorkspace> {
  try {
    return await openWorkspace(root);
  } catch (error) {
    throw asLogFailure(error);
  }
}

/** A workspace whose registers are in order, as a site of which nothing has been told yet. */
export function siteOf(root: string, workspace: Workspace, limits: Site['limits']): Site {
  const facts = factsOf(root, workspace);
  const listing = createListing(root);
  // Of what is wrong with submissions, commands other than `validate` tell errors alone.
  const filesOf = (group: Group) => entriesOf(root, listing.foundOf(group), limits);
  const strayDecisions = createStrayDecisions(root, limits);
  const lookAt = createExaminer(filesOf, facts, limits, {
    advice: false,
    strayDecisions: (group) => strayDecisions(group).broken,
  });
  const look = async (group: Group): Promise<Examined> => {
    const examined = await lookAt(group);
    const { broken, diagnostics } = strayDecisions(group);
    return {
      ...examined,
      broken: [...examined.broken, ...broken],
      diagnostics: [...examined.diagnostics, ...diagnostics],
    };
  };
  const examine = async (group: Group): Promise<Examined> => {
    const examined = await look(group);
    requireRead(examined.unreadable);
    return examined;
  };
  return { root, workspace, limits, listing, look, examine, told: new Set() };
}
