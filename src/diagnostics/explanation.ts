import type { LabelKey } from '../i18n/labels.ts';
import type { Trilingual } from '../i18n/language.ts';

/** What a diagnostic code means and how its problem is mended: an entry of `data/explanations/`. */
export interface Explanation {
  readonly meaning: Trilingual;
  /** An excerpt of a file of the example workspace with the problem, and without it. */
  readonly example?: {
    readonly file: string;
    readonly wrong: string;
    readonly right: string;
    /** What `regulation:` of mediagrid.yaml must hold for the problem to be one. */
    readonly settings?: string;
  };
  /** A file in the wrong place, and in the right one. */
  readonly path?: { readonly wrong: string; readonly right: string };
  /** The text of a cell of a filled-in form, and its mend. */
  readonly cell?: {
    /** The kind of form, and the label of the cell in it. */
    readonly kind: string;
    readonly field: LabelKey;
    readonly wrong: string;
    readonly right: string;
  };
}
