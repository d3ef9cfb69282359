/** Changes inputs in ways that people, programs and attackers do; the same seed gives the same changes. */

/** Numbers from 0 up to, not including, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: small, and the same everywhere. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** What does harm in YAML, in fields, or in what is made of them. */
export const FRAGMENTS: readonly string[] = [
  ...[
    '&a ',
    '*a',
    '<<: *a',
    '!!str ',
    '!!binary ',
    '!<tag> ',
    '%YAML 1.1\n---\n',
    '%TAG ! tag:x,2000:\n---\n',
  ],
  ...[
    '---\n',
    '...\n',
    '--- a\n',
    '? ',
    '? a\n: b\n',
    '? [a]\n: b\n',
    '<<: {a: 1}\n',
    '{a: 1, a: 2}',
    '[a, [b, {c: [',
  ],
  ...[
    '\u0000',
    '\u0007',
    '\u001b[31m',
    '\u0085',
    '\u2028',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\ufffe',
    '\uffff',
    '\ud800',
    '\udc00',
  ],
  ...[
    '"\\ud800"',
    '"\\u202e"',
    '"\\0"',
    '"\\x1b[2J"',
    '"\\q"',
    '\t',
    '\r',
    '\r\n',
    '\u00a0',
    '\u200b',
    'é',
    'e\u0301',
  ],
  ...[
    '9007199254740993',
    '1e999',
    '-.inf',
    '.nan',
    '0x10',
    '0o17',
    '017',
    '1_000',
    '12:30:45',
    '1e-400',
    '-0',
    '+7701',
  ],
  ...[
    '__proto__: {a: 1}\n',
    'constructor: 1\n',
    'toString: 1\n',
    'hasOwnProperty: {}\n',
    '__proto__',
    'constructor',
  ],
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'HTTP://x',
    'https://x\ny',
    '=1+1',
    '@SUM(A1)',
  ],
  ...[
    '2500-01-01',
    '0000-00-00',
    '2026-02-30',
    '9999-W99',
    '2026-W53',
    '24:00',
    '99:99',
    '2026-12-14T25:00:00Z',
  ],
  ...[
    '|\n',
    '>-\n',
    '|9\n',
    '- - - -',
    ': : :',
    '#',
    ' #',
    '"',
    "'",
    '{',
    '}',
    '[',
    ']',
    ',',
    '@',
    '`',
    '%',
    '~',
    'null',
    'yes',
  ],
  ...[
    '[]',
    '{}',
    'kind: weekly\n',
    'kind: ""\n',
    'kind: [weekly]\n',
    'events: 1\n',
    'events: [null]\n',
    'bodies: {}\n',
  ],
];

type Mutation = (bytes: Buffer, random: Random, others: readonly Buffer[]) => Buffer;

function pick<T>(list: readonly T[], random: Random): T {
  return list[random(list.length)] as T;
}

/** Puts `put` in the place of `drop` bytes. */
function splice(bytes: Buffer, at: number, drop: number, put: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at + drop)]);
}

/** Works on pieces of a text, which put together again are the text. */
function inPieces(
  pattern: RegExp,
  change: (pieces: string[], random: Random, others: () => string[]) => void,
): Mutation {
  return (bytes, random, others) => {
    const pieces = bytes.toString().split(pattern);
    change(pieces, random, () => pick(others, random).toString().split(pattern));
    return Buffer.from(pieces.join(''));
  };
}

const LINES = /(?<=\n)/;
const TOKENS = /([ \n]+|[:,[\]{}"'#<>=/-])/;

const IN_PIECES = [LINES, TOKENS].flatMap((pattern) => [
  inPieces(pattern, (pieces, random) => pieces.splice(random(pieces.length), 1 + random(3))),
  inPieces(pattern, (pieces, random) => {
    const at = random(pieces.length);
    pieces.splice(random(pieces.length), 0, ...pieces.slice(at, at + 1 + random(8)));
  }),
  inPieces(pattern, (pieces, random) => pieces.splice(random(pieces.length), 1, pick(FRAGMENTS, random))),
  inPieces(pattern, (pieces, random) => pieces.splice(random(pieces.length), 0, pick(FRAGMENTS, random))),
  inPieces(pattern, (pieces, random, others) => {
    const other = others();
    const at = random(other.length);
    pieces.splice(random(pieces.length), random(2), ...other.slice(at, at + 1 + random(12)));
  }),
  inPieces(pattern, (pieces, random) => {
    const at = random(pieces.length);
    pieces.splice(at, 0, pieces[at]?.repeat(2 + random(400)) ?? '');
  }),
]);

const WHOLE: readonly Mutation[] = [
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let left = 1 + random(4); left > 0; left--) changed[random(changed.length)] = random(256);
    return changed;
  },
  (bytes, random) => splice(bytes, random(bytes.length), random(6), Buffer.from([random(256)])),
  (bytes, random) => bytes.subarray(0, random(bytes.length)),
  (bytes, random) => bytes.subarray(random(bytes.length)),
  (bytes, random, others) => {
    const other = pick(others, random);
    return Buffer.concat([bytes.subarray(0, random(bytes.length)), other.subarray(random(other.length))]);
  },
  (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
  (bytes) => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(bytes.toString(), 'utf16le')]),
  // As Windows-1251 has Cyrillic letters.
  (bytes) =>
    Buffer.from(
      bytes.toString().replace(/[А-я]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x350)),
      'latin1',
    ),
  (bytes) => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]),
  (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')),
  (bytes) => Buffer.from(bytes.toString().normalize('NFD')),
  (bytes, random) => Buffer.from(bytes.toString().replaceAll(/^/gm, ' '.repeat(random(4)))),
  (bytes, random) =>
    splice(
      bytes,
      random(bytes.length),
      0,
      Buffer.from(pick(['[', '{a: ', '- ', '? ', '"', 'a:\n  '], random).repeat(random(3000))),
    ),
  (bytes, random) =>
    splice(bytes, random(bytes.length), 0, Buffer.from(pick(FRAGMENTS, random).repeat(random(2000)))),
];

const MUTATIONS: readonly Mutation[] = [...WHOLE, ...IN_PIECES, ...IN_PIECES];

/** An input changed one to four times. */
export function mutated(input: Buffer, random: Random, others: readonly Buffer[]): Buffer {
  let bytes = input;
  for (let left = 1 + random(4); left > 0 && bytes.length > 0; left--) {
    bytes = pick(MUTATIONS, random)(bytes, random, others);
  }
  return bytes;
}
