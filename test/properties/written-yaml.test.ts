import fc from 'fast-check';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { renderYaml } from '../../src/render/yaml.ts';

/** Pieces that mean something to some reader of YAML, and letters. */
const SIGNS = [
  ...[
    '',
    ' ',
    '  ',
    '\t',
    '-',
    '--',
    '---',
    '...',
    '?',
    ':',
    '#',
    ',',
    '.',
    '+',
    '=',
    '~',
    '<<',
    '|',
    '>',
    '%',
    '@',
    '`',
  ],
  ...[
    '&',
    '*',
    '!',
    "'",
    '"',
    '[',
    ']',
    '{',
    '}',
    '/',
    '\\',
    '_',
    'e',
    'E',
    'x',
    'o',
    'b',
    'T',
    'Z',
    'inf',
    'NaN',
  ],
  ...[
    'yes',
    'No',
    'on',
    'OFF',
    'y',
    'n',
    'true',
    'False',
    'null',
    'NULL',
    '0',
    '1',
    '7',
    '42',
    '10:30',
    '2026-12-14',
  ],
  ...[
    '09:00:00',
    '0x1F',
    '0o17',
    '+7 701',
    'сөз',
    'Әкімдік',
    '«Ө»',
    '№',
    '–',
    '🙂',
    '漢',
    'и\u0306',
    '\u00a0',
  ],
];
/** What no line of plain text holds. */
const HOSTILE = [
  '\n',
  '\n\n',
  '\r',
  '\u0000',
  '\u001b',
  '\u007f',
  '\u0085',
  '\u2028',
  '\ufeff',
  '\ufffe',
  '\ud800',
  '\udc00',
];

const textOf = (signs: readonly string[]) =>
  fc.array(fc.constantFrom(...signs), { maxLength: 6 }).map((parts) => parts.join(''));
const line = textOf(SIGNS);
const hostile = fc.oneof(textOf([...SIGNS, ...HOSTILE]), fc.string({ unit: 'binary' }), line);

/** Data as a merged document holds it. */
function documents(text: fc.Arbitrary<string>, key: fc.Arbitrary<string>): fc.Arbitrary<object> {
  const { map } = fc.letrec((tie) => ({
    value: fc.oneof({ depthSize: 'small' }, text, fc.integer(), fc.boolean(), tie('list'), tie('map')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    map: fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  }));
  return map as fc.Arbitrary<object>;
}

describe('YAML as it is written', () => {
  it('is what the library writes of plain data, to the byte', () => {
    const options = { compat: 'yaml-1.1', lineWidth: 0, aliasDuplicateObjects: false } as const;
    fc.assert(
      fc.property(documents(line, fc.constantFrom('id', 'title', 'y', '2026-12-14', 'кк')), (data) => {
        expect(renderYaml(data)).toBe(stringify(data, options));
      }),
      { numRuns: 2000 },
    );
  });

  it('is read back by every reader as what it was', () => {
    fc.assert(
      fc.property(
        documents(
          hostile,
          hostile.filter((key) => key !== '__proto__'),
        ),
        (data) => {
          const text = renderYaml(data);
          const known = JSON.parse(JSON.stringify(data));
          expect(parse(text)).toEqual(known);
          expect(parse(text, { version: '1.1' })).toEqual(known);
          expect(load(text)).toEqual(known);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('leaves out what is undefined, and shows text of several lines line by line', () => {
    expect(
      renderYaml({ a: undefined, b: {}, c: { d: undefined }, e: [], f: 'Бір\nекі\n\nүш', g: ['х\nу\n'] }),
    ).toBe('b: {}\nc: {}\ne: []\nf: |-\n  Бір\n  екі\n\n  үш\ng:\n  - |\n    х\n    у\n');
  });
});
