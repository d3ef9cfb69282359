import type { TableDocument } from '../../document/table.ts';

/** The document's name with its edition. */
export function nameOf({ name, edition }: TableDocument): string {
  return edition === undefined ? name : `${name}, ${edition}`;
}
