/** Gives each text a number, from 0; the same text has the same. */
export interface Numbers {
  readonly numberOf: (text: string) => number;
  /** All texts in the order of their numbers. */
  readonly all: () => string[];
}

/** @param first texts that have their numbers from the beginning */
export function createNumbers(first: readonly string[] = []): Numbers {
  const numbers = new Map(first.map((text, index) => [text, index]));
  return {
    numberOf(text) {
      const known = numbers.get(text);
      if (known !== undefined) return known;
      const number = numbers.size;
      numbers.set(text, number);
      return number;
    },
    all: () => [...numbers.keys()],
  };
}
