import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { density, instantAt, PLACES, placeOf } from '../../src/browser/bar.ts';
import { MINUTE, reelAt } from './track.ts';

describe('the bar', () => {
  it('is even where there is no silence', () => {
    const reel = reelAt({ steps: [0, 1, 4] });
    expect([0, 1, 4].map((minute) => placeOf(reel, minute * MINUTE))).toEqual([0, 250, PLACES]);
  });

  it('is there for one step, and for two with nothing but a silence between them', () => {
    const one = reelAt({ steps: [7] });
    expect([placeOf(one, 7 * MINUTE), instantAt(one, PLACES)]).toEqual([0, 7 * MINUTE]);
    const two = reelAt({ steps: [0, 100] });
    expect([0, 50, 100].map((minute) => placeOf(two, minute * MINUTE))).toEqual([0, 500, PLACES]);
  });

  it('counts the steps in each of its parts', () => {
    expect(density(reelAt({ steps: [0, 1, 2, 4] }), 4)).toEqual([1, 1, 1, 1]);
    expect(density(reelAt({ steps: [0, 0.5, 1, 3.6, 4] }), 4)).toEqual([2, 1, 0, 2]);
  });

  it('leads from an instant to a place and back', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2 });
    fc.assert(
      fc.property(minutes, fc.nat(), (some, pick) => {
        const reel = reelAt({ steps: some.toSorted((a, b) => a - b) });
        const at = reel.from + (pick % (reel.until - reel.from));
        expect(Math.abs(instantAt(reel, placeOf(reel, at)) - at)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
