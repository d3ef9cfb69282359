import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTaker } from '../../../src/cli/validate/taker.ts';

describe('two takers', () => {
  it('hand out each number once, in whatever turns they are asked', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.array(fc.boolean(), { minLength: 60, maxLength: 60 }), (count, turns) => {
        const taken = new Int32Array(new SharedArrayBuffer(4));
        const takers = [createTaker(taken, count, 'front'), createTaker(taken, count, 'back')];
        const numbers = turns
          .map((turn) => takers[turn ? 1 : 0]?.())
          .filter((number) => number !== undefined);
        expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_, index) => index));
      }),
    );
  });
});
