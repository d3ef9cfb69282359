import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../support/root.ts';
import { allPages, anchorsOf, localTargets, readPage } from './documents.ts';

/** Links and pictures of the documents lead somewhere. */
describe('links', () => {
  it.each(allPages())('$name', ({ name, text }) => {
    expect(localTargets(text).filter((target) => !leadsSomewhere(name, target))).toEqual([]);
  });
});

describe('pictures', () => {
  const names = readdirSync(join(ROOT, 'docs/images'));

  it.each(names)('%s is small', (name) => {
    expect(statSync(join(ROOT, 'docs/images', name)).size).toBeLessThanOrEqual(200_000);
  });

  it('stand in some document each', () => {
    const shown = allPages().flatMap(({ text }) => names.filter((name) => text.includes(`images/${name}`)));
    expect(names.filter((name) => !shown.includes(name))).toEqual([]);
  });
});

function leadsSomewhere(from: string, target: string): boolean {
  const [path = '', anchor] = target.split('#');
  const file = path === '' ? from : posix.join(dirname(from), path);
  if (!existsSync(join(ROOT, file))) return false;
  return anchor === undefined || anchorsOf(readPage(file).text).includes(decodeURIComponent(anchor));
}
