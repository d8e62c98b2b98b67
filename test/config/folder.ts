import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A home folder that is gone after the test, with a configuration file where one says something. */
export function homeWith(toml: string | undefined): { home: string; file: string } {
  const home = mkdtempSync(join(tmpdir(), 'bridgelog-config-'));
  onTestFinished(() => rmSync(home, { recursive: true }));
  const file = join(home, '.config/bridgelog/config.toml');
  if (toml !== undefined) writeConfig(file, toml);
  return { home, file };
}

export function writeConfig(file: string, toml: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, toml);
}
