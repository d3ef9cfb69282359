import { describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS, explainSyntax, type Limits, parseSource } from '../../../src/source/index.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const parse = (text: string | Uint8Array, limits: Limits = DEFAULT_LIMITS) =>
  parseSource({ path: 'a.yaml', bytes: typeof text === 'string' ? encode(text) : text }, limits);

/** Codes with their places, as `line:column code`, whichever of the two parsers finds them. */
async function problems(text: string | Uint8Array, limits?: Limits): Promise<string[]> {
  const { failure, diagnostics } = parse(text, limits);
  const found = failure === undefined ? diagnostics : await explainSyntax(failure);
  return found.map(({ span, code }) => `${span.line}:${span.column} ${code}`);
}

describe('data', () => {
  it('is what the YAML 1.2 core schema says', () => {
    const text = [
      'text: Жол картасы',
      'quoted: "a\\tb"',
      "single: 'it''s'",
      'whole: 12',
      'octal: 0o14',
      'hex: 0xC',
      'real: 1.5e2',
      'yes: yes',
      'no: no',
      'true: true',
      'nothing:',
      'tilde: ~',
      'time: 12:30',
      'sexagesimal: 190:20:30',
      'date: 2026-12-14',
      'leading: 007',
      'list: [1, "1", {a: b}]',
      'folded: >-',
      '  one',
      '  two',
      'kept: |',
      '  one',
      '  two',
      '',
    ].join('\n');
    const { source, diagnostics } = parse(text);
    expect(diagnostics).toEqual([]);
    expect(source?.data).toEqual({
      text: 'Жол картасы',
      quoted: 'a\tb',
      single: "it's",
      whole: 12,
      octal: 12,
      hex: 12,
      real: 150,
      yes: 'yes',
      no: 'no',
      true: true,
      nothing: null,
      tilde: null,
      time: '12:30',
      sexagesimal: '190:20:30',
      date: '2026-12-14',
      leading: 7,
      list: [1, '1', { a: 'b' }],
      folded: 'one two',
      kept: 'one\ntwo\n',
    });
  });

  it('takes __proto__ and constructor as keys like any other', () => {
    const data = parse('__proto__: {polluted: true}\nconstructor: 1\n').source?.data as object;
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });

  it('keeps the first of two equal keys, composed or not', () => {
    const { source, diagnostics } = parse('"\u0439": 1\n"\u0438\u0306": 2\n');
    expect(source?.data).toEqual({ '\u0439': 1 });
    expect(diagnostics.map(({ code, span, params }) => [code, span.line, params.line])).toEqual([
      ['syntax/duplicate-key', 2, 1],
    ]);
  });

  it.each(['a: 1\r\nb: 2\r\n', 'a: 1\rb: 2\r', '\ufeffa: 1\nb: 2', '---\na: 1\nb: 2\n...\n'])(
    'reads %j',
    (text) => {
      expect(parse(text)).toMatchObject({ diagnostics: [], source: { data: { a: 1, b: 2 } } });
    },
  );
});

describe('line ends written as escapes', () => {
  it.each([
    ['"А\\rБ"', 'А\nБ'],
    ['"А\\r\\nБ"', 'А\nБ'],
    ['"А\\n\\rБ"', 'А\n\nБ'],
    ['"А\\x0dБ"', 'А\nБ'],
    ['"А\\u000D\\r"', 'А\n\n'],
    ['|-\r  А\r  Б\r', 'А\nБ'],
    ['|-\r\n  А\r\n  Б\r\n', 'А\nБ'],
  ])('%s is a text with line feeds', (written, text) => {
    expect(parse(`title: ${written}\n`)).toMatchObject({
      diagnostics: [],
      source: { data: { title: text } },
    });
  });

  it('in keys too, which keep their places', () => {
    const { source } = parse('"a\\rb": 1\n');
    expect(source?.data).toEqual({ 'a\nb': 1 });
    expect(source?.place(['a\nb'], 'key').span).toMatchObject({ line: 1, column: 1, endColumn: 7 });
  });

  it.each(['v', 'f', 'N', 'L', 'P', 'x85', 'u2028'])('\\%s is none and is refused', (letters) => {
    const { diagnostics } = parse(`title: "А\\${letters}Б"\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(['syntax/control-character']);
  });
});

describe('places', () => {
  const text = 'week: 2026-W51\nevents:\n  - title: "Қысқы жол"\n    speakers: [{name: Ілияс}]\n';
  const source = parse(text).source;

  it.each<[string, (string | number)[], 'value' | 'key' | undefined, string]>([
    ['a value', ['week'], undefined, '1:7-1:15'],
    ['a key', ['week'], 'key', '1:1-1:5'],
    ['a quoted value with its quotes', ['events', 0, 'title'], undefined, '3:12-3:23'],
    ['inside a flow list', ['events', 0, 'speakers', 0, 'name'], undefined, '4:23-4:28'],
    [
      'what is not there, at the first line of what would hold it',
      ['events', 0, 'venue'],
      undefined,
      '3:5-3:23',
    ],
  ])('%s', (_, pointer, part, expected) => {
    const { span, path } = source?.place(pointer, part) ?? { span: undefined, path: '' };
    expect(`${span?.line}:${span?.column}-${span?.endLine}:${span?.endColumn}`).toBe(expected);
    expect(path).toBe(`/${pointer.join('/')}`);
  });

  it('points at a word in a value', () => {
    expect(source?.place(['events', 0, 'title'], 'value', 'жол').span).toMatchObject({
      line: 3,
      column: 19,
      endColumn: 22,
    });
  });

  it('gives a scalar as it is written', () => {
    expect(source?.textAt(['week'])).toBe('2026-W51');
    expect(source?.textAt(['events'])).toBeUndefined();
    expect(source?.textAt(['venue'])).toBeUndefined();
  });

  it('escapes pointers as RFC 6901 does', () => {
    expect(parse('a/b: {"~": 1}').source?.place(['a/b', '~']).path).toBe('/a~1b/~0');
  });
});

describe('what may not be in a file', () => {
  it.each([
    ['an anchor', 'a: &x 1\n', ['1:4 syntax/anchor']],
    ['an alias', 'a: &x 1\nb: *x\n', ['1:4 syntax/anchor', '2:4 syntax/alias']],
    ['an alias of nothing', 'b: *x\n', ['1:4 syntax/alias']],
    ['a tag', 'a: !!str 1\n', ['1:4 syntax/tag']],
    ['an unknown tag', 'a: !x 1\n', ['1:4 syntax/tag']],
    ['a version directive', '%YAML 1.1\n---\na: no\n', ['1:1 syntax/directive']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1 syntax/multiple-documents']],
    ['a merge key', 'a: {<<: {b: 1}}\n', ['1:5 syntax/merge-key']],
    ['a key that is a list', '? [a]\n: 1\n', ['1:3 syntax/complex-key']],
    ['a key that is not written', ': x: []\n', ['1:1 syntax/complex-key']],
    ['one below another', 'a: "1" # b: c\n# d: e\n: 2\n', ['3:1 syntax/complex-key']],
    ['one in braces', 'a: {b: 1, : 2}\n', ['1:11 syntax/complex-key']],
    ['one with a question mark', 'a:\n  - ?\n', ['2:5 syntax/complex-key']],
    ['two of them, each', 'a: 1\n: 2\n: 3\n', ['2:1 syntax/complex-key', '3:1 syntax/complex-key']],
    ['a tab before a key', 'a:\n\tb: 1\n', ['2:1 syntax/tab']],
    ['a number that would be rounded', 'a: 9007199254740993\n', ['1:4 syntax/number']],
    ['a number beyond all bounds', 'a: 1e999\n', ['1:4 syntax/number']],
    ['a number that is none', 'a: .nan\n', ['1:4 syntax/number']],
    ['NUL', 'a: b\u0000c\n', ['1:5 syntax/control-character']],
    ['NUL by an escape', 'a: "\\0"\n', ['1:5 syntax/control-character']],
    ['a direction override', 'a: b\u202ec\n', ['1:5 syntax/control-character']],
    ['a line separator in quotes', 'a: "b\u2028c"\n', ['1:6 syntax/control-character']],
    ['half of a pair by an escape', 'a: "\\ud800"\n', ['1:5 syntax/control-character']],
    ['a second byte order mark', 'a: \ufeffb\n', ['1:4 syntax/control-character']],
    ['nothing', '', ['1:1 syntax/empty']],
    ['only a comment', '# a\n', ['1:1 syntax/empty']],
    ['an unclosed quote', 'a: "b\nc: d\n', ['1:4 syntax/quote']],
    ['an unclosed bracket', 'a: [b\nc: d\n', ['1:4 syntax/bracket']],
    ['a colon in a text', 'a: b: c\n', ['1:4 syntax/nested-colon']],
    ['a wrong escape', 'a: "\\q"\n', ['1:5 syntax/escape']],
    ['a reserved character', 'a: @b\n', ['1:4 syntax/reserved-character']],
  ])('%s', async (_, text, expected) => {
    expect(await problems(text)).toEqual(expected);
  });

  it.each([
    [
      'Windows-1251',
      Uint8Array.from([0x61, 0x3a, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2]),
      '1:4',
      'Windows-1251',
    ],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, 0x61, 0x00, 0x3a, 0x00]), '1:1', 'UTF-16'],
    ['a cut letter', Uint8Array.from([0x61, 0x3a, 0x20, 0x62, 0xd0]), '1:5', 'an unknown encoding'],
  ])('bytes that are no UTF-8: %s', (_, bytes, place, guess) => {
    const [found] = parse(bytes).diagnostics;
    expect(`${found?.span.line}:${found?.span.column}`).toBe(place);
    expect(found).toMatchObject({ code: 'syntax/encoding', params: { guess: { en: guess } } });
  });

  it('a replacement character that the file really holds is no wrong byte', () => {
    const bytes = Uint8Array.from([...encode('a: \ufffd\nb: '), 0xff]);
    expect(parse(bytes).diagnostics[0]?.span).toMatchObject({ line: 2, column: 4 });
  });
});

describe('hostile files are refused, each with its reason', () => {
  it.each([
    ['too large', 'a'.repeat(DEFAULT_LIMITS.maxBytes + 1), 'syntax/too-large'],
    ['lists nested deeply', `a: ${'['.repeat(300_000)}`, 'syntax/too-deep'],
    [
      'mappings nested deeply',
      Array.from({ length: 60 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'syntax/too-deep',
    ],
    ['keys of keys of keys', '? '.repeat(400_000), 'syntax/too-deep'],
    ['too many values', `a: [${'1,'.repeat(DEFAULT_LIMITS.maxNodes + 1)}]`, 'syntax/too-complex'],
    ['an alias bomb', 'a: &a [1]\nb: &b [*a,*a]\nc: [*b,*b]\n', 'syntax/alias'],
  ])('%s', async (_, text, code) => {
    expect(await problems(text)).toContainEqual(expect.stringMatching(new RegExp(` ${code}$`)));
  });

  it('49,000 keys are read, and two equal ones among them found', () => {
    const text = `${Array.from({ length: 48_999 }, (_, index) => `k${index}: 1`).join('\n')}\nk7: 2\n`;
    const { diagnostics } = parse(text);
    expect(diagnostics.map(({ code, span, params }) => [code, span.line, params.line])).toEqual([
      ['syntax/duplicate-key', 49_000, 8],
    ]);
  });
});
