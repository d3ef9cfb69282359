import type { Facts, GroupCheck } from '../checks/check.ts';
import { ADVICE, GROUP_CHECKS, WORKSPACE_CHECKS } from '../checks/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { severityOf } from '../diagnostics/severity.ts';
import type { ExplainSyntax, Limits, SourceFile } from '../source/index.ts';
import type { AnyDocument } from './document.ts';
import { type Group, planGroupOf, plansBehind, planYearOf, type Slot } from './layout.ts';
import { type PlanItems, planItemsIn } from './plan-items.ts';
import { type Reading, readDocument, unread } from './read-document.ts';

/** The bytes of a file, or why there are none: its size, or the system's word (`EACCES`). */
export type Content =
  | { readonly bytes: Uint8Array }
  | { readonly size: number }
  | { readonly reason: string };

/** A file of a group as it was found. */
export interface GroupFile {
  readonly path: string;
  readonly slot: Slot;
  /** Asked once: the bytes are let go as soon as they are text. */
  readonly read: () => Content;
}

/** A file that had to be left out. */
export interface BrokenFile {
  readonly path: string;
  readonly slot: Slot;
  /** Codes of its errors, each once, in order. */
  readonly errors: readonly string[];
}

export interface Examined {
  /** Without an error of any kind. */
  readonly valid: readonly AnyDocument[];
  readonly broken: readonly BrokenFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** Of a plan year: the items that its documents know, which other groups may name. */
  readonly planItems?: PlanItems | undefined;
}

/** What spares an examiner work, without changing what it finds to be in order. */
export interface Help {
  /** See `readDocument`. */
  readonly explain?: ExplainSyntax;
  /** The items of plan years whose files need then not be read for them. */
  readonly planItems?: ReadonlyMap<number, PlanItems>;
  /** False: what is no error need not be found. */
  readonly advice?: boolean;
}

/** A group read, each file looked at by itself. */
interface ReadGroup {
  readonly files: readonly GroupFile[];
  readonly documents: readonly AnyDocument[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What a workspace gives to the checks; absent where its own registers are broken. */
export type BaseFacts = Omit<Facts, 'planItems'>;

/**
 * Examines a workspace group by group: each file by itself, against the registers and the plan, and all of a group
 * together. `validate` and the builds both stand on this, so what one calls broken the other leaves out. Only the names
 * of plan items are kept between groups, so a workspace of many years takes no more memory than one of its weeks.
 *
 * @param filesOf the files of a group
 * @param facts undefined where the registers are broken: files are then looked at by themselves only
 */
export function createExaminer(
  filesOf: (group: Group) => readonly GroupFile[],
  facts: BaseFacts | undefined,
  limits: Limits,
  { explain, planItems: given, advice = true }: Help = {},
): (group: Group) => Promise<Examined> {
  const planItems = new Map(given);
  const known = new Set([...planItems.keys()].map(planGroupOf));

  async function read(group: Group): Promise<ReadGroup> {
    const found = await readGroup(filesOf(group), limits, explain);
    const year = planYearOf(group);
    if (year !== undefined) {
      known.add(group);
      if (found.files.length > 0) planItems.set(year, planItemsIn(found.documents));
    }
    return found;
  }

  return async (group) => {
    const found = await read(group);
    if (facts === undefined) return sortOut(found.files, found.documents, found.diagnostics);
    for (const plan of plansBehind(group)) if (!known.has(plan)) await read(plan);
    const checks = advice ? [...GROUP_CHECKS, ...ADVICE] : GROUP_CHECKS;
    const examined = checkGroup(found, { ...facts, planItems }, checks);
    const year = planYearOf(group);
    return year === undefined ? examined : { ...examined, planItems: planItems.get(year) };
  };
}

async function readGroup(
  files: readonly GroupFile[],
  limits: Limits,
  explain: ExplainSyntax | undefined,
): Promise<ReadGroup> {
  const documents: AnyDocument[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const file of files) {
    const reading = await readFile(file, limits, explain);
    diagnostics.push(...reading.diagnostics);
    if (reading.value !== undefined) documents.push(reading.value);
  }
  return { files, documents, diagnostics };
}

function checkGroup(
  { files, documents, diagnostics }: ReadGroup,
  facts: Facts,
  checks: readonly GroupCheck[],
): Examined {
  const found = [
    ...diagnostics,
    ...documents.flatMap((document) => WORKSPACE_CHECKS.flatMap((check) => check(document, facts))),
  ];
  const wrong = filesWithErrors(found);
  const group = {
    documents: documents.filter(({ file }) => !wrong.has(file)),
    broken: documents.filter(({ file }) => wrong.has(file)),
  };
  found.push(...checks.flatMap((check) => check(group, facts)));
  return sortOut(files, group.documents, found);
}

function sortOut(
  files: readonly GroupFile[],
  documents: readonly AnyDocument[],
  diagnostics: readonly Diagnostic[],
): Examined {
  const wrong = filesWithErrors(diagnostics);
  return {
    valid: documents.filter(({ file }) => !wrong.has(file)),
    broken: files
      .filter(({ path }) => wrong.has(path))
      .map(({ path, slot }) => ({ path, slot, errors: wrong.get(path) ?? [] })),
    diagnostics,
  };
}

async function readFile(
  { path, slot, read }: GroupFile,
  limits: Limits,
  explain: ExplainSyntax | undefined,
): Promise<Reading<AnyDocument>> {
  const content = read();
  if ('bytes' in content) {
    const file: SourceFile = { path, bytes: content.bytes };
    return readDocument(file, slot, limits, explain);
  }
  return { diagnostics: [unread(path, content, limits)] };
}

/** Files that have an error, with the codes of their errors. */
function filesWithErrors(diagnostics: readonly Diagnostic[]): Map<string, string[]> {
  const wrong = new Map<string, string[]>();
  for (const found of diagnostics) {
    if (severityOf(found) !== 'error') continue;
    const codes = wrong.get(found.file) ?? [];
    if (!codes.includes(found.code)) codes.push(found.code);
    wrong.set(found.file, codes);
  }
  return wrong;
}
