import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { runInProcess } from '../support/run.ts';
import { copyOfExamples } from '../support/scratch.ts';

const WEEK = '2026-W51';
const BODY = 'min-turgyn';
const PATH = `submissions/weekly/${WEEK}/${BODY}.yaml`;
const OTHER = `submissions/weekly/${WEEK}/min-jol.yaml`;

let place: { folder: string; dispose: () => void };
let hour: number;
beforeEach(() => {
  hour = 9;
  place = copyOfExamples();
  rmSync(join(place.folder, 'decisions/media-grid'), { recursive: true, force: true });
});
afterEach(() => place.dispose());

const run = (...args: string[]) => runInProcess([...args, '--lang', 'en'], { cwd: place.folder });
const issue = () =>
  run('issue-grid', '--week', WEEK, '--on', `2026-12-11T${String(hour++).padStart(2, '0')}:00:00+05:00`);
const diff = async (...args: string[]) => {
  const { code, stdout, stderr } = await run('diff', '--week', WEEK, '--format', 'json', ...args);
  const { changes, topNews, notCompared } = JSON.parse(stdout || '{}');
  const told = (changes ?? []).map(({ event, what }: Record<string, string>) => `${what} ${event}`);
  return { code, stderr, told, topNews, notCompared };
};
const edit = (path: string, change: (text: string) => string) =>
  writeFileSync(join(place.folder, path), change(readFileSync(join(place.folder, path), 'utf8')));
const retitle = (title: string) => (text: string) => text.replace(/title: .*/, `title: ${title}`);
const editionOf = (number: number) =>
  parse(readFileSync(join(place.folder, `issued/media-grid/${WEEK}/${number}/edition.yaml`), 'utf8'));
const gridOf = (number: number) =>
  parse(
    readFileSync(join(place.folder, `issued/media-grid/${WEEK}/${number}/media-grid-${WEEK}.yaml`), 'utf8'),
  );
const refsOf = (number: number): string[] =>
  gridOf(number)
    .events.filter(({ body }: Record<string, string>) => body === BODY)
    .map(({ ref }: Record<string, string>) => ref);

describe('a body whose file breaks between two editions', () => {
  let sound: string;
  beforeEach(async () => {
    expect((await issue()).code).toBe(0);
    sound = readFileSync(join(place.folder, PATH), 'utf8');
    edit(PATH, (text) => text.replace('title:', 'titel:'));
    edit(OTHER, retitle('Басқа'));
    const { code, stderr } = await issue();
    expect(code, stderr).toBe(1);
  });

  it('is named in the record of the second; nothing is said of its events', async () => {
    expect(editionOf(1)).not.toHaveProperty('leftOut');
    expect(editionOf(2).leftOut).toEqual([BODY]);
    expect(refsOf(2)).toEqual([]);
    const { code, told, topNews, notCompared } = await diff('--from', '1', '--to', '2');
    expect({ code, told, topNews, notCompared }).toEqual({
      code: 0,
      told: [expect.stringMatching(/^changed min-jol\//)],
      topNews: [],
      notCompared: [BODY],
    });
    const text = await run('diff', '--week', WEEK, '--to', '2');
    expect(text.stdout.replace(/\s+/g, ' ')).toContain(
      'Not compared, as their files had errors: Ministry of Housing',
    );
    const md = await run('diff', '--week', WEEK, '--to', '2', '--format', 'md');
    expect(md.stdout).toContain('Not compared, as their files had errors: Ministry of Housing');
  });

  it('is back as it was: its events are in the third, and none of them is new', async () => {
    writeFileSync(join(place.folder, PATH), sound);
    const now = await diff();
    expect([now.code, now.told, now.topNews]).toEqual([0, [], []]);
    const { code, stderr } = await issue();
    expect(code, stderr).toBe(0);
    expect(refsOf(3)).toEqual(refsOf(1));
    expect(gridOf(3)).not.toHaveProperty('changes');
    expect(editionOf(3)).not.toHaveProperty('leftOut');
    for (const from of ['1', '2']) {
      const { told, topNews } = await diff('--from', from, '--to', '3');
      expect([told.filter((one: string) => one.includes(BODY)), topNews]).toEqual([[], []]);
    }
    expect((await issue()).stderr).toContain('edition 3');
    expect(() => editionOf(4)).toThrow('ENOENT');
  });

  it('is back with a change and without an event: that is what the third says', async () => {
    const { events } = parse(sound);
    const first = events[0];
    writeFileSync(join(place.folder, PATH), sound);
    const kept = { ...parse(sound), events: [{ ...first, title: 'Жаңа атау' }, ...events.slice(1, -1)] };
    writeFileSync(join(place.folder, PATH), JSON.stringify(kept));
    await issue();
    const expected = [`changed ${BODY}/${first.id}`, `withdrawn ${BODY}/${events.at(-1).id}`];
    expect(
      gridOf(3).changes.events.map(({ event, what }: Record<string, string>) => `${what} ${event}`),
    ).toEqual(expected);
    expect((await diff('--from', '2', '--to', '3')).told).toEqual(expected);
  });

  it('is back with no events at all: they are withdrawn', async () => {
    const { events, topNews, ...rest } = parse(sound);
    writeFileSync(join(place.folder, PATH), JSON.stringify({ ...rest, noEvents: true }));
    const { told } = await diff();
    expect(told.toSorted()).toEqual(
      refsOf(1)
        .map((ref) => `withdrawn ${ref}`)
        .toSorted(),
    );
  });

  it('stays broken: the second edition is the last, whatever else is asked', async () => {
    const { code, stderr } = await issue();
    expect([code, stderr.includes('edition 2')]).toEqual([1, true]);
    edit(OTHER, retitle('Тағы'));
    await issue();
    expect(editionOf(3).leftOut).toEqual([BODY]);
    writeFileSync(join(place.folder, PATH), sound);
    expect((await diff()).told).toEqual([]);
  });
});

describe('diff', () => {
  beforeEach(async () => {
    await issue();
  });

  it('with a submission that has errors is told of it and exits 1', async () => {
    edit(PATH, (text) => text.replace('title:', 'titel:'));
    const { code, stderr, told, notCompared } = await diff();
    expect([code, told, notCompared]).toEqual([1, [], [BODY]]);
    expect(stderr).toContain(`${PATH}:`);
  });

  it.each([['1'], []])('with a damaged edition %s exits 1 and names it', async (...from) => {
    edit(`issued/media-grid/${WEEK}/1/media-grid-${WEEK}.yaml`, (text) => `${text}#\n`);
    const { code, stderr } = await diff(...from.flatMap((number) => ['--from', number]));
    expect(code).toBe(1);
    expect(stderr).toContain(`issued/media-grid/${WEEK}/1/edition.yaml`);
    expect(stderr).toContain('Edition 1 of 2026-W51 is missing or damaged');
    expect((await diff('--from', '2')).code).toBe(2);
  });

  it('of a week whose files are all gone: every event is withdrawn', async () => {
    const { events } = gridOf(1);
    rmSync(join(place.folder, `submissions/weekly/${WEEK}`), { recursive: true });
    const { code, told } = await diff();
    expect(code).toBe(0);
    const own = events.filter(({ continuing }: Record<string, unknown>) => continuing === undefined);
    expect(told.toSorted()).toEqual(own.map(({ ref }: { ref: string }) => `withdrawn ${ref}`).toSorted());
    expect((await diff('--exit-code')).code).toBe(1);
    expect((await run('build-grid', '--week', WEEK)).code).toBe(1);
  });
});
