/**
 * Numbers that look random and are the same on every machine, for one name: a file's text depends on its own path
 * alone, so a week reads the same whichever workspace it is written into.
 *
 * @param {string} name
 */
export function createRandom(name) {
  const next = mulberry32(hash(name));
  return {
    /** An integer from 0 to `below` - 1. @param {number} below */
    int: (below) => Math.floor(next() * below),
    /** Whether something of this probability happens. @param {number} probability */
    chance: (probability) => next() < probability,
    /** One entry of a list. @template T @param {readonly T[]} list @returns {T} */
    pick: (list) => list[Math.floor(next() * list.length)],
    /** So many different entries of a list, in random order. @template T @param {readonly T[]} list @param {number} count */
    some(list, count) {
      const rest = [...list];
      return Array.from({ length: Math.min(count, rest.length) }, () => {
        const [taken] = rest.splice(Math.floor(next() * rest.length), 1);
        return taken;
      });
    },
  };
}

/** FNV-1a. @param {string} text */
function hash(text) {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}

/** @param {number} seed @returns {() => number} from 0 up to, not including, 1 */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
