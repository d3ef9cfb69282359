import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { CellProblem, ImportResult } from '../../forms/import-workbook.ts';
import type { Language } from '../../i18n/language.ts';
import { contentOf } from '../../intake/content.ts';
import type { Refusal } from '../../intake/letter.ts';
import type { Place } from '../../intake/place.ts';
import { type Problem, problemInCell, problemInForm, problemInYaml } from '../../intake/problems.ts';
import { readSubmission } from '../../intake/read.ts';
import { countedSending, lastSent, sendingIn, timesIn } from '../../intake/sending.ts';
import { evidenceOf } from '../../intake/evidence.ts';
import type { Claim } from '../../intake/sift.ts';
import type { Placed } from '../../intake/standing.ts';
import { sortOf } from '../../intake/sort.ts';
import { type Instant, parseInstant } from '../../law/instant.ts';
import { slotOf } from '../../workspace/layout.ts';
import { readEarlierVersions } from '../earlier-versions.ts';
import type { Site } from '../site.ts';

/** A file that came, its bytes read. */
export interface Opened {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
  /** When these bytes first came. */
  readonly received: Instant;
  /** The run that they count as having come in. */
  readonly run: number;
}

/** What a file holds, before it is looked at together with the rest of the workspace. */
export interface Contents {
  /** A version of a submission that is sound by itself. */
  readonly version?: Placed;
  /** When that version says it was sent, as it writes it. */
  readonly submitted?: string;
  /** When the form that holds it was last saved. */
  readonly lastSaved?: Instant;
  /** The place that a broken one claims. */
  readonly claim?: Claim;
  /** Why it cannot be taken in, where that is plain from itself. */
  readonly refusal?: Refusal;
  /** It is no submission and only came along. */
  readonly kept?: true;
  /** The data that were read, for the term of its duty. */
  readonly data?: unknown;
  /** What reading the form found remarkable. */
  readonly notes: readonly Problem[];
  /** A diagnostic of it in words for its sender. */
  readonly words: (found: Diagnostic) => Problem;
}

/** Reads a file by itself: YAML, or a filled-in form; nothing is thrown for what is in it. */
export async function contentsOf(file: Opened, site: Site, language: Language): Promise<Contents> {
  switch (sortOf(file.name, file.bytes)) {
    case 'yaml':
      return read(file, file.bytes, site, {
        notes: [],
        words: (found) => problemInYaml(found, file.name, language),
        saysWhenSent: true,
      });
    case 'workbook':
      return readForm(file, site, language);
    default:
      return { kept: true, notes: [], words: (found) => problemInForm(found, language) };
  }
}

async function readForm(file: Opened, site: Site, language: Language): Promise<Contents> {
  const result = await imported(file, site, language);
  const notes = result.problems.map((found: CellProblem) => problemInCell(found, language));
  const { yaml, path = '', lastSaved, sent } = result;
  if (yaml !== undefined && !notes.some(({ severity }) => severity === 'error')) {
    return read(file, new TextEncoder().encode(yaml), site, {
      notes,
      words: (found) => problemInForm(found, language),
      saysWhenSent: sent !== undefined,
      ...(lastSaved === undefined ? {} : { lastSaved }),
    });
  }
  const slot = slotOf(path);
  const refusal: Refusal =
    notes.length === 0 ? { because: 'foreign' } : { because: 'problems', problems: notes };
  return { ...refused(refusal, language), ...(slot === undefined ? {} : { claim: { path, slot } }) };
}

/** One workbook that the reader stumbles over must not stop the other files. */
async function imported(file: Opened, site: Site, language: Language): Promise<ImportResult> {
  const { importWorkbook } = await import('../../forms/import-workbook.ts');
  const { law, register } = site.workspace;
  try {
    return await importWorkbook(
      { name: file.name.slice(file.name.lastIndexOf('/') + 1), bytes: file.bytes },
      {
        law,
        register,
        submitted: file.received,
        language,
        earlier: (path) => readEarlierVersions(site, path),
      },
    );
  } catch {
    return { problems: [] };
  }
}

function refused(refusal: Refusal, language: Language): Contents {
  return { refusal, notes: [], words: (found) => problemInForm(found, language) };
}

/** What is known of a submission beside its bytes. */
interface Beside extends Pick<Contents, 'notes' | 'words' | 'lastSaved'> {
  /** Its sender wrote when it was sent; else that is the moment of its receipt. */
  readonly saysWhenSent: boolean;
}

async function read(
  { name, received, run }: Opened,
  bytes: Uint8Array,
  { limits, workspace }: Site,
  { saysWhenSent, ...common }: Beside,
): Promise<Contents> {
  const { notes, words, lastSaved } = common;
  const found = await readSubmission(name, bytes, limits);
  switch (found.is) {
    case 'sound': {
      const submitted = textAt(found.data, 'submitted');
      const appointed = found.place.slot.kind === 'contact' ? textAt(found.data, 'appointed') : undefined;
      const said = parseInstant(lastSent(sendingIn(found.data)));
      const sending = countedSending(found.data, received, workspace.law.zone);
      const version: Placed = {
        ...placed(found.place, bytes),
        name,
        sent: parseInstant(lastSent(sending)) ?? received,
        evidence: evidenceOf({ lastSaved, submitted: saysWhenSent ? said : undefined, run }, received),
        content: contentOf(found.data),
        times: saysWhenSent ? timesIn(found.data) : [],
        sending,
        ...(appointed === undefined ? {} : { appointed }),
      };
      return { ...common, version, submitted, data: found.data };
    }
    case 'broken': {
      const problems = [...found.diagnostics.map(words), ...notes];
      return {
        ...common,
        data: found.data,
        refusal: { because: 'problems', problems },
        ...(found.place === undefined ? {} : { claim: placed(found.place, bytes) }),
      };
    }
    case 'decision':
      return { ...common, refusal: { because: 'decision', kind: found.kind } };
    default:
      return { ...common, refusal: { because: 'foreign' } };
  }
}

function placed({ path, slot }: Place, bytes: Uint8Array) {
  return { path, slot, bytes };
}

function textAt(data: unknown, key: string): string {
  return typeof data === 'object' && data !== null ? String(Reflect.get(data, key) ?? '') : '';
}

/** Codes of a refusal, each once: what the log says, and whether the same was said before. */
export function codesOf(refusal: Refusal): string[] {
  if (refusal.because !== 'problems') return [refusal.because];
  const errors = refusal.problems.filter(({ severity }) => severity === 'error');
  return [...new Set(errors.map(({ code }) => code))].sort();
}
