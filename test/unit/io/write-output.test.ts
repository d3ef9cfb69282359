import { mkdirSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WriteFailed, writeOutputs } from '../../../src/io/write-output.ts';
import { scratch } from '../../support/run.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('writing', () => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = scratch();
  });
  afterEach(() => place.dispose());
  const at = (name: string): string => join(place.folder, name);

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
      expect.objectContaining({ path: at('a/b') }),
    );
  });

  it.runIf(process.platform === 'linux')('fails too where the system holds no new folders', () => {
    expect(() => writeOutputs([{ path: '/proc/none/deeper/a', bytes: bytes('') }])).toThrow(WriteFailed);
  });

  it('removes what a killed run left, and not what a run still going writes', () => {
    const dead = '.mediagrid-999999999-a.tmp';
    const alive = `.mediagrid-${process.ppid}-a.tmp`;
    const old = `.mediagrid-${process.ppid}-b.tmp`;
    for (const name of [dead, alive, old, '.mediagrid-notes.tmp']) writeFileSync(at(name), '');
    utimesSync(at(old), new Date(0), new Date(0));
    writeOutputs([{ path: at('a'), bytes: bytes('new') }]);
    expect(readdirSync(place.folder).sort()).toEqual([alive, '.mediagrid-notes.tmp', 'a'].sort());
  });
});
