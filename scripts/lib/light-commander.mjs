// commander for the bundle, as light as it can be: `--help` is little else.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const FOLDER = join(dirname(fileURLToPath(import.meta.resolve('commander'))), 'lib');

/** What of it is used. */
const ENTRY = ['Argument', 'Command', 'Help', 'Option']
  .map((name) => `export { ${name} } from ${JSON.stringify(join(FOLDER, `${name.toLowerCase()}.js`))};`)
  .join('\n');

/**
 * A plugin of the bundler. commander's modules become ES modules, as CommonJS would be wrapped in functions whose whole
 * text V8 reads twice. Of Node they load less: processes, files and paths are for commands that are programs of their
 * own, which none here is; and to ask for `process` as a module brings up standard input, whereas the global one does not.
 */
export function lightCommander() {
  return {
    name: 'light-commander',
    resolveId: {
      filter: { id: /^commander$/ },
      handler: () => ({ id: '\0light-commander', moduleSideEffects: false }),
    },
    load: { filter: { id: /light-commander/ }, handler: () => ENTRY },
    transform: {
      filter: { id: /[\\/]commander[\\/]lib[\\/]/ },
      handler: (code) =>
        code
          .replace(/^const (\w+) = require\('node:process'\);$/m, '')
          .replace(/^const (\w+) = require\('node:(?:child_process|fs|path)'\);$/gm, 'const $1 = {};')
          .replace(/^const (\w+) = require\(('node:events')\)\.\1;$/m, 'import { $1 } from $2;')
          .replace(/^const (\{[^}]+\}) = require\(('[^']+')\);$/gm, 'import $1 from $2;')
          .replace(/^exports\.(\w+) = \1;/gm, 'export { $1 };'),
    },
  };
}
