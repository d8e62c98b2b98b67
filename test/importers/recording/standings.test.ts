import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ReadEntry, ReadIncident } from '../../../src/importers/reading/reading.ts';
import { pieces } from '../../../src/importers/recording/pieces.ts';
import { StandingCount } from '../../../src/importers/recording/standing-count.ts';
import { standingsOf } from '../../../src/importers/recording/standings.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import { open } from '../../journal/helpers.ts';
import { ADA, CHECKOUT } from '../../journal/samples.ts';
import { entry, reading, record } from './samples.ts';

const AS_IS = { isZoneNamed: false, into: undefined };

function counted(journal: Journal | undefined, readings: readonly ReadIncident[], options = {}) {
  const count = new StandingCount(journal, { ...AS_IS, ...options });
  for (const piece of pieces(readings)) count.add(piece);
  return count.end();
}

test('of what is new, and where there is no journal, nothing is said', () => {
  const one = reading([entry(0, 'alert')]);
  expect(counted(undefined, [one])).toEqual([undefined]);
  expect(counted(open(), [one])).toEqual([undefined]);
  expect(standingsOf(open(), [one], AS_IS)).toEqual([{ incident: undefined, entries: ['new'] }]);
});

test('each incident of a source stands for itself, in pieces or whole', () => {
  const journal = open();
  const shop = { key: 'slack:C1', facts: { title: '#shop' } };
  const said = (minutes: number, key: string) => entry(minutes, 'a', { key });
  record(journal, [reading([said(0, 'slack:C1:0'), said(1, 'slack:C1:1')], shop)]);

  const now = [
    reading([said(0, 'slack:C1:0')], shop),
    reading([said(1, 'slack:C1:1'), said(2, 'slack:C1:2')], shop),
    reading([said(3, 'slack:C2:3')], { key: 'slack:C2' }),
  ];

  expect(counted(journal, now)).toEqual([
    { slug: '2026-01-10-shop', added: 1, known: 2, changed: [], gone: [], changedFollowups: [] },
    undefined,
  ]);
});

test('into an incident, all of it is compared with what stands there', () => {
  const journal = open();
  const into = journal.declare(ADA, CHECKOUT, (act) => act.incident.id);
  const { slug } = journal.incident(into).facts;
  expect(counted(journal, [reading([entry(0, 'alert')])], { into })).toEqual([
    { slug, added: 1, known: 0, changed: [], gone: [], changedFollowups: [] },
  ]);
});

const ZONES = [
  { name: 'Africa/Lagos', stated: 'WAT' },
  { name: 'Africa/Lagos', stated: undefined },
  { name: 'UTC', stated: undefined },
];
const told = fc.record({
  minutes: fc.integer({ min: 0, max: 4 }),
  text: fc.constantFrom('alert', 'restart', 'normal'),
  isTimed: fc.boolean(),
  detail: fc.option(fc.constantFrom('graph', 'log'), { nil: undefined }),
});
const readings = fc
  .record({
    told: fc.uniqueArray(told, {
      maxLength: 6,
      selector: ({ minutes, text }) => `${minutes} ${text}`,
    }),
    zone: fc.constantFrom(...ZONES),
    title: fc.constantFrom('Shop', 'Cart'),
  })
  .map(({ told: all, zone, title }) => {
    const entries = all.map(
      ({ minutes, text, isTimed, detail }): ReadEntry =>
        entry(minutes, text, { detail, zone: zone.name, ...(isTimed ? {} : { at: null }) }),
    );
    return reading(entries, { zone, facts: { title }, key: title });
  });

test('what is said before is what recording does', () => {
  fc.assert(
    fc.property(fc.array(readings, { minLength: 2, maxLength: 4 }), (imports) => {
      const journal = open();
      for (const each of imports) {
        const [before] = counted(journal, [each]);
        const [standing] = standingsOf(journal, [each], AS_IS);
        const [done] = record(journal, [each]);
        const { isNew, slug, added, known, changed, gone, changedFollowups } = done ?? {};
        const same = { slug, added, known, changed, gone, changedFollowups };
        expect(before).toEqual(isNew ? undefined : same);
        expect(standing?.incident?.slug).toBe(isNew ? undefined : slug);
        expect(standing?.entries.filter((place) => place === 'new')).toHaveLength(added ?? 0);
      }
    }),
    { numRuns: 40 },
  );
});
