import { suggest } from '../../diagnostics/suggest.ts';
import { type LabelKey, label } from '../../i18n/labels.ts';
import { LANGUAGES } from '../../i18n/language.ts';
import { oneLine } from '../../i18n/text.ts';
import { folded } from '../typed/words.ts';

/** What two writings of a label have in common: letters alone, so that stars, dates and brackets may come and go. */
export function labelWords(text: string): string {
  return folded(text).replace(/[^\p{L}№]/gu, '');
}

/** What the form's own texts are known again by: line breaks and stars do not count. */
export function ownWords(text: string): string {
  return oneLine(text.replaceAll(' *', ''));
}

/** Whether a text is this label in some language. */
export function isLabel(text: string, key: LabelKey): boolean {
  const words = partsOf(text);
  return LANGUAGES.some((language) => words.includes(labelWords(label(key, language))));
}

/** The things that a sheet's cells may name: by their label in any language, one of the lines of a cell being enough. */
export class LabelIndex<T> {
  readonly #byWords = new Map<string, T>();

  constructor(things: readonly T[], keyOf: (thing: T) => LabelKey) {
    for (const thing of things) {
      for (const language of LANGUAGES) {
        const words = labelWords(label(keyOf(thing), language));
        if (!this.#byWords.has(words)) this.#byWords.set(words, thing);
      }
    }
  }

  /** The thing that a cell names. */
  named(text: string): T | undefined {
    for (const words of partsOf(text)) {
      const found = this.#byWords.get(words);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The thing that a cell names almost: a label that somebody has retyped. */
  nearly(text: string): T | undefined {
    const near = suggest(labelWords(oneLine(text)), [...this.#byWords.keys()]);
    return near === undefined ? undefined : this.#byWords.get(near);
  }
}

/** A cell's text as it is, by lines, and without what stands in brackets. */
function partsOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/);
  return [text, ...lines, ...lines.map((line) => line.replace(/\([^)]*\)/g, ''))]
    .map(labelWords)
    .filter((words) => words !== '');
}
