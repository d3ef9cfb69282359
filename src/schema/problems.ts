import type { Code } from '../diagnostics/catalogue/index.ts';
import { type Diagnostic, diagnostic } from '../diagnostics/diagnostic.ts';
import { MOST_TOLD } from '../diagnostics/most-told.ts';
import { maskValue } from '../diagnostics/personal.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { fieldName, VALUE_TYPES } from '../i18n/fields.ts';
import { paragraphOf } from '../law/paragraphs.ts';
import { sortAt } from '../personal/fields.ts';
import { pointerSteps, type Source, type Step } from '../source/index.ts';
import { KINDS, type Kind, type RegisterKind } from './kinds.ts';
import { type FoundSchema, type JsonSchema, schemaAt } from './schema-at.ts';
import { type SchemaError, schemaText } from './validators.ts';

/** What the schema found wrong with a document: problems for people, and the pointers of all that they spoil. */
export interface SchemaProblems {
  readonly diagnostics: Diagnostic[];
  readonly unsound: ReadonlySet<string>;
}

/**
 * The validator's errors in plain words, each at its own place: a missing field at the mapping that lacks it, an
 * unknown key at the key, a wrong value at the value. What only repeats another error is dropped; of more problems than
 * are told of a file, one more.
 *
 * @param kind kind of document or register, for the paragraphs of the Rules
 */
export async function problemsOf(
  errors: readonly SchemaError[],
  source: Source,
  kind: Kind | RegisterKind,
): Promise<SchemaProblems> {
  const schema: JsonSchema = JSON.parse(await schemaText(kind));
  const found = new Map<string, Diagnostic>();
  const unsound = new Set<string>();
  for (const error of errors) {
    if (isEcho(error)) continue;
    spoil(unsound, error.instancePath);
    if (found.size > MOST_TOLD) continue;
    const at = pointerSteps(error.instancePath, source.data);
    const value = at.reduce(member, source.data);
    const problem = explain({
      error,
      errors,
      at,
      value,
      ...schemaAt(schema, at),
      source,
      kind,
    });
    const { code, path, span, params } = problem;
    // Of several fields that a mapping lacks, each is told, though all at the same place.
    const key = `${code} ${path} ${span.line}:${span.column} ${String(params.key ?? '')}`;
    if (!found.has(key)) found.set(key, problem);
  }
  return { diagnostics: [...found.values()], unsound };
}

/** Of a file whose `kind` is missing, or names none that there is. */
export function unknownKind(source: Source, kind: string | undefined): Diagnostic {
  if (kind === undefined) {
    return diagnostic('schema/required', source.place([]), { key: 'kind', field: fieldName('kind') });
  }
  const params = { value: kind, allowed: KINDS.join(', ') };
  return diagnostic('schema/enum', source.place(['kind']), params, { suggestion: suggest(kind, KINDS) });
}

/** A value with a flaw inside it is no better than one that has it itself. */
function spoil(unsound: Set<string>, pointer: string): void {
  for (let at = pointer; !unsound.has(at); at = at.slice(0, at.lastIndexOf('/'))) {
    unsound.add(at);
    if (at === '') return;
  }
}

/** Errors that stand for others: an `if` that led to a failing branch, and the branches of a failed `anyOf`. */
function isEcho({ keyword, schemaPath }: SchemaError): boolean {
  return keyword === 'if' || (keyword === 'required' && /\/anyOf\/\d+\/required$/.test(schemaPath));
}

interface Finding extends FoundSchema {
  readonly error: SchemaError;
  readonly errors: readonly SchemaError[];
  readonly at: Step[];
  readonly value: unknown;
  readonly source: Source;
  readonly kind: Kind | RegisterKind;
}

function member(value: unknown, step: Step): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, step) : undefined;
}

/** Words for one error, by its keyword; a keyword without words of its own gets the general ones. */
function explain(finding: Finding): Diagnostic {
  return (EXPLAIN[finding.error.keyword] ?? explainForm)(finding);
}

const EXPLAIN: Readonly<Record<string, (finding: Finding) => Diagnostic>> = {
  required: ({ error, at, source, kind }) => {
    const key = String(error.params.missingProperty);
    const rule = paragraphOf(kind, [...at, key]);
    return diagnostic('schema/required', source.place(at), { key, field: fieldName(key) }, { rule });
  },
  anyOf: ({ error, errors, at, source, kind }) => {
    const keys = errors
      .filter(
        ({ instancePath, schemaPath }) =>
          instancePath === error.instancePath && schemaPath.startsWith(`${error.schemaPath}/`),
      )
      .map(({ params }) => String(params.missingProperty));
    const rule = paragraphOf(kind, [...at, keys[0] ?? '']);
    return diagnostic(
      'schema/required-one',
      source.place(at),
      { keys: [...new Set(keys)].join(', ') },
      { rule },
    );
  },
  additionalProperties: ({ error, at, source, schema }) => {
    const key = String(error.params.additionalProperty);
    const allowed = Object.keys(schema.properties ?? {});
    const present = source.place([...at, key], 'key');
    const params = { key, allowed: allowed.join(', ') };
    return diagnostic('schema/unknown-key', present, params, { suggestion: suggest(key, allowed) });
  },
  type: explainType,
  enum: ({ error, at, value, source, kind }) => {
    const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
    return notAllowed(value, allowed, at, source, kind);
  },
  const: ({ error, at, value, source, kind }) =>
    notAllowed(value, [String(error.params.allowedValue)], at, source, kind),
  minItems: explainEmpty,
  // A telephone or an address of one letter is too short for its form, but it is there.
  minLength: explainForm,
  minProperties: explainEmpty,
  maxLength: ({ error, at, source }) =>
    diagnostic('schema/too-long', source.place(at), { limit: Number(error.params.limit) }),
  maxItems: ({ error, at, source }) =>
    Number(error.params.limit) === 0
      ? diagnostic('schema/no-events', source.place(at, 'key'), {})
      : diagnostic('schema/too-many', source.place(at), { limit: Number(error.params.limit) }),
  maxProperties: ({ error, at, source }) =>
    diagnostic('schema/too-many', source.place(at), { limit: Number(error.params.limit) }),
  minimum: explainRange,
  maximum: explainRange,
};

function explainType({ error, at, value: data, definition, source, kind }: Finding): Diagnostic {
  const place = source.place(at);
  const rule = paragraphOf(kind, at);
  const [wanted] = [error.params.type].flat() as string[];
  if (data === null) return diagnostic('schema/no-value', place, {}, { rule });
  const actual = VALUE_TYPES[typeOf(data)];
  if (wanted === 'string' && (typeof data === 'number' || typeof data === 'boolean')) {
    // Quotes alone would not make a time of «time: 10.30».
    if (definition === 'eventTime') {
      return diagnostic('schema/time', place, { value: source.textAt(at) ?? String(data) }, { rule });
    }
    // The number is told as it stands in the file: a long one may have been rounded.
    return diagnostic('schema/quote', place, { actual, value: source.textAt(at) ?? String(data) }, { rule });
  }
  const expected = VALUE_TYPES[wanted as keyof typeof VALUE_TYPES] ?? VALUE_TYPES.object;
  return diagnostic('schema/type', place, { expected, actual }, { rule });
}

function typeOf(value: unknown): keyof typeof VALUE_TYPES {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}

function explainEmpty({ at, source, kind }: Finding): Diagnostic {
  return diagnostic('schema/empty', source.place(at), {}, { rule: paragraphOf(kind, at) });
}

function explainRange({ error, at, value, source }: Finding): Diagnostic {
  const params = { value: String(value), limit: String(error.params.limit) };
  return diagnostic('schema/range', source.place(at), params);
}

function notAllowed(
  data: unknown,
  allowed: readonly string[],
  at: Step[],
  source: Source,
  kind: string,
): Diagnostic {
  const value = typeof data === 'object' ? '…' : String(data);
  const params = { value, allowed: allowed.join(', ') };
  const extra = { suggestion: suggest(value, allowed), rule: paragraphOf(kind, at) };
  return diagnostic('schema/enum', source.place(at), params, extra);
}

/** Codes that take the value as it is written, by the definition whose pattern or format it missed. */
const FORMS: Readonly<Record<string, Extract<Code, `schema/${string}`>>> = {
  date: 'schema/date',
  time: 'schema/time',
  eventTime: 'schema/time',
  week: 'schema/week',
  instant: 'schema/instant',
  'date-time': 'schema/instant',
  id: 'schema/id',
  bodyId: 'schema/id',
  eventRef: 'schema/id',
  planItemRef: 'schema/id',
  phone: 'schema/phone',
  email: 'schema/email',
  url: 'schema/url',
  uri: 'schema/url',
};

/** A value that is not of its pattern or format. */
function explainForm({ error, at, value: data, schema, definition, source, kind }: Finding): Diagnostic {
  const place = source.place(at);
  // Covered before it is cut: half an address is not known for one.
  const value =
    typeof data === 'string' ? maskValue(data.slice(0, 400), sortAt(place.path)).slice(0, 80) : '…';
  const extra = { rule: paragraphOf(kind, at) };
  if (typeof data === 'string' && data.trim() === '') return diagnostic('schema/empty', place, {}, extra);
  const code = FORMS[definition ?? ''] ?? FORMS[String(error.params.format)];
  switch (code) {
    case 'schema/phone':
    case 'schema/email':
    case 'schema/url':
      return diagnostic(code, place, {}, extra);
    case 'schema/date':
    case 'schema/time':
    case 'schema/week':
    case 'schema/instant':
    case 'schema/id':
      return diagnostic(code, place, { value }, extra);
    default: {
      const form = String(schema.description ?? schema.title ?? '');
      return diagnostic('schema/pattern', place, { value, form }, extra);
    }
  }
}
