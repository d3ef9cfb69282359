/** Where a thread begins. */
export type Side = 'front' | 'back';

/**
 * Hands out the numbers from 0 to below `count` to two threads, each number once: to one thread from the front, to the
 * other from the back, until they meet. Undefined when there are no more.
 *
 * @param taken one number, 0 at the beginning, in memory that both threads see
 */
export function createTaker(taken: Int32Array, count: number, side: Side): () => number | undefined {
  let own = 0;
  return () => {
    if (Atomics.add(taken, 0, 1) >= count) return undefined;
    const next = own++;
    return side === 'front' ? next : count - 1 - next;
  };
}
