import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { openWorkspace } from '../../io/workspace.ts';
import type { ExplainSyntax } from '../../source/index.ts';
import { createJudge } from './judge.ts';
import { createTaker } from './taker.ts';
import type { Post, Share } from './threads.ts';

/** A thread of `examineOnThreads`: takes groups until none is left, and posts each verdict. */
export async function run(): Promise<void> {
  const port = parentPort;
  if (port === null) return;
  const { root, groups, memory, taken, side }: Share = workerData;
  const post = (what: Post): void => port.postMessage(what);
  const explain: ExplainSyntax = async (failure) => {
    post({ failure });
    const [explained] = await once(port, 'message');
    return explained;
  };
  const judge = await createJudge(await openWorkspace(root), memory, explain);
  const take = createTaker(taken, groups.length, side);
  for (let index = take(); index !== undefined; index = take()) {
    const group = groups[index];
    if (group !== undefined) post({ index, verdict: await judge(group) });
  }
}
