// docx comes as one module made for browsers: the libraries it stands on and stand-ins for Node's own modules are copied
// into it. Here the stand-ins give way to what they stand for (100 kB fewer to load, and nothing bundled whose licence
// cannot be passed on), and the libraries are named, so that their licences are.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MODULE = /\/docx\/dist\/index\.mjs$/;

/** The libraries in it that stay: those that its code is between `//#region` marks of, and those that jszip carries. */
const REGIONS = ['hash.js', 'jszip', 'minimalistic-assert', 'nanoid', 'sax', 'xml', 'xml-js'];
const IN_JSZIP = ['immediate', 'lie', 'pako', 'setimmediate'];

const PRELUDE = `
import * as nodeStream from 'node:stream';
import * as nodeStringDecoder from 'node:string_decoder';
import { inherits as nodeInherits } from 'node:util';
import process$1 from 'node:process';
function init_dist() {}
function init_dist$1() {}
`;

/** Calls for stand-ins, and what they get instead. */
const INSTEAD = [
  ['require_stream_browserify()', 'nodeStream'],
  ['require_string_decoder()', 'nodeStringDecoder'],
  ['require_inherits_browser()', 'nodeInherits'],
];

/** @returns a plugin for rolldown */
export function docxForNode() {
  return {
    name: 'docx-for-node',
    transform: { filter: { id: MODULE }, handler: (code) => ({ code: forNode(code), map: null }) },
  };
}

function forNode(code) {
  const seen = new Set();
  const kept = code.replace(
    /^\/\/#region node_modules\/(?:.*\/node_modules\/)?([^/\n]+)\/.*\n[\s\S]*?^\/\/#endregion\n/gm,
    (region, name) => {
      seen.add(name);
      return REGIONS.includes(name) ? region : '';
    },
  );
  const missing = [...REGIONS, 'inherits'].filter((name) => !seen.has(name));
  if (missing.length > 0) throw new Error(`docx is made in another way now: no ${missing.join(', ')} in it`);
  return PRELUDE + INSTEAD.reduce((text, [call, instead]) => text.replaceAll(call, instead), kept);
}

/**
 * @param modules absolute paths of the bundled modules
 * @returns a path in the folder of each library that came with docx; none if docx is not among the modules
 */
export function librariesInDocx(modules) {
  const module = modules.find((path) => MODULE.test(path.replaceAll('\\', '/')));
  return module === undefined ? [] : [...REGIONS, ...IN_JSZIP].map((name) => pathIn(module, name));
}

function pathIn(module, name) {
  for (let folder = dirname(module); folder !== dirname(folder); folder = dirname(folder)) {
    const path = join(folder, 'node_modules', name, 'package.json');
    if (existsSync(path)) return path;
  }
  throw new Error(`docx carries ${name}, which is not installed: its licence is not known`);
}
