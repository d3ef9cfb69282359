import { join } from 'node:path';
import { isCheckFailure } from '../checks/run.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { BUILD } from '../generated/build.ts';
import { sha256Of, workspaceName } from '../hash.ts';
import type { Unreadable } from '../workspace/read-document.ts';
import {
  BODIES_FILE,
  type Group,
  PROFILES_FOLDER,
  plansBehind,
  SETTINGS_FILE,
  weeksBehind,
} from '../workspace/layout.ts';
import { listFiles, readBytes, standingAt } from './files.ts';
import { isSettled, type Stamp, type Stamps } from './stamps.ts';
import type { Witnesses } from './witnesses.ts';
import { writeOutputs } from './write-output.ts';

/** What the examination of a group came to. */
export interface Verdict {
  readonly diagnostics: readonly Diagnostic[];
  /** See `Examined`. */
  readonly unreadable: readonly Unreadable[];
  /** Paths outside the group that were asked for, and whether a file stood there. */
  readonly asked: readonly (readonly [path: string, there: boolean])[];
  /** Of a plan year: its items, so that groups which name them need not read its files. */
  readonly planItems?: readonly string[] | undefined;
  /** See `ExaminedGroup`. */
  readonly flawless: readonly string[];
}

/**
 * Verdicts of earlier runs on the groups of one workspace. One counts only while all that it was judged by is as it
 * was: the program with its schemas, the registers, what the receive log and the first edition say of the group, and of
 * each file of the group, of the plans and of the weeks behind it its size, its inode
 * and when it was last written and changed. The last of these no program can set back, so what counts is the
 * contents, as with git's index.
 */
export interface Verdicts {
  /** See `isSettled`. */
  readonly begun: number;
  readonly find: (group: Group) => Verdict | undefined;
  /** Stamps of the files of a group, itself found or not, that are flawless as far as they have not changed. */
  readonly flawlessIn: (group: Group) => readonly string[];
  /**
   * Takes what a group that was not found was judged to be, unless its files are so new that they may still be changing, or
   * something could not be read, or a check failed: that may pass without a sign in any file.
   */
  readonly keep: (group: Group, verdict: Verdict) => void;
  /** Writes what was kept, for the user alone; where that is not possible, the next run judges anew. */
  readonly save: () => void;
}

interface Kept extends Verdict {
  /** Hash of how the files of the group stood. */
  readonly own: string;
  /** The same of the plans behind it. */
  readonly behind: string;
  /** What the receive log and the first edition said of it. */
  readonly said: string;
  /** The same of the weeks whose events may last into it. */
  readonly before: string;
}

const MOST_BYTES = 64 * 1024 * 1024;

/**
 * @param folder the user's folder for caches; what is in it may be deleted at any time
 * @param begun see `isSettled`
 * @param stamps of all files of the workspace, taken before any was read
 * @param saidOf what tells of a group beside its files, see `Witnesses`
 */
export function openVerdicts(
  folder: string,
  root: string,
  begun: number,
  stamps: Stamps,
  saidOf: Witnesses['saidOf'],
): Verdicts {
  const file = join(folder, 'verdicts', `${workspaceName(root)}.json`);
  const ground = groundOf(root);
  const kept = readKept(file, ground);
  /** What was asked of files that are now taken as flawless, and is not asked of them again. */
  const stillAsked = new Map<Group, Verdict['asked']>();
  let changed = false;

  function together(groups: readonly Group[]): Stamp {
    const all = groups.map((group) => stamps.of(group));
    return {
      hash: all.map(({ hash }) => hash).join(' '),
      youngest: all.reduce((latest, { youngest }) => Math.max(latest, youngest), 0),
    };
  }

  /** What is kept of a group, as long as all that its files were judged by one by one is as it was. */
  function grounded(group: Group): Kept | undefined {
    const verdict = kept.get(group);
    if (verdict?.behind !== together(plansBehind(group)).hash || verdict.said !== saidOf(group))
      return undefined;
    const asSaid = verdict.asked.every(
      ([path, there]) => (standingAt(join(root, path)) === 'file') === there,
    );
    return asSaid ? verdict : undefined;
  }

  return {
    begun,
    find(group) {
      const verdict = grounded(group);
      if (verdict?.own !== stamps.of(group).hash) return undefined;
      return verdict.before === together(weeksBehind(group)).hash ? verdict : undefined;
    },
    flawlessIn(group) {
      const { flawless = [], asked = [] } = grounded(group) ?? {};
      stillAsked.set(group, asked);
      return flawless;
    },
    keep(group, verdict) {
      const own = stamps.of(group);
      const [plans, weeks] = [plansBehind(group), weeksBehind(group)].map(together);
      if (plans === undefined || weeks === undefined) return;
      changed = true;
      const youngest = Math.max(own.youngest, plans.youngest, weeks.youngest);
      const whole = verdict.unreadable.length === 0 && !verdict.diagnostics.some(isCheckFailure);
      if (!isSettled(youngest, begun) || !whole) kept.delete(group);
      else {
        const asked = [...new Map([...(stillAsked.get(group) ?? []), ...verdict.asked])];
        kept.set(group, {
          ...verdict,
          asked,
          own: own.hash,
          behind: plans.hash,
          before: weeks.hash,
          said: saidOf(group),
        });
      }
    },
    save() {
      if (!changed) return;
      const body = Buffer.from(JSON.stringify({ ground, groups: Object.fromEntries(kept) }));
      try {
        const bytes = Buffer.concat([Buffer.from(`${sha256Of(body)}\n`), body]);
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
