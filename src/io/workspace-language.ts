import { join } from 'node:path';
import { DEFAULT_LIMITS } from '../source/limits.ts';
import { SETTINGS_FILE } from '../workspace/names.ts';
import { readBytes } from './files.ts';
import { findRoot } from './find-root.ts';

/**
 * The language that the settings of the workspace around `folder` name, for help and for words about the command line,
 * which come before the settings are read: a line is looked for, nothing is parsed. Undefined where there is none.
 */
export function workspaceLanguage(folder: string): string | undefined {
  try {
    const root = findRoot(folder);
    if (root === undefined) return undefined;
    const settings = readBytes(join(root, SETTINGS_FILE), DEFAULT_LIMITS.maxBytes);
    if (!('bytes' in settings)) return undefined;
    return /^language:[ \t]*["']?([a-z]{2})\b/m.exec(Buffer.from(settings.bytes).toString())?.[1];
  } catch {
    return undefined;
  }
}
