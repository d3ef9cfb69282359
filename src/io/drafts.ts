import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspaceName } from '../hash.ts';
import { readBytes } from './files.ts';
import { stateFolder } from './user-folders.ts';
import { writeOutputs } from './write-output.ts';
import { makeFolder } from './writing/folders.ts';

/** An unfinished document, as far as it was answered. */
export interface Draft {
  /** When it was last added to, as an instant is written. */
  readonly saved: string;
  /** The answers, in the shape of whoever keeps them. */
  readonly state: unknown;
}

/** The place of one draft. */
export interface DraftPlace {
  readonly read: () => Draft | undefined;
  /** Whole or not at all. Throws WriteFailed. */
  readonly write: (draft: Draft) => void;
  readonly remove: () => void;
}

const MOST_BYTES = 4 * 1024 * 1024;
const VERSION = 1;

/**
 * Where the draft of a document of a workspace is kept: in the user's own folder for state, not among the submissions,
 * as it holds telephone numbers and is nobody else's business. Undefined where the environment names no such folder.
 *
 * @param path of the document, relative to the root
 */
export function draftPlace(
  env: Readonly<Record<string, string | undefined>>,
  root: string,
  path: string,
): DraftPlace | undefined {
  const folder = stateFolder(env);
  if (folder === undefined) return undefined;
  const file = join(
    folder,
    'drafts',
    workspaceName(root),
    `${path.replace(/\.yaml$/, '').replaceAll('/', '.')}.json`,
  );
  return {
    read: () => readDraft(file),
    write: (draft) => {
      // Both are only for the user: a draft holds what is not public yet.
      makeFolder(dirname(file), 0o700);
      const text = `${JSON.stringify({ version: VERSION, root, path, ...draft }, undefined, 1)}\n`;
      writeOutputs([{ path: file, bytes: Buffer.from(text), mode: 0o600 }]);
    },
    remove: () => rmSync(file, { force: true }),
  };
}

/** A draft that cannot be read is none. */
function readDraft(file: string): Draft | undefined {
  const content = readBytes(file, MOST_BYTES);
  if (!('bytes' in content)) return undefined;
  try {
    const draft: unknown = JSON.parse(new TextDecoder().decode(content.bytes));
    return isDraft(draft) ? draft : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  if (typeof value !== 'object' || value === null) return false;
  const { version, saved, state } = value as Record<string, unknown>;
  return version === VERSION && typeof saved === 'string' && typeof state === 'object' && state !== null;
}
