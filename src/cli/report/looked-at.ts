/** Files looked at, named as the diagnostics name them. Their names are made anew: an archive has more than one would hold. */
export interface LookedAt {
  readonly count: number;
  readonly names: () => Iterable<string>;
}

/** Few enough to hold. */
export function theseFiles(names: readonly string[]): LookedAt {
  return { count: names.length, names: () => names };
}

export function together(parts: readonly LookedAt[]): LookedAt {
  return {
    count: parts.reduce((sum, { count }) => sum + count, 0),
    *names() {
      for (const { names } of parts) yield* names();
    },
  };
}
