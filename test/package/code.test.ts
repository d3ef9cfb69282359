import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { copyOfExamples } from '../support/scratch.ts';

/**
 * What of Node the program, its libraries included, can reach. Nothing of the network: no http, http2, https, net, tls, dns,
 * dgram; child_process is for git, module for finding out what Node has.
 */
const REACHED = [
  'async_hooks',
  'buffer',
  'child_process',
  'crypto',
  'events',
  'fs',
  'module',
  'os',
  'path',
  'process',
  'readline',
  'stream',
  'string_decoder',
  'tty',
  'url',
  'util',
  'worker_threads',
  'zlib',
];

const programs = ['bin', 'dist'].flatMap((folder) =>
  readdirSync(join(ROOT, folder))
    .filter((name) => /\.c?js$/.test(name))
    .map((name) => ({ name: `${folder}/${name}`, text: readFileSync(join(ROOT, folder, name), 'utf8') })),
);

/** Every match in the program, with its file. */
const found = (pattern: RegExp) =>
  programs.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));

describe('the program as it is shipped', () => {
  it('can reach nothing of Node but this', () => {
    const asked = programs.flatMap(({ text }) =>
      [...text.matchAll(/\b(?:require|import)\(\s*["'`]([^"'`]+)["'`]\s*\)/g)].map(([, name = '']) => name),
    );
    const foreign = asked.filter((name) => !name.startsWith('.')).map((name) => name.replace(/^node:/, ''));
    expect(foreign.filter((name) => !builtinModules.includes(name))).toEqual([]);
    expect([...new Set(foreign)].sort()).toEqual(REACHED);
  });

  it('asks for modules by their written names only', () => {
    expect(found(/\bimport\((?!\s*["'`])[^)]*\)/g)).toEqual([]);
    // fflate asks in this way for worker_threads, and for nothing else.
    expect(found(/\b(?:getBuiltinModule|process\.binding|createRequire)\b/g)).toEqual([
      'dist/package.cjs: createRequire',
    ]);
  });

  it('has no way into the network that needs no module', () => {
    expect(found(/(?<![\w$.])(?:fetch\s*\(|new (?:WebSocket|EventSource|XMLHttpRequest)\b)/g)).toEqual([]);
  });

  it('makes no code of text', () => {
    expect(found(/(?<![\w$.])(?:eval|Function)\s*\(|\bnew Function\b|\.constructor\.constructor\b/g)).toEqual(
      [],
    );
    expect(found(/\brunIn(?:This|New)?Context\b|\bcompileFunction\b/g)).toEqual([]);
  });

  it('builds everything where Node forbids that', () => {
    const place = copyOfExamples();
    try {
      const program = ['--disallow-code-generation-from-strings', join(ROOT, 'bin/mediagrid.js')];
      const args = ['build', '--format', 'xlsx,docx,md,html,ics,csv,json,yaml'];
      const { status, stderr } = spawnSync(process.execPath, [...program, ...args], {
        cwd: place.folder,
        encoding: 'utf8',
      });
      expect(status, stderr).toBe(0);
    } finally {
      place.dispose();
    }
  });
});
