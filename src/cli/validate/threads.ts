import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Verdict } from '../../io/verdicts.ts';
import type { Group } from '../../workspace/layout.ts';
import type { Side } from './taker.ts';

/** What a thread is given to work on; all but `side` is the same for both. */
export interface Share {
  readonly root: string;
  readonly groups: readonly Group[];
  /** See `createTaker`. */
  readonly taken: Int32Array;
  readonly side: Side;
}

/** A thread's heap, so that large archives take no more memory than small ones: what is let go is soon gone. */
const LIMITS = { maxOldGenerationSizeMb: 48, maxYoungGenerationSizeMb: 12 };

/**
 * Examines groups on two threads. A thread that breaks down leaves groups without a verdict, which the caller then
 * examines itself.
 *
 * @param script path of the threads' program
 * @param onVerdict is given each verdict with the index of its group, in whatever order they come
 */
export async function examineOnThreads(
  script: string,
  root: string,
  groups: readonly Group[],
  onVerdict: (index: number, verdict: Verdict) => void,
): Promise<void> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  await Promise.all(
    (['front', 'back'] as const).map(async (side) => {
      const workerData: Share = { root, groups, taken, side };
      const worker = new Worker(script, { workerData, execArgv: [], resourceLimits: LIMITS });
      worker.on('message', ([index, verdict]: [number, Verdict]) => onVerdict(index, verdict));
      await once(worker, 'exit').catch(() => undefined);
    }),
  );
}
