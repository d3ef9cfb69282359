import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Verdict } from '../../io/verdicts.ts';
import { explainSyntax, type SyntaxFailure } from '../../source/index.ts';
import type { Group } from '../../workspace/layout.ts';
import type { Memory } from './judge.ts';
import type { Side } from './taker.ts';

/** What a thread is given to work on; all but `side` is the same for both. */
export interface Share {
  readonly root: string;
  readonly groups: readonly Group[];
  readonly memory: Memory;
  /** See `createTaker`. */
  readonly taken: Int32Array;
  readonly side: Side;
}

/** What a thread posts: a verdict with the index of its group, or a text that it waits to have explained. */
export type Post =
  | { readonly index: number; readonly verdict: Verdict }
  | { readonly failure: SyntaxFailure };

/** A thread's heap, so that large archives take no more memory than small ones: what is let go is soon gone. */
const LIMITS = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 12 };

/**
 * Examines groups on two threads. What is wrong with broken YAML the first thread explains to both: the library that knows
 * takes longer to get going than to explain a few files. A thread that breaks down leaves groups without a verdict, which the
 * caller then examines itself.
 *
 * @param script path of the threads' program
 * @param onVerdict is given each verdict with the index of its group, in whatever order they come
 */
export async function examineOnThreads(
  script: string,
  root: string,
  groups: readonly Group[],
  memory: Memory,
  onVerdict: (index: number, verdict: Verdict) => void,
): Promise<void> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  await Promise.all(
    (['front', 'back'] as const).map(async (side) => {
      const workerData: Share = { root, groups, memory, taken, side };
      const worker = new Worker(script, { workerData, execArgv: [], resourceLimits: LIMITS });
      worker.on('message', async (post: Post) => {
        if ('index' in post) onVerdict(post.index, post.verdict);
        // A thread that cannot be answered must not wait for ever: the caller examines what it leaves.
        else await answer(worker, post.failure).catch(() => worker.terminate());
      });
      await once(worker, 'exit').catch(() => undefined);
    }),
  );
}

async function answer(worker: Worker, failure: SyntaxFailure): Promise<void> {
  worker.postMessage(await explainSyntax(failure));
}
