import { join } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { BUILD } from '../generated/build.ts';
import { sha256Of, workspaceName } from '../hash.ts';
import { BODIES_FILE, type Group, PROFILES_FOLDER, plansBehind, SETTINGS_FILE } from '../workspace/layout.ts';
import { listFiles, readBytes, whatStandsAt } from './files.ts';
import type { Stamp, Stamps } from './stamps.ts';
import { writeOutputs } from './write-output.ts';

/** What the examination of a group came to. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
  /** Paths outside the group that were asked for, and whether a file stood there. */
  readonly asked: readonly (readonly [path: string, there: boolean])[];
  /** Of a plan year: its items, so that groups which name them need not read its files. */
  readonly planItems?: readonly string[] | undefined;
}

/**
 * Verdicts of earlier runs on the groups of one workspace. One counts only while all that it was judged by is as it
 * was: the program with its schemas, the registers, and of each file of the group and of the plans behind it its size, its inode
 * and when it was last written and changed. The last of these no program can set back, so what counts is the
 * contents, as with git's index.
 */
export interface Verdicts {
  readonly find: (group: Group) => Verdict | undefined;
  /** Takes what a group that was not found was judged to be, unless its files are so new that they may still be changing. */
  readonly keep: (group: Group, verdict: Verdict) => void;
  /** Writes what was kept, for the user alone; where that is not possible, the next run judges anew. */
  readonly save: () => void;
}

interface Kept extends Verdict {
  /** Hash of what the verdict rests on. */
  readonly stamp: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * A file changed so shortly before the run, in milliseconds, could change again without a sign: the clock that systems
 * stamp files with goes in steps of up to 10.
 */
const JUST_NOW = 20;
/** The same on file systems that keep whole seconds only. */
const JUST_NOW_COARSE = 2000;

/**
 * @param folder the user's folder for caches; what is in it may be deleted at any time
 * @param begun when the run began, in milliseconds of the epoch: before any file was read
 * @param stamps of all files of the workspace, taken before any was read
 */
export function openVerdicts(folder: string, root: string, begun: number, stamps: Stamps): Verdicts {
  const file = join(folder, 'verdicts', `${workspaceName(root)}.json`);
  const ground = groundOf(root);
  const kept = readKept(file, ground);
  let changed = false;

  function stampOf(group: Group): Stamp {
    const all = [group, ...plansBehind(group)].map((each) => stamps.of(each));
    return {
      hash: all.map(({ hash }) => hash).join(' '),
      youngest: Math.max(...all.map(({ youngest }) => youngest)),
    };
  }

  return {
    find(group) {
      const verdict = kept.get(group);
      if (verdict?.stamp !== stampOf(group).hash) return undefined;
      const asSaid = verdict.asked.every(
        ([path, there]) => (whatStandsAt(join(root, path)) === 'file') === there,
      );
      return asSaid ? verdict : undefined;
    },
    keep(group, verdict) {
      const { hash, youngest } = stampOf(group);
      const margin = youngest % 1000 === 0 ? JUST_NOW_COARSE : JUST_NOW;
      changed = true;
      if (youngest > begun - margin) kept.delete(group);
      else kept.set(group, { ...verdict, stamp: hash });
    },
    save() {
      if (!changed) return;
      const body = JSON.stringify({ ground, groups: Object.fromEntries(kept) });
      try {
        const bytes = Buffer.from(`${sha256Of(Buffer.from(body))}\n${body}`);
        // What a stopped machine leaves of it does not have its hash.
        writeOutputs([{ path: file, bytes, mode: 0o600 }], false);
      } catch {
        // Nothing depends on it.
      }
    },
  };
}

/** Hash of what all verdicts of a workspace rest on: the program and the registers. */
function groundOf(root: string): string {
  const profiles = listFiles(root, `${PROFILES_FOLDER}/`).map(({ path }) => path);
  const registers = [SETTINGS_FILE, BODIES_FILE, ...profiles].map((path) => {
    const content = readBytes(join(root, path), MOST_BYTES);
    return `${path} ${'bytes' in content ? sha256Of(content.bytes) : JSON.stringify(content)}`;
  });
  return sha256Of(Buffer.from([BUILD, process.version, ...registers].join('\n')));
}

/** What is damaged, or rests on something else, is as if it were not there. */
function readKept(file: string, ground: string): Map<Group, Kept> {
  const content = readBytes(file, MOST_BYTES);
  if (!('bytes' in content)) return new Map();
  const text = Buffer.from(content.bytes).toString();
  const body = text.slice(text.indexOf('\n') + 1);
  if (text !== `${sha256Of(Buffer.from(body))}\n${body}`) return new Map();
  const stored = JSON.parse(body) as { ground: string; groups: Record<Group, Kept> };
  return new Map(stored.ground === ground ? Object.entries(stored.groups) : []);
}
