// They stand apart from the layout, because a start asks for them before there is a file to place, also that of help.

/** Marks the root of a workspace. */
export const SETTINGS_FILE = 'mediagrid.yaml';

/** What came in, as it came: originals, log, history of versions, what was set aside; written by `receive`. */
export const RECEIVED_FOLDER = 'received';

/** Drafts of letters, made for sending. */
export const LETTERS_FOLDER = 'letters';

/** Whether a file is the one named or lies in the folder named; the root is the empty name. */
export function covers(prefix: string, file: string): boolean {
  return prefix === '' || file === prefix || file.startsWith(`${prefix}/`);
}
