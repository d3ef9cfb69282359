import type { Examined } from '../workspace/examine.ts';
import type { Kind } from '../schema/kinds.ts';

/**
 * Files that are, or may be, decisions of a kind that could not be applied: those with errors, those in a wrong place, and
 * those that stand among submissions. Without them the media would get what they exclude.
 */
export function undecidedFiles(
  { broken, diagnostics }: Pick<Examined, 'broken' | 'diagnostics'>,
  kind: Extract<Kind, 'grid-decision' | 'plan-decision'>,
): string[] {
  const decisions = broken.filter(({ slot }) => slot.kind === kind).map(({ path }) => path);
  const misplaced = diagnostics
    .filter(({ code, path, params }) => code === 'path/mismatch' && path === '/kind' && params.value === kind)
    .map(({ file }) => file);
  return [...new Set([...decisions, ...misplaced])];
}
