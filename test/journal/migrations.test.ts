import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test } from 'vitest';
import {
  fileVersion,
  type Migration,
  migrate,
  shippedMigrations,
} from '../../src/journal/migrations.ts';
import { packageRoot } from '../../src/journal/package-root.ts';
import { temporaryFolder } from './helpers.ts';

test('each step is applied once, in order', () => {
  const db = memory();
  const steps = [
    step(1, 'CREATE TABLE a (x INTEGER) STRICT; INSERT INTO a VALUES (1);'),
    step(2, 'INSERT INTO a SELECT x + 1 FROM a;'),
  ];
  migrate(db, steps.slice(0, 1));
  migrate(db, steps);
  migrate(db, steps);
  expect(db.prepare('SELECT x FROM a').pluck().all()).toEqual([1, 2]);
  expect(fileVersion(db)).toBe(2);
});

test('a step that fails halfway leaves neither a trace nor its mark', () => {
  const db = memory();
  const steps = [
    step(1, 'CREATE TABLE a (x INTEGER) STRICT;'),
    step(2, 'CREATE TABLE b (x INTEGER) STRICT; INSERT INTO nowhere VALUES (1);'),
  ];
  expect(() => migrate(db, steps)).toThrow('no such table: nowhere');
  expect(db.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['a']);
  expect(fileVersion(db)).toBe(1);
});

test('what has landed is not edited: a change to the schema is a new step', () => {
  const landed = shippedMigrations().map(({ version, path }) => {
    const text = readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
    const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
    return `${version} ${basename(path)} ${digest}`;
  });
  expect(landed).toEqual([
    '1 0001-records.sql e8419b27e0034c61',
    '2 0002-projections.sql 01e818f1332c690a',
    '3 0003-drafts.sql d44dccf11ae6d8d4',
    '4 0004-several-drafts.sql 2d6f39a2d2a908a3',
    '5 0005-mentions.sql 860a288f6acd4cda',
    '6 0006-library.sql 117c895d38fa7e8d',
    '7 0007-sources.sql 45edaf948c2e8c57',
  ]);
});

test('the package is found from its sources and from its bundle', () => {
  const root = join(import.meta.dirname, '..', '..');
  expect(packageRoot(join(root, 'src', 'journal'))).toBe(root);
  expect(packageRoot(join(root, 'dist'))).toBe(root);
  expect(() => packageRoot(temporaryFolder())).toThrow('is outside of the package');
});

function step(version: number, sql: string): Migration {
  const path = join(temporaryFolder(), `${version}.sql`);
  writeFileSync(path, sql);
  return { version, path };
}

function memory(): Database.Database {
  const db = new Database(':memory:');
  onTestFinished(() => {
    db.close();
  });
  return db;
}
