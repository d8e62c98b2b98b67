import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const BIN = resolve(import.meta.dirname, '../../bin/bridgelog.cjs');

export interface Ran {
  readonly out: string;
  readonly talk: string;
  readonly exitCode: number | null;
}

/** The built command in processes of its own, with a home that is theirs alone. */
export class Home {
  readonly folder = mkdtempSync(join(tmpdir(), 'bridgelog-e2e-'));

  /** `env` comes beside PATH and HOME, which is all that a command gets. */
  bridgelog(words: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): Ran {
    const { stdout, stderr, status } = spawnSync(process.execPath, [BIN, ...words], {
      input,
      encoding: 'utf8',
      cwd: this.folder,
      env: { PATH: process.env['PATH'], HOME: this.folder, USER: 'ada', ...env },
    });
    return { out: stdout, talk: stderr, exitCode: status };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
