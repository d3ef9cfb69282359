import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KEPT, PEER_SCRIPTS, WEEKLY_SCHEMA } from './places.mjs';

/** @typedef {import('../measure/command.mjs').Command} Command */

/**
 * What others would use, or why it is not there.
 *
 * @typedef {object} Peer
 * @property {string} name
 * @property {Command} [command]
 * @property {string} [missing]
 * @property {boolean} [mute] whether it only says that a file is wrong, not what and where
 */

const VERSIONS = { '@sourcemeta/jsonschema': '16.11.0', 'ajv-cli': '5.0.0', 'ajv-formats': '3.0.1' };

/** Those that validate all YAML files below a folder with the schema of weekly submissions. @param {string} folder @returns {Peer[]} */
export function validators(folder) {
  const modules = installed();
  const fromNpm = (name, entry, args, rest = {}) =>
    modules === undefined
      ? { name, missing: 'npm could not install it', ...rest }
      : { name, command: { args: [join(modules, entry), ...args], cwd: modules }, ...rest };
  const sourcemeta = '@sourcemeta/jsonschema/npm/cli.js';
  const yaml = ['--extension', '.yaml'];
  return [
    fromNpm('@sourcemeta/jsonschema', sourcemeta, ['validate', WEEKLY_SCHEMA, folder, ...yaml]),
    fromNpm(
      '@sourcemeta/jsonschema --fast',
      sourcemeta,
      ['validate', '--fast', WEEKLY_SCHEMA, folder, ...yaml],
      { mute: true },
    ),
    fromNpm('ajv-cli', 'ajv-cli/dist/index.js', [
      ...['validate', '--spec=draft2020', '--strict=false', '-c', 'ajv-formats'],
      ...['-s', WEEKLY_SCHEMA, '-d', join(folder, '**/*.yaml')],
    ]),
    {
      name: 'js-yaml + ajv',
      command: { args: [join(PEER_SCRIPTS, 'js-yaml-ajv.mjs'), WEEKLY_SCHEMA, folder] },
    },
    python(
      'PyYAML + jsonschema',
      'pyyaml_jsonschema.py',
      ['yaml', 'jsonschema'],
      [WEEKLY_SCHEMA, folder],
      true,
    ),
  ];
}

/**
 * A week's table and list of events made with XlsxWriter.
 *
 * @param {string} folder a workspace @param {string} week @param {string} target the workbook
 * @returns {Peer}
 */
export function gridWriter(folder, week, target) {
  return python('PyYAML + XlsxWriter', 'grid_xlsxwriter.py', ['yaml', 'xlsxwriter'], [folder, week, target]);
}

/** @param {string} name @param {string} script @param {string[]} modules @param {string[]} args @param {boolean} [slow] @returns {Peer} */
function python(name, script, modules, args, slow = false) {
  const interpreter = ['/usr/bin/python3', 'python3'].find(
    (file) => spawnSync(file, ['-c', `import ${modules.join(', ')}`]).status === 0,
  );
  return interpreter === undefined
    ? { name, missing: `no Python with ${modules.join(' and ')}` }
    : { name, command: { command: interpreter, args: [join(PEER_SCRIPTS, script), ...args], slow } };
}

/** The folder of the installed packages; undefined where npm cannot install them. @returns {string | undefined} */
function installed() {
  const folder = join(KEPT, `peers-${Object.values(VERSIONS).join('-')}`);
  const modules = join(folder, 'node_modules');
  // npm writes this file last.
  if (existsSync(join(modules, '.package-lock.json'))) return modules;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: VERSIONS }));
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0 ? modules : undefined;
}
