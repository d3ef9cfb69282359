// The licences of the libraries that are bundled into dist/, as they ask to be passed on with their code.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param modules absolute paths of the bundled modules */
export function noticesOf(modules) {
  const folders = new Set(modules.map(packageFolder).filter((folder) => folder !== undefined));
  const notices = new Map([...folders].map(notice));
  const names = [...notices.keys()].sort();
  return `${names.map((name) => notices.get(name)).join('\n----\n\n')}\n`;
}

/** The innermost package that a module belongs to. */
function packageFolder(module) {
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(module.replaceAll('\\', '/'))?.[1];
}

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? `Licence: ${license}` : readFileSync(join(folder, file), 'utf8').trim();
  return [`${name} ${version}`, `${name} ${version}\n\n${text}\n`];
}
