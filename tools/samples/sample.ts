// The sample incident: how it is declared, logged and exported, for the demo, for exports/samples and for its test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');
export const SAMPLES = join(ROOT, 'exports/samples');
export const TEMPLATES = ['standard', 'brief'] as const;

/** As in exports/samples/README.md, where a test runs it. */
const DECLARATION = [
  ...['new', 'Orders fail with 503', '--severity', 'sev1', '--zone', 'Asia/Kolkata'],
  ...['--started', '2026-03-17 22:50', '--declared', '2026-03-17 22:58', '--service', 'orders'],
];

/** The sample in a journal of its own, which is gone once it is disposed of. */
export class SampleJournal {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bridgelog-sample-'));

  constructor() {
    this.run(DECLARATION);
    this.run(['log'], readFileSync(join(SAMPLES, 'night-orders.lines'), 'utf8'));
  }

  /** The postmortem that a template makes of it. */
  export(template: string): string {
    return this.run(['export', '--template', template, '-o', '-']);
  }

  run(words: readonly string[], input = ''): string {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/bridgelog.cjs'), '--db', join(this.#folder, 'journal.db'), ...words],
      { input, encoding: 'utf8', cwd: this.#folder },
    );
    if (status !== 0) throw new Error(`bridgelog ${words[0]}: ${stderr}`);
    return stdout;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
