/** As much of a JSON Schema as the tests look at. */
export type Schema = Record<string, unknown> & {
  $id?: string;
  $comment?: string;
  title?: string;
  description?: string;
  type?: string;
};

/** Every schema inside a schema that stands for a value of its own, with its pointer. */
export function* valuesOf(schema: Schema, at = ''): Generator<[string, Schema]> {
  for (const key of ['properties', '$defs'] as const) {
    for (const [name, inner] of Object.entries((schema[key] ?? {}) as Record<string, Schema>)) {
      yield [`${at}/${key}/${name}`, inner];
      yield* valuesOf(inner, `${at}/${key}/${name}`);
    }
  }
  if (typeof schema.items === 'object') yield* valuesOf(schema.items as Schema, `${at}/items`);
}
