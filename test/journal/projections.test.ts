import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import { declare, log, open } from './helpers.ts';
import { ADA, CHECKOUT, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

test('the list tells what stands', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  const incident = declare(journal);
  now += MINUTE;
  log(journal, incident, line('5xx', { milestones: ['started'], at: HALF_PAST_TWO - MINUTE }));
  const entry = log(journal, incident, line('wrong'));
  log(journal, incident, { type: 'entry.retracted', body: { entry, reason: '' } });
  const services = { add: ['checkout-api', 'cart'] };
  log(journal, incident, {
    type: 'incident.amended',
    body: { at: now, severity: 'sev2', services },
  });
  const summary = {
    id: incident,
    slug: CHECKOUT.slug,
    title: CHECKOUT.title,
    severity: 'sev2',
    severities: ['sev1', 'sev2'],
    services: ['checkout-api', 'cart'],
    zone: 'Africa/Lagos',
    beganAt: HALF_PAST_TWO - MINUTE,
    startedAt: HALF_PAST_TWO - MINUTE,
    isStartAbout: false,
    declaredAt: HALF_PAST_TWO,
    resolvedAt: null,
    isResolved: false,
    isImported: false,
    entries: 1,
    lastWrittenAt: HALF_PAST_TWO + MINUTE,
    lastPosition: 5,
  };
  expect(journal.incidents()).toEqual([summary]);

  now += MINUTE;
  log(journal, incident, line('all normal', { milestones: ['resolved'], at: now }));
  const resolved = { resolvedAt: now, isResolved: true, entries: 2 };
  expect(journal.incidents()).toEqual([
    { ...summary, ...resolved, lastWrittenAt: now, lastPosition: 6 },
  ]);
});

test('the latest incident stands first', () => {
  const journal = open();
  const at = (hours: number) => HALF_PAST_TWO - hours * 60 * MINUTE;
  declare(journal, { ...CHECKOUT, slug: '2026-11-21-three-hours-ago', at: at(3) });
  declare(journal, { ...CHECKOUT, slug: '2026-11-21-one-hour-ago', at: at(1) });
  const incident = declare(journal, {
    ...CHECKOUT,
    slug: '2026-11-21-started-two-hours-ago',
    at: at(0),
  });
  log(journal, incident, line('start', { milestones: ['started'], at: at(2) }));
  expect(journal.incidents().map(({ slug }) => slug)).toEqual([
    '2026-11-21-one-hour-ago',
    '2026-11-21-started-two-hours-ago',
    '2026-11-21-three-hours-ago',
  ]);
});

test('what is kept up to date is what a rebuild makes', () => {
  const journal = open();
  fill(journal);
  const kept = projections(journal);
  expect(kept.passages.length).toBeGreaterThan(8);
  journal.rebuild();
  expect(projections(journal)).toEqual(kept);
  expect(journal.inspect().problems).toEqual([]);
});

test('a rebuild repairs whatever became of the projections', () => {
  const journal = open();
  fill(journal);
  const whole = projections(journal);
  raw(journal).exec(
    `UPDATE incident SET title = 'x', entries = 99;
     UPDATE passage SET text = 'nonsense' WHERE position < 4;
     DELETE FROM passage WHERE position > 6;
     DELETE FROM mention WHERE incident = (SELECT max(incident) FROM mention);`,
  );
  expect(journal.inspect().problems).toEqual([
    expect.stringMatching(/^The search index does not fit the records .*; rebuild it\.$/),
    'The people and tags of 1 incident do not fit the records; rebuild them.',
  ]);
  journal.rebuild();
  expect(projections(journal)).toEqual(whole);
  expect(journal.inspect().problems).toEqual([]);
});

/** Two incidents with something of everything. */
function fill(journal: Journal): void {
  for (const round of [1, 2]) {
    const incident = declare(journal);
    const by = { incident, ...ADA };
    const mentions = { people: ['ada'], tags: [`round${round}`] };
    const started = line(`started ${round}`, { milestones: ['started'], ...mentions });
    const entry = log(journal, incident, started);
    const { batch } = journal.act(by, (act) => {
      act.record(line('first of a paste'));
      return act.record(line('second of a paste', { kind: 'action', detail: 'with detail' }));
    });
    const note = { at: HALF_PAST_TWO, note: 'it helped' };
    log(journal, incident, { type: 'entry.settled', body: { entry, outcome: 'done', ...note } });
    log(journal, incident, { type: 'entry.amended', body: { entry, text: 'amended' } });
    log(journal, incident, { type: 'act.undone', body: { batch } });
    if (round === 1) log(journal, incident, { type: 'act.redone', body: { batch } });
    const retracted = log(journal, incident, line('retracted'));
    const reason = { entry: retracted, reason: 'twice' };
    log(journal, incident, { type: 'entry.retracted', body: reason });
    const task = { task: 'alert', at: null, owner: `owner${round}` };
    log(journal, incident, { type: 'followup.added', body: task });
    log(journal, incident, { type: 'section.written', body: { section: 'impact', text: 'big' } });
    const records = [log(journal, incident, line('secret'))];
    log(journal, incident, { type: 'records.redacted', body: { records } });
    log(journal, incident, line('all normal', { milestones: ['resolved'] }));
  }
}

function projections(journal: Journal) {
  const passages = raw(journal).prepare(
    `SELECT incident, sort, id, text, number, kind, label, at, is_about FROM passage
     ORDER BY incident, sort, id`,
  );
  const mentions = raw(journal).prepare('SELECT * FROM mention ORDER BY incident, sort, id, name');
  return {
    incidents: journal.incidents(),
    mentions: mentions.all(),
    passages: passages.all(),
    found: journal.search('paste').map(({ id }) => id),
  };
}

function raw(journal: Journal): Database.Database {
  const db = new Database(journal.path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}
