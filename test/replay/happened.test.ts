/** An incident as it happened, worked out the slow way at every instant that it may matter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Entry, Incident, RoleHeld, Turn } from '../../src/incident/incident.ts';
import { type Tape, tapeOf } from '../../src/replay/tape.ts';
import { lines, tell } from '../incident/random-story.ts';

const RUNS = { numRuns: 30 };

/** The time of an entry, or of the nearest one recorded before it that has one. */
function leantOn(incident: Incident, entry: Entry): number {
  const index = incident.recorded.indexOf(entry);
  const timed = incident.recorded.slice(0, index + 1).findLast(({ at }) => at !== null);
  return timed?.at ?? Number.NEGATIVE_INFINITY;
}

/** The numbers of the entries that are there before the end. */
function numbersAt(incident: Incident, instant: number): readonly number[] {
  return incident.timeline
    .filter((entry) => entry.retracted === undefined && leantOn(incident, entry) <= instant)
    .map(({ number }) => number);
}

/** When a turn was: its own time, or that of the newest timed entry recorded before it. */
function turnTime(incident: Incident, entry: Entry, index: number): number {
  const turns: readonly Turn[] = entry.turns;
  const [turn, next] = [turns[index], turns[index + 1]];
  // A settling that the next one corrects.
  if (turn?.outcome !== undefined && next?.outcome !== undefined) {
    return turnTime(incident, entry, index + 1);
  }
  if (typeof turn?.at === 'number') return turn.at;
  const standing = incident.records.filter((record) => incident.see(record) !== undefined);
  const records = standing.filter(
    ({ type, body }) =>
      (type === 'entry.settled' || type === 'entry.reopened') && body.entry === entry.id,
  );
  const place = incident.records.findIndex(({ id }) => id === records[index]?.id);
  const times = incident.records.slice(0, place).flatMap(({ id }) => {
    const other = incident.timeline.find((each) => each.id === id && each.retracted === undefined);
    return other?.at ?? [];
  });
  return times.at(-1) ?? Number.NEGATIVE_INFINITY;
}

function entryAt(incident: Incident, entry: Entry, instant: number): Entry {
  const turns = entry.turns.filter((_, index) => turnTime(incident, entry, index) <= instant);
  const isOver = entry.until !== undefined && entry.until <= instant;
  const isSettled = turns.length > 0 && turns.length === entry.turns.length;
  return {
    ...entry,
    turns,
    until: isOver ? entry.until : undefined,
    cause: entry.kind === 'hypothesis' && isSettled ? entry.cause : undefined,
  };
}

/** Before all times, at each that the incident knows of and right before it. */
function instants({ timeline, facts }: Incident, tape: Tape): readonly number[] {
  const times = [
    ...timeline.flatMap(({ at, until, turns }) => [at, until, ...turns.map((turn) => turn.at)]),
    ...facts.severities.map(({ at }) => at),
    ...facts.roles.flatMap(({ from, until }) => [from, until]),
    facts.declaredAt,
  ].filter((at) => typeof at === 'number');
  return times.flatMap((at) => [at - 1, at]).filter((at) => tape.from <= at && at < tape.until);
}

test('it shows exactly the entries up to then, and those that lean on them, as they were', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const tape = tapeOf(incident, 'happened');
      for (const instant of instants(incident, tape)) {
        const shown = tape.after(tape.countAt(instant));
        expect(shown.timeline.map(({ number }) => number)).toEqual(numbersAt(incident, instant));
        for (const entry of shown.recorded) {
          const live = incident.entry(entry.id);
          expect(entry).toEqual(live && entryAt(incident, live, instant));
          expect(shown.entry(entry.number)).toBe(entry);
        }
      }
    }),
    RUNS,
  );
});

test('severity, roles and the declaration are as of their own time', () => {
  fc.assert(
    fc.property(lines, (all) => {
      const { incident } = tell(all);
      const tape = tapeOf(incident, 'happened');
      const { severities, roles, ...facts } = incident.facts;
      for (const instant of instants(incident, tape)) {
        const shown = tape.after(tape.countAt(instant));
        const held = severities.filter(({ at }, index) =>
          at === null ? index === 0 : at <= instant,
        );
        expect(shown.facts.severities.at(-1)?.severity).toBe(held.at(-1)?.severity);
        const taken = roles.filter(({ from }) => from === null || from <= instant);
        const isOver = ({ until = Number.POSITIVE_INFINITY }: RoleHeld) => until <= instant;
        expect(shown.facts.roles).toEqual(
          taken.map((role) => (isOver(role) ? role : { ...role, until: undefined })),
        );
        const { declaredAt, title, zone } = facts;
        const isDeclared = declaredAt !== null && declaredAt <= instant;
        const declared = isDeclared ? declaredAt : null;
        expect(shown.facts).toMatchObject({ title, zone, declaredAt: declared });
        expect([...shown.sections]).toEqual([]);
      }
    }),
    RUNS,
  );
});
