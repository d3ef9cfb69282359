import { cacheFolder } from '../../io/user-folders.ts';
import type { Stamps } from '../../io/stamps.ts';
import type { Verdict, Verdicts } from '../../io/verdicts.ts';
import type { OpenedWorkspace } from '../../io/workspace.ts';
import { type Group, plansBehind, planYearOf } from '../../workspace/layout.ts';
import type { PlanItems } from '../../workspace/plan-items.ts';
import { withProgress } from '../progress.ts';
import type { Worth } from '../context.ts';
import type { Session } from '../session.ts';
import { createJudge, type Memory } from './judge.ts';

/** As measured: see docs/performance.md. */
const WORTH: Worth = { keeping: 500, threads: 2000 };

/**
 * What there is to tell of groups, in their order, whichever thread examined them and whether now or in an earlier run.
 *
 * @param groups with the number of their files that were asked for
 * @param stampsOf how all files of the workspace stand; undefined where verdicts are neither to be used nor to be kept
 */
export async function examineGroups(
  session: Session,
  opened: OpenedWorkspace,
  groups: ReadonlyMap<Group, number>,
  stampsOf: (() => Promise<Stamps>) | undefined,
): Promise<Told> {
  const { keeping } = session.world.worth ?? WORTH;
  const verdicts =
    stampsOf !== undefined && filesOf(groups) >= keeping
      ? await verdictsOf(session, opened, stampsOf)
      : undefined;
  const found = new Map<Group, Verdict>();
  for (const group of groups.keys()) {
    const verdict = verdicts?.find(group);
    if (verdict !== undefined) found.set(group, verdict);
  }
  const open = new Map([...groups].filter(([group]) => !found.has(group)));
  const memory = verdicts === undefined ? {} : memoryFor([...open.keys()], verdicts);
  for (const [group, verdict] of await examineAll(session, opened, open, memory)) {
    found.set(group, verdict);
    verdicts?.keep(group, verdict);
  }
  verdicts?.save();
  const inOrder = [...groups.keys()].flatMap((group) => found.get(group) ?? []);
  return {
    diagnostics: inOrder.flatMap(({ diagnostics }) => diagnostics),
    unreadable: inOrder.flatMap(({ unreadable }) => unreadable),
  };
}

/** What there is to tell of groups. */
type Told = Pick<Verdict, 'diagnostics' | 'unreadable'>;

/** What earlier runs know that helps with these groups. */
function memoryFor(groups: readonly Group[], verdicts: Verdicts): Memory {
  const planItems = new Map<number, PlanItems>();
  for (const plan of new Set(groups.flatMap(plansBehind))) {
    const year = planYearOf(plan);
    const known = verdicts.find(plan)?.planItems;
    if (year !== undefined && known !== undefined) planItems.set(year, new Set(known));
  }
  const flawless = new Set(groups.flatMap((group) => verdicts.flawlessIn(group)));
  return { planItems, flawless, begun: verdicts.begun };
}

async function verdictsOf(
  { world }: Session,
  { root, workspace }: OpenedWorkspace,
  stampsOf: () => Promise<Stamps>,
): Promise<Verdicts | undefined> {
  const folder = cacheFolder(world.env);
  // Without sound registers files are only looked at by themselves, which says nothing of the next time.
  if (folder === undefined || workspace === undefined) return undefined;
  const { openVerdicts } = await import('../../io/verdicts.ts');
  const { saidOf } = workspace.witnesses;
  return openVerdicts(folder, root, world.now().epochMs, await stampsOf(), saidOf);
}

async function examineAll(
  session: Session,
  opened: OpenedWorkspace,
  listed: ReadonlyMap<Group, number>,
  memory: Memory,
): Promise<Map<Group, Verdict>> {
  const groups = [...listed.keys()];
  const total = filesOf(listed);
  const { thread, worth = WORTH } = session.world;
  const found = new Map<Group, Verdict>();
  await withProgress(session, total, async (advance) => {
    const take = (group: Group, verdict: Verdict): void => {
      found.set(group, verdict);
      advance(listed.get(group) ?? 0);
    };
    if (thread !== undefined && total >= worth.threads) {
      const { examineOnThreads } = await import('./threads.ts');
      await examineOnThreads(thread, opened.root, groups, memory, (index, verdict) =>
        take(groups[index] ?? '', verdict),
      );
    }
    const judge = await createJudge(opened, memory);
    for (const group of groups) if (!found.has(group)) take(group, await judge(group));
  });
  return found;
}

function filesOf(groups: ReadonlyMap<Group, number>): number {
  return [...groups.values()].reduce((sum, files) => sum + files, 0);
}
