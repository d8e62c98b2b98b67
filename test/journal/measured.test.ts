/** Measures are kept with the incidents, and made again where something was recorded since. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { COMPARABLE_MEASURES } from '../../src/incident/measures/comparable.ts';
import type { Milestone } from '../../src/incident/record/vocabulary.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, log, open } from './helpers.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

/** Measures all that is behind, and says how many incidents that were. */
function measureAll(journal: Journal): number {
  const measuring = journal.measured.measuring();
  while (measuring.done < measuring.of) measuring.step();
  return measuring.done;
}

function mark(journal: Journal, incident: string, milestone: Milestone, minutes: number): void {
  const at = HALF_PAST_TWO + minutes * MINUTE;
  log(journal, incident, line(milestone, { milestones: [milestone], at }));
}

/** What is kept of one measure of an incident: minutes, or why there are none. */
function kept(journal: Journal, incident: string, name = 'time to detect'): number | string {
  const index = COMPARABLE_MEASURES.findIndex((measure) => measure.name === name);
  const length = journal.measured.of([incident]).get(incident)?.lengths[index];
  if (length === undefined) return 'not measured yet';
  return 'missing' in length ? length.missing : length.milliseconds / MINUTE;
}

/** An incident that was detected after so many minutes. */
function detected(journal: Journal, minutes: number): string {
  const incident = declare(journal);
  mark(journal, incident, 'started', 0);
  mark(journal, incident, 'detected', minutes);
  return incident;
}

test('an incident is measured once, and again when more is recorded of it', () => {
  const journal = open();
  const [first, second] = [detected(journal, 4), detected(journal, 6)];

  expect(kept(journal, first)).toBe('not measured yet');
  expect(measureAll(journal)).toBe(2);
  expect([kept(journal, first), kept(journal, second)]).toEqual([4, 6]);
  expect(measureAll(journal)).toBe(0);

  mark(journal, first, 'detected', 1);
  expect(kept(journal, first)).toBe(4);
  expect(measureAll(journal)).toBe(1);
  expect([kept(journal, first), kept(journal, second)]).toEqual([1, 6]);
});

test('whatever is recorded may change a measure: an undo takes it back', () => {
  const journal = open();
  const incident = detected(journal, 4);
  measureAll(journal);

  journal.act({ incident, ...ADA }, (act) => {
    const batch = act.incident.acts(ADA.author).done.at(-1) ?? '';
    act.record({ type: 'act.undone', body: { batch } });
  });
  measureAll(journal);

  expect(kept(journal, incident)).toBe('no detected time');
});

test('a step is so many records, and never less than an incident', () => {
  const journal = open();
  for (const minutes of [1, 2, 3, 4, 5]) detected(journal, minutes);
  const measuring = journal.measured.measuring(4);
  const done: number[] = [measuring.done];

  while (measuring.done < measuring.of) {
    measuring.step();
    done.push(measuring.done);
  }

  // three records each: the fourth record is of the second incident, which is finished
  expect({ of: measuring.of, done }).toEqual({ of: 5, done: [0, 2, 4, 5] });
});

test('the incident last written to is measured first, and each step keeps what it measured', () => {
  const journal = open();
  const [first, second] = [detected(journal, 4), detected(journal, 6)];

  journal.measured.measuring(1).step();

  expect([kept(journal, first), kept(journal, second)]).toEqual(['not measured yet', 6]);
  expect(measureAll(journal)).toBe(1);
});

test('all that is kept comes back as it was', () => {
  const journal = open();
  const incident = declare(journal, { ...CHECKOUT, at: HALF_PAST_TWO });
  mark(journal, incident, 'started', 0);
  log(
    journal,
    incident,
    line('detected', {
      milestones: ['detected'],
      at: HALF_PAST_TWO + 5 * MINUTE,
      approximate: true,
    }),
  );
  mark(journal, incident, 'resolved', -10);
  measureAll(journal);

  expect(journal.measured.of([incident]).get(incident)).toEqual({
    isToldAfterwards: false,
    lengths: [
      { milliseconds: 5 * MINUTE, about: true },
      { missing: 'no acknowledged time' },
      { missing: 'no identified time' },
      { missing: 'no mitigated time' },
      { missing: 'ends in the wrong order (resolved before started)' },
      { missing: 'ends in the wrong order (resolved before started)' },
      { missing: 'no hypothesis recorded' },
      { missing: 'fewer than two moments in it' },
    ],
  });
});

test('a damaged incident is counted as one, and keeps nobody from the others', () => {
  const journal = open();
  const [damaged, whole] = [declare(journal), detected(journal, 4)];
  const db = new Database(journal.path);
  db.prepare(
    `INSERT INTO record (id, batch, incident, type, version, recorded_at, clock, author, body)
     VALUES ('x', 'x', ?, 'entry.logged', 1, 1, 1, 'eve', '{}')`,
  ).run(damaged);
  db.close();

  const measuring = journal.measured.measuring();
  measuring.step();

  expect([kept(journal, damaged), kept(journal, whole)]).toEqual(['its record is damaged', 4]);
});

test('what an older version measured in another way is of no use', () => {
  const journal = open();
  const incident = detected(journal, 4);
  measureAll(journal);
  const db = new Database(journal.path);
  db.exec(`UPDATE measured SET measures = '{"version":0,"old":true}'`);
  db.close();

  expect(kept(journal, incident)).toBe('not measured yet');
  expect(measureAll(journal)).toBe(1);
  expect(kept(journal, incident)).toBe(4);
});

test('a rebuild measures anew too', () => {
  const journal = open();
  const incident = detected(journal, 4);
  measureAll(journal);

  journal.rebuild();

  expect(kept(journal, incident)).toBe('not measured yet');
  expect(measureAll(journal)).toBe(1);
  expect(kept(journal, incident)).toBe(4);
});
