import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';

/** Checks by name: what reports call one that fails. */
export type Named<C> = Readonly<Record<string, C>>;

/**
 * What checks find, in their order. One that throws finds nothing but that it failed, and the others go on: an error of
 * this program is no fault of the files.
 *
 * @param file the file that is checked, or the first of a group
 * @param subject how a failure names what was checked: a file, a group of files
 */
export function runChecks<A extends readonly unknown[]>(
  checks: Named<(...args: A) => readonly Diagnostic[]>,
  file: string,
  subject: string,
  ...args: A
): Diagnostic[] {
  return Object.entries(checks).flatMap(([check, find]) => {
    try {
      return find(...args);
    } catch (error) {
      const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      return [diagnostic('internal/check-failed', wholeFile(file), { check, subject, reason })];
    }
  });
}

/** Whether a check failed, so that what it would have found is not known. */
export function isCheckFailure({ code }: Diagnostic): boolean {
  return code === 'internal/check-failed';
}
