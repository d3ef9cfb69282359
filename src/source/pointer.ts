/** A step into a value: a key or an index. */
export type Step = string | number;

/** The pointer as RFC 6901 writes it; empty for the whole document. */
export function pointerText(pointer: readonly Step[]): string {
  return pointer.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** A JSON pointer as steps, an index a number where the value it goes into is a list. */
export function pointerSteps(pointer: string, data: unknown): Step[] {
  const steps: Step[] = [];
  let value = data;
  for (const part of pointer.split('/').slice(1)) {
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const step = Array.isArray(value) ? Number(key) : key;
    steps.push(step);
    value = typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
  }
  return steps;
}
