import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { logOf, putAll, treeOf } from '../support/inbox.ts';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

const PATH = 'submissions/weekly/2026-W51/min-jol.yaml';
const ON = ['--on', '2026-12-10T18:00:00+05:00', '--lang', 'en'];
const NAME = 'Ministry of Roads and Logistics\n';

describe('a file whose YAML cannot be read', () => {
  let place: { folder: string; dispose: () => void };
  beforeEach(() => {
    place = copyOfExamples();
    rmSync(join(place.folder, PATH));
  });
  afterEach(() => place.dispose());

  /** Receives a file, and gives back the letter about it. */
  async function receive(bytes: string | Buffer): Promise<string> {
    putAll(place.folder, { 'inbox/письмо.yaml': '' });
    writeFileSync(join(place.folder, 'inbox/письмо.yaml'), bytes);
    const { code } = await runInProcess(['receive', 'inbox', ...ON], { cwd: place.folder });
    expect(code).toBe(1);
    const letters = Object.keys(treeOf(join(place.folder, 'received'))).filter((path) =>
      path.endsWith('.txt'),
    );
    expect(letters).toHaveLength(1);
    return readFileSync(join(place.folder, 'received', letters[0] ?? ''), 'utf8');
  }

  const status = async () => {
    const args = ['status', '--week', '2026-W51', '--format', 'json', ...ON];
    const { stdout } = await runInProcess(args, { cwd: place.folder });
    const { bodies }: { bodies: { body: string; weekly: { state: string; file?: string } }[] } =
      JSON.parse(stdout);
    return bodies.find(({ body }) => body === 'min-jol')?.weekly;
  };

  const HEAD = 'kind: weekly\nbody: min-jol\nweek: 2026-W51\nsubmitted: "2026-12-10T11:20:00+05:00"\n';

  it.each([
    ['as a bracket is not closed', `${HEAD}events: [\n`],
    [
      'as it is of another encoding',
      Buffer.concat([Buffer.from(`${HEAD}# `), Buffer.from([0xcf, 0xf0, 0xe8, 10])]),
    ],
  ])(
    '%s, has a letter to the body that it is of, and is told as broken, not as missing',
    async (_, bytes) => {
      expect(await status()).toMatchObject({ state: 'due' });
      const letter = await receive(bytes);
      expect(letter).toContain(`\n\n${NAME}`);
      expect(letter).toContain('2026-W51');
      expect(logOf(place.folder).at(-1)).toMatchObject({ event: 'set-aside', path: PATH });
      expect(await status()).toMatchObject({ state: 'broken' });
    },
  );

  it('that says nothing of itself has a letter to nobody, and is not told of any body', async () => {
    expect(await receive('events: [\n')).not.toContain(NAME);
    expect(await status()).toMatchObject({ state: 'due' });
  });
});
