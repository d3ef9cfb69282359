import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { takeIn } from '../../src/cli/receive/take-in.ts';
import { siteOf } from '../../src/cli/site.ts';
import { sha256Of } from '../../src/hash.ts';
import { openReceived } from '../../src/io/received.ts';
import { openWorkspace } from '../../src/io/workspace.ts';
import type { Instant } from '../../src/law/instant.ts';
import { createTimeZone } from '../../src/law/time-zone.ts';
import { instant } from '../support/calendar.ts';
import { nilWeek, notice, putAll, smallWorkspace, treeOf } from '../support/inbox.ts';
import { scratch } from '../support/scratch.ts';

const zone = createTimeZone('Asia/Almaty');
const START = instant('2026-12-09T09:00:00+05:00');

/** A moment on the way to the deadline; all that is received comes after it. */
const minute = fc.integer({ min: 0, max: 600 });
const at = (minutes: number): Instant => ({ epochMs: START.epochMs + minutes * 60_000 });
const written = (minutes: number) => zone.format(at(minutes));

/** A version of a week or of one of three appointments, sound or broken; each sent at an instant of its own. */
const someFiles = fc
  .uniqueArray(
    fc.record({
      sent: minute,
      body: fc.constantFrom('b2', 'b3'),
      what: fc.constantFrom('week', '2024-05-06', '2025-01-13', '2026-12-07'),
      sound: fc.integer({ min: 0, max: 5 }).map((n) => n > 0),
    }),
    { selector: ({ sent }) => sent, minLength: 1, maxLength: 7 },
  )
  .map((versions) =>
    versions.map(({ sent, body, what, sound }) => {
      const text =
        what === 'week' ? nilWeek(body, written(sent), `№ ${sent}`) : notice(body, what, written(sent));
      return sound ? text : text.replace('submitted:', 'submited:');
    }),
  );

/** The files in some order, cut into runs. */
const someRuns = someFiles.chain((files) =>
  fc
    .tuple(
      fc.shuffledSubarray(files, { minLength: files.length }),
      fc.array(fc.integer({ min: 0, max: files.length }), { maxLength: 2 }),
    )
    .map(([order, cuts]) => ({ files, order, cuts: [...cuts].sort((a, b) => a - b) })),
);

/** Takes texts in, each run an hour after the one before and all after they were sent. */
async function receive(root: string, runs: readonly (readonly string[])[]): Promise<void> {
  const { workspace, limits } = await openWorkspace(root);
  if (workspace === undefined) throw new Error('the test is wrong: no workspace');
  for (const [number, texts] of runs.entries()) {
    const inbox = scratch();
    putAll(inbox.folder, Object.fromEntries(texts.map((text, index) => [`${index}.yaml`, text])));
    const store = await openReceived(root);
    const files = texts.map((_, index) => `${index}.yaml`);
    await takeIn(
      files.map((name) => ({ name, path: join(inbox.folder, name), standing: 'file' as const })),
      { site: siteOf(root, workspace, limits), store, now: at(601 + number * 60), language: 'kk' },
    );
    store.close();
    inbox.dispose();
  }
}

async function treeWith(runs: readonly (readonly string[])[]): Promise<Record<string, string>> {
  const place = smallWorkspace();
  try {
    await receive(place.folder, runs);
    return treeOf(place.folder);
  } finally {
    place.dispose();
  }
}

/** A version by what it says and when it was sent itself: filed as a correction, it keeps the first time of sending. */
function versionIn(text: string): unknown {
  const { corrected, ...said } = parse(text) as { submitted?: string; corrected?: string[] };
  return { ...said, submitted: corrected?.at(-1) ?? said.submitted };
}

const versions = (files: Record<string, string>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, versionIn(text)]));
const filed = (tree: Record<string, string>) =>
  Object.fromEntries(Object.entries(tree).filter(([path]) => path.startsWith('submissions/')));

/** The texts cut into runs at these places. */
function cutAt<T>(list: readonly T[], cuts: readonly number[]): T[][] {
  const bounds = [0, ...cuts, list.length];
  return bounds.slice(1).map((end, index) => list.slice(bounds[index], end));
}

describe('receiving', () => {
  it('files the same versions whatever the order in which files come, and in however many runs', async () => {
    await fc.assert(
      fc.asyncProperty(someRuns, async ({ files, order, cuts }) => {
        const inRuns = versions(filed(await treeWith(cutAt(order, cuts))));
        expect(inRuns).toEqual(versions(filed(await treeWith([files]))));
      }),
      { numRuns: 25 },
    );
  });

  it('within a run files the same whatever the order, also where versions say that they were sent at one instant', async () => {
    const versions = fc.array(
      fc.record({
        sent: fc.integer({ min: 0, max: 2 }),
        body: fc.constantFrom('b2', 'b3'),
        what: fc.constantFrom('week', '2025-01-13', '2026-12-07'),
        text: fc.integer({ min: 1, max: 3 }),
      }),
      { minLength: 2, maxLength: 6 },
    );
    const inTwoOrders = versions.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    const textOf = ({
      sent,
      body,
      what,
      text,
    }: {
      sent: number;
      body: string;
      what: string;
      text: number;
    }) =>
      what === 'week'
        ? nilWeek(body, written(sent), `№ ${text}`)
        : notice(body, what, written(sent), 'А'.repeat(text));
    await fc.assert(
      fc.asyncProperty(inTwoOrders, async ([list, order]) => {
        const [one, other] = [await treeWith([list.map(textOf)]), await treeWith([order.map(textOf)])];
        expect(filed(one)).toEqual(filed(other));
        const events = (tree: Record<string, string>) =>
          (tree['received/log.jsonl'] ?? '')
            .split('\n')
            .filter((line) => line !== '')
            .map((line) => JSON.parse(line))
            .map(({ event, sha256 }) => `${event} ${sha256}`)
            .sort();
        expect(events(one)).toEqual(events(other));
      }),
      { numRuns: 25 },
    );
  });

  it('loses nothing, and changes nothing the second time', async () => {
    await fc.assert(
      fc.asyncProperty(someRuns, async ({ order, cuts }) => {
        const place = smallWorkspace();
        const before = Object.values(filed(treeOf(place.folder)));
        await receive(place.folder, cutAt(order, cuts));
        const tree = treeOf(place.folder);
        const kept = new Set(Object.values(tree));
        const came = order.map((text) => Buffer.from(text).toString('latin1'));
        expect([...before, ...came].filter((text) => !kept.has(text))).toEqual([]);
        // Filed, in the history, or set aside – beside the original that is always kept.
        const places = Object.entries(tree)
          .filter(([path]) => /\.yaml$/.test(path) && !/^received\/\d/.test(path))
          .map(([, text]) => JSON.stringify(versionIn(text)));
        for (const text of came) {
          expect(places.filter((other) => other === JSON.stringify(versionIn(text)))).toHaveLength(1);
        }
        const log = tree['received/log.jsonl'] ?? '';
        for (const text of order) expect(log.split(sha256Of(Buffer.from(text)))).toHaveLength(3);
        await receive(place.folder, [order]);
        expect(treeOf(place.folder)).toEqual(tree);
        place.dispose();
      }),
      { numRuns: 25 },
    );
  });
});
