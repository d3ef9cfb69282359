/** How much of a file is taken before it is refused. */
export interface Limits {
  /** Size of a file. */
  readonly maxBytes: number;
  /** Mappings and lists inside one another. */
  readonly maxDepth: number;
  /** Keys and values of a file. */
  readonly maxNodes: number;
}

/** Far beyond any honest submission: the largest weekly file of 200 events takes some 600 KiB. */
export const DEFAULT_LIMITS: Limits = { maxBytes: 1024 * 1024, maxDepth: 32, maxNodes: 100_000 };
