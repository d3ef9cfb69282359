/** A planted fault: where `validate` tells it, and as what. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly code: string;
}

export interface Wanted {
  readonly files: number;
  readonly first?: string;
  readonly bad?: boolean;
  readonly tenYears?: boolean;
}

export function writeNational(folder: string, wanted: Wanted): Fault[];
