/** A step into a value: a key or an index. */
export type Step = string | number;

/** The pointer as RFC 6901 writes it; empty for the whole document. */
export function pointerText(pointer: readonly Step[]): string {
  return pointer.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
