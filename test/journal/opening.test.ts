import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import { APPLICATION_ID } from '../../src/journal/header.ts';
import { shippedMigrations } from '../../src/journal/migrations.ts';
import { declare, failure, log, open, temporaryFolder, texts } from './helpers.ts';
import { line } from './samples.ts';

const NOBODY = 65_534;

test.each([0o000, 0o022, 0o277])(
  'folders and files are for their owner only, with the umask %o',
  (umask) => {
    const folder = join(temporaryFolder(), 'data', 'bridgelog');
    const before = process.umask(umask);
    onTestFinished(() => {
      process.umask(before);
    });
    const journal = open({ path: join(folder, 'journal.db') });
    log(journal, declare(journal), line('x'));
    const modes = readdirSync(folder).map((name) => [name, modeOf(join(folder, name))]);
    expect([...modes, ['..', modeOf(join(folder, '..'))], ['.', modeOf(folder)]]).toEqual([
      ['journal.db', '600'],
      ['journal.db-shm', '600'],
      ['journal.db-wal', '600'],
      ['..', '700'],
      ['.', '700'],
    ]);
  },
);

test('an empty file becomes a journal', () => {
  const path = join(temporaryFolder(), 'empty.db');
  writeFileSync(path, '', { mode: 0o644 });
  expect(open({ path }).incidents()).toEqual([]);
  expect(modeOf(path)).toBe('600');
});

test('every opening is durable, wipes what it deletes, and finds what was there', () => {
  const first = open();
  const incident = declare(first);
  log(first, incident, line('kept'));
  const whole = {
    version: shippedMigrations().length,
    journalMode: 'wal',
    synchronous: 2,
    secureDelete: true,
    records: 2,
    incidents: 1,
    problems: [],
  };
  expect(first.inspect()).toEqual(whole);
  first.close();
  const again = open({ path: first.path });
  expect(again.inspect()).toEqual(whole);
  expect(texts(again, incident)).toEqual(['1 kept']);
});

test('the file itself says whose it is, while everything else is still in the log', () => {
  const { path } = open();
  expect(readFileSync(path).readUInt32BE(68)).toBe(APPLICATION_ID);
});

test.each([
  ['noise', noise, 'not-a-journal: PATH is no database'],
  ['one byte', oneByte, 'not-a-journal: PATH is no database'],
  ["another's database", anotherProgram, "not-a-journal: PATH is another program's database"],
])('%s is left as it is', (_name, make, complaint) => {
  const folder = temporaryFolder();
  const path = join(folder, 'journal.db');
  make(path);
  const before = readFileSync(path);

  const message = failure(path, () => open({ path }));

  expect(message).toBe(`${complaint}, and was left as it is; give the path of a journal.`);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['journal.db']);
});

const NEWER =
  'newer: PATH was written by a newer Bridgelog, and was left as it is; upgrade this one.';

test('a journal of a newer version is left as it is', () => {
  const folder = temporaryFolder();
  const path = join(folder, 'journal.db');
  newerJournal(path);
  const before = readFileSync(path);
  expect(failure(path, () => open({ path }))).toBe(NEWER);
  expect(readFileSync(path).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['journal.db']);
});

test('a newer version that is still in the log of another process is seen too', () => {
  const { path } = open();
  const newer = new Database(path);
  onTestFinished(() => {
    newer.close();
  });
  newer.pragma('user_version = 999');
  expect(failure(path, () => open({ path }))).toBe(NEWER);
});

test('a folder is no journal', () => {
  const path = temporaryFolder();
  expect(failure(path, () => open({ path }))).toBe(
    'not-a-file: PATH is a folder or a device, not a file; give the path of a journal.',
  );
  expect(readdirSync(path)).toEqual([]);
});

test('a path that leads through a file is no path', () => {
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, 'x');
  const path = join(file, 'journal.db');
  expect(failure(path, () => open({ path }))).toBe(
    'not-a-file: PATH cannot be a file, because a part of the path is none or a folder; give another path.',
  );
});

test('a damaged file is a clear error', () => {
  const journal = open();
  const { path } = journal;
  journal.close();
  writeFileSync(path, readFileSync(path).fill(0xff, 4096));
  expect(failure(path, () => open({ path }))).toMatch(
    /^damaged: PATH is damaged \(.*\); copy it away, then restore a backup\.$/,
  );
});

test('where nothing forbids it, an ordinary user opens a journal', () => {
  expect(openAsOrdinaryUser(join(openFolder(0o777), 'journal.db'))).toBe('opened');
});

test('a folder that may not be written to', () => {
  const folder = openFolder(0o555);
  const path = join(folder, 'journal.db');
  expect(openAsOrdinaryUser(path)).toBe(
    `no-permission: ${path} cannot be written by you; change its permissions (and its folder's), or give another path.`,
  );
  expect(existsSync(path)).toBe(false);
});

test('a folder that may not be entered', () => {
  const path = join(openFolder(0o000), 'journal.db');
  expect(openAsOrdinaryUser(path)).toMatch(/^no-permission: /);
});

test('a journal that may only be read, and one in a folder that may only be read', () => {
  const folder = openFolder(0o777);
  const path = join(folder, 'journal.db');
  open({ path }).close();
  const before = readFileSync(path);
  chownSync(path, NOBODY, NOBODY);
  chmodSync(path, 0o400);
  expect(openAsOrdinaryUser(path)).toMatch(/^no-permission: /);
  chmodSync(path, 0o600);
  expect(openAsOrdinaryUser(path)).toBe('opened');
  chmodSync(folder, 0o555);
  expect(openAsOrdinaryUser(path)).toMatch(/^no-permission: /);
  expect(readFileSync(path).equals(before)).toBe(true);
});

/** A folder of its own with these permissions, whoever runs the tests. */
function openFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  onTestFinished(() => {
    chmodSync(folder, 0o700);
    rmSync(folder, { recursive: true });
  });
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  chmodSync(folder, 0o755);
  chmodSync(inner, mode);
  return inner;
}

function openAsOrdinaryUser(path: string): string {
  const opener = join(import.meta.dirname, 'opener.ts');
  return execFileSync(process.execPath, [opener, path], { encoding: 'utf8' });
}

function noise(path: string): void {
  writeFileSync(path, 'no database at all '.repeat(50));
}

function oneByte(path: string): void {
  writeFileSync(path, 'S');
}

function anotherProgram(path: string): void {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec('CREATE TABLE bookmark (url TEXT)');
  db.close();
}

function newerJournal(path: string): void {
  const db = new Database(path);
  db.pragma(`application_id = ${APPLICATION_ID}`);
  db.pragma('user_version = 999');
  db.close();
}

function modeOf(path: string): string {
  return (statSync(path).mode & 0o777).toString(8);
}
