import { type JsonSchema, schemaAt } from './schema-at.ts';

/** The same data with the keys of every mapping in the order in which the schema lists them; others come last. */
export function inSchemaOrder(
  data: unknown,
  schema: JsonSchema,
  at: readonly (string | number)[] = [],
): unknown {
  if (Array.isArray(data)) return data.map((entry, index) => inSchemaOrder(entry, schema, [...at, index]));
  if (typeof data !== 'object' || data === null) return data;
  const order = Object.keys(schemaAt(schema, at).schema.properties ?? {});
  const rank = (key: string): number => (order.includes(key) ? order.indexOf(key) : order.length);
  return Object.fromEntries(
    Object.entries(data)
      .sort(([a], [b]) => rank(a) - rank(b))
      .map(([key, value]) => [key, inSchemaOrder(value, schema, [...at, key])]),
  );
}
