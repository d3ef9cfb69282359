import { factsOf, groupFiles, type OpenedWorkspace, openWorkspace, type Workspace } from '../io/workspace.ts';
import { createExaminer, type Examined } from '../workspace/examine.ts';
import type { Group } from '../workspace/layout.ts';
import { EXIT, Failure } from './failure.ts';
import { printErrors } from './report/print.ts';
import { requireRoot, type Session, speakLanguageOf } from './session.ts';

/** A workspace in order, opened for a command. */
export interface Site {
  readonly root: string;
  readonly workspace: Workspace;
  readonly limits: OpenedWorkspace['limits'];
}

/** Opens the session's workspace and settles the language. Throws a Failure where there is none or its registers are broken. */
export async function openSite(session: Session): Promise<Site> {
  const root = requireRoot(session);
  const { language, workspace, limits, diagnostics } = await openWorkspace(root);
  speakLanguageOf(session, language);
  if (workspace !== undefined) return { root, workspace, limits };
  await printErrors(session, { root, maxBytes: limits.maxBytes, diagnostics });
  throw new Failure(EXIT.problems, 'problems.registers', {});
}

/** Examines the site's groups of files, each once. */
export function examinerOf({ root, workspace, limits }: Site): (group: Group) => Promise<Examined> {
  return createExaminer((group) => groupFiles(root, group, limits), factsOf(root, workspace), limits);
}
