import { randomFillSync } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Change } from '../../src/incident/record/record.ts';
import type { Act } from '../../src/journal/act.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, log, open, texts } from './helpers.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

const SOURCE = { file: 'log.csv', key: 'row 1' };
/** Of an incident that nobody knows the declaration of, so that its entries need not be weighed. */
const IMPORTED = { ...CHECKOUT, at: null };

test('several incidents are recorded at once, each as an act of its own', () => {
  const journal = open({ random: (bytes) => randomFillSync(bytes) });
  const there = declare(journal);

  const [one, two] = journal.takeIn(ADA, (intake) => {
    const first = intake.declare(CHECKOUT);
    first.record(line('one'));
    intake.act(there).record(line('there'));
    const second = intake.declare(CHECKOUT);
    second.record(line('two'));
    return [first.incident.id, second.incident.id];
  });

  expect(texts(journal, one ?? '')).toEqual(['1 one']);
  expect(texts(journal, two ?? '')).toEqual(['1 two']);
  expect(texts(journal, there)).toEqual(['1 there']);
  const slugs = journal.incidents().map(({ slug }) => slug);
  expect(slugs.toSorted()).toEqual([
    '2026-11-21-checkout-returns-500s',
    '2026-11-21-checkout-returns-500s-2',
    '2026-11-21-checkout-returns-500s-3',
  ]);
  const batches = journal
    .incidents()
    .flatMap(({ id }) => journal.records(id).map(({ batch }) => batch));
  expect(new Set(batches).size).toBe(4);
});

test('when it throws, nothing of it is there', () => {
  const journal = open();
  const there = declare(journal);
  journal.incident(there);
  expect(() =>
    journal.takeIn(ADA, (intake) => {
      intake.act(there).record(line('there'));
      intake.declare(IMPORTED).record(line('one'));
      intake.declare(IMPORTED);
      throw new Error('enough');
    }),
  ).toThrow('enough');
  expect(journal.incidents().map(({ id }) => id)).toEqual([there]);
  expect(texts(journal, there)).toEqual([]);
  expect(journal.search('one')).toEqual([]);
});

test('what was begun before is over', () => {
  const journal = open();
  expect(() =>
    journal.takeIn(ADA, (intake) => {
      const first = intake.declare(IMPORTED);
      intake.declare(IMPORTED);
      first.record(line('late'));
    }),
  ).toThrow('This act is over');
});

test('an incident that was just written to can be gone on with', () => {
  const journal = open();
  const id = journal.takeIn(ADA, (intake) => {
    const first = intake.declare(IMPORTED);
    first.record(line('one'));
    intake.declare(IMPORTED);
    intake.act(first.incident.id).record(line('two'));
    return first.incident.id;
  });
  expect(texts(journal, id)).toEqual(['1 one', '2 two']);
});

test('what has a key in its source is found again, also what was undone since', () => {
  const journal = open();
  const [one, two] = [declare(journal), declare(journal)];
  log(journal, one, line('one', { source: SOURCE }));
  log(journal, two, line('two', { source: SOURCE }));
  log(journal, two, line('three', { source: { ...SOURCE, key: 'row 2' } }));
  const batch = journal
    .records(two)
    .find(({ body }) => JSON.stringify(body).includes('two'))?.batch;
  const found = (key: string, incident?: string) =>
    journal.takeIn(ADA, (intake) =>
      intake.sourced(key, incident).map(({ record, isUndone }) => [record.incident, isUndone]),
    );

  expect(found('row 1')).toEqual([
    [one, false],
    [two, false],
  ]);
  expect(found('row 1', two)).toEqual([[two, false]]);
  expect(found('row 3')).toEqual([]);

  log(journal, two, { type: 'act.undone', body: { batch: batch ?? '' } });
  expect(found('row 1', two)).toEqual([[two, true]]);
  log(journal, two, { type: 'act.redone', body: { batch: batch ?? '' } });
  expect(found('row 1', two)).toEqual([[two, false]]);
});

test('an act that cannot be undone is not', () => {
  const journal = open();
  const id = journal.takeIn(ADA, (intake) => {
    const act = intake.declare(IMPORTED);
    act.record(line('one', { source: SOURCE }));
    return act.incident.id;
  });
  const batch = journal.records(id)[0]?.batch ?? '';
  log(journal, id, { type: 'act.undone', body: { batch } });
  const undone = journal.takeIn(ADA, (intake) => intake.sourced('row 1')[0]?.isUndone);
  expect([undone, texts(journal, id)]).toEqual([false, ['1 one']]);
});

test('what is about an entry follows directly on it', () => {
  const journal = open();
  const late = (entry: string): Change => ({
    type: 'entry.settled',
    body: { entry, outcome: 'done', at: null, note: '' },
  });
  expect(() =>
    journal.takeIn(ADA, (intake) => {
      const act = intake.declare(IMPORTED);
      const { id } = act.record(line('fix', { kind: 'action' }));
      act.record(line('another'));
      act.record(late(id));
    }),
  ).toThrow('entry.settled is about an entry that is out of sight');
});

const milestones = fc.subarray(['started', 'detected', 'resolved', 'reopened'] as const, {
  maxLength: 1,
});
const logged = fc.record({
  text: fc.constantFrom('alert', 'restart', 'fix of the cart'),
  at: fc.option(
    fc.integer({ min: -50, max: 50 }).map((minutes) => HALF_PAST_TWO + minutes * MINUTE),
  ),
  milestones,
  isSettled: fc.boolean(),
  people: fc.subarray(['ada', 'maria']),
});
const declaredAt = fc.constantFrom(null, null, HALF_PAST_TWO, HALF_PAST_TWO - 9e8);

test('whatever is taken in, lists and search know of it what a rebuild makes of the records', () => {
  fc.assert(
    fc.property(fc.array(logged, { maxLength: 12 }), declaredAt, (entries, at) => {
      const journal = open();
      const id = journal.takeIn(ADA, (intake) => {
        const act = intake.declare({ ...CHECKOUT, at });
        for (const each of entries) fill(act, each);
        return act.incident.id;
      });
      const kept = known(journal);
      expect(journal.incident(id).counters.entries).toBe(entries.length);
      journal.rebuild();
      expect(known(journal)).toEqual(kept);
      expect(journal.inspect().problems).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

function fill(
  act: Act,
  { isSettled, ...fields }: Parameters<typeof line>[1] & { isSettled: boolean; text: string },
): void {
  const { id } = act.record(line(fields.text, { ...fields, kind: isSettled ? 'action' : 'event' }));
  if (!isSettled) return;
  act.record({ type: 'entry.settled', body: { entry: id, outcome: 'done', at: null, note: 'so' } });
}

function known(journal: Journal) {
  return {
    incidents: journal.incidents(),
    mentions: journal.mentions(),
    found: ['alert', 'restart', 'cart', 'so', 'checkout'].map((word) => journal.search(word)),
  };
}
