// The sample incident: how it is declared, logged and exported, for the demo, for exports/samples and for its test.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { templateNames } from '../../src/postmortem/templates/template-file.ts';

const ROOT = resolve(import.meta.dirname, '../..');
export const SAMPLES = join(ROOT, 'exports/samples');

/** As in exports/samples/README.md. */
const DECLARATION = [
  ...['new', 'Orders fail with 503', '--severity', 'sev1', '--zone', 'Asia/Kolkata'],
  ...['--started', '2026-03-17 22:50', '--declared', '2026-03-17 22:58', '--service', 'orders'],
];

interface SampleFile {
  readonly name: string;
  /** Of `bridgelog export`. */
  readonly options: readonly string[];
}

/** What the incident is written as. */
export const SAMPLE_FILES: readonly SampleFile[] = [
  ...templateNames().map((template) => ({
    name: `night-orders.${template}.md`,
    options: ['--template', template, ...(template === 'report' ? ['--gantt'] : [])],
  })),
  ...['standard', 'report'].map((template) => ({
    name: `night-orders.${template}.html`,
    options: ['--template', template, '--format', 'html'],
  })),
  {
    name: 'night-orders.azure-pir.public.md',
    options: ['--template', 'azure-pir', '--public', '--keep', 'links'],
  },
  { name: 'night-orders.json', options: ['--format', 'json'] },
  { name: 'night-orders.csv', options: ['--format', 'csv'] },
];

/** The sample in a journal of its own, which is gone once it is disposed of. */
export class SampleJournal {
  readonly #folder = mkdtempSync(join(tmpdir(), 'bridgelog-sample-'));

  constructor() {
    this.#run(DECLARATION);
    this.#run(['log'], readFileSync(join(SAMPLES, 'night-orders.lines'), 'utf8'));
    const sections = join(SAMPLES, 'night-orders.sections');
    for (const file of readdirSync(sections).sort()) {
      const text = readFileSync(join(sections, file), 'utf8');
      this.#run(['log', `/section ${basename(file, '.md')}\n${text}`]);
    }
  }

  /** The postmortem that a template makes of it. */
  export(template: string): string {
    return this.exportWith(['--template', template]);
  }

  /** What `bridgelog export` prints with these options. */
  exportWith(options: readonly string[]): string {
    return this.#run(['export', ...options, '-o', '-']);
  }

  /** With a home of its own, so that nobody's settings and nobody's name are in it. */
  #run(words: readonly string[], input = ''): string {
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [join(ROOT, 'bin/bridgelog.cjs'), ...words],
      {
        input,
        encoding: 'utf8',
        cwd: this.#folder,
        env: { PATH: process.env['PATH'], HOME: this.#folder, BRIDGELOG_AUTHOR: 'tomas' },
      },
    );
    if (status !== 0) throw new Error(`bridgelog ${words[0]}: ${stderr}`);
    return stdout;
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
