import { type LetterInput, letterText, type Refusal } from '../../intake/letter.ts';
import type { KnownFile } from '../../intake/log.ts';
import { setAsidePaths } from '../../intake/places.ts';
import type { Claim, Sifted } from '../../intake/sift.ts';
import type { Placed } from '../../intake/standing.ts';
import { stepsOfRefusal } from '../../intake/steps.ts';
import type { Deadline } from '../../law/deadlines/deadline.ts';
import type { Contact } from '../../schema/types.ts';
import { knownTerm } from '../known-term.ts';
import type { Site } from '../site.ts';
import type { Case, Desk } from './desk.ts';
import type { Outcome } from './outcome.ts';
import { type Contents, codesOf } from './read.ts';

/**
 * Sets a file aside with the letter about it; where that was done before for the same reasons and in the same language,
 * nothing is touched.
 */
export function refuse(
  { file, contents, known }: Case,
  sifted: Sifted | undefined,
  contact: Contact | undefined,
  { site, store, now, language }: Desk,
): Outcome {
  const { zone } = site.workspace.law;
  const { name, sha256, received } = file;
  const place = contents.version ?? contents.claim;
  const refusal = refusalOf(contents, sifted);
  const standing = place === undefined ? undefined : sifted?.standingAt(place.path)?.sent;
  // The name that it first came by: the same bytes are one file, whatever they are called.
  const places = setAsidePaths(known?.arrival?.name ?? name, sha256, received, zone, language);
  const errors = codesOf(refusal);
  const common = place === undefined ? {} : { path: place.path };
  if (!saidBefore(known, errors, places.letter)) {
    const deadline = deadlineOf(place, contents, sifted, site);
    const letter = letterText({
      language,
      law: site.workspace.law,
      now,
      name,
      received,
      refusal,
      ...addresseeOf(place, site),
      ...(deadline === undefined ? {} : { deadline }),
      ...(standing === undefined ? {} : { standing }),
      ...(contact === undefined ? {} : { contact }),
    });
    const told = { at: zone.format(now), errors, ...common };
    for (const step of stepsOfRefusal(file, letter, places, told)) store.perform(step);
  }
  return { name, sha256, state: 'set-aside', ...common, ...places, refusal, stands: standing !== undefined };
}

/** All that is wrong with a file: where it was looked at in its place, what was found there. */
function refusalOf({ version, claim, refusal, notes, words }: Contents, sifted: Sifted | undefined): Refusal {
  const fate = version === undefined ? undefined : sifted?.fates.get(version);
  if (fate?.fate === 'undecided') {
    return { because: 'undecided', files: fate.rivals.map(({ name = '' }) => name).sort() };
  }
  const inPlace = version ?? (claim?.bytes === undefined ? undefined : claim);
  const found = inPlace === undefined ? undefined : sifted?.problems.get(inPlace);
  if (found === undefined) return refusal ?? { because: 'foreign' };
  return { because: 'problems', problems: [...found.map(words), ...notes] };
}

function saidBefore(known: KnownFile | undefined, errors: readonly string[], path: string): boolean {
  const { event, errors: before = [], letter } = known?.fate ?? {};
  return event === 'set-aside' && before.join() === errors.join() && letter === path;
}

function addresseeOf(
  place: Placed | Claim | undefined,
  { workspace: { register } }: Site,
): Pick<LetterInput, 'authority' | 'body'> {
  const body = register.byId.get(String(place?.slot.fields.body));
  const authority = register.byId.get(register.authority)?.name ?? register.authority;
  return { authority, ...(body === undefined ? {} : { body: body.name }) };
}

function deadlineOf(
  place: Placed | Claim | undefined,
  { data }: Contents,
  sifted: Sifted | undefined,
  { workspace: { law } }: Site,
): Deadline | undefined {
  if (place === undefined) return undefined;
  const group = sifted?.groups.get(place.slot.group)?.valid ?? [];
  return knownTerm(place.slot, typeof data === 'object' && data !== null ? data : {}, group, law);
}
