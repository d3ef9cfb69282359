// YAML as different people write it: indentation, quotes, flow and block, folded and literal text, comments, line ends.

/** @typedef {ReturnType<import('./random.mjs').createRandom>} Random */

/**
 * How one person writes.
 *
 * @typedef {object} Hand
 * @property {Random} random
 * @property {string} step spaces of one level
 * @property {boolean} flush whether the dashes of a list stand under its key
 * @property {'plain' | 'double' | 'single'} quotes what text gets that would need none
 * @property {number} flow how often a small mapping is written in braces
 * @property {number} blocks how often a long text is folded or literal
 * @property {number} comments how often a line has a comment
 * @property {string} end of a line
 */

/** @param {Random} random @returns {Hand} */
export function createHand(random) {
  return {
    random,
    step: random.chance(0.15) ? '    ' : '  ',
    flush: random.chance(0.25),
    quotes: random.pick(['plain', 'plain', 'plain', 'double', 'single']),
    flow: random.pick([0, 0, 0.3, 1]),
    blocks: random.pick([0, 0, 0.1, 0.4]),
    comments: random.pick([0, 0, 0, 0.02]),
    end: random.chance(0.06) ? '\r\n' : '\n',
  };
}

/** The text of a file. @param {Hand} hand @param {Record<string, unknown>} data */
export function write(hand, data) {
  const { random, comments, end } = hand;
  /** @type {string[]} */
  const lines = [];
  if (comments > 0 && random.chance(0.5)) lines.push('# Баспасөз қызметі дайындады', '');
  if (random.chance(0.03)) lines.push('---');
  writeMapping(hand, lines, data, '', '');
  return lines.join(end) + end;
}

/**
 * @param {Hand} hand
 * @param {string[]} lines
 * @param {Record<string, unknown>} data
 * @param {string} pad
 * @param {string} first what stands before the first key instead of `pad`: `- ` of a list
 */
function writeMapping(hand, lines, data, pad, first) {
  let before = first || pad;
  for (const [key, value] of Object.entries(data)) {
    if (value === undefined) continue;
    writeEntry(hand, lines, `${before}${key}:`, value, pad);
    before = pad;
  }
}

/** @param {Hand} hand @param {string[]} lines @param {string} head @param {unknown} value @param {string} pad */
function writeEntry(hand, lines, head, value, pad) {
  if (Array.isArray(value)) return writeList(hand, lines, head, value, pad);
  if (typeof value === 'object' && value !== null) {
    if (isSmall(value) && hand.random.chance(hand.flow)) {
      lines.push(`${head} ${inBraces(hand, value)}`);
      return;
    }
    lines.push(head);
    writeMapping(hand, lines, value, pad + hand.step, '');
    return;
  }
  writeText(hand, lines, head, value, pad + hand.step);
}

/** @param {Hand} hand @param {string[]} lines @param {string} head @param {unknown[]} list @param {string} pad */
function writeList(hand, lines, head, list, pad) {
  if (list.length === 0) {
    lines.push(`${head} []`);
    return;
  }
  lines.push(head);
  const dash = `${pad}${hand.flush ? '' : hand.step}- `;
  const inner = ' '.repeat(dash.length);
  for (const entry of list) {
    if (typeof entry === 'object' && entry !== null) writeMapping(hand, lines, entry, inner, dash);
    else writeText(hand, lines, dash.trimEnd(), entry, inner);
  }
}

/** @param {Hand} hand @param {string[]} lines @param {string} head @param {unknown} value @param {string} pad */
function writeText(hand, lines, head, value, pad) {
  const { random, blocks } = hand;
  if (typeof value === 'string' && value.length > 60 && random.chance(blocks)) {
    const [mark, ...rest] = random.pick(FOLDINGS)(value);
    lines.push(`${head} ${mark}`, ...rest.map((line) => pad + line));
    return;
  }
  const comment = hand.comments > 0 && random.chance(hand.comments) ? '  # нақтыланды' : '';
  lines.push(`${head} ${inLine(hand, value)}${comment}`);
}

/** Ways to put a long text on several lines: the first one, then the rest. */
const FOLDINGS = [
  (text) => ['>-', ...wrap(text)],
  (text) => ['>', ...wrap(text)],
  (text) => ['|', ...wrap(text)],
  (text) => ['|-', text],
  (text) => wrap(doubleQuoted(text)),
  (text) => wrap(isPlain(text) ? text : singleQuoted(text)),
];

/** Lines of some 70 letters. @param {string} text */
function wrap(text) {
  return text.match(/\S.{0,70}(?=\s|$)/g) ?? [text];
}

/** @param {object} value */
function isSmall(value) {
  return Object.values(value).every((entry) => typeof entry === 'string' && entry.length < 40);
}

/** @param {Hand} hand @param {Record<string, unknown>} value */
function inBraces(hand, value) {
  const entries = Object.entries(value).map(([key, entry]) => `${key}: ${inLine(hand, entry)}`);
  return `{${entries.join(', ')}}`;
}

/** @param {Hand} hand @param {unknown} value */
function inLine({ quotes }, value) {
  if (typeof value !== 'string') return String(value);
  if (quotes === 'single' && !isWord(value)) return singleQuoted(value);
  if (!isPlain(value) || (quotes === 'double' && !isWord(value))) return doubleQuoted(value);
  return value;
}

/** Ids and other single words, which nobody quotes. @param {string} text */
function isWord(text) {
  return /^[a-z][a-z0-9/-]*$/i.test(text);
}

/** Whether it is the same text without quotes, in braces too, for every parser. @param {string} text */
function isPlain(text) {
  return !/^[\s\d+\-?:,[\]{}#&*!|>'"%@`]|[,[\]{}]|: |:$| #/.test(text);
}

/** @param {string} text */
function singleQuoted(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

/** @param {string} text */
function doubleQuoted(text) {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
