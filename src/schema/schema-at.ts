/** As much of a JSON Schema as is asked for here. */
export interface JsonSchema {
  readonly title?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
}

export interface FoundSchema {
  readonly schema: JsonSchema;
  /** Name of the definition that it is, if it is one. */
  readonly definition: string | undefined;
}

/** The schema of the value at a pointer of a document; an empty one where the document has what the schema does not. */
export function schemaAt(root: JsonSchema, pointer: readonly (string | number)[]): FoundSchema {
  let found = resolved(root, root);
  for (const step of pointer) {
    const { items, properties = {}, additionalProperties } = found.schema;
    const named = Object.hasOwn(properties, step) ? properties[step] : additionalProperties;
    found = resolved(root, (typeof step === 'number' ? items : named) || {});
  }
  return found;
}

/** Published schemas refer only to their own definitions, and those to no other. */
function resolved(root: JsonSchema, schema: JsonSchema): FoundSchema {
  const definition = schema.$ref?.replace('#/$defs/', '');
  const target = definition === undefined ? undefined : root.$defs?.[definition];
  return target === undefined ? { schema, definition: undefined } : { schema: target, definition };
}
