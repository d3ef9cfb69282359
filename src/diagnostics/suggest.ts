const LONGEST_WORD = 129;
const MOST_CANDIDATES = 2_000;

/** Cyrillic letters by the Latin ones that look the same: a wrong keyboard layout is no difference in spelling. */
const LOOK_ALIKES = new Map(
  [...'асеорхукіһтмнв'].map((cyrillic, index) => [cyrillic, 'aceopxykihtmhb'[index] ?? cyrillic]),
);

/**
 * What the user probably meant: the candidate nearest to `word`, if it is near enough and no other is as near. Case,
 * Unicode form and look-alike letters of the other alphabet do not count as differences.
 */
export function suggest(word: string, candidates: readonly string[]): string | undefined {
  if (word.length > LONGEST_WORD || candidates.length > MOST_CANDIDATES) return undefined;
  const wanted = folded(word);
  const limit = wanted.length <= 4 ? 1 : wanted.length <= 8 ? 2 : 3;
  let best: string | undefined;
  let bestDistance = limit + 1;
  let tied = false;
  for (const candidate of candidates) {
    const distance = distanceBetween(wanted, folded(candidate), bestDistance);
    if (distance < bestDistance) [best, bestDistance, tied] = [candidate, distance, false];
    else if (distance === bestDistance && distance <= limit && candidate !== best) tied = true;
  }
  return tied || bestDistance > limit ? undefined : best;
}

/** The most similar of some references `<body>/<id>`; otherwise the one with that short id, whichever body's. */
export function suggestRef(ref: string, known: readonly string[]): string | undefined {
  const id = ref.slice(ref.indexOf('/') + 1);
  const namesakes = known.filter((each) => each.endsWith(`/${id}`));
  return suggest(ref, known) ?? (namesakes.length === 1 ? namesakes[0] : undefined);
}

function folded(text: string): string {
  return [...text.normalize('NFC').toLowerCase()].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
}

/** Damerau–Levenshtein distance (adjacent letters swapped count once), given up where lengths alone pass `limit`. */
function distanceBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) [before, last] = [last, nextRow(a, b, i, before, last)];
  return last[b.length] ?? limit + 1;
}

/** Distances of the first `i` letters of `a` to every beginning of `b`, from the two rows above. */
function nextRow(
  a: string,
  b: string,
  i: number,
  before: readonly number[],
  last: readonly number[],
): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const changed = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
    const swapped =
      a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (before[j - 2] ?? Infinity) + 1 : Infinity;
    row.push(Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, changed, swapped));
  }
  return row;
}
