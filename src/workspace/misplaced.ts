import { type Diagnostic, diagnostic, wholeFile } from '../diagnostics/diagnostic.ts';
import { suggest } from '../diagnostics/suggest.ts';
import type { Kind } from '../schema/kinds.ts';
import {
  BODIES_FILE,
  ISSUED_FOLDER,
  PROFILES_FOLDER,
  pathPatterns,
  RECEIVED_FOLDER,
  ROOTS,
  SETTINGS_FILE,
  slotOf,
} from './layout.ts';

/** Why a file under submissions/ or decisions/ is not in a place that some kind owns, and where it might belong. */
export function explainMisplaced(path: string): Diagnostic {
  const place = wholeFile(path);
  const usual = withUsualName(path);
  if (/\.(yml|yaml|json)$/i.test(path) && !path.endsWith('.yaml')) {
    const suggestion = usual.replace(/\.\w+$/, '.yaml');
    return diagnostic('path/extension', place, {}, { suggestion });
  }
  const meant = slotOf(usual);
  if (meant !== undefined) {
    const pattern = pathPatterns(meant.kind).join(', ');
    return diagnostic('path/unknown-place', place, { pattern }, { suggestion: usual });
  }
  const [root = '', folder = ''] = path.split('/');
  const patterns = pathPatterns();
  const folders = [...new Set(patterns.map((pattern) => pattern.split('/').slice(0, 2).join('/')))];
  const own = `${root}/${folder}`;
  const nearest = folders.includes(own) ? own : suggest(own, folders);
  const likely = patterns.filter((pattern) => nearest !== undefined && pattern.startsWith(`${nearest}/`));
  const pattern = (
    likely.length > 0 ? likely : patterns.filter((known) => known.startsWith(`${root}/`))
  ).join(', ');
  const suggestion = nearest === undefined || nearest === own ? undefined : path.replace(own, nearest);
  return diagnostic('path/unknown-place', place, { pattern }, { suggestion });
}

/**
 * That a document stands outside the folders of documents, and where it belongs as far as it says so itself.
 *
 * @param claims what the file says of itself, key by key
 */
export function explainUnplaced(
  path: string,
  kind: Kind,
  claims: Readonly<Record<string, string>>,
): Diagnostic {
  const patterns = pathPatterns(kind);
  const meant = patterns[0]?.replace(/<(\w+)>/g, (unknown, name: string) => claims[name] ?? unknown);
  const suggestion = meant !== undefined && slotOf(meant) !== undefined ? meant : undefined;
  return diagnostic('path/unknown-place', wholeFile(path), { pattern: patterns.join(', ') }, { suggestion });
}

/** That a file under issued/ belongs to no edition. */
export function explainMisplacedIssue(path: string): Diagnostic {
  const pattern = `${ISSUED_FOLDER}/media-grid/<week>/<edition>/…`;
  return diagnostic('path/unknown-place', wholeFile(path), { pattern });
}

/** The path that was probably meant: the file's name in lower case, and weeks with a capital W (`2026-W51`). */
function withUsualName(path: string): string {
  const name = path.lastIndexOf('/') + 1;
  const usual = path.slice(0, name) + path.slice(name).normalize('NFC').toLowerCase();
  return usual.replace(/(?<=\/\d{4}-)w(?=\d{2}[./])/g, 'W');
}

const ROOT_NAMES = [...ROOTS, PROFILES_FOLDER, ISSUED_FOLDER, RECEIVED_FOLDER, SETTINGS_FILE, BODIES_FILE];

/**
 * Names at the root that look like a misspelt folder or register: what lies there would be passed over without a word.
 *
 * @param names what stands directly in the root
 */
export function explainMisspelt(names: readonly string[]): Diagnostic[] {
  return names.flatMap((name) => {
    if (ROOT_NAMES.includes(name)) return [];
    const suggestion = suggest(name, ROOT_NAMES);
    if (suggestion === undefined) return [];
    return [diagnostic('path/misspelt-folder', wholeFile(name), { name }, { suggestion })];
  });
}
