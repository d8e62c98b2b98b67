import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { packageRoot } from './package-root.ts';

/** One step of the file's schema. It is never edited once released: a change is a new step. */
export interface Migration {
  /** The `user_version` of a file that has it. */
  readonly version: number;
  readonly path: string;
}

/** The steps in `db/migrations`, in order, numbered from 1 without a gap. */
export function shippedMigrations(): readonly Migration[] {
  const folder = join(packageRoot(import.meta.dirname), 'db', 'migrations');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name, index) => {
      const version = index + 1;
      if (Number.parseInt(name, 10) !== version) throw new Error(`No migration ${version}.`);
      return { version, path: join(folder, name) };
    });
}

/**
 * Brings the file up to date. Each step and its mark are one transaction; it takes the write lock
 * before it looks whether the step is due, because another process may be at the same.
 */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  for (const { version, path } of migrations) {
    if (fileVersion(db) >= version) continue;
    const sql = readFileSync(path, 'utf8');
    db.transaction(() => {
      if (fileVersion(db) >= version) return;
      db.exec(sql);
      db.pragma(`user_version = ${version}`);
    }).immediate();
  }
}

/** The number of the newest step that the file has. */
export function fileVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}
