// Builds the program: src/generated/ from schemas/ and data/, then dist/ from src/. Run by `prepare`, `pretest` and by
// hand. The program is bundled with its libraries, as a start from some hundred small modules takes twice as long, and
// as CommonJS, which Node loads without the detours of the ES module loader.
import { rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { docxForNode, librariesInDocx } from './lib/docx-module.mjs';
import { writeGenerated } from './lib/generated.mjs';
import { noticesOf } from './lib/notices.mjs';

await writeGenerated();

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: 'src/main.ts', thread: 'src/cli/validate/thread.ts' },
  platform: 'node',
  treeshake: true,
  plugins: [withoutStreams(), withoutChildProcess(), docxForNode()],
  // Modules that commands share with the entry live in it: one file fewer to open.
  preserveEntrySignatures: 'allow-extension',
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  minify: true,
});
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf([...modules, ...librariesInDocx(modules)]));

/** commander loads it for commands that are programs of their own, which none here is; it takes as long as commander. */
function withoutChildProcess() {
  return {
    name: 'without-child-process',
    resolveId: {
      filter: { id: /^node:child_process$/ },
      handler: (_, importer) => (importer?.includes('/commander/') ? '\0no-child-process' : undefined),
    },
    load: { filter: { id: /no-child-process$/ }, handler: () => 'module.exports = {};' },
  };
}

/** exceljs loads its CSV and streaming halves, and their libraries, though only whole workbooks are ever made here. */
function withoutStreams() {
  return {
    name: 'without-streams',
    load: {
      filter: { id: /\/exceljs\/lib\/(?:csv|stream\/xlsx)\// },
      handler: () => 'module.exports = class {};',
    },
  };
}
