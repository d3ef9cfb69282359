import { ACCEPTORS } from '../generated/acceptors.ts';
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

/** Whether a value is what a schema asks for. */
export type Acceptor = (data: unknown) => boolean;

const LOADED = new Map<string, Acceptor>();

/** The acceptor of a kind, compiled ahead of time by the build; only those of the kinds met are loaded. */
export async function acceptorFor(kind: Kind | RegisterKind): Promise<Acceptor> {
  const known = LOADED.get(kind);
  if (known !== undefined) return known;
  const { accepts } = await ACCEPTORS[kind]();
  LOADED.set(kind, accepts);
  return accepts;
}

/** All faults of a value that its acceptor refused, by code that only such a value has to wait for. */
export async function faultsIn(data: unknown, kind: Kind | RegisterKind): Promise<readonly SchemaError[]> {
  const { validate } = await VALIDATORS[kind]();
  return validate(data) ? [] : (validate.errors ?? []);
}

/** The published schema of a kind of file or of output, as its file has it. */
export async function schemaText(kind: Kind | RegisterKind | OutputKind): Promise<string> {
  const { TEXT } = await SCHEMAS[kind]();
  return TEXT;
}
