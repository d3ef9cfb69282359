// Builds the program: src/generated/ from schemas/ and data/, then dist/ from src/. Run by `prepare`, `pretest` and by
// hand. The program is bundled with its libraries, as a start from some hundred small modules takes twice as long, and
// as CommonJS, which Node loads without the detours of the ES module loader.
import { rmSync, writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { docxForNode, librariesInDocx } from './lib/docx-module.mjs';
import { writeGenerated } from './lib/generated.mjs';
import { lightCommander } from './lib/light-commander.mjs';
import { noticesOf } from './lib/notices.mjs';

await writeGenerated();

rmSync('dist', { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: 'src/main.ts' },
  platform: 'node',
  treeshake: true,
  plugins: [withoutStreams(), lightCommander(), readingOnly(), noCodeFromText(), docxForNode()],
  // Modules that commands share with the entry live in it: one file fewer to open.
  preserveEntrySignatures: 'allow-extension',
});
const { output } = await bundle.write({
  dir: 'dist',
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name].cjs',
  minify: true,
  codeSplitting: {
    // What a start always loads together is one file, as each file opened costs a part of a millisecond. Modules that
    // several share lie with the first, and the others ask it for them.
    groups: [
      { name: 'main', tags: ['$initial'], priority: 3 },
      { name: 'checks', test: /\/definitions\/checks\.ts$/, priority: 2 },
      { name: 'validate', test: /\/(?:commands\/validate\.ts|generated\/helpers\.js)$/, priority: 1 },
      { name: 'workspace', test: /\/validate\/in-workspace\.ts$/ },
    ],
  },
});
const modules = output.flatMap((chunk) => (chunk.type === 'chunk' ? Object.keys(chunk.modules) : []));
writeFileSync('dist/THIRD-PARTY-NOTICES.txt', noticesOf([...modules, ...librariesInDocx(modules)]));

/**
 * js-yaml makes its schemas and the patterns of its writer when it is loaded, which the bundler takes for side effects.
 * Made in functions that are called pure, what only reading does not need is left out.
 */
function readingOnly() {
  return {
    name: 'reading-only',
    transform: {
      filter: { id: /\/js-yaml\// },
      handler(code) {
        const made = this.parse(code)
          .body.flatMap(({ type, declarations }) => (type === 'VariableDeclaration' ? declarations : []))
          .map(({ init }) => init)
          .filter(({ type }) => type !== 'Literal');
        return made.reduceRight(
          (text, { start, end }) =>
            `${text.slice(0, start)}/* @__PURE__ */ (() => (${text.slice(start, end)}))()${text.slice(end)}`,
          code,
        );
      },
    },
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

/** setimmediate, which jszip brings twice, makes code of text where the platform has no `setImmediate`; Node has one. */
function noCodeFromText() {
  return {
    name: 'no-code-from-text',
    transform: {
      filter: { code: /new Function\(/ },
      handler: (code) => code.replace(/new Function\("" \+ (\w+)\)/g, '$1'),
    },
  };
}
