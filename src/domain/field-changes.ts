import { sameValue } from './same-value.ts';

/** The fields in which two versions of a thing differ, from what to what; one that was not there has no `from`. */
export type FieldChanges = Readonly<Record<string, { readonly from?: unknown; readonly to?: unknown }>>;

/** The fields named in which two versions of a thing do not say the same, in their order. */
export function changesBetween<T extends object>(
  before: T,
  after: T,
  fields: readonly (keyof T & string)[],
): FieldChanges {
  return Object.fromEntries(
    fields
      .filter((field) => !sameValue(field, before[field], after[field]))
      .map((field) => [
        field,
        {
          ...(before[field] === undefined ? {} : { from: before[field] }),
          ...(after[field] === undefined ? {} : { to: after[field] }),
        },
      ]),
  );
}
