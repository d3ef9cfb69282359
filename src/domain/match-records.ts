import { sameName, type Text, textsOf } from '../i18n/text.ts';

/** An event or a proposal as it stands in a file that may have errors. */
export type LooseRecord = Readonly<Record<string, unknown>>;

/** What two versions of a record are compared by. */
interface Traits {
  /** Each wording of the title, as names are compared. */
  readonly titles: readonly string[];
  /** All but the id, as text. */
  readonly content: string;
  readonly date: string;
  /** Start of an event, or «all day»; type of a proposal. */
  readonly time: string;
  readonly venue: string;
}

/** The surest first: a record that one of them pairs off is no candidate for the next. */
const ALIKE: readonly ((a: Traits, b: Traits) => boolean)[] = [
  (a, b) => sameTitle(a, b) && sameTime(a, b) && a.venue === b.venue,
  (a, b) => sameTitle(a, b) && sameTime(a, b),
  (a, b) => sameTitle(a, b) && a.date === b.date,
  sameTitle,
  (a, b) => sameTime(a, b) && similarTitle(a, b),
];

/**
 * Which records of a new version are which of an earlier one, by what they say and never by their order: the index in
 * `earlier` of each index in `later` that is known again. Where several would fit, none is taken.
 */
export function matchRecords(
  earlier: readonly LooseRecord[],
  later: readonly LooseRecord[],
): ReadonlyMap<number, number> {
  const [was, is] = [earlier.map(traitsOf), later.map(traitsOf)];
  const found = new Map<number, number>();
  const free = { was: new Set(was.keys()), is: new Set(is.keys()) };
  const pair = (after: number, before: number): void => {
    found.set(after, before);
    free.is.delete(after);
    free.was.delete(before);
  };
  // Of records that are the same in everything it does not matter which is which.
  for (const after of free.is) {
    const before = [...free.was].find((index) => was[index]?.content === is[after]?.content);
    if (before !== undefined) pair(after, before);
  }
  for (const alike of ALIKE) {
    const [fits, fitted] = candidates(free, (after, before) =>
      alike(is[after] as Traits, was[before] as Traits),
    );
    for (const [after, [before, ...others]] of fits) {
      if (before === undefined || others.length > 0 || fitted.get(before) !== 1) continue;
      pair(after, before);
    }
  }
  return found;
}

/** What each free later record may have been, and how many may have been each earlier one. */
function candidates(
  free: { readonly was: ReadonlySet<number>; readonly is: ReadonlySet<number> },
  isOne: (after: number, before: number) => boolean,
): [Map<number, number[]>, Map<number, number>] {
  const fits = new Map<number, number[]>();
  const fitted = new Map<number, number>();
  for (const after of free.is) {
    const found = [...free.was].filter((before) => isOne(after, before));
    fits.set(after, found);
    for (const before of found) fitted.set(before, (fitted.get(before) ?? 0) + 1);
  }
  return [fits, fitted];
}

function traitsOf(record: LooseRecord): Traits {
  const { id: _, ...rest } = record;
  const { date, time, type, venue } = record;
  const start = typeof time === 'object' && time !== null ? Reflect.get(time, 'start') : time;
  return {
    titles: titlesOf(record),
    content: folded(rest),
    date: String(date ?? ''),
    time: String(start ?? type ?? ''),
    venue: folded(venue ?? ''),
  };
}

function folded(value: unknown): string {
  return sameName(JSON.stringify(value));
}

/** Each wording of a record's title, as names are compared. */
export function titlesOf({ title }: LooseRecord): string[] {
  if (typeof title !== 'string' && (typeof title !== 'object' || title === null)) return [];
  return textsOf(title as Text).map((text) => sameName(String(text)));
}

function sameTitle(a: Pick<Traits, 'titles'>, b: Pick<Traits, 'titles'>): boolean {
  return a.titles.some((title) => b.titles.includes(title));
}

function sameTime(a: Traits, b: Traits): boolean {
  return a.date === b.date && a.time === b.time;
}

/** The part of their pairs of letters that two titles must share to be spellings of one. */
const SIMILAR = 0.6;

function similarTitle(a: Traits, b: Traits): boolean {
  return a.titles.some((first) => b.titles.some((second) => similarity(first, second) >= SIMILAR));
}

/** Twice the pairs of neighbouring letters that two texts share, in relation to all they have. */
function similarity(a: string, b: string): number {
  const rest = pairsOf(b);
  const pairs = pairsOf(a);
  const all = pairs.length + rest.length;
  let shared = 0;
  for (const pair of pairs) {
    const at = rest.indexOf(pair);
    if (at === -1) continue;
    rest.splice(at, 1);
    shared++;
  }
  return all === 0 ? 0 : (2 * shared) / all;
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}
