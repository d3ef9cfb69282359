import { isDeepStrictEqual } from 'node:util';

/** The fields in which two versions of a thing differ, from what to what; one that was not there has no `from`. */
export type FieldChanges = Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;

/** The differences of two plain objects in the fields named, in their order. */
export function changesBetween<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): FieldChanges {
  return Object.fromEntries(
    fields
      .filter((field) => !isDeepStrictEqual(before[field], after[field]))
      .map((field) => [
        field,
        {
          ...(before[field] === undefined ? {} : { from: before[field] }),
          ...(after[field] === undefined ? {} : { to: after[field] }),
        },
      ]),
  );
}
