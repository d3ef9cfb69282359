import type { Verdict } from '../../io/verdicts.ts';
import { factsOf, groupFiles, type OpenedWorkspace } from '../../io/workspace.ts';
import { createExaminer, type Help } from '../../workspace/examine.ts';
import { type Group, issuedIn } from '../../workspace/layout.ts';

/** What earlier runs have found out, and what later ones need to use what this one does. */
export interface Memory extends Pick<Help, 'planItems' | 'flawless'> {
  /** See `isSettled`; undefined where no later run will remember this one. */
  readonly begun?: number | undefined;
}

/** Examines groups of a workspace, and notes what each was judged by beside its own files. */
export async function createJudge(
  opened: OpenedWorkspace,
  { begun, ...known }: Memory,
  explain?: Help['explain'],
): Promise<(group: Group) => Promise<Verdict>> {
  const { root, workspace, limits } = opened;
  const asked = new Map<string, boolean>();
  const base = workspace && factsOf(root, workspace);
  const facts = base && {
    ...base,
    hasFile: (path: string) => {
      const there = base.hasFile(path);
      if (typeof there === 'boolean') asked.set(path, there);
      return there;
    },
  };
  const stampOf = begun === undefined ? undefined : await stamper(begun);
  const filesOf = (group: Group) => groupFiles(root, group, limits, stampOf);
  const examine = createExaminer(filesOf, facts, limits, { ...known, explain });
  return async (group) => {
    const issued = issuedIn(group);
    if (issued !== undefined) return judgeIssued(root, issued);
    asked.clear();
    const { diagnostics, unreadable, planItems, flawless } = await examine(group);
    return { diagnostics, unreadable, asked: [...asked], planItems: planItems && [...planItems], flawless };
  };
}

/** Loaded only here: it brings hashing, which checking a file needs not wait for. */
async function judgeIssued(
  root: string,
  { week, edition }: NonNullable<ReturnType<typeof issuedIn>>,
): Promise<Verdict> {
  const { readEdition, readEditions } = await import('../../io/editions.ts');
  const found = await (edition === undefined ? readEditions(root, week) : readEdition(root, week, edition));
  return { diagnostics: found.diagnostics, unreadable: found.unreadable, asked: [], flawless: [] };
}

/** Loaded only here: it brings hashing, which checking a file needs not wait for. */
async function stamper(begun: number): Promise<Parameters<typeof groupFiles>[3]> {
  const { stampOfFile } = await import('../../io/stamps.ts');
  return (path, stats) => stampOfFile(path, stats, begun);
}
