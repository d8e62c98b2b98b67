/** What holds of a tape in either perspective. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../src/incident/fold/fold.ts';
import type { IncidentRecord } from '../../src/incident/record/record.ts';
import type { Perspective } from '../../src/replay/perspective.ts';
import { type Tape, tapeOf } from '../../src/replay/tape.ts';
import { AUTHORS, lines, tell } from '../incident/random-story.ts';
import { snapshot } from '../incident/snapshot.ts';
import { everything } from './everything.ts';

const PERSPECTIVES: readonly Perspective[] = ['happened', 'known'];
const RUNS = { numRuns: 20 };

function shown(tape: Tape, count: number): unknown {
  return snapshot(tape.after(count), AUTHORS);
}

/** A tape that nobody has walked on. */
function freshTape(records: readonly IncidentRecord[], perspective: Perspective): Tape {
  return tapeOf(fold('incident', records), perspective);
}

describe.each(PERSPECTIVES)('as %s', (perspective) => {
  test('at the end it is the incident as it stands', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { incident, records } = tell(all);
        const end = tapeOf(incident, perspective).after(Number.POSITIVE_INFINITY);
        expect(everything(end, records)).toEqual(everything(incident, records));
      }),
      RUNS,
    );
  });

  test('a step forward and back leaves all as it was, and so does one back and forward', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { records } = tell(all);
        const tape = freshTape(records, perspective);
        let before = shown(tape, 0);
        for (let count = 1; count <= tape.steps.length; count += 1) {
          const after = shown(tape, count);
          expect(shown(tape, count - 1)).toEqual(before);
          expect(shown(tape, count)).toEqual(after);
          before = after;
        }
      }),
      RUNS,
    );
  });

  test('any walk leads where a jump leads', () => {
    const walk = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 6 });
    fc.assert(
      fc.property(lines, walk, (all, places) => {
        const { records } = tell(all);
        const tape = freshTape(records, perspective);
        for (const place of places) {
          const count = Math.round(place * tape.steps.length);
          expect(shown(tape, count)).toEqual(shown(freshTape(records, perspective), count));
        }
      }),
      RUNS,
    );
  });

  test('steps are in order of time, and each tells something', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { records } = tell(all);
        const tape = freshTape(records, perspective);
        const times = tape.steps.map(({ at }) => at);
        expect(times).toEqual(times.toSorted((a, b) => a - b));
        expect([tape.from, tape.until]).toEqual([times.at(0), times.at(-1)]);
        for (const [index, { at, told }] of tape.steps.entries()) {
          expect(tape.countAt(at)).toBeGreaterThan(index);
          expect(tape.countAt(at - 1)).toBeLessThanOrEqual(index);
          expect(
            told()
              .map(({ text }) => text)
              .join(''),
          ).not.toBe('');
        }
      }),
      RUNS,
    );
  });

  test('its entries are those that appear or change with it, and it moves nothing that is drawn', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { records } = tell(all);
        const tape = freshTape(records, perspective);
        let before = new Map<string, unknown>();
        for (const [index, { entries, told }] of tape.steps.entries()) {
          const incident = tape.after(index + 1);
          const after = new Map(incident.recorded.map((entry) => [entry.id, entry]));
          const changed = [...after].filter(([id, entry]) => before.get(id) !== entry);
          // As happened, retracted ones come with the end, which is not about them.
          const own = changed.filter(([id]) => !isLast(tape, index) || entries.includes(id));
          expect(new Set(entries)).toEqual(new Set(own.map(([id]) => id)));
          const rows = snapshot(incident);
          told();
          expect(snapshot(incident)).toEqual(rows);
          expect(tape.after(index + 1)).toBe(incident);
          before = after;
        }
      }),
      RUNS,
    );
  });
});

function isLast(tape: Tape, index: number): boolean {
  return index === tape.steps.length - 1;
}
