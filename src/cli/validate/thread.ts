import { parentPort, workerData } from 'node:worker_threads';
import { openWorkspace } from '../../io/workspace.ts';
import { createJudge } from './judge.ts';
import { createTaker } from './taker.ts';
import type { Share } from './threads.ts';

/** A thread of `examineOnThreads`: takes groups until none is left, and posts each verdict as `[index, verdict]`. */
export async function run(): Promise<void> {
  const { root, groups, taken, side }: Share = workerData;
  const judge = createJudge(await openWorkspace(root));
  const take = createTaker(taken, groups.length, side);
  for (let index = take(); index !== undefined; index = take()) {
    const group = groups[index];
    if (group !== undefined) parentPort?.postMessage([index, await judge(group)]);
  }
}
