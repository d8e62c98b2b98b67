/** Two copies of one incident, told apart for a while, exchange what they have. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/incident/fold/fold.ts';
import type { Entry } from '../../../src/incident/incident.ts';
import { Complaint } from '../../../src/incident/line/complaint.ts';
import type { IncidentRecord } from '../../../src/incident/record/record.ts';
import { timeline } from '../print.ts';
import { AUTHORS, lines, tell } from '../random-story.ts';
import { snapshot } from '../snapshot.ts';
import { type Story, story, type Told } from '../story.ts';

/** Goes on at a desk of one author; lines that make no sense where they stand record nothing. */
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

/** The records in an order that chance gives them. */
function inChance(records: readonly IncidentRecord[], chance: readonly number[]): IncidentRecord[] {
  return records
    .map((record, index) => ({ record, key: chance[index % chance.length] ?? 0 }))
    .sort((a, b) => a.key - b.key)
    .map(({ record }) => record);
}

/** What a desk logged itself: nobody else can have said anything of it yet. */
function ownEntries({ incident }: Story, start: Story): readonly Entry[] {
  return incident.recorded.filter(({ id }) => start.incident.record(id) === undefined);
}

const ALL = [...AUTHORS, 'ann', 'ben'];
const chance = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 7 });

test('in whatever order they exchange it, both have the same, and nothing is gone', () => {
  fc.assert(
    fc.property(lines, lines, lines, chance, (start, anns, bens, keys) => {
      const common = tell(start);
      const ann = tellAt('ann', start, anns);
      const ben = tellAt('ben', start, bens);
      const acknowledged = [ann, ben].flatMap((desk) => ownEntries(desk, common));
      const known = new Set([...ann.records, ...ben.records].map(({ id }) => id));

      for (const record of inChance(ben.records, keys)) ann.incident.apply(record);
      for (const record of inChance(ann.records, keys.toReversed())) ben.incident.apply(record);

      expect(snapshot(ann.incident, ALL)).toEqual(snapshot(ben.incident, ALL));
      expect(snapshot(ann.incident, ALL)).toEqual(
        snapshot(fold('incident', ann.incident.records), ALL),
      );
      expect(ann.incident.records).toEqual(ben.incident.records);
      expect(new Set(ann.incident.records.map(({ id }) => id))).toEqual(known);
      for (const entry of acknowledged) expect(ann.incident.entry(entry.id)).toEqual(entry);
    }),
    { numRuns: 40 },
  );
});

test('an exchange, as both see it', () => {
  const now = '2026-11-20T13:30:00Z';
  const desk = (name: string, ...more: string[]) => {
    const told = story({ lines: [[now, '14:05 ! restart', 'cy']] });
    told.moveTo(name);
    for (const line of more) told.tell(now, line, name);
    return told;
  };
  const ann = desk(
    'ann',
    '/done A1 14:10',
    '/service api',
    '14:15 a',
    '/zone Europe/London --reread',
  );
  const ben = desk('ben', '/milestone 1 started', '/service db', '14:20 b', '/retract 2');
  for (const record of ben.records.toReversed()) ann.incident.apply(record);
  for (const record of ann.records) ben.incident.apply(record);
  for (const { incident } of [ann, ben]) {
    expect(incident.facts.services.toSorted()).toEqual(['api', 'db']);
    // Ann had not seen ben's: it was read in Lagos, and is shown in London.
    expect(timeline(incident)).toBe(
      [
        '2  2026-11-20 13:20  event  b  [retracted]',
        '1  2026-11-20 14:05  action A1 done  restart  [started]',
        '2  2026-11-20 14:15  event  a',
      ].join('\n'),
    );
  }
});
