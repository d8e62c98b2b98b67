import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';

const NO_INCIDENT = 'No incident is declared yet: begin with bridgelog new "what fails".\n';

test('a folder that may not be entered is no empty one', () => {
  const path = join(innerFolder(0o000), 'journal.db');
  expect(listAsOrdinaryUser(path)).toBe(
    `1: ${path} cannot be written by you; change its permissions (and its folder's), or give another path.\n`,
  );
});

test('where there is no file, or no folder, nothing is declared', () => {
  const folder = innerFolder(0o755);
  writeFileSync(join(folder, 'file'), '');
  const paths = ['journal.db', 'nowhere/journal.db', 'file/journal.db'];
  expect(listAsOrdinaryUser(...paths.map((path) => join(folder, path)))).toBe(
    NO_INCIDENT.repeat(3),
  );
});

/** A folder with these permissions in one that everybody may enter, whoever runs the tests. */
function innerFolder(mode: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'bridgelog-'));
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  onTestFinished(() => {
    chmodSync(inner, 0o700);
    rmSync(folder, { recursive: true });
  });
  chmodSync(folder, 0o755);
  chmodSync(inner, mode);
  return inner;
}

function listAsOrdinaryUser(...paths: readonly string[]): string {
  const lister = new URL('./ordinary-user.ts', import.meta.url);
  return execFileSync(process.execPath, [fileURLToPath(lister), ...paths], { encoding: 'utf8' });
}
