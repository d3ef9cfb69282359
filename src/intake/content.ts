import { compareText } from '../order.ts';

/** What a document says, as text: the same for the same data, whatever the order of keys and whenever it was sent. */
export function contentOf(data: unknown): string {
  return (
    JSON.stringify(withoutTimes(data), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => compareText(a, b)))
        : value,
    ) ?? ''
  );
}

function withoutTimes(data: unknown): unknown {
  if (typeof data !== 'object' || data === null) return data;
  const { submitted: _, corrected: __, ...said } = data as Record<string, unknown>;
  return said;
}
