import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barOf, density, instantAt, PLACES, placeOf } from '../../src/browser/bar.ts';
import { MINUTE, reelAt } from './track.ts';

describe('the bar', () => {
  it('is even where there is no silence', () => {
    const bar = barOf(reelAt({ steps: [0, 5, 20] }));
    expect([0, 5, 20].map((minute) => placeOf(bar, minute * MINUTE))).toEqual([0, 250, PLACES]);
  });

  it('gives a silence of months a twelfth of the room of all else', () => {
    const months = 100_000;
    const reel = reelAt({ steps: [0, 60, months, months + 60], silences: [[60, months]] });
    const bar = barOf(reel);
    const places = [0, 60, months, months + 60].map((minute) => placeOf(bar, minute * MINUTE));
    expect(places.map(Math.round)).toEqual([0, 462, 538, PLACES]);
  });

  it('is there for one step, and for two with nothing but a silence between them', () => {
    expect(placeOf(barOf(reelAt({ steps: [7] })), 7 * MINUTE)).toBe(0);
    const two = barOf(reelAt({ steps: [0, 100], silences: [[0, 100]] }));
    expect([0, 50, 100].map((minute) => placeOf(two, minute * MINUTE))).toEqual([0, 500, PLACES]);
  });

  it('counts the steps in each of its parts', () => {
    const reel = reelAt({ steps: [0, 1, 2, 9, 10] });
    expect(density(barOf(reel), reel, 5)).toEqual([2, 1, 0, 0, 2]);
  });

  it('leads from an instant to a place and back', () => {
    const minutes = fc.uniqueArray(fc.integer({ min: 0, max: 10_000 }), { minLength: 2 });
    fc.assert(
      fc.property(minutes, fc.nat(), (some, pick) => {
        const steps = some.toSorted((a, b) => a - b);
        const gaps = steps.slice(1).map((minute, index) => [steps[index] ?? 0, minute] as const);
        const reel = reelAt({
          steps,
          silences: gaps.filter(([from, until]) => until - from > 2_000),
        });
        const bar = barOf(reel);
        const at = reel.from + (pick % (reel.until - reel.from));
        expect(Math.abs(instantAt(bar, placeOf(bar, at)) - at)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
