import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { holds } from '../../../src/io/holds.ts';
import { writeFolder } from '../../../src/io/write-folder.ts';
import { stageOutputs, writeOutputs } from '../../../src/io/write-output.ts';
import { appendToFile } from '../../../src/io/writing/bytes.ts';
import { WriteFailed } from '../../../src/io/writing/failure.ts';
import { scratch } from '../../support/scratch.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

let place: { folder: string; dispose: () => void };
beforeEach(() => {
  place = scratch();
});
afterEach(() => place.dispose());
const at = (name: string): string => join(place.folder, name);

describe('writing', () => {
  it('makes the folders, replaces files whole and leaves nothing else', () => {
    writeFileSync(at('a'), 'old and longer');
    writeOutputs([
      { path: at('a'), bytes: bytes('new') },
      { path: at('b/c/d'), bytes: bytes('d') },
    ]);
    expect(readFileSync(at('a'), 'utf8')).toBe('new');
    expect(readFileSync(at('b/c/d'), 'utf8')).toBe('d');
    expect(readdirSync(place.folder).sort()).toEqual(['a', 'b']);
  });

  it('changes no file where one of them cannot be written', () => {
    writeFileSync(at('a'), 'old');
    mkdirSync(at('folder'));
    const files = [
      { path: at('a'), bytes: bytes('new') },
      { path: at('folder'), bytes: bytes('new') },
    ];
    expect(() => writeOutputs(files)).toThrow(WriteFailed);
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
    expect(readdirSync(place.folder).sort()).toEqual(['a', 'folder']);
  });

  it('says which file, where its folder is a file', () => {
    writeFileSync(at('a'), '');
    expect(() => writeOutputs([{ path: at('a/b'), bytes: bytes('') }])).toThrow(
      expect.objectContaining({ path: at('a/b'), reason: expect.objectContaining({ code: 'ENOTDIR' }) }),
    );
  });

  it.runIf(process.platform === 'linux')('fails too where the system holds no new folders', () => {
    expect(() => writeOutputs([{ path: '/proc/none/deeper/a', bytes: bytes('') }])).toThrow(WriteFailed);
  });

  it('changes nothing where one cannot take its place after others have', () => {
    writeFileSync(at('a'), 'old');
    writeFileSync(at('there'), 'another');
    const files = [
      { path: at('a'), bytes: bytes('new') },
      { path: at('b'), bytes: bytes('new') },
      { path: at('there'), bytes: bytes('new'), fresh: true },
    ];
    expect(() => writeOutputs(files)).toThrow(
      expect.objectContaining({ path: at('there'), reason: expect.objectContaining({ code: 'EEXIST' }) }),
    );
    expect(readFileSync(at('a'), 'utf8')).toBe('old');
    expect(readFileSync(at('there'), 'utf8')).toBe('another');
    expect(readdirSync(place.folder).sort()).toEqual(['a', 'there']);
  });

  it('puts files in their places only when all are there', () => {
    writeFileSync(at('a'), 'old');
    const staging = stageOutputs();
    staging.add([{ path: at('a'), bytes: bytes('new') }]);
    staging.add([{ path: at('b'), bytes: bytes('new') }]);
    expect([readFileSync(at('a'), 'utf8'), existsSync(at('b'))]).toEqual(['old', false]);
    staging.commit();
    staging.close();
    expect([readFileSync(at('a'), 'utf8'), readFileSync(at('b'), 'utf8')]).toEqual(['new', 'new']);
    expect(readdirSync(place.folder).sort()).toEqual(['a', 'b']);
  });

  it('takes everything back that was not put in its place', () => {
    const staging = stageOutputs();
    staging.add([{ path: at('a'), bytes: bytes('new') }]);
    staging.close();
    expect(readdirSync(place.folder)).toEqual([]);
  });

  it('makes a fresh file where nothing stands, not even a link', () => {
    writeOutputs([{ path: at('a'), bytes: bytes('new'), fresh: true }]);
    expect(readFileSync(at('a'), 'utf8')).toBe('new');
    expect(readdirSync(place.folder)).toEqual(['a']);
    symlinkSync(at('nowhere'), at('link'));
    expect(() => writeOutputs([{ path: at('link'), bytes: bytes(''), fresh: true }])).toThrow(WriteFailed);
    expect(readlinkSync(at('link'))).toBe(at('nowhere'));
  });
});

describe.skipIf(process.platform === 'win32')('what stands in a place', () => {
  const modeAt = (name: string): number => statSync(at(name)).mode & 0o777;

  it('hands on who may read it, from the first moment; another mode may be asked for', () => {
    writeFileSync(at('private'), 'old');
    chmodSync(at('private'), 0o600);
    writeFileSync(at('group'), 'old');
    chmodSync(at('group'), 0o664);
    const staging = stageOutputs();
    staging.add([
      { path: at('private'), bytes: bytes('new') },
      { path: at('group'), bytes: bytes('new') },
      { path: at('draft'), bytes: bytes('new'), mode: 0o600 },
      { path: at('any'), bytes: bytes('new') },
    ]);
    const beside = readdirSync(place.folder).filter((name) => name.endsWith('.tmp'));
    const modes = [0o600, 0o664, 0o600, 0o666 & ~process.umask()].sort();
    expect(beside.map(modeAt).sort()).toEqual(modes);
    staging.commit();
    staging.close();
    expect(['private', 'group', 'draft', 'any'].map(modeAt).sort()).toEqual(modes);
  });

  it('is replaced where it is a link; what that leads to is not touched', () => {
    writeFileSync(at('target'), 'old');
    symlinkSync(at('target'), at('link'));
    symlinkSync(at('nothing'), at('dangling'));
    writeOutputs([
      { path: at('link'), bytes: bytes('new') },
      { path: at('dangling'), bytes: bytes('new') },
    ]);
    expect(readFileSync(at('target'), 'utf8')).toBe('old');
    expect(existsSync(at('nothing'))).toBe(false);
    for (const name of ['link', 'dangling']) expect(lstatSync(at(name)).isFile()).toBe(true);
  });

  it.each(['folder', 'pipe'])('stays where it is a %s, or a link to one', (what) => {
    if (what === 'folder') mkdirSync(at('it'));
    else execFileSync('mkfifo', [at('it')]);
    symlinkSync(at('it'), at('link'));
    for (const name of ['it', 'link']) {
      expect(() => writeOutputs([{ path: at(name), bytes: bytes('') }])).toThrow(WriteFailed);
      expect(holds({ path: at(name), bytes: bytes('') })).toBe('differs');
    }
    expect(readdirSync(place.folder).sort()).toEqual(['it', 'link']);
  });

  it('is not reached by a link below the root', () => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('root/sub'), { recursive: true });
    symlinkSync(at('elsewhere'), at('root/link'));
    symlinkSync(at('root'), at('reached-by-link'));
    const root = at('reached-by-link');
    const file = (path: string) => [{ path: join(root, path), bytes: bytes('x'), root }];
    expect(() => writeOutputs(file('link/a/b'))).toThrow(WriteFailed);
    expect(() => writeFolder(root, join(root, 'link/1'), [])).toThrow(WriteFailed);
    expect(readdirSync(at('elsewhere'))).toEqual([]);
    writeOutputs(file('sub/deeper/a'));
    writeOutputs(file('a'));
    expect(readFileSync(at('root/sub/deeper/a'), 'utf8')).toBe('x');
  });

  it('is not added to where it is a link', () => {
    writeFileSync(at('target'), 'old');
    symlinkSync(at('target'), at('link'));
    expect(() => appendToFile(at('link'), bytes('x'), 0o600)).toThrow(WriteFailed);
    expect(readFileSync(at('target'), 'utf8')).toBe('old');
  });
});

describe('a folder', () => {
  const files = [{ name: 'a', bytes: bytes('a') }];

  it('appears with all its files, and takes no place that is taken', () => {
    writeFolder(place.folder, at('b/1'), files);
    expect(readFileSync(at('b/1/a'), 'utf8')).toBe('a');
    mkdirSync(at('b/2'));
    for (const name of ['b/1', 'b/2']) {
      expect(() => writeFolder(place.folder, at(name), files)).toThrow(
        expect.objectContaining({ path: at(name), reason: expect.objectContaining({ code: 'EEXIST' }) }),
      );
    }
    expect([readdirSync(at('b')).sort(), readdirSync(at('b/2'))]).toEqual([['1', '2'], []]);
  });
});
