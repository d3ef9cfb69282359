import type { Verdict } from '../../io/verdicts.ts';
import { factsOf, groupFiles, type OpenedWorkspace } from '../../io/workspace.ts';
import type { ExplainSyntax } from '../../source/index.ts';
import { createExaminer } from '../../workspace/examine.ts';
import type { Group } from '../../workspace/layout.ts';

/**
 * Examines groups of a workspace, and notes what each was judged by beside its own files.
 *
 * @param explain see `readDocument`
 */
export function createJudge(
  opened: OpenedWorkspace,
  explain?: ExplainSyntax,
): (group: Group) => Promise<Verdict> {
  const { root, workspace, limits } = opened;
  const asked = new Map<string, boolean>();
  const base = workspace && factsOf(root, workspace);
  const facts = base && {
    ...base,
    hasFile: (path: string): boolean => {
      const there = base.hasFile(path);
      asked.set(path, there);
      return there;
    },
  };
  const examine = createExaminer((group) => groupFiles(root, group, limits), facts, limits, explain);
  return async (group) => {
    asked.clear();
    const { diagnostics } = await examine(group);
    return { diagnostics, asked: [...asked] };
  };
}
