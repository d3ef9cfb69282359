import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { isFarFromWitness } from '../../domain/terms.ts';
import { sha256Of } from '../../hash.ts';
import { changesOfVersion } from '../../domain/version-changes.ts';
import type { Decided } from '../../intake/arrange.ts';
import { historyPath } from '../../intake/places.ts';
import type { Placed } from '../../intake/sift.ts';
import { stepsOfVersion } from '../../intake/steps.ts';
import { parseInstant } from '../../law/instant.ts';
import { parseSource } from '../../source/index.ts';
import type { Site } from '../site.ts';
import type { Case, Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { Contents } from './read.ts';

/** Files a version in its place, or in the history where a later one stands. */
export function fileVersion(
  { file, contents, known }: Case,
  version: Placed,
  fate: Decided<Placed>,
  diagnostics: readonly Diagnostic[],
  { site, store, now }: Desk,
): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  const submitted = contents.submitted ?? '';
  const sent = parseInstant(submitted) ?? received;
  const { lastSaved } = contents;
  const told = {
    sha256,
    submitted,
    ...(lastSaved === undefined ? {} : { lastSaved: zone.format(lastSaved) }),
    at: zone.format(now),
  };
  for (const step of stepsOfVersion(version, fate, told, zone)) store.perform(step);
  const common = { name, sha256, path: fate.path };
  if (fate.fate === 'older') {
    const history = historyPath(fate.path, version.sent, sha256Of(version.bytes), zone);
    return { ...common, state: 'older', history, than: fate.than };
  }
  if (fate.fate === 'same') return { ...common, state: 'already' };
  const letter = known?.fate?.letter;
  const apart = isFarFromWitness({ text: submitted, witnessed: received });
  return {
    ...common,
    state: 'filed',
    ...(fate.replaces === undefined ? {} : replacement(fate.replaces, version, fate.path, site)),
    ...(fate.moves === undefined ? {} : { movedTo: fate.moves.path }),
    ...(apart ? { apart: { submitted: sent, received } } : {}),
    oddities: [
      ...(sent.epochMs > received.epochMs ? (['after-receipt'] as const) : []),
      ...(fate.sameInstant ? (['same-instant'] as const) : []),
    ],
    warnings: warningCodes(fate.path, contents, diagnostics),
    ...(letter === undefined ? {} : { obsoleteLetter: letter }),
  };
}

/** The version that was replaced, where it is kept, and what changed since. */
function replacement(earlier: Placed, version: Placed, path: string, { workspace, limits }: Site) {
  const dataOf = ({ bytes }: Placed): unknown => parseSource({ path, bytes }, limits).source?.data;
  const changes = changesOfVersion(version.slot.kind, dataOf(earlier), dataOf(version));
  const kept = historyPath(path, earlier.sent, sha256Of(earlier.bytes), workspace.law.zone);
  return { replaces: earlier, kept, ...(changes === undefined ? {} : { changes }) };
}

function warningCodes(path: string, { notes }: Contents, diagnostics: readonly Diagnostic[]): string[] {
  return [
    ...notes.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
    ...diagnostics
      .filter((found) => found.file === path && severityOf(found) === 'warning')
      .map(({ code }) => code),
  ];
}
