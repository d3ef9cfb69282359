import { createListing, type Listing } from '../io/listing.ts';
import { factsOf, filesAt, type OpenedWorkspace, openWorkspace, type Workspace } from '../io/workspace.ts';
import { createExaminer, type Examined } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import { EXIT, Failure } from './failure.ts';
import { asLogFailure } from './receive/log-failure.ts';
import { printErrors } from './report/print.ts';
import { requireRoot, type Session, speakLanguageOf } from './session.ts';

/** A workspace in order, opened for a command. */
export interface Site {
  readonly root: string;
  readonly workspace: Workspace;
  readonly limits: OpenedWorkspace['limits'];
  readonly listing: Listing;
  /** Examines a group of files; its diagnostics are the errors, and not all that is advised. */
  readonly examine: (group: Group) => Promise<Examined>;
  /** Groups whose problems the user has been told of; several documents may be made from one. */
  readonly told: Set<Group>;
}

/** Opens the session's workspace and settles the language. Throws a Failure where there is none or its registers are broken. */
export async function openSite(session: Session): Promise<Site> {
  const root = requireRoot(session);
  const { language, workspace, limits, diagnostics } = await openedAt(root);
  speakLanguageOf(session, language);
  if (workspace !== undefined) return siteOf(root, workspace, limits);
  await printErrors(session, { root, maxBytes: limits.maxBytes, diagnostics });
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
  const examine = createExaminer((group) => filesAt(root, listing.pathsOf(group), limits), facts, limits, {
    advice: false,
  });
  return { root, workspace, limits, listing, examine, told: new Set() };
}
