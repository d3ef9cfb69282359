/** Without white space: it depends on where lines break. */
export const closedUp = (pages: readonly string[]): string[] =>
  pages.map((page) => page.replaceAll(/\s+/g, ''));

/** Whether a page has the heading row of its table: that of the Appendix or of the list of events. */
export const hasHead = (page: string): boolean => page.includes('Дүйсенбі') || page.includes('Спикерлер');

/** How often each of the words stands on the pages, where it is not as often as it should. */
export function miscounted(pages: readonly string[], words: readonly string[], times: number): string[] {
  const text = pages.join('');
  return words
    .map((word) => [word, text.split(word).length - 1] as const)
    .filter(([, count]) => count !== times)
    .map(([word, count]) => `${word}: ${count}`);
}

/** Marks of `count` bodies with `each` events. */
export const marks = (count: number, each: number): string[] =>
  Array.from({ length: count }, (_, index) =>
    Array.from({ length: each }, (__, n) => `№${index}/${n}соңы`),
  ).flat();
