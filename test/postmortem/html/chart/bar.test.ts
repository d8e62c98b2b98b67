import { describe, expect, it } from 'vitest';
import { barOf, besides } from '../../../../src/postmortem/html/chart/bar.ts';
import { scaleOf } from '../../../../src/postmortem/html/chart/scale.ts';

/** A picture of the seconds 100 to 200, a unit for each. */
const SCALE = scaleOf({ from: 100, to: 200 }, { left: 0, right: 100 });

const at = (time: number, approximate = false) => ({ at: time, approximate });

describe('a bar', () => {
  it.each([
    { name: 'between its times', from: at(110), to: at(150), bar: [10, 'known', 50, 'known'] },
    {
      name: 'of approximate times',
      from: at(110, true),
      to: at(150),
      bar: [10, 'about', 50, 'known'],
    },
    {
      name: 'that has not ended',
      from: at(110),
      to: 'open' as const,
      bar: [10, 'known', 100, 'open'],
    },
    { name: 'of an unknown end', from: at(110), to: undefined, bar: [10, 'known', 28, 'unknown'] },
    {
      name: 'of an unknown beginning',
      from: undefined,
      to: at(150),
      bar: [32, 'unknown', 50, 'known'],
    },
    { name: 'from before the picture', from: at(7), to: at(150), bar: [0, 'beyond', 50, 'known'] },
    { name: 'to behind it', from: at(150), to: at(999), bar: [50, 'known', 100, 'beyond'] },
    {
      name: 'of an end before its beginning',
      from: at(150),
      to: at(110),
      bar: [10, 'known', 50, 'known'],
    },
    { name: 'of a moment', from: at(150), to: at(150), bar: [50, 'known', 53, 'known'] },
    { name: 'of the last moment', from: at(200), to: at(200), bar: [97, 'known', 100, 'known'] },
  ])('$name', ({ from, to, bar: [left, begins, right, ends] }) => {
    expect(barOf(from, to, SCALE)).toEqual({ left, begins, right, ends });
  });

  it.each([
    { name: 'of no known time', from: undefined, to: undefined },
    { name: 'of no known beginning and no end', from: undefined, to: 'open' as const },
    { name: 'before the picture', from: at(1), to: at(50) },
    { name: 'behind it', from: at(201), to: at(300) },
    { name: 'behind it, and open', from: at(201), to: 'open' as const },
  ])('$name is none', ({ from, to }) => {
    expect(barOf(from, to, SCALE)).toBeUndefined();
  });
});

describe('words beside a bar', () => {
  it.each([
    { bar: { left: 10, right: 30 }, place: { x: 40, anchor: 'start', from: 40, to: 70 } },
    { bar: { left: 60, right: 80 }, place: { x: 50, anchor: 'end', from: 20, to: 50 } },
    { bar: { left: 20, right: 90 }, place: { x: 55, anchor: 'middle', from: 40, to: 70 } },
  ])('stand behind it, before it or on it', ({ bar, place }) => {
    expect(besides(bar, 30, SCALE)).toEqual(place);
  });
});
