import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import type { DraftLine } from '../../src/journal/drafts.ts';
import { migrate, shippedMigrations } from '../../src/journal/migrations.ts';
import { failure, open, temporaryFolder } from './helpers.ts';
import { HALF_PAST_TWO, MINUTE } from './samples.ts';

const KEY = { incident: 'incident', session: 'tty1', pid: 100 };
const HEIR = { session: 'tty2', pid: 200 };

function typed(text: string, startedAt = HALF_PAST_TWO): DraftLine {
  return { text, startedAt, isPutAway: false };
}

function putAway(text: string): DraftLine {
  return { ...typed(text), isPutAway: true };
}

test('the lines of a session are found in their order, as they were kept last', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  journal.drafts.keep(KEY, [typed('restart')]);
  now += MINUTE;
  const lines = [typed('restart did not he', now), typed('a waiting one'), putAway('put away')];
  journal.drafts.keep(KEY, lines);
  expect(open({ path: journal.path }).drafts.of('incident')).toEqual(
    lines.map((line, position) => ({ ...KEY, ...line, position, savedAt: now })),
  );
});

test('the session that was written to last comes first', () => {
  let now = HALF_PAST_TWO;
  const journal = open({ clock: () => now });
  for (const session of ['tty1', 'tty2', 'tty1']) {
    journal.drafts.keep({ ...KEY, session }, [typed(`of ${session}`), typed('waits')]);
    now += 1;
  }
  const found = journal.drafts.of('incident');
  expect(found.map(({ session, position }) => `${session} ${position}`)).toEqual([
    ...['tty1 0', 'tty1 1', 'tty2 0', 'tty2 1'],
  ]);
});

test('each incident and session has drafts of its own, and so has the time before any incident', () => {
  const journal = open();
  journal.drafts.keep(KEY, [typed('a')]);
  journal.drafts.keep({ ...KEY, incident: 'another' }, [typed('b')]);
  journal.drafts.keep({ ...KEY, session: 'tty2' }, [typed('c')]);
  journal.drafts.keep({ ...KEY, incident: null }, [typed('d')]);
  const texts = (incident: string | null) => journal.drafts.of(incident).map(({ text }) => text);
  expect([texts('incident'), texts('another'), texts(null)]).toEqual([['a', 'c'], ['b'], ['d']]);
  expect(journal.drafts.of(null)).toMatchObject([{ incident: null }]);
});

test('drafts that are inherited are never nobody’s, and have one heir', () => {
  const journal = open();
  const lines = [typed('restart did not he'), typed('waits'), putAway('put away')];
  journal.drafts.keep(KEY, lines);
  const drafts = lines.map((line, position) => {
    return { ...KEY, ...HEIR, ...line, position, savedAt: HALF_PAST_TWO };
  });
  expect(journal.drafts.inherit(KEY, HEIR)).toEqual(drafts);
  expect(journal.drafts.inherit(KEY, { session: 'tty3', pid: 300 })).toEqual([]);
  expect(journal.drafts.of('incident')).toEqual(drafts);
});

test('a session that takes its own drafts up has them still', () => {
  const journal = open();
  journal.drafts.keep(KEY, [typed('a'), typed('b')]);
  const before = journal.drafts.of('incident');
  expect(journal.drafts.inherit(KEY, KEY)).toEqual(before);
  expect(journal.drafts.of('incident')).toEqual(before);
});

test('where no line is left, there is no draft', () => {
  const journal = open();
  journal.drafts.keep(KEY, [typed('x'), typed('y')]);
  journal.drafts.keep(KEY, [typed('x')]);
  expect(journal.drafts.of('incident').map(({ text }) => text)).toEqual(['x']);
  journal.drafts.keep(KEY, []);
  expect(journal.drafts.of('incident')).toEqual([]);
});

/** Long before a journal would give up waiting for another process. */
const AT_ONCE = 1_000;

test('while another process writes, keeping fails at once, and what was kept before is there', () => {
  const journal = open();
  journal.drafts.keep(KEY, [typed('before')]);
  const other = new Database(journal.path);
  onTestFinished(() => {
    other.close();
  });
  other.exec('BEGIN IMMEDIATE');

  const since = performance.now();
  const said = failure(journal.path, () => journal.drafts.keep(KEY, [typed('after')]));
  expect(performance.now() - since).toBeLessThan(AT_ONCE);
  expect(said).toMatch(/^busy: /);
  expect(journal.drafts.of('incident').map(({ text }) => text)).toEqual(['before']);

  other.exec('COMMIT');
  journal.drafts.keep(KEY, [typed('after')]);
  expect(journal.drafts.of('incident').map(({ text }) => text)).toEqual(['after']);
});

/** What SQLite calls the application of a file. */
function journalKind(): unknown {
  const db = new Database(open().path, { readonly: true });
  const kind = db.pragma('application_id', { simple: true });
  db.close();
  return kind;
}

test('the drafts of a journal from before are there still', () => {
  const path = join(temporaryFolder(), 'journal.db');
  const db = new Database(path);
  db.pragma(`application_id = ${journalKind()}`);
  migrate(db, shippedMigrations().slice(0, 3));
  const insert = db.prepare(
    `INSERT INTO draft (session, incident, pid, text, started_at, saved_at)
     VALUES ('tty1', ?, 100, ?, 5, 6)`,
  );
  insert.run('incident', 'restart did not he');
  insert.run('', 'Checkout fa');
  db.close();

  const { drafts } = open({ path });
  const kept = { session: 'tty1', position: 0, pid: 100, isPutAway: false };
  const times = { startedAt: 5, savedAt: 6 };
  expect(drafts.of('incident')).toEqual([
    { ...kept, ...times, incident: 'incident', text: 'restart did not he' },
  ]);
  expect(drafts.of(null)).toEqual([{ ...kept, ...times, incident: null, text: 'Checkout fa' }]);
});
