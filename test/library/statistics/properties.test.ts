/** What holds of any incidents. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Distribution } from '../../../src/library/statistics/distribution.ts';
import { GROUPED_BY } from '../../../src/library/statistics/groups.ts';
import { lengthScale, stepsOf } from '../../../src/library/statistics/length-scale.ts';
import {
  type GroupStatistics,
  type MeasureStatistics,
  type Statistics,
  statisticsOf,
} from '../../../src/library/statistics/statistics.ts';
import { statisticsText } from '../../../src/library/statistics/text/statistics-text.ts';
import { widthOf } from '../../../src/terminal/width.ts';
import { anyIncidents } from './incidents.ts';

const OPTIONS = { severities: ['sev1', 'sev2'], by: GROUPED_BY };

/** All incidents together, and every group of them. */
function parts(statistics: Statistics): readonly Omit<GroupStatistics, 'name'>[] {
  return [statistics, ...statistics.groupings.flatMap(({ groups }) => groups)];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function isMeasured({ distribution }: MeasureStatistics): boolean {
  return distribution.lengths.length > 0;
}

function missing({ notMeasured }: Distribution): number {
  return sum(notMeasured.map(({ incidents }) => incidents));
}

test('those that are measured and those that are not are all', () => {
  fc.assert(
    fc.property(anyIncidents, (incidents) => {
      for (const part of parts(statisticsOf(incidents, OPTIONS))) {
        for (const { distribution } of part.measures) {
          expect(distribution.lengths.length + missing(distribution)).toBe(part.incidents);
          expect(distribution.about).toBeLessThanOrEqual(distribution.lengths.length);
        }
      }
    }),
  );
});

test('every incident is in one group, but for those of several services', () => {
  fc.assert(
    fc.property(anyIncidents, (incidents) => {
      for (const { by, groups, inSeveral } of statisticsOf(incidents, OPTIONS).groupings) {
        const members = sum(groups.map((group) => group.incidents));
        const services = incidents.map(({ summary }) => new Set(summary.services).size);
        const expected = by === 'service' ? services.map((count) => Math.max(1, count)) : [];
        expect(members).toBe(by === 'service' ? sum(expected) : incidents.length);
        expect(inSeveral).toBe(expected.filter((count) => count > 1).length);
      }
    }),
  );
});

test('an average lies between the shortest and the longest, and the percentile not below the median', () => {
  fc.assert(
    fc.property(anyIncidents, (incidents) => {
      const measures = parts(statisticsOf(incidents, OPTIONS)).flatMap((part) => part.measures);
      for (const { distribution } of measures.filter(isMeasured)) {
        const { lengths, median = -1, mean = -1, percentile90 = median } = distribution;
        const [shortest = 0, longest = 0] = [lengths.at(0), lengths.at(-1)];
        for (const average of [median, mean, percentile90]) {
          expect(average).toBeGreaterThanOrEqual(shortest);
          expect(average).toBeLessThanOrEqual(longest);
        }
        expect(percentile90).toBeGreaterThanOrEqual(median);
        expect(distribution.percentile90 !== undefined).toBe(lengths.length >= 10);
      }
    }),
  );
});

test('the order of the incidents makes no difference', () => {
  const twoOrders = anyIncidents.chain((incidents) =>
    fc.tuple(
      fc.constant(incidents),
      fc.shuffledSubarray([...incidents], { minLength: incidents.length }),
    ),
  );
  fc.assert(
    fc.property(twoOrders, ([incidents, shuffled]) => {
      const { measures, ...rest } = statisticsOf(shuffled, OPTIONS);
      expect({ ...rest, measures }).toEqual(statisticsOf(incidents, OPTIONS));
    }),
  );
});

test('no row of text is wider than the screen, on screens that people have', () => {
  fc.assert(
    fc.property(anyIncidents, fc.integer({ min: 80, max: 200 }), (incidents, columns) => {
      const rows = statisticsText(statisticsOf(incidents, OPTIONS), columns);
      expect(rows.filter((row) => widthOf(row) > columns)).toEqual([]);
    }),
  );
});

test('a chart has every length in one of its steps, a longer one in no earlier step', () => {
  const anyLengths = fc
    .array(fc.nat({ max: 1e9 }), { minLength: 1 })
    .map((lengths) => lengths.toSorted((a, b) => a - b));
  fc.assert(
    fc.property(anyLengths, fc.integer({ min: 2, max: 60 }), (lengths, steps) => {
      const scale = lengthScale(lengths);
      if (scale === undefined) throw new Error('there are lengths');
      const counts = stepsOf(lengths, scale, steps);
      expect(counts).toHaveLength(steps);
      expect(sum(counts)).toBe(lengths.length);
      const places = lengths.map((length) => stepsOf([length], scale, steps).indexOf(1));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }),
  );
});
