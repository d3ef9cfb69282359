import { DOCUMENT_ADVICE, DOCUMENT_CHECKS } from '../checks/alone.ts';
import type { DocumentCheck } from '../checks/check.ts';
import { type Named, runChecks } from '../checks/run.ts';
import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { mostOf } from '../diagnostics/most-told.ts';
import { suggest } from '../diagnostics/suggest.ts';
import { systemReason } from '../i18n/system-reasons.ts';
import { isDocumentKind, KINDS, type Kind, type RegisterKind } from '../schema/kinds.ts';
import type { SchemaProblems } from '../schema/problems.ts';
import { acceptorFor, faultsIn } from '../schema/validators.ts';
import {
  type ExplainSyntax,
  explainSyntax,
  isMapping,
  type Limits,
  parseSource,
  type Source,
  type SourceFile,
} from '../source/index.ts';
import type { AnyDocument, Document } from './document.ts';
import type { Slot } from './layout.ts';

/** A file as far as it could be read: whatever stopped it is among the diagnostics. */
export interface Reading<T> {
  readonly value?: T;
  readonly diagnostics: readonly Diagnostic[];
}

const ALL_CHECKS = { ...DOCUMENT_CHECKS, ...DOCUMENT_ADVICE };

/** How a document is read; by itself, with all that there is to tell. */
export interface How {
  /** Who finds the words where the YAML is broken. */
  readonly explain?: ExplainSyntax | undefined;
  /** False: what is no error need not be found. */
  readonly advice?: boolean;
  /** True: it is known that nothing will be. */
  readonly flawless?: boolean;
}

/** Bytes → YAML → schema → the checks that need no other file. Nothing is thrown; every problem is told. */
export async function readDocument(
  file: SourceFile,
  slot: Slot,
  limits: Limits,
  { explain, advice = true, flawless }: How = {},
): Promise<Reading<AnyDocument>> {
  const { source, diagnostics } = await readSource(file, limits, explain, flawless);
  if (source === undefined) return { diagnostics };
  if (flawless === true) return { value: documentOf(source, slot, NOTHING), diagnostics };
  return judge(source, slot, diagnostics, advice ? ALL_CHECKS : DOCUMENT_CHECKS);
}

async function judge(
  source: Source,
  slot: Slot,
  before: readonly Diagnostic[],
  checks: Named<DocumentCheck>,
): Promise<Reading<AnyDocument>> {
  const declared = declaredKind(source);
  const wrongKind = kindMismatch(source, declared, slot.kind);
  // A file of another kind is judged as what it says it is: measured by the path's kind, all its fields would be wrong.
  const judgedAs = isDocumentKind(declared) ? declared : slot.kind;
  const { diagnostics, unsound } = await problemsIn(source, judgedAs);
  // What the syntax already said of a place is not said again in the schema's words.
  const spoken = new Set([...before, ...wrongKind].map(startOf));
  const form = diagnostics.filter((found) => !spoken.has(startOf(found)));
  const told = [...before, ...wrongKind, ...form];
  if (wrongKind.length > 0 || !isMapping(source.data)) return { diagnostics: mostOf(told, source.path) };
  const document = documentOf(source, slot, unsound);
  const all = [...told, ...runChecks(checks, document.file, document.file, document)];
  return { value: document, diagnostics: mostOf(all, source.path) };
}

/** The one place where what the schema has seen becomes what its type says. */
function documentOf(source: Source, slot: Slot, unsound: Document['unsound']): AnyDocument {
  const { path: file, data } = source;
  return { kind: slot.kind, file, slot, source, data, unsound } as unknown as AnyDocument;
}

/** A file outside a workspace: its own `kind` says what it is, and nothing holds it against a path. */
export async function readAlone(
  file: SourceFile,
  limits: Limits,
): Promise<{ diagnostics: readonly Diagnostic[] }> {
  const { source, diagnostics } = await readSource(file, limits);
  if (source === undefined) return { diagnostics };
  const kind = declaredKind(source);
  if (isDocumentKind(kind)) return judge(source, { kind, fields: {}, group: '' }, diagnostics, ALL_CHECKS);
  if (isMapping(source.data) && 'authority' in source.data)
    return judgeRegister(source, 'settings', diagnostics);
  if (isMapping(source.data) && 'bodies' in source.data) return judgeRegister(source, 'bodies', diagnostics);
  const { unknownKind } = await import('../schema/problems.ts');
  return { diagnostics: mostOf([unknownKind(source, kind), ...diagnostics], file.path) };
}

/** A register file (settings, bodies …) or the shipped data, by its schema. */
export async function readRegister<T>(
  file: SourceFile,
  kind: RegisterKind,
  limits: Limits,
): Promise<Reading<T> & { source?: Source }> {
  const { source, diagnostics } = await readSource(file, limits);
  if (source === undefined) return { diagnostics };
  const judged = await judgeRegister<T>(source, kind, diagnostics);
  return { ...judged, source };
}

async function judgeRegister<T>(
  source: Source,
  kind: RegisterKind,
  before: readonly Diagnostic[],
): Promise<Reading<T>> {
  const problems = await problemsIn(source, kind);
  const told = [...before, ...problems.diagnostics];
  return told.length > 0
    ? { diagnostics: mostOf(told, source.path) }
    : { value: source.data as T, diagnostics: told };
}

/**
 * A file or folder that the system did not let us read. That is no fault of what it holds, which is not known: whoever
 * needs it cannot go on as if it were broken or not there.
 */
export interface Unreadable {
  /** As diagnostics name files: relative to the root of the workspace. */
  readonly path: string;
  /** The system's word, e.g. `EACCES`. */
  readonly reason: string;
  /** Whether it is only a link that keeps us from it: that is a fault of the workspace. */
  readonly isLink?: boolean;
}

/** The problem of a file or folder that could not be read. */
export function unreadableProblem({ path, reason }: Unreadable): Diagnostic {
  return diagnostic('path/unreadable', wholeFile(path), { reason: systemReason(reason) });
}

/** Why there are no bytes of a file: it has too many, or the system's word (`EACCES`). */
export type NoBytes = { readonly size: number } | { readonly reason: string };

/** The problem of a file with more bytes than are read. */
export function tooLarge(path: string, size: number, limits: Limits): Diagnostic {
  return diagnostic('syntax/too-large', wholeFile(path), { size, limit: limits.maxBytes });
}

/** The problem of a link, device, pipe or socket, which is left alone; or of something whose name is no text. */
export function irregular(path: string, reason?: string): Diagnostic {
  return reason === undefined
    ? diagnostic('path/not-a-file', wholeFile(path), {})
    : unreadableProblem({ path, reason });
}

/** What the schema finds wrong; its words are loaded only where it finds something. */
async function problemsIn(source: Source, kind: Kind | RegisterKind): Promise<SchemaProblems> {
  const accepts = await acceptorFor(kind);
  if (accepts(source.data)) return { diagnostics: [], unsound: NOTHING };
  const errors = await faultsIn(source.data, kind);
  const { problemsOf } = await import('../schema/problems.ts');
  return problemsOf(errors, source, kind);
}

const NOTHING: ReadonlySet<string> = new Set();

/** YAML to located data; where that fails, a second parser finds the words for why. */
async function readSource(
  file: SourceFile,
  limits: Limits,
  explain: ExplainSyntax = explainSyntax,
  flawless = false,
): Promise<{ source?: Source; diagnostics: readonly Diagnostic[] }> {
  const { source, failure, diagnostics } = parseSource(file, limits, flawless);
  if (source !== undefined) return { source, diagnostics };
  const told = failure === undefined ? diagnostics : await explain(failure);
  return { diagnostics: mostOf(told, file.path) };
}

function startOf({ span }: Diagnostic): string {
  return `${span.line}:${span.column}`;
}

function declaredKind(source: Source): string | undefined {
  return isMapping(source.data) && typeof source.data.kind === 'string' ? source.data.kind : undefined;
}

function kindMismatch(source: Source, declared: string | undefined, expected: Kind): Diagnostic[] {
  if (declared === undefined || declared === expected) return [];
  const params = { key: 'kind', value: declared, expected };
  const suggestion = isDocumentKind(declared) ? undefined : suggest(declared, KINDS);
  return [diagnostic('path/mismatch', source.place(['kind']), params, { suggestion })];
}
