import { maskPersonal } from '../diagnostics/personal.ts';
import type { Language } from '../i18n/language.ts';
import type { Instant } from '../law/instant.ts';
import type { TimeZone } from '../law/time-zone.ts';
import { RECEIVED_FOLDER } from '../workspace/layout.ts';

/** The log of what came in: one JSON object a line, see schemas/receipt.schema.json. */
export const RECEIVED_LOG = `${RECEIVED_FOLDER}/log.jsonl`;

/** Characters of a hash that a file's name begins with: enough to tell apart whatever comes in a day. */
const HASH_SHOWN = 12;
/** So that the paths, with a date and a hash in them, fit into a line of a terminal. */
const LONGEST_NAME = 25;

/** Where the bytes of a file are kept as they came: `received/2026-12-11/3f2a9c1b7d04-min-jol.xlsx`. */
export function originalPath(name: string, sha256: string, received: Instant, zone: TimeZone): string {
  return `${RECEIVED_FOLDER}/${dayOf(received, zone)}/${storedName(name, sha256)}`;
}

/** Where a file that could not be filed lies, with the letter about it: one in each language that was asked for. */
export function setAsidePaths(
  name: string,
  sha256: string,
  received: Instant,
  zone: TimeZone,
  language: Language,
): { readonly setAside: string; readonly letter: string } {
  const setAside = `${RECEIVED_FOLDER}/set-aside/${dayOf(received, zone)}/${storedName(name, sha256)}`;
  return { setAside, letter: `${setAside}.${language}.txt` };
}

/**
 * Where a version of the submission at `path` is kept when another stands there:
 * `received/history/weekly/2026-W51/min-jol/2026-12-10-112000-3f2a9c1b7d04.yaml`.
 *
 * @param submitted undefined where the version does not say
 * @param sha256 of the version's own bytes
 */
export function historyPath(
  path: string,
  submitted: Instant | undefined,
  sha256: string,
  zone: TimeZone,
): string {
  const when = submitted === undefined ? 'undated' : stamp(submitted, zone);
  return `${historyFolder(path)}/${when}-${sha256.slice(0, HASH_SHOWN)}.yaml`;
}

/** Where the versions that stood at `path`, or never came to stand there, are kept. */
export function historyFolder(path: string): string {
  const folder = path.replace(/^submissions\//, '').replace(/\.yaml$/, '');
  return `${RECEIVED_FOLDER}/history/${folder}`;
}

function dayOf(instant: Instant, zone: TimeZone): string {
  return zone.localDateTime(instant).date;
}

function stamp(instant: Instant, zone: TimeZone): string {
  return zone.format(instant).slice(0, 19).replace('T', '-').replaceAll(':', '');
}

/**
 * The hash, and as much of the name as every system takes: letters, digits, `.`, `-` and `_`, cut in the middle of the
 * name and not in its ending. Of a telephone number or an e-mail address in it, a line stands.
 */
function storedName(name: string, sha256: string): string {
  const base = maskPersonal(name.slice(name.lastIndexOf('/') + 1).normalize('NFC'));
  const safe = base.replace(/[^\p{L}\p{N}._-]+/gu, '_').replace(/(?<![._])[._]+$/, '');
  const ending = /\.\w{1,8}$/.exec(safe)?.[0] ?? '';
  const stem = [...safe.slice(0, safe.length - ending.length)].slice(0, LONGEST_NAME - ending.length);
  return `${sha256.slice(0, HASH_SHOWN)}-${stem.join('')}${ending}`;
}
