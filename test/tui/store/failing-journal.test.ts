/** What happens when the journal cannot be written: nothing leaves the prompt, and nothing is claimed. */
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { type Seat, seat } from './seat.ts';

/** Makes the journal refuse new rows of a table, until the function that it returns is called. */
function refusing(ada: Seat, table: 'record' | 'draft'): () => void {
  const run = (sql: string) => {
    const db = new Database(ada.journal.path);
    db.exec(sql);
    db.close();
  };
  run(`CREATE TRIGGER refuse BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'no'); END`);
  return () => run('DROP TRIGGER refuse');
}

test('the line stays at the prompt, and goes when it can be written', () => {
  const ada = seat();
  const repair = refusing(ada, 'record');
  ada.type('restarted\r');
  expect(ada.prompt()).toEqual([' 14:30 event › restarted|']);
  expect(ada.status()).toMatch(/^ ✗ .+ cannot be read or written|^ ✗ .+…$/);
  repair();
  ada.type('\r');
  expect(ada.rows()).toEqual(['  1  14:30  ·             restarted']);
  expect(ada.crashes).toHaveLength(0);
});

test('what could not be written is not shown as if it were', () => {
  const ada = seat();
  refusing(ada, 'record');
  ada.type('/sev sev1\r').paste('14:01 a', '14:02 b').type('\t\r');
  expect(ada.incident.recorded).toHaveLength(0);
});

test('a draft that cannot be kept is said', () => {
  const ada = seat();
  refusing(ada, 'draft');
  ada.type('restarted').store.flush();
  expect(ada.prompt()).toEqual([' 14:30 event › restarted|']);
  expect(ada.state.message?.tone).toBe('bad');
  expect(ada.crashes).toHaveLength(0);
});

test('a draft that could not be kept is kept at the next chance', () => {
  const ada = seat();
  const repair = refusing(ada, 'draft');
  ada.type('restarted').store.flush();
  repair();
  expect(ada.dispatch({ type: 'ticked' }).drafts()).toEqual(['session 1 +0s restarted']);
});
