import { join } from 'node:path';
import { sha256Of } from '../../hash.ts';
import { isUndecided } from '../../intake/log.ts';
import { originalPath } from '../../intake/places.ts';
import { stepsOfArrival } from '../../intake/steps.ts';
import { readChosen, readFound, whatStandsAt } from '../../io/files.ts';
import type { Receipt } from '../../schema/types.ts';
import { slotOf } from '../../workspace/layout.ts';
import type { Case, Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { contentsOf } from './read.ts';
import type { Incoming } from './sources.ts';

/** Mail does not carry more. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Reads a file, unless it is known, and keeps its bytes. */
export function open(
  source: Incoming,
  seen: Set<string>,
  { site, store, now }: Desk,
): Outcome | Omit<Case, 'contents'> {
  const { name, standing, reason } = source;
  if (reason !== undefined) return { name, state: 'not-taken', why: { because: 'unreadable', reason } };
  if (standing === 'other') return { name, state: 'not-taken', why: { because: 'not-a-file' } };
  const content = readChosen(source, MOST_BYTES);
  if ('size' in content) {
    return { name, state: 'not-taken', why: { because: 'too-large', size: content.size, limit: MOST_BYTES } };
  }
  if ('reason' in content) {
    return { name, state: 'not-taken', why: { because: 'unreadable', reason: content.reason } };
  }
  const { bytes } = content;
  const sha256 = sha256Of(bytes);
  const known = store.log.known(sha256);
  if (seen.has(sha256)) return { name, sha256, state: 'already' };
  if (known?.fate?.event === 'kept') return { name, sha256, state: 'already' };
  const settled = settledAt(known?.fate, site.root);
  if (settled !== undefined) return { name, sha256, state: 'already', path: settled };
  const received = known?.received ?? now;
  if (known === undefined) {
    const { zone } = site.workspace.law;
    const original = originalPath(name, sha256, received, zone);
    const steps = stepsOfArrival({ name, sha256, bytes }, original, zone.format(now));
    for (const step of steps) store.perform(step);
  }
  seen.add(sha256);
  // Of versions that nothing told apart, the one that is given again is the one that holds.
  const run = known?.fate === undefined || isUndecided(known) ? store.log.runs : known.run;
  return { file: { name, sha256, bytes, received, run }, known };
}

/** The path at which a file is filed, or a later version of it; a path where nothing stands settles nothing. */
function settledAt(fate: Receipt | undefined, root: string): string | undefined {
  const { event, path } = fate ?? {};
  if (path === undefined || (event !== 'filed' && event !== 'older')) return undefined;
  return whatStandsAt(join(root, path)) === 'nothing' ? undefined : path;
}

/**
 * What was set aside in earlier runs and belongs together with what came now: an event that it names may be there now.
 * So it does not matter in which order files come.
 */
export async function setAsideBefore(
  cases: readonly Case[],
  seen: ReadonlySet<string>,
  { site, store, language }: Desk,
): Promise<Case[]> {
  const groups = new Set(cases.map(({ contents }) => (contents.version ?? contents.claim)?.slot.group));
  const found: Case[] = [];
  for (const known of store.log.setAside()) {
    const { sha256, received, run, arrival, fate } = known;
    const group = slotOf(fate?.path ?? '')?.group;
    if (group === undefined || !groups.has(group) || seen.has(sha256)) continue;
    const content = readFound(site.root, arrival?.original ?? '', MOST_BYTES);
    if (!('bytes' in content) || sha256Of(content.bytes) !== sha256) continue;
    const file = { name: arrival?.name ?? '', sha256, bytes: content.bytes, received, run };
    found.push({ file, known, contents: await contentsOf(file, site, language) });
  }
  return found;
}
