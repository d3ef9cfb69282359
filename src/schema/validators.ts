import type { Kind, RegisterKind } from './kinds.ts';

/** One fault that a validator found, in ajv's terms. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** The schema that has the keyword. */
  readonly parentSchema: {
    readonly properties?: object;
    readonly title?: string;
    readonly description?: string;
  };
  /** The value. */
  readonly data: unknown;
}

/** All faults of a value, none if it is valid. */
export type Validator = (data: unknown) => readonly SchemaError[];

interface CompiledValidator {
  (data: unknown): boolean;
  readonly errors?: readonly SchemaError[] | null;
}

/** The validator of a kind, compiled ahead of time by the build; only those of the kinds met are loaded. */
export async function validatorFor(kind: Kind | RegisterKind): Promise<Validator> {
  const compiled: { validate: CompiledValidator } = await import(`./validators/${kind}.js`);
  return (data) => (compiled.validate(data) ? [] : (compiled.validate.errors ?? []));
}
