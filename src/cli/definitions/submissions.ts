import type { Definer } from './definer.ts';
import { defineNew } from './new.ts';

/** Commands that bring submissions in. */
export function defineSubmissions(definer: Definer): void {
  defineNew(definer);
}
