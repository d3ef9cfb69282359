import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { copyOfExamples } from '../support/scratch.ts';

const PAGE = 'build-grid --week 2026-W51 --out - --format html --lang en';
const REPORT = 'validate --no-cache --format json --lang en';
const BUILD = 'build --format md --lang en';
/** A device that takes nothing, as a full disk does. */
const FULL = '/dev/full';

let place: { folder: string; dispose: () => void };
beforeAll(() => {
  place = copyOfExamples();
});
afterAll(() => place.dispose());

/** What a shell makes of a line, where `mediagrid` is the program: its own exit code, and what it said on standard error. */
function shell(line: string): { code: string; stderr: string } {
  const program = `'${process.execPath}' '${join(ROOT, 'bin/mediagrid.js')}'`;
  const script = `mediagrid() { ${program} "$@"; echo "exit $?" >&3; }\n{ ${line}; } 3>exit.txt 2>err.txt; cat exit.txt; cat err.txt >&2`;
  const { stdout, stderr } = spawnSync('sh', ['-c', script], { cwd: place.folder, encoding: 'utf8' });
  return { code: /exit (\d+)/.exec(stdout)?.[1] ?? stdout, stderr };
}

describe.skipIf(process.platform === 'win32')('a reader that has gone', () => {
  it.each([
    `mediagrid ${PAGE} -q | head -c 1 >/dev/null`,
    `mediagrid ${PAGE} -q | true`,
    `mediagrid ${PAGE} -q >&-`,
    `mediagrid ${REPORT} | true`,
    `mediagrid ${REPORT} >&-`,
    'mediagrid explain | head -c 1 >/dev/null',
    'mediagrid --help | true',
  ])('is no fault: %s', (line) => {
    expect(shell(line)).toEqual({ code: '0', stderr: '' });
  });

  it.each([`mediagrid ${BUILD} 2>&1 | true`, `mediagrid ${BUILD} 2>&-`, `mediagrid ${BUILD} >&- 2>&-`])(
    'keeps no work from being done: %s',
    (line) => {
      expect(shell(`rm -rf build; ${line}`)).toEqual({ code: '0', stderr: '' });
      expect(existsSync(join(place.folder, 'build/directory.en.md'))).toBe(true);
    },
  );
});

describe.skipIf(!existsSync(FULL))('a full disk behind the output', () => {
  const told = 'The output could not be written in full (the disk is full, ENOSPC)\n';

  it.each([`${PAGE} -q`, REPORT, '--help --lang en', 'explain --lang en', 'schema weekly --lang en'])(
    'is told in one line: %s',
    (args) => {
      expect(shell(`mediagrid ${args} >${FULL}`)).toEqual({ code: '3', stderr: told });
    },
  );

  it('is a failure also where nothing can be told of it, and the work is done', () => {
    expect(shell(`rm -rf build; mediagrid ${BUILD} 2>${FULL}`).code).toBe('3');
    expect(existsSync(join(place.folder, 'build/directory.en.md'))).toBe(true);
    expect(shell(`mediagrid ${REPORT} >${FULL} 2>${FULL}`)).toEqual({ code: '3', stderr: '' });
  });

  it('keeps no report from its file', () => {
    expect(shell(`mediagrid ${REPORT} --report json=report.json >${FULL} 2>/dev/null`).code).toBe('3');
    expect(existsSync(join(place.folder, 'report.json'))).toBe(true);
  });
});
