import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { Home } from './command.ts';

test.each([
  [
    'noise',
    (path: string) =>
      writeFileSync(path, 'no database at all, but long enough to look at'.repeat(99)),
  ],
  ['a folder', (path: string) => mkdirSync(path)],
  [
    'another program’s database',
    (path: string) => {
      const other = new Database(path);
      other.exec('CREATE TABLE bookmarks (url TEXT)');
      other.close();
    },
  ],
])('--db that is %s is refused in one line, and left as it is', (name, make) => {
  using home = new Home();
  const path = join(home.folder, 'other.db');
  make(path);
  const bytes = () => (name === 'a folder' ? undefined : readFileSync(path));
  const before = bytes();

  const ran = home.bridgelog(['--db', path, 'log', 'text']);

  expect(ran.exitCode).toBe(1);
  expect(ran.out).toBe('');
  expect(ran.talk).toMatch(/^bridgelog: [^\n]*other\.db[^\n]*\n$/);
  expect(ran.talk).not.toMatch(/\bat .*:\d+|SqliteError/);
  expect(bytes()).toEqual(before);
});
