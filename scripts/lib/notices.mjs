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
  const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const heading = `${described.name} ${described.version}`;
  return [heading, `${heading}\n\n${licenceIn(folder, described)}\n`];
}

/** Of its own file, else of the last section of the readme, else what the package says of itself. */
function licenceIn(folder, { license, author }) {
  const textOf = (pattern) => {
    const file = readdirSync(folder).find((entry) => pattern.test(entry));
    return file === undefined ? '' : readFileSync(join(folder, file), 'utf8').trim();
  };
  const section = /^#+ *licen[cs]e\s([\s\S]+)/im;
  return (
    textOf(/^licen[cs]e/i) ||
    section.exec(textOf(/^readme/i))?.[1].trim() ||
    `Licence: ${license}\nCopyright ${author?.name ?? author}`
  );
}
