/** An incident as it was known. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../src/incident/fold/fold.ts';
import type { Incident } from '../../src/incident/incident.ts';
import { Complaint } from '../../src/incident/line/complaint.ts';
import { redact } from '../../src/incident/record/redaction.ts';
import { tapeOf } from '../../src/replay/tape.ts';
import { lines, tell } from '../incident/random-story.ts';
import type { Story, Told } from '../incident/story.ts';
import { everything } from './everything.ts';

/** The incident that the records make that were there at an instant. */
function foldedAt(incident: Incident, instant: number): Incident {
  const { records } = incident;
  const redacted = new Set(
    records.flatMap((record) => (record.type === 'records.redacted' ? record.body.records : [])),
  );
  return fold(
    incident.id,
    records
      .filter(({ recordedAt }) => recordedAt <= instant)
      .map((record) => (redacted.has(record.id) ? redact(record) : record)),
  );
}

/** Goes on at another desk; lines that make no sense where they stand record nothing. */
function tellAt(desk: string, start: readonly Told[], more: readonly Told[]): Story {
  const told = tell(start);
  told.moveTo(desk);
  for (const [clock, line] of more) {
    try {
      told.tell(clock, line, desk);
    } catch (error) {
      if (!(error instanceof Complaint)) throw error;
    }
  }
  return told;
}

function isFoldAtEachMoment(incident: Incident): void {
  const { records } = incident;
  const tape = tapeOf(incident, 'known');
  for (const { at } of tape.steps) {
    const shown = tape.after(tape.countAt(at));
    expect(everything(shown, records)).toEqual(everything(foldedAt(incident, at), records));
  }
  const before = tape.after(tape.countAt(tape.from - 1));
  expect(everything(before, records)).toEqual(everything(fold(incident.id, []), records));
}

test('at each moment it is the fold of exactly the records so far', () => {
  fc.assert(
    fc.property(lines, (all) => {
      isFoldAtEachMoment(tell(all).incident);
    }),
    { numRuns: 15 },
  );
});

test('also where two desks told it for a while, and gave the same numbers out', () => {
  const desk = fc.tuple(lines, fc.constantFrom('ann', 'ben'));
  fc.assert(
    fc.property(lines, desk, desk, (start, ...desks) => {
      const records = desks.flatMap(([more, name]) => tellAt(name, start, more).records);
      isFoldAtEachMoment(fold('incident', records));
    }),
    { numRuns: 4 },
  );
});

test('also where words were redacted', () => {
  const places = fc.array(fc.nat({ max: 60 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(lines, places, (all, chosen) => {
      const told = tell(all);
      const ids = chosen.flatMap((place) => told.records[place]?.id ?? []);
      told.record(1, [{ type: 'records.redacted', body: { records: ids } }]);
      told.tell(2, 'afterwards');
      isFoldAtEachMoment(told.incident);
    }),
    { numRuns: 4 },
  );
});
