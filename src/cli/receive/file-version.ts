import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import { severityOf } from '../../diagnostics/severity.ts';
import { isFarFromWitness } from '../../domain/terms.ts';
import { sha256Of } from '../../hash.ts';
import type { Fate } from '../../intake/arrange.ts';
import { historyPath } from '../../intake/places.ts';
import type { Placed } from '../../intake/sift.ts';
import { stepsOfVersion } from '../../intake/steps.ts';
import { parseInstant } from '../../law/instant.ts';
import type { Case, Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import type { Contents } from './read.ts';

/** Files a version in its place, or in the history where a later one stands. */
export function fileVersion(
  { file, contents, known }: Case,
  version: Placed,
  fate: Fate<Placed>,
  diagnostics: readonly Diagnostic[],
  { site, store, now }: Desk,
): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  const submitted = contents.submitted ?? '';
  const sent = parseInstant(submitted) ?? received;
  const told = { sha256, submitted, at: zone.format(now) };
  for (const step of stepsOfVersion(version, fate, told, zone)) store.perform(step);
  const common = { name, sha256, path: fate.path };
  if (fate.fate === 'older') {
    const history = historyPath(fate.path, version.sent, sha256Of(version.bytes), zone);
    return { ...common, state: 'older', history, than: fate.than };
  }
  const letter = known?.fate?.letter;
  const apart = isFarFromWitness({ text: submitted, witnessed: received });
  return {
    ...common,
    state: 'filed',
    ...(fate.replaces === undefined ? {} : { replaces: fate.replaces }),
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

function warningCodes(path: string, { notes }: Contents, diagnostics: readonly Diagnostic[]): string[] {
  return [
    ...notes.filter(({ severity }) => severity === 'warning').map(({ code }) => code),
    ...diagnostics
      .filter((found) => found.file === path && severityOf(found) === 'warning')
      .map(({ code }) => code),
  ];
}
