import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { isFarFromWitness } from '../../domain/terms.ts';
import { sha256Of } from '../../hash.ts';
import { changesOfVersions } from '../../domain/version-changes.ts';
import type { Decided } from '../../intake/arrange.ts';
import { historyPath } from '../../intake/places.ts';
import type { Placed } from '../../intake/standing.ts';
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
  const letter = known?.fate?.letter;
  const common = {
    name,
    sha256,
    path: fate.path,
    ...(letter === undefined ? {} : { obsoleteLetter: letter }),
  };
  if (fate.fate === 'older') {
    const history = historyPath(fate.path, version.sent, sha256Of(version.bytes), zone);
    return { ...common, state: 'older', history, than: fate.than };
  }
  const saidBefore = fate.fate === 'same' || (fate.stays !== undefined && known === undefined);
  if (saidBefore) return { ...common, state: 'already' };
  const apart = isFarFromWitness({ text: submitted, witnessed: received });
  return {
    ...common,
    state: 'filed',
    ...(fate.replaces === undefined ? {} : { replaces: fate.replaces }),
    ...sinceEarlier(version, fate, site),
    ...(fate.moves === undefined ? {} : { movedTo: fate.moves.path }),
    ...(apart ? { apart: { submitted: sent, received } } : {}),
    oddities: [
      ...(sent.epochMs > received.epochMs ? (['after-receipt'] as const) : []),
      ...(fate.sameInstant ? (['same-instant'] as const) : []),
    ],
    warnings: warningCodes(fate.path, contents, diagnostics),
  };
}

/**
 * What changed since the accepted versions before, of this run as well as of earlier ones, and where the last of them is
 * kept. What any of them held and this one does not is removed.
 */
function sinceEarlier(
  version: Placed,
  { path, replaces, after = [] }: Extract<Decided<Placed>, { fate: 'filed' }>,
  { workspace, limits }: Site,
): Pick<Extract<Outcome, { state: 'filed' }>, 'kept' | 'changes'> {
  // What was set aside in an earlier run, as nothing told it apart, never was the version that holds.
  const ofThisRun = after.filter(({ evidence }) => evidence?.run === version.evidence?.run);
  const earlier = [...(replaces === undefined ? [] : [replaces]), ...ofThisRun];
  const last = earlier.at(-1);
  if (last === undefined) return {};
  const dataOf = ({ bytes }: Placed): unknown => parseSource({ path, bytes }, limits).source?.data;
  const changes = changesOfVersions(version.slot.kind, earlier.map(dataOf), dataOf(version));
  const kept = historyPath(path, last.sent, sha256Of(last.bytes), workspace.law.zone);
  return { kept, ...(changes === undefined ? {} : { changes }) };
}

function warningCodes(path: string, { notes }: Contents, diagnostics: readonly Diagnostic[]): string[] {
  return [
    ...notes.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
    ...diagnostics
      .filter((found) => found.file === path && severityOf(found) === 'warning')
      .map(({ code }) => code),
  ];
}
