/** Marks the root of a workspace. It stands apart from the layout, because every start asks for it, also that of help. */
export const SETTINGS_FILE = 'mediagrid.yaml';
