import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisOf, instantAt, placeOf } from '../../src/replay/axis.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

function near(number: number): unknown {
  return expect.closeTo(number, 9);
}

test('where much has happened, a silence takes no more than a sixteenth', () => {
  const silences = [{ start: HOUR, end: 9 * HOUR }];
  const axis = axisOf({ start: 0, end: 10 * HOUR }, silences, 100);
  expect(axis.map(({ from, share, isSilence }) => [from, share, isSilence])).toEqual([
    [0, near(15 / 32), false],
    [near(15 / 32), near(1 / 16), true],
    [near(17 / 32), near(15 / 32), false],
  ]);
  expect(placeOf(axis, 30 * MINUTE)).toBeCloseTo(15 / 64);
  expect(instantAt(axis, 1 / 2)).toBe(5 * HOUR);
});

test('where nothing but silence lies between the steps, it takes all', () => {
  const axis = axisOf({ start: 0, end: HOUR }, [{ start: 0, end: HOUR }], 0);
  expect([placeOf(axis, HOUR / 2), instantAt(axis, 1)]).toEqual([0.5, HOUR]);
});

test('silences that are all there is take room as they last', () => {
  const silences = [
    { start: 0, end: HOUR },
    { start: HOUR, end: 4 * HOUR },
  ];
  const axis = axisOf({ start: 0, end: 4 * HOUR }, silences, 0);
  expect(axis.map(({ share }) => share)).toEqual([1 / 4, 3 / 4]);
});

test('of several silences the longest are cut to one length', () => {
  const silences = [
    { start: 0, end: HOUR },
    { start: HOUR, end: 21 * HOUR },
    { start: 22 * HOUR, end: 100 * HOUR },
  ];
  const axis = axisOf({ start: 0, end: 100 * HOUR }, silences, 100);
  const shares = axis.filter(({ isSilence }) => isSilence).map(({ share }) => share);
  expect(shares).toEqual([0.01, near(0.08875), near(0.08875)]);
});

test('of a single instant there is only one place', () => {
  const axis = axisOf({ start: HOUR, end: HOUR }, [], 1);
  expect([placeOf(axis, HOUR), instantAt(axis, 0.5)]).toEqual([0, undefined]);
});

/** A whole, and silences in it that do not touch each other. */
const anyTime = fc
  .uniqueArray(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 14 })
  .map((minutes) => minutes.toSorted((a, b) => a - b).map((each) => each * MINUTE))
  .map((times) => {
    const silences = times
      .slice(1)
      .flatMap((end, index) => (index % 2 === 0 ? [{ start: times[index] ?? 0, end }] : []));
    return { whole: { start: 0, end: 101 * MINUTE }, silences };
  });

test('every instant has its place, later ones further on, and leads back from there', () => {
  const property = fc.property(
    anyTime,
    fc.array(fc.integer({ min: 0, max: 101 * MINUTE }), { minLength: 2 }),
    fc.nat({ max: 200 }),
    ({ whole, silences }, instants, happened) => {
      const axis = axisOf(whole, silences, happened);
      const sorted = instants.toSorted((a, b) => a - b);
      const places = sorted.map((instant) => placeOf(axis, instant));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      for (const [index, place] of places.entries()) {
        expect(Math.abs((instantAt(axis, place) ?? 0) - (sorted[index] ?? 0))).toBeLessThan(2);
      }
      expect([placeOf(axis, 0), placeOf(axis, 101 * MINUTE)]).toEqual([0, expect.closeTo(1)]);
    },
  );
  fc.assert(property);
});
