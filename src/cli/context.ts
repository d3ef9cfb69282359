import type { Instant } from '../law/instant.ts';

/** A stream of text: what of process.stdout and process.stderr is used. */
export interface TextSink {
  write(text: string | Uint8Array): void;
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal, where it is one. */
  readonly columns?: number | undefined;
}

/** A terminal that somebody sits at. */
export interface Terminal {
  readonly input: NodeJS.ReadStream;
  readonly output: NodeJS.WriteStream;
}

/** Numbers of files from which on something pays. */
export interface Worth {
  /** Verdicts are kept: fewer files are examined sooner than remembered. */
  readonly keeping: number;
  /** Two threads save more than their start costs. */
  readonly threads: number;
}

/** Everything that a run takes from outside; nothing else reads the clock, the environment or the working folder. */
export interface World {
  /** Arguments after the program's name. */
  readonly argv: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: TextSink;
  readonly stderr: TextSink;
  /** Where questions can be asked; absent where input or messages are redirected. */
  readonly terminal?: Terminal | undefined;
  /** Path of the program of further threads; absent where there is only one. */
  readonly thread?: string | undefined;
  /** From how many files on an archive is treated as one; where absent, as measured. */
  readonly worth?: Worth | undefined;
  /** The clock; `--on` replaces it. */
  readonly now: () => Instant;
}

/** Flags that every command knows. */
export interface GlobalOptions {
  readonly lang?: string;
  readonly on?: string;
  readonly color?: boolean;
  readonly C?: string;
  readonly quiet?: boolean;
}
