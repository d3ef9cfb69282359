// Builds the program: src/generated/ from schemas/ and data/, then dist/ from src/. Run by `prepare`, `pretest` and by
// hand. The program is bundled because a start from some hundred small modules takes twice as long.
import { rmSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { writeGenerated } from './lib/generated.mjs';

await writeGenerated();

/** Loaded only where they run, and not made faster by bundling. */
const EXTERNAL = /^(?:node:|exceljs$|yaml$|chalk$|fflate$)/;

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: 'src/main.ts' },
  platform: 'node',
  external: EXTERNAL,
  // Modules that commands share with the entry live in it: one file fewer to open.
  preserveEntrySignatures: 'allow-extension',
  treeshake: true,
});
await bundle.write({
  dir: 'dist',
  format: 'esm',
  chunkFileNames: '[name].js',
  comments: { legal: true },
  minify: true,
});
