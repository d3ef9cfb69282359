import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEvidence, type Evidence, latestOf } from '../../../src/intake/evidence.ts';

const at = (epochMs: number) => ({ epochMs });

describe('evidence of sending', () => {
  it.each([
    [
      'last saved before what was typed',
      { lastSaved: at(2), submitted: at(1), run: 0 },
      { lastSaved: at(1), submitted: at(9), run: 9 },
      1,
    ],
    [
      'what was typed where only one was saved',
      { lastSaved: at(9), submitted: at(1), run: 0 },
      { submitted: at(2), run: 0 },
      -1,
    ],
    [
      'what was typed where both were saved at once',
      { lastSaved: at(1), submitted: at(1), run: 9 },
      { lastSaved: at(1), submitted: at(2), run: 0 },
      -1,
    ],
    ['a later run where nothing else tells', { submitted: at(9), run: 0 }, { run: 1 }, -1],
    ['nothing', { lastSaved: at(1), run: 3 }, { submitted: at(1), run: 3 }, 0],
  ] as [string, Evidence, Evidence, number][])('%s', (_, a, b, sign) => {
    expect(Math.sign(compareEvidence(a, b))).toBe(sign);
    expect(Math.sign(compareEvidence(b, a)) + sign).toBe(0);
  });

  it('in a circle tells nothing', () => {
    const a = { lastSaved: at(1), submitted: at(3), run: 0 };
    const b = { submitted: at(2), run: 0 };
    const c = { lastSaved: at(2), submitted: at(1), run: 0 };
    expect(latestOf([a, b, c], compareEvidence)).toEqual([a, b, c]);
  });

  it('names the same versions in whatever order they are given; each later than any other version', () => {
    const few = fc.option(fc.integer({ min: 0, max: 2 }).map(at), { nil: undefined });
    const evidence = fc.record({ lastSaved: few, submitted: few, run: fc.integer({ min: 0, max: 1 }) }).map(
      ({ lastSaved, submitted, run }): Evidence => ({
        ...(lastSaved && { lastSaved }),
        ...(submitted && { submitted }),
        run,
      }),
    );
    const rivals = fc.array(evidence, { minLength: 1, maxLength: 6 });
    const shuffled = rivals.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, order]) => {
        const latest = new Set(latestOf(list, compareEvidence));
        expect(new Set(latestOf(order, compareEvidence))).toEqual(latest);
        for (const one of latest) {
          for (const other of list)
            if (!latest.has(other)) expect(compareEvidence(one, other)).toBeGreaterThan(0);
        }
      }),
    );
  });
});
