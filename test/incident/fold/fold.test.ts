import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, LiveIncident } from '../../../src/incident/fold/fold.ts';
import type { Entry } from '../../../src/incident/incident.ts';
import type { IncidentRecord } from '../../../src/incident/record/record.ts';
import { understand } from '../../../src/incident/record/understand.ts';
import { AUTHORS, lines, tell } from '../random-story.ts';
import { snapshot, standingStory } from '../snapshot.ts';
import { story } from '../story.ts';

const RUNS = { numRuns: 40 };

/** The records in an order that chance gives them. */
function shuffled(records: readonly IncidentRecord[], keys: readonly number[]): IncidentRecord[] {
  const key = (index: number) => keys[index % keys.length] ?? 0;
  return records
    .map((record, index) => ({ record, key: key(index) + index / 1e6 }))
    .sort((a, b) => a.key - b.key)
    .map(({ record }) => record);
}

const keys = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7, maxLength: 40 });

test('record by record makes the same incident as all at once', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident, records } = tell(all);
      const folded = fold('incident', records);
      expect(snapshot(incident, AUTHORS)).toEqual(snapshot(folded, AUTHORS));
    }),
    RUNS,
  );
});

test('records make the same incident in whatever order they arrive', () => {
  fc.assert(
    fc.property(lines, keys, (all, chance) => {
      const { incident, records } = tell(all);
      const live = new LiveIncident('incident');
      for (const record of shuffled(records, chance)) live.apply(record);
      expect(snapshot(live, AUTHORS)).toEqual(snapshot(incident, AUTHORS));
    }),
    RUNS,
  );
});

test('sections stand in the same order, whichever was written first', () => {
  const lines = ['/section summary a', '/section impact b', '/undo', '/redo', '/section trigger c'];
  const { incident, records } = story({ lines: lines.map((line) => ['2026-11-20T14:00Z', line]) });
  const live = new LiveIncident('incident');
  for (const record of records.toReversed()) live.apply(record);
  expect([...live.sections.keys()]).toEqual(['impact', 'summary', 'trigger']);
  expect([...incident.sections.keys()]).toEqual(['impact', 'summary', 'trigger']);
});

test('at every moment, also while earlier records are still missing', () => {
  fc.assert(
    fc.property(lines, keys, (all, chance) => {
      const live = new LiveIncident('incident');
      const arrived: IncidentRecord[] = [];
      for (const record of shuffled(tell(all).records, chance)) {
        live.apply(record);
        arrived.push(record);
        expect(snapshot(live, AUTHORS)).toEqual(snapshot(fold('incident', arrived), AUTHORS));
      }
    }),
    { numRuns: 30 },
  );
});

test('a record that is known already changes nothing', () => {
  fc.assert(
    fc.property(lines, keys, (all, chance) => {
      const { incident, records } = tell(all);
      const before = snapshot(incident, AUTHORS);
      for (const record of shuffled(records, chance)) {
        expect(incident.apply(record)).toEqual([]);
      }
      expect(snapshot(incident, AUTHORS)).toEqual(before);
    }),
    RUNS,
  );
});

test('records that went out as JSON come in again as the same incident', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident, records } = tell(all);
      const again: IncidentRecord[] = records.flatMap((record) => {
        return understand(JSON.parse(JSON.stringify(record))) ?? [];
      });
      expect(again).toEqual(records);
      expect(snapshot(fold('incident', again), AUTHORS)).toEqual(snapshot(incident, AUTHORS));
    }),
    RUNS,
  );
});

/** A story whose author's newest act can be undone, and that act. */
const undoable = fc
  .tuple(lines, fc.constantFrom(...AUTHORS))
  .map(([all, author]) => ({ told: tell(all), author }))
  .filter(({ told, author }) => {
    const batch = told.incident.acts(author).done.at(-1);
    return batch !== undefined && batch !== 'act-1';
  });

test('undo and redo leave everything as it was before', () => {
  fc.assert(
    fc.property(undoable, ({ told, author }) => {
      const shown = () => ({ ...Object(snapshot(told.incident, AUTHORS)), newest: '' });
      const before = shown();
      told.tell(1, '/undo', author);
      told.tell(2, '/redo', author);
      expect(shown()).toEqual(before);
    }),
    RUNS,
  );
});

test('undo makes an act as if it had never been, but for its numbers', () => {
  fc.assert(
    fc.property(undoable, ({ told, author }) => {
      const batch = told.incident.acts(author).done.at(-1);
      const { counters } = told.incident;
      told.tell(1, '/undo', author);
      const others = told.records.filter((record) => record.batch !== batch);
      expect(standingStory(told.incident)).toEqual(standingStory(fold('incident', others)));
      expect(told.incident.counters).toEqual(counters);
    }),
    RUNS,
  );
});

/** Where entries stand, worked out the slow way. */
function naiveTimeline(entries: readonly Entry[]): readonly number[] {
  const byNumber = entries.toSorted((a, b) => a.number - b.number);
  const timed = byNumber.filter(({ at }) => at !== null);
  const ordered = timed.toSorted((a, b) => (a.at ?? 0) - (b.at ?? 0) || a.number - b.number);
  for (const entry of byNumber.filter(({ at }) => at === null)) {
    const before = byNumber[byNumber.indexOf(entry) - 1];
    ordered.splice(before === undefined ? 0 : ordered.indexOf(before) + 1, 0, entry);
  }
  return ordered.map(({ number }) => number);
}

test('the timeline is in order of time; without one, behind the entry recorded before', () => {
  fc.assert(
    fc.property(lines, keys, (all, chance) => {
      const live = new LiveIncident('incident');
      for (const record of shuffled(tell(all).records, chance)) {
        live.apply(record);
        const numbers = live.timeline.map(({ number }) => number);
        expect(numbers).toEqual(naiveTimeline(live.recorded));
        const marked = live.timeline.filter(
          (entry) => entry.milestones.length > 0 && entry.retracted === undefined,
        );
        expect(live.milestoned).toEqual(marked);
      }
    }),
    { numRuns: 60 },
  );
});

test('numbers and labels are each given out once, and lead to their entry', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const numbers = incident.recorded.map(({ number }) => number);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
      expect(incident.counters.entries).toBeGreaterThanOrEqual(numbers.at(-1) ?? 0);
      for (const entry of incident.recorded) {
        expect(incident.entry(entry.number)).toBe(entry);
        expect(incident.entry(entry.label ?? entry.id)).toBe(entry);
      }
    }),
    RUNS,
  );
});
