/** Records as other journals, older and newer versions may bring them. */
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/incident/fold/fold.ts';
import type { Change, IncidentRecord } from '../../../src/incident/record/record.ts';
import { BadRecord, understand } from '../../../src/incident/record/understand.ts';
import { timeline } from '../print.ts';
import { snapshot } from '../snapshot.ts';
import { story } from '../story.ts';

const NOW = '2026-11-20T13:30:00Z';

describe('a record whose target is absent is inert', () => {
  const ABSENT: readonly Change[] = [
    { type: 'entry.amended', body: { entry: 'nobody', text: 'x' } },
    { type: 'entry.settled', body: { entry: 'nobody', outcome: 'done', at: null, note: '' } },
    { type: 'entry.reopened', body: { entry: 'nobody', at: null, note: '' } },
    { type: 'entry.retracted', body: { entry: 'nobody', reason: '' } },
    { type: 'entry.restored', body: { entry: 'nobody', reason: '' } },
    { type: 'followup.amended', body: { followup: 'nobody', task: 'x' } },
    { type: 'act.undone', body: { batch: 'nobody' } },
    { type: 'act.redone', body: { batch: 'nobody' } },
    { type: 'records.redacted', body: { records: ['nobody'] } },
    { type: 'records.retimed', body: { times: [{ record: 'nobody', at: 0, bare: 'UTC' }] } },
  ];

  test.each(ABSENT)('$type', (change) => {
    const told = story({
      lines: [
        [NOW, '14:05 ! a'],
        [NOW, '+ b'],
      ],
    });
    const shown = () => ({ ...Object(snapshot(told.incident)), newest: 0 });
    const before = shown();
    told.record(NOW, [change]);
    expect(shown()).toEqual(before);
  });

  test('undoing the declaration, or an undoing, is too', () => {
    const told = story({
      lines: [
        [NOW, 'a'],
        [NOW, '/undo'],
      ],
    });
    told.record(NOW, [{ type: 'act.undone', body: { batch: 'act-1' } }]);
    told.record(NOW, [{ type: 'act.undone', body: { batch: 'act-3' } }]);
    expect(told.incident.facts.title).toBe('Checkout returns 500s');
    expect(told.incident.recorded).toEqual([]);
  });
});

describe('understanding what is stored', () => {
  const STORED = {
    id: 'id',
    batch: 'batch',
    incident: 'incident',
    type: 'act.undone',
    version: 1,
    recordedAt: 0,
    clock: 0,
    author: 'ada',
    body: { batch: 'x' },
  };

  test.each([
    ['a later type', { type: 'entry.translated' }],
    ['a later version', { version: 2 }],
    ['a type by the name of what every object has', { type: 'toString' }],
    ['another such', { type: 'constructor' }],
    ['and another', { type: '__proto__' }],
  ])('%s is skipped', (_, fields) => {
    expect(understand({ ...STORED, ...fields })).toBeUndefined();
  });

  const DECLARED = { title: 'x', severity: 'sev1', zone: 'UTC', slug: '2026-11-20-x', at: 0 };
  const LOGGED = { kind: 'event', text: 'x', typed: 'x', at: 0, milestones: [], number: 1 };
  const MENTIONS = { people: [], tags: [], links: [], refs: [] };

  test.each([
    ['a slug that leads elsewhere', 'incident.declared', { ...DECLARED, slug: '../../x' }],
    ['a severity of many words', 'incident.declared', { ...DECLARED, severity: 'very bad' }],
    ['a zone that is no name', 'incident.declared', { ...DECLARED, zone: '../etc' }],
    ['a time out of all calendars', 'incident.declared', { ...DECLARED, at: 8.64e15 + 1 }],
    ['a number out of bounds', 'entry.logged', { ...LOGGED, ...MENTIONS, number: 1e9 + 1 }],
    ['a label of no letter', 'entry.logged', { ...LOGGED, ...MENTIONS, label: '1' }],
    ['a label of another letter', 'followup.added', { task: 'x', at: 0, label: 'A1' }],
  ])('%s is an error', (_, type, body) => {
    expect(() => understand({ ...STORED, type, body })).toThrow(BadRecord);
  });

  test('within their bounds they are no error', () => {
    for (const severity of ['sev1', 'p1', 'major-2', null]) {
      const body = { ...DECLARED, severity, zone: 'America/Argentina/Buenos_Aires', at: -8.64e15 };
      expect(understand({ ...STORED, type: 'incident.declared', body })?.body).toEqual(body);
    }
    const body = { ...LOGGED, ...MENTIONS, number: 1e9, label: 'A999999999' };
    expect(understand({ ...STORED, type: 'entry.logged', body })?.body).toEqual(body);
  });

  test.each([
    ['a field too many', { body: { batch: 'x', y: 1 } }],
    ['a field too few', { body: {} }],
    ['no body', { body: null }],
    ['a time that is no whole number', { recordedAt: 0.5 }],
    ['no author', { author: '' }],
  ])('%s is an error', (_, fields) => {
    expect(() => understand({ ...STORED, ...fields })).toThrow(BadRecord);
  });

  test('a milestone, an outcome, a date that is none', () => {
    const entry = { entry: 'x', at: null, note: '' };
    const bodies = [
      { ...STORED, type: 'entry.settled', body: { ...entry, outcome: 'exploded' } },
      { ...STORED, type: 'entry.amended', body: { entry: 'x', milestones: { add: ['declared'] } } },
      { ...STORED, type: 'followup.amended', body: { followup: 'x', due: '2026-02-30' } },
    ];
    for (const stored of bodies) expect(() => understand(stored)).toThrow(BadRecord);
  });
});

/** The same story told at two desks, with the same numbers, until the journals met. */
function twoDesks(): readonly IncidentRecord[] {
  const desk = (prefix: string, lines: readonly string[]) =>
    story({ lines: lines.map((line) => [NOW, line, prefix]) }).records.map((record) =>
      record.type === 'incident.declared'
        ? record
        : { ...record, id: `${record.id}${prefix}`, batch: `${prefix}-${record.batch}` },
    );
  return [...desk('a', ['! one', '?? two']), ...desk('b', ['! uno', '14:10 dos'])];
}

describe('two journals that gave out the same numbers', () => {
  test('every entry is there; a name means the older one', () => {
    const incident = fold('incident', twoDesks());
    expect(timeline(incident)).toBe(
      [
        '2  2026-11-20 14:10  event  dos',
        '1  2026-11-20 14:30  action A1 open  one',
        '1  2026-11-20 14:30  action A1 open  uno',
        '2  ??  event  two',
      ].join('\n'),
    );
    expect(incident.entry('A1')?.text).toBe('one');
    expect(incident.entry(1)?.text).toBe('one');
  });

  test('whichever comes first', () => {
    const records = twoDesks();
    expect(snapshot(fold('incident', records.toReversed()))).toEqual(
      snapshot(fold('incident', records)),
    );
  });

  // Records of one act may stand apart once two journals have met.
  test('an act whose records stand apart is still one act', () => {
    const told = story({
      lines: [
        [NOW, ['a', 'b']],
        [NOW, 'c'],
      ],
    });
    const [declared, a, b, c] = told.records;
    if (!declared || !a || !b || !c) throw new Error('Four records were told.');
    const apart = [declared, a, { ...c, id: `${a.id}0` }, b];
    expect(fold('incident', apart).acts('ada').done).toEqual(['act-1', 'act-2', 'act-3']);
  });
});

test('a label that no one here gave out does not spoil the count', () => {
  const told = story({ lines: [[NOW, '! a']] });
  const [, logged] = told.records;
  if (logged?.type !== 'entry.logged') throw new Error('An entry was told.');
  const odd = { ...logged, id: `${logged.id}0`, body: { ...logged.body, label: 'Alpha' } };
  expect(fold('incident', [...told.records, odd]).counters).toEqual({
    entries: 1,
    actions: 1,
    hypotheses: 0,
    followups: 0,
  });
});

test('a zone that this Node does not know is shown as UTC', () => {
  const told = story({ lines: [[NOW, '14:05 a']] });
  told.record(NOW, [{ type: 'incident.amended', body: { at: null, zone: 'Mars/Olympus' } }]);
  expect(told.incident.facts.zone).toBe('UTC');
  expect(timeline(told.incident)).toBe('1  2026-11-20 13:05  event  a');
});

test('of an incident whose declaration is missing, the rest is told', () => {
  const { records } = story({ zone: 'UTC', lines: [[NOW, '13:05 a']] });
  const incident = fold('incident', records.slice(1));
  expect(incident.facts.title).toBe('');
  expect(timeline(incident)).toBe('1  2026-11-20 13:05  event  a');
});
