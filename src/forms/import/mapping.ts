import type { Mapping } from './draft.ts';

/** Whether a value is a mapping, not a list or a scalar. */
export function isMapping(value: unknown): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
