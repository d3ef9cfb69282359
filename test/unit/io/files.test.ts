import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listAll, listFiles, readBytes, readChosen, readFound, readNamed } from '../../../src/io/files.ts';
import { allOf } from '../../../src/io/stream.ts';
import { runInProcess } from '../../support/run.ts';
import { copyOfExamples, scratch } from '../../support/scratch.ts';

const GIB = 1024 ** 3;
/** Files of Linux that hold less than the size they have, and more. */
const SHORTER = '/sys/class/net/lo/mtu';
const LONGER = '/proc/self/status';

describe('reading a file', () => {
  let place: { folder: string; dispose: () => void };
  const at = (name: string): string => join(place.folder, name);
  beforeEach(() => {
    place = scratch();
  });
  afterEach(() => place.dispose());

  it('gives its bytes, also of an empty one', () => {
    writeFileSync(at('a'), 'Әліппе');
    writeFileSync(at('b'), '');
    expect(readBytes(at('a'), 100)).toMatchObject({ bytes: Buffer.from('Әліппе') });
    expect(readBytes(at('b'), 100)).toMatchObject({ bytes: Buffer.alloc(0) });
  });

  it('refuses a file of a GiB by its size', () => {
    writeFileSync(at('a'), '');
    truncateSync(at('a'), GIB);
    expect(readBytes(at('a'), 100)).toEqual({ size: GIB });
    expect(readNamed(at('a'), GIB - 1)).toEqual({ size: GIB });
  });

  // Files of the kernel say another size than they have, as a file does that changes while it is read.
  it.skipIf(!existsSync(SHORTER))('that is shorter than it said gives what it has', () => {
    const mtu = execFileSync('cat', [SHORTER]);
    expect(statSync(SHORTER).size).toBeGreaterThan(mtu.length);
    expect(readBytes(SHORTER, 1_000_000)).toMatchObject({ bytes: mtu });
  });

  it.skipIf(!existsSync(LONGER))('that is longer than it said is read no further', () => {
    expect(statSync(LONGER).size).toBe(0);
    expect(readFileSync(LONGER).length).toBeGreaterThan(10);
    expect(readBytes(LONGER, 10)).toMatchObject({ bytes: Buffer.alloc(0) });
  });

  it('reads no folder, and nothing that is not there', () => {
    expect(readBytes(place.folder, 100)).toEqual({ reason: 'EISDIR' });
    expect(readBytes(at('a'), 100)).toEqual({ reason: 'ENOENT' });
  });

  it.skipIf(process.platform === 'win32')(
    'does not wait for a pipe, nor read a device or a socket',
    async () => {
      execFileSync('mkfifo', [at('pipe')]);
      expect(readBytes(at('pipe'), 100)).toEqual({ reason: 'ENXIO' });
      expect(readNamed('/dev/zero', 100)).toEqual({ reason: 'ENXIO' });
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(at('socket'), resolve));
      expect(readBytes(at('socket'), 100)).toEqual({ reason: 'ENXIO' });
      server.close();
    },
  );

  it.skipIf(process.platform === 'win32')('follows a link only where the user names it', () => {
    writeFileSync(at('a'), 'a');
    symlinkSync('a', at('link'));
    symlinkSync('loop', at('loop'));
    expect(readBytes(at('link'), 100)).toEqual({ reason: 'ELOOP' });
    expect(readNamed(at('link'), 100)).toMatchObject({ bytes: Buffer.from('a') });
    expect(readNamed(at('loop'), 100)).toEqual({ reason: 'ELOOP' });
  });
});

describe('reading a file that was found in a folder', () => {
  let place: { folder: string; dispose: () => void };
  const at = (name: string): string => join(place.folder, name);
  beforeEach(() => {
    place = scratch();
    mkdirSync(at('named/sub'), { recursive: true });
    mkdirSync(at('elsewhere'));
    for (const name of ['named/sub/a', 'named/b', 'elsewhere/a', 'elsewhere/b'])
      writeFileSync(at(name), name);
  });
  afterEach(() => place.dispose());

  it('gives its bytes', () => {
    for (const { path } of listAll(at('named'))) {
      expect(readFound(at('named'), path, 100)).toMatchObject({ bytes: Buffer.from(`named/${path}`) });
    }
    expect(readFound(at('named'), 'sub/c', 100)).toEqual({ reason: 'ENOENT' });
  });

  it.skipIf(process.platform === 'win32')(
    'follows no link that has taken its place, or that of a folder on the way',
    () => {
      const found = listAll(at('named'));
      rmSync(at('named/b'));
      symlinkSync(at('elsewhere/b'), at('named/b'));
      rmSync(at('named/sub'), { recursive: true });
      symlinkSync(at('elsewhere'), at('named/sub'));
      expect(found.map(({ path }) => path)).toEqual(['b', 'sub/a']);
      for (const { path } of found) expect(readFound(at('named'), path, 100)).toEqual({ reason: 'ELOOP' });
      for (const { path } of found) {
        const chosen = { path: join(at('named'), path), foundIn: at('named') };
        expect(readChosen(chosen, 100)).toEqual({ reason: 'ELOOP' });
        expect(readChosen({ path: chosen.path }, 100)).toHaveProperty('bytes');
      }
    },
  );

  it.skipIf(process.platform === 'win32')('the folder itself may be a link: the user named it', () => {
    symlinkSync('named', at('link'));
    expect(readFound(at('link'), 'sub/a', 100)).toHaveProperty('bytes');
  });
});

describe('what stands in a workspace and is no file', () => {
  let place: { folder: string; dispose: () => void };
  const at = (name: string): string => join(place.folder, name);
  const run = (...args: string[]) => runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
  beforeEach(() => {
    place = copyOfExamples();
  });
  afterEach(() => place.dispose());

  it
    .skipIf(process.platform === 'win32')
    .each([
      ['submissions/weekly/2026-W51/min-x.yaml'],
      ['regulations/own.yaml'],
      ['issued/media-grid/2026-W50/1/more.txt'],
      ['bodies.yaml'],
    ])('is told, be it a pipe or a link, and left alone: %s', async (path) => {
    mkdirSync(join(at(path), '..'), { recursive: true });
    rmSync(at(path), { force: true });
    execFileSync('mkfifo', [at(path)]);
    const piped = await run('validate');
    expect(piped.stdout).toContain(`${path}:1:1 error This is not an ordinary file`);
    rmSync(at(path));
    symlinkSync('/etc/hostname', at(path));
    const linked = await run('validate');
    expect(linked.stdout).toBe(piped.stdout);
    expect([piped.code, linked.code]).toEqual([1, 1]);
  });

  it.skipIf(process.platform === 'win32')(
    'a folder that is a link is told, whatever it leads to',
    async () => {
      rmSync(at('submissions'), { recursive: true });
      symlinkSync('.', at('submissions'));
      const { stdout, code } = await run('validate');
      expect(stdout).toContain('submissions:1:1 error This is not an ordinary file');
      expect(code).toBe(1);
    },
  );

  it.skipIf(process.platform === 'win32').each<[string, ...string[][]]>([
    ['submissions', ['build-directory'], ['build-grid', '-w', '2026-W51'], ['build']],
    ['submissions/contacts', ['build-directory'], ['build']],
    [
      'submissions/weekly',
      ['build-grid', '-w', '2026-W51'],
      ['issue-grid', '-w', '2026-W51'],
      ['status'],
      ['build'],
    ],
    [
      'submissions/weekly/2026-W51',
      ['build-grid', '-w', '2026-W51'],
      ['status', '-w', '2026-W51'],
      ['build'],
    ],
    [
      'submissions/proposals/2026-2',
      ['build-plan', '-y', '2026'],
      ['build-grid', '-w', '2026-W51'],
      ['build'],
    ],
    ['decisions/media-grid', ['build-grid', '-w', '2026-W51'], ['issue-grid', '-w', '2026-W51']],
    ['issued/media-grid', ['build-grid', '-w', '2026-W50'], ['issue-grid', '-w', '2026-W50']],
  ])('nothing is built from a folder behind a link, as if it were empty: %s', async (path, ...lines) => {
    renameSync(at(path), at('elsewhere'));
    symlinkSync(at('elsewhere'), at(path));
    for (const line of lines) {
      const { code, stderr } = await run(...line);
      expect(stderr, line.join(' ')).toContain(
        `Could not read ${path} (there is a link on the way, ELOOP)\n`,
      );
      expect(code, line.join(' ')).toBe(1);
    }
    expect(existsSync(at('build')) ? readdirSync(at('build')) : []).toEqual([]);
    const { code, stdout } = await run('validate');
    expect(stdout).toContain(`${path}:1:1 error This is not an ordinary file`);
    expect(stdout).not.toContain('ELOOP');
    expect(code).toBe(1);
  });

  it.skipIf(process.platform === 'win32')(
    'a submission that is a link is left out, and said so',
    async () => {
      renameSync(at('submissions/weekly/2026-W51/min-jol.yaml'), at('elsewhere.yaml'));
      symlinkSync(at('elsewhere.yaml'), at('submissions/weekly/2026-W51/min-jol.yaml'));
      const { code, stderr } = await run('build-grid', '-w', '2026-W51', '-f', 'md');
      expect(stderr).toContain(
        'Left out: submissions/weekly/2026-W51/min-jol.yaml (errors: path/not-a-file)',
      );
      expect(code).toBe(1);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'an edition with a pipe for a file is told of, not waited for',
    async () => {
      rmSync(at('issued/media-grid/2026-W50/1/media-grid-2026-W50.yaml'));
      execFileSync('mkfifo', [at('issued/media-grid/2026-W50/1/media-grid-2026-W50.yaml')]);
      const { stdout, code } = await run('validate', 'issued');
      expect(stdout).toContain('[issued/missing]');
      expect(code).toBe(1);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'a log of what came that cannot be read ends the run with a word',
    async () => {
      mkdirSync(at('received'), { recursive: true });
      rmSync(at('received/log.jsonl'), { force: true });
      execFileSync('mkfifo', [at('received/log.jsonl')]);
      for (const args of [['status'], ['receive', 'mail']]) {
        const { code, stderr } = await run(...args);
        expect(stderr).toContain('received/log.jsonl');
        expect(stderr).toContain('it is not an ordinary file, ENXIO');
        expect(code).toBe(3);
      }
    },
  );

  it
    .skipIf(process.platform === 'win32')
    .each([['submissions/weekly/2026-W51/'], ['issued/media-grid/2026-W50/1/'], ['']])(
    'a name that is not UTF-8 is told in plain words, the rest goes on: %s',
    async (folder) => {
      const inbox = folder === '';
      const within = inbox ? 'inbox/' : folder;
      mkdirSync(at(within), { recursive: true });
      for (const name of ['caf\xe9.yaml', 'caf\u00c3\u00a9 \xef\xbf\xbd.txt']) {
        writeFileSync(Buffer.from(`${at(within)}${name}`, 'latin1'), 'x');
      }
      mkdirSync(Buffer.from(`${at(within)}\xff`, 'latin1'));
      const { stdout, code } = inbox ? await run('receive', 'inbox') : await run('validate');
      const reason = 'could not be read (its name is not UTF-8, rename it, EILSEQ)';
      for (const name of ['caf\ufffd.yaml', '\ufffd']) {
        expect(stdout).toContain(
          inbox ? `  ${name}\n    ${reason}\n` : `${folder}${name}:1:1 error The file ${reason}`,
        );
      }
      // A name that truly holds the replacement character is none of them.
      expect(stdout.split('EILSEQ')).toHaveLength(3);
      expect(code).toBe(1);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'nor is a folder outside a workspace: links in it are told, and no loop of them is walked',
    async () => {
      const outside = scratch();
      writeFileSync(Buffer.from(`${outside.folder}/caf\xe9.yaml`, 'latin1'), 'x');
      for (const name of ['a.yaml', 'b.yaml']) symlinkSync('.', join(outside.folder, name));
      const { stdout, code } = await run('validate', outside.folder);
      const form = await run('import', outside.folder);
      outside.dispose();
      expect(stdout.match(/\w+\.yaml:1:1 error This is not an ordinary file/g)).toHaveLength(2);
      expect(stdout).toContain('caf\ufffd.yaml:1:1 error The file could not be read (its name is not UTF-8');
      expect(stdout).toContain('Files: 3. Errors: 3.');
      expect(code).toBe(1);
      expect([form.code, form.stderr]).toEqual([3, expect.stringContaining('its name is not UTF-8')]);
    },
  );

  it('settings of a GiB are refused by their size', async () => {
    truncateSync(at('mediagrid.yaml'), GIB);
    const { stdout } = await run('validate');
    expect(stdout).toContain(`mediagrid.yaml:1:1 error The file is too large: ${GIB} bytes`);
  });

  it('a form of a GiB, mail of a GiB', async () => {
    writeFileSync(at('big.xlsx'), '');
    truncateSync(at('big.xlsx'), GIB);
    const form = await run('import', 'big.xlsx');
    expect([form.code, form.stderr]).toEqual([1, expect.stringContaining('[form/too-large]')]);
    const mail = await run('receive', 'big.xlsx');
    expect([mail.code, mail.stdout]).toEqual([1, expect.stringContaining(String(GIB))]);
  });

  it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
    'a folder that may not be read is told',
    async () => {
      mkdirSync(at('submissions/weekly/2026-W49'), { mode: 0o000 });
      const { stdout, code } = await run('validate');
      expect(stdout).toMatch(
        /submissions\/weekly\/2026-W49:1:1 error The file could not be read \(no permission, EACCES\)/,
      );
      expect(code).toBe(3);
    },
  );
});

describe('standard input', () => {
  it('is read no further than its limit', async () => {
    let given = 0;
    const endless = (async function* () {
      for (;;) {
        given += 1000;
        yield Buffer.alloc(1000, 'a');
      }
    })();
    expect((await allOf(endless, 10_500)).length).toBe(10_501);
    expect(given).toBe(11_000);
  });

  it('names as many bytes as it takes to be too large', async () => {
    const place = scratch();
    const { stdout, code } = await runInProcess(['validate', '-', '--lang', 'en'], {
      cwd: place.folder,
      stdin: 'a'.repeat(3 * 1024 * 1024),
    });
    place.dispose();
    expect(stdout).toContain('-:1:1 error The file is too large');
    expect(code).toBe(1);
  });
});

it('a folder without anything is an empty list', () => {
  const place = scratch();
  expect(listFiles(place.folder, '')).toEqual([]);
  place.dispose();
});
