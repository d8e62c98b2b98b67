/** What happens when the journal cannot be written: nothing leaves the prompt, and nothing is claimed. */
import Database from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { SECOND, type Seat, seat } from './seat.ts';

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

test('what could not be logged as told is not copied', async () => {
  const ada = seat().type('/update\r');
  const repair = refusing(ada, 'record');
  ada.type('\r');
  await Promise.resolve();
  expect(ada.copied).toHaveLength(0);
  repair();
  ada.type('\r');
  await Promise.resolve();
  expect(ada.copied).toHaveLength(1);
});

test('a draft that cannot be kept is said, where nothing else is', () => {
  const ada = seat().type('first\r');
  refusing(ada, 'draft');
  expect(ada.type('restarted').store.flush()).toBe(false);
  expect(ada.prompt()).toEqual([' 14:30 event › restarted|']);
  expect(ada.state.troubles.keeping).toMatch(
    /^What you type is not saved: .+ cannot be read or written/,
  );
  expect(ada.status()).toBe(' → 14:30 event');
  expect(ada.press('ctrl+c', 'escape').status()).toMatch(/^ ✗ What you type is not saved: /);
  expect(ada.crashes).toHaveLength(0);
});

test('a draft that could not be kept is kept at the next chance', () => {
  const ada = seat();
  const repair = refusing(ada, 'draft');
  ada.type('restarted').store.flush();
  repair();
  expect(ada.dispatch({ type: 'ticked' }).drafts()).toEqual(['session 1 +0s restarted']);
});

test('the trouble is over once the draft is kept', () => {
  const ada = seat();
  const repair = refusing(ada, 'draft');
  ada.type('restarted').store.flush();
  repair();
  ada.dispatch({ type: 'ticked' });
  expect(ada.store.flush()).toBe(true);
  ada.dispatch({ type: 'ticked' });
  expect(ada.state.troubles.keeping).toBeUndefined();
});

test('as long as a draft cannot be kept, the trouble is said', () => {
  const ada = seat();
  refusing(ada, 'draft');
  ada.type('restarted').store.flush();
  ada.wait(SECOND).dispatch({ type: 'ticked' });
  expect(ada.state.troubles.keeping).toMatch(/^What you type is not saved: /);
});

describe('the screen is not left while a line cannot be kept', () => {
  test('for the list', () => {
    const ada = seat().type('first\rsecond\r').type('unfinished').press('ctrl+p', 'ctrl+u');
    const repair = refusing(ada, 'draft');
    ada.type('/incidents\r');
    expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › unfinished|']);
    expect(ada.state.troubles.keeping).toMatch(/^What you type is not saved: /);
    repair();
    ada.press('ctrl+p', 'ctrl+u').type('/incidents\r');
    expect([ada.mode, ...ada.drafts()]).toEqual(['incidents', 'session 1 +0s unfinished']);
  });

  test('for another incident', () => {
    const ada = seat('one').type('/incidents\r');
    const repair = refusing(ada, 'draft');
    ada.type('Mail is la').press('ctrl+c').type('\r');
    expect(ada.mode).toBe('incidents');
    expect(ada.state.troubles.keeping).toMatch(/^What you type is not saved: /);
    expect(ada.press('escape').mode).toBe('incidents');
    repair();
    expect(ada.type('\r').mode).toBe('prompt');
    expect(ada.drafts().at(0)).toBe('session 1 +0s Mail is la (put away)');
  });

  test('for one that is declared', () => {
    const ada = seat('one').type('first\r');
    const repair = refusing(ada, 'draft');
    ada.type('unfinished').press('ctrl+p', 'ctrl+u').type('/new two\r');
    repair();
    expect(ada.type('/incidents\r').press('down').type('\r').drafts().join()).toContain(
      'unfinished',
    );
  });
});

/** Long before the journal would give up waiting for another process. */
const AT_ONCE = 1_000;

test('while another process writes, nobody who types waits for it', () => {
  const ada = seat();
  const other = new Database(ada.journal.path);
  other.exec('BEGIN IMMEDIATE');
  const since = performance.now();
  ada.type('restarted');
  expect(ada.store.flush()).toBe(false);
  ada.type(' api-3').dispatch({ type: 'ticked' });
  expect(ada.store.flush()).toBe(false);
  expect(performance.now() - since).toBeLessThan(AT_ONCE);
  other.exec('ROLLBACK');
  other.close();
  expect(ada.dispatch({ type: 'ticked' }).drafts()).toEqual(['session 1 +0s restarted api-3']);
});
