import type { Verdict } from '../../io/verdicts.ts';
import { factsOf, groupFiles, type OpenedWorkspace } from '../../io/workspace.ts';
import { createExaminer, type Help } from '../../workspace/examine.ts';
import type { Group } from '../../workspace/layout.ts';

/** Examines groups of a workspace, and notes what each was judged by beside its own files. */
export function createJudge(opened: OpenedWorkspace, help: Help): (group: Group) => Promise<Verdict> {
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
  const examine = createExaminer((group) => groupFiles(root, group, limits), facts, limits, help);
  return async (group) => {
    asked.clear();
    const { diagnostics, planItems } = await examine(group);
    return { diagnostics, asked: [...asked], planItems: planItems && [...planItems] };
  };
}
