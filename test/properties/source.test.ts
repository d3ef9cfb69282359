import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { DEFAULT_LIMITS, parseSource } from '../../src/source/index.ts';
import { YAML_STYLES } from '../support/yaml-styles.ts';

const parse = (text: string) =>
  parseSource({ path: 'a.yaml', bytes: new TextEncoder().encode(text) }, DEFAULT_LIMITS);

const letters = fc.stringMatching(/^[ -~А-яӘәҒғҚқҢңӨөҰұҮүҺһІі\n«»—]{0,40}$/);
const scalar = fc.oneof(letters, fc.integer(), fc.boolean(), fc.constant(null));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    scalar,
    fc.array(tie('tree'), { maxLength: 5 }),
    fc.dictionary(fc.stringMatching(/^[a-zA-Zә ]{1,12}$/), tie('tree'), { maxKeys: 5 }),
  ),
}));
const mapping = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tree, { minKeys: 1, maxKeys: 6 });

describe('reading', () => {
  it('gives what another library wrote as that library reads it, in every style', () => {
    fc.assert(
      fc.property(mapping, fc.record(YAML_STYLES), (data, style) => {
        const text = stringify(data, { ...style, aliasDuplicateObjects: false } as never);
        const theirs = parseDocument(text);
        // That library does not read again all that it writes, and a text of one space comes back from it as another.
        fc.pre(theirs.errors.length === 0);
        const { source, diagnostics } = parse(text);
        expect(diagnostics).toEqual([]);
        expect(source?.data).toEqual(theirs.toJS());
      }),
      { numRuns: 300 },
    );
  });

  it('takes no broken text for sound: where another parser finds an error, so do we', () => {
    const damage = fc.record({
      at: fc.nat(400),
      put: fc.constantFrom('[', '{', '"', "'", ':', ': ', '\t', '- ', '? ', ', ', '@', '%'),
    });
    fc.assert(
      fc.property(mapping, damage, (data, { at, put }) => {
        const whole = stringify(data, { aliasDuplicateObjects: false });
        const place = at % (whole.length + 1);
        // A tab before the first word or behind the last one changes nothing: only the other parser minds.
        fc.pre(put !== '\t' || (place > 0 && place < whole.length));
        const text = whole.slice(0, place) + put + whole.slice(place);
        const ours = parse(text);
        const isSound = ours.failure === undefined && ours.diagnostics.length === 0;
        const theirs = parseDocument(text, {
          stringKeys: true,
          logLevel: 'silent',
          version: '1.2',
          schema: 'core',
        });
        if (theirs.errors.length > 0) expect(isSound, text).toBe(false);
        else if (isSound) expect(ours.source?.data).toEqual(theirs.toJS());
        expect(ours.failure?.offset ?? 0).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { source, failure, diagnostics } = parseSource({ path: 'a', bytes }, DEFAULT_LIMITS);
        expect(source !== undefined || failure !== undefined || diagnostics.length > 0).toBe(true);
      }),
    );
  });

  it('every place lies inside the text, and holds the value that it is asked for', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.integer(), { minKeys: 1 }), (data) => {
        const text = stringify(data);
        const source = parse(text).source;
        for (const [key, value] of Object.entries(data)) {
          const { span } = source?.place([key]) ?? {};
          const line = text.split('\n')[(span?.line ?? 0) - 1] ?? '';
          expect(line.slice((span?.column ?? 0) - 1, (span?.endColumn ?? 0) - 1)).toBe(String(value));
        }
      }),
    );
  });
});
