// The program's own tables, for the reference: its commands, codes, fields and paths. They are TypeScript, which Node 20
// does not read, so they are bundled on the way; the commands behind the definitions stay out of it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const ENTRY = `
export { COMMANDS } from './src/cli/definitions/index.ts';
export { createProgram } from './src/cli/program.ts';
export { CATALOGUE, areaOf } from './src/diagnostics/catalogue/index.ts';
export { fieldWord, VALUE_TYPES } from './src/i18n/fields.ts';
export { label } from './src/i18n/labels.ts';
export { LANGUAGES } from './src/i18n/language.ts';
export { outlineOf } from './src/i18n/template.ts';
export { paragraphOf } from './src/law/paragraphs.ts';
export { KINDS, REGISTER_KINDS } from './src/schema/kinds.ts';
export { BODIES_FILE, pathPatterns, SETTINGS_FILE } from './src/workspace/layout.ts';
`;

/** What ENTRY exports. */
export async function loadProgram() {
  const folder = mkdtempSync(join(tmpdir(), 'mediagrid-reference-'));
  try {
    const bundle = await rolldown({
      input: 'reference-entry',
      platform: 'node',
      // Commands are loaded when they run, and none runs here.
      external: /\/commands\/[\w-]+\.ts$/,
      plugins: [entry()],
    });
    // In one piece, as its folder is gone before the commands are defined.
    const output = { format: 'esm', entryFileNames: 'program.mjs', codeSplitting: false };
    await bundle.write({ dir: folder, ...output });
    return await import(pathToFileURL(join(folder, 'program.mjs')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function entry() {
  const id = resolve('reference-entry.ts');
  return {
    name: 'reference-entry',
    resolveId: { filter: { id: /^reference-entry$/ }, handler: () => id },
    load: { filter: { id: /reference-entry\.ts$/ }, handler: () => ENTRY },
  };
}
