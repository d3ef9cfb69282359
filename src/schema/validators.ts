import { SCHEMAS } from '../generated/schemas.ts';
import { VALIDATORS } from '../generated/validators.ts';
import type { Kind, OutputKind, RegisterKind } from './kinds.ts';

/** One fault that a validator found, in ajv's terms. */
export interface SchemaError {
  /** JSON pointer to the value. */
  readonly instancePath: string;
  /** `#` and the JSON pointer to the keyword in the schema. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** All faults of a value, none if it is valid. */
export type Validator = (data: unknown) => readonly SchemaError[];

const LOADED = new Map<string, Validator>();

/** The validator of a kind, compiled ahead of time by the build; only those of the kinds met are loaded. */
export async function validatorFor(kind: Kind | RegisterKind): Promise<Validator> {
  const known = LOADED.get(kind);
  if (known !== undefined) return known;
  const { validate } = await VALIDATORS[kind]();
  const validator: Validator = (data) => (validate(data) ? [] : (validate.errors ?? []));
  LOADED.set(kind, validator);
  return validator;
}

/** The published schema of a kind of file or of output, as its file has it. */
export async function schemaText(kind: Kind | RegisterKind | OutputKind): Promise<string> {
  const { TEXT } = await SCHEMAS[kind]();
  return TEXT;
}
