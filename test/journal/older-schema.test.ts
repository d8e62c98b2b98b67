import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { APPLICATION_ID } from '../../src/journal/header.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { migrate, shippedMigrations } from '../../src/journal/migrations.ts';
import { Projections } from '../../src/journal/projections.ts';
import { RecordTable } from '../../src/journal/record-table.ts';
import { refresh } from '../../src/journal/refresh.ts';
import { declare, log, open, temporaryFolder } from './helpers.ts';
import { line } from './samples.ts';

/** The last schema without mentions, and without the services of an incident. */
const BEFORE_MENTIONS = 4;

test('a journal from before there were mentions knows them when it is opened', () => {
  const journal = filled();
  const path = asBefore(journal);

  const opened = open({ path });

  expect(opened.mentions()).toEqual({ people: ['grace', 'ada'], tags: ['db', 'cart'] });
  expect(opened.incidents()).toEqual(journal.incidents());
  expect(opened.incidents().map(({ services }) => services)).toEqual([[], ['api', 'web']]);
  expect(opened.inspect().problems).toEqual([]);
});

test('a damaged incident keeps nobody from the others', () => {
  const path = asBefore(filled());
  const db = raw(path);
  db.exec(
    `INSERT INTO record (id, batch, incident, type, version, recorded_at, clock, author, body)
     VALUES ('x', 'x', 'damaged', 'entry.logged', 1, 1, 1, 'eve', '{}')`,
  );
  expect(open({ path }).mentions().people).toEqual(['grace', 'ada']);
});

test('a large one is brought up to date over several openings, the newest incident first', () => {
  const db = raw(asBefore(filled()));
  migrate(db, shippedMigrations());
  const records = new RecordTable(db);
  const projections = new Projections(db);
  const people = () => projections.mentions.latest('person', { limit: 9, except: '' });

  refresh(db, records, projections, 1);
  expect({ people: people(), isDone: projections.stale.isEmpty }).toEqual({
    people: ['grace'],
    isDone: false,
  });

  refresh(db, records, projections, 1);
  expect({ people: people(), isDone: projections.stale.isEmpty }).toEqual({
    people: ['grace', 'ada'],
    isDone: true,
  });
});

test('a rebuild does not wait for the next openings', () => {
  const db = raw(asBefore(filled()));
  migrate(db, shippedMigrations());
  const projections = new Projections(db);
  projections.rebuild(new RecordTable(db));
  expect(projections.mentions.latest('person', { limit: 9, except: '' })).toEqual(['grace', 'ada']);
  expect(projections.stale.isEmpty).toBe(true);
});

test('while another process writes it is put off', () => {
  const path = asBefore(filled());
  const db = raw(path);
  migrate(db, shippedMigrations());
  const other = raw(path);
  other.exec('BEGIN IMMEDIATE');

  const opened = open({ path });
  expect(opened.mentions().people).toEqual([]);
  other.exec('COMMIT');

  expect(open({ path }).mentions().people).toEqual(['grace', 'ada']);
});

/** Two incidents; @linus is mentioned in what was undone. */
function filled(): Journal {
  let now = Date.UTC(2026, 10, 21, 14, 30);
  const journal = open({ clock: () => (now += 1_000) });
  const first = declare(journal);
  const services = { add: ['api', 'web'] };
  log(journal, first, { type: 'incident.amended', body: { at: null, services } });
  log(journal, first, line('@ada #cart', { people: ['ada'], tags: ['cart'] }));
  const second = declare(journal);
  log(journal, second, line('@linus', { people: ['linus'] }));
  const batch = journal.records(second).at(-1)?.batch ?? '';
  log(journal, second, { type: 'act.undone', body: { batch } });
  log(journal, second, line('@grace #db', { people: ['grace'], tags: ['db'] }));
  return journal;
}

/** Writes the journal's records and list as a file of the older schema, and returns its path. */
function asBefore(journal: Journal): string {
  const path = join(temporaryFolder(), 'journal.db');
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.pragma(`application_id = ${APPLICATION_ID}`);
  migrate(db, shippedMigrations().slice(0, BEFORE_MENTIONS));
  db.prepare('ATTACH ? AS newer').run(journal.path);
  db.exec(
    `INSERT INTO record SELECT * FROM newer.record ORDER BY position;
     INSERT INTO incident
     SELECT id, slug, title, severity, zone, started_at, declared_at, resolved_at, is_resolved,
       entries, last_written_at, last_position FROM newer.incident;
     INSERT INTO passage SELECT position, incident, sort, id, text FROM newer.passage;
     INSERT INTO passage_words (passage_words) VALUES ('rebuild');`,
  );
  db.close();
  return path;
}

function raw(path: string): Database.Database {
  const db = new Database(path);
  onTestFinished(() => {
    db.close();
  });
  return db;
}
