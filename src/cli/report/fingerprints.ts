import { createHash } from 'node:crypto';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { paramsShown } from '../../diagnostics/message.ts';
import { maskPersonal } from '../../diagnostics/personal.ts';

/**
 * What tells each problem from the others wherever its line moves to: its file, its code, its place in the data without
 * the numbers of list entries, and what it says but for numbers. Problems alike in all that are counted. The language
 * of the report makes no difference.
 *
 * @param diagnostics sorted, see `compareDiagnostics`
 */
export function fingerprintsOf(diagnostics: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return diagnostics.map((found) => {
    const hash = hashOf(found);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return `${hash}:${count}`;
  });
}

function hashOf(found: Diagnostic): string {
  const { file, code, path } = found;
  const place = maskPersonal(path).replace(/\/\d+(?=\/|$)/g, '/*');
  const said = Object.entries(paramsShown(found)).flatMap(([name, value]) =>
    typeof value === 'string' ? [name, value] : [],
  );
  const text = JSON.stringify([file, code, place, ...said]);
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
