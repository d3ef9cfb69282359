import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { areaOf, CATALOGUE, type Code } from '../../src/diagnostics/catalogue/index.ts';
import { ROOT } from '../support/root.ts';
import { allPages, withoutBlocks } from './documents.ts';
import { commandsIn, flags, program } from './known.ts';
import { PENDING } from './pending.ts';

/** Codes, flags and files that documents name are there. What was written of earlier versions is left alone. */
const pages = allPages().filter(({ name }) => !/^CHANGELOG|^docs\/(?:decisions|reference\/)/.test(name));

describe.each(pages)('$name names', ({ text }) => {
  const names = [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(([, name = '']) => name);

  it('codes that can be told', () => {
    const areas = new Set((Object.keys(CATALOGUE) as Code[]).map(areaOf));
    const codes = names.filter(
      (name) => /^[a-z]+\/[a-z-]+$/.test(name) && areas.has(name.split('/')[0] ?? ''),
    );
    expect(codes.filter((code) => !Object.hasOwn(CATALOGUE, code))).toEqual([]);
  });

  it('flags that some command has', async () => {
    const known = await flags();
    const named = names.flatMap((name) =>
      [...name.matchAll(/(?<![\w-])--[a-z][a-z-]*/g)].map(([flag]) => flag),
    );
    expect(named.filter((flag) => !known.has(flag) && !PENDING.includes(flag))).toEqual([]);
  });

  it('commands that there are', async () => {
    const known = new Set([...commandsIn(await program()).flatMap(({ name }) => name.split(' ')), 'help']);
    const named = names.flatMap((name) => /^mediagrid ([a-z][\w-]*)/.exec(name)?.[1] ?? []);
    expect(named.filter((name) => !known.has(name) && !PENDING.includes(name))).toEqual([]);
  });

  it('files of the project', () => {
    const paths = names.filter((name) =>
      /^(?:docs|src|test|data|schemas|scripts|bin|examples|\.ci)\/[\w./-]*$/.test(name),
    );
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
