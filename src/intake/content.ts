import { compareText } from '../order.ts';

/** What a document says, as text: the same for the same data, whatever the order of keys. */
export function contentOf(data: unknown): string {
  return (
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
        : value,
    ) ?? ''
  );
}
