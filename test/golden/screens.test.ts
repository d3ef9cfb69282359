import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectGolden } from '../support/golden.ts';
import { ROOT } from '../support/root.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

/** What the commands for people print of the example workspace, whole, in each language. */
const SCREENS = [
  { name: 'status', args: ['status', '--week', '2026-W51', '--on', '2026-12-16T09:00:00+05:00'] },
  { name: 'diff', args: ['diff', '--week', '2026-W50'] },
  { name: 'deadlines', args: ['deadlines', '--quarter', '2026-Q2', '--explain'] },
  { name: 'explain', args: ['explain'] },
  { name: 'explain-deadline-late', args: ['explain', 'deadline/late'] },
] as const;

describe('the golden screen of what came', () => {
  it.each(['kk', 'ru', 'en'])('receive, %s', async (language) => {
    const place = copyOfExamples();
    const args = ['receive', 'mail', '--on', '2026-12-11T09:00:00+05:00', '--lang', language];
    const { stdout } = await runInProcess(args, { cwd: place.folder });
    place.dispose();
    expectGolden(stdout, join(ROOT, 'test/golden/files', `receive.${language}.txt`));
    const widest = Math.max(...stdout.split('\n').map((line) => line.length));
    expect(widest, 'columns of a terminal').toBeLessThanOrEqual(80);
  });
});

describe('golden screens', () => {
  let place: { folder: string; dispose: () => void };
  beforeAll(() => {
    place = copyOfExamples();
  });
  afterAll(() => place.dispose());

  for (const { name, args } of SCREENS) {
    it.each(['kk', 'ru', 'en'])(`${name}, %s`, async (language) => {
      const { stdout } = await runInProcess([...args, '--lang', language], { cwd: place.folder });
      expectGolden(stdout, join(ROOT, 'test/golden/files', `${name}.${language}.txt`));
      const widest = Math.max(...stdout.split('\n').map((line) => line.length));
      expect(widest, 'columns of a terminal').toBeLessThanOrEqual(80);
    });
  }
});
