/** One run of one command: the journal that it works on, opened when it is first needed. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Config, type Configuration, configure } from '../config/config.ts';
import { type Journal, openJournal } from '../journal/journal.ts';
import { safeJson } from '../terminal/safe-json.ts';
import { UsageError } from './failure.ts';
import type { Io } from './io.ts';

/** How wide what is written to no terminal may be, in columns. */
export const FILE_COLUMNS = 80;

/** Options that stand before or behind every verb. */
export interface GlobalOptions {
  readonly db?: string | undefined;
  readonly incident?: string | undefined;
}

export class Session {
  readonly io: Io;
  #journal: Journal | undefined;
  #configuration: Configuration | undefined;

  constructor(io: Io) {
    this.io = io;
  }

  /**
   * What is set, and by what.
   *
   * @throws ConfigError when what is written there cannot be followed
   */
  get configuration(): Configuration {
    this.#configuration ??= configure(this.io);
    return this.#configuration;
  }

  get config(): Config {
    return this.configuration.values;
  }

  /**
   * The journal, made where there is none.
   *
   * @throws JournalError when it cannot be opened
   */
  journal(options: GlobalOptions): Journal {
    this.#journal ??= openJournal({
      path: journalPath(options, this),
      clock: this.io.clock,
      random: this.io.random,
    });
    return this.#journal;
  }

  /**
   * The journal to read from: reading makes none.
   *
   * @throws UsageError when there is none
   */
  existingJournal(options: GlobalOptions): Journal {
    if (this.hasJournal(options)) return this.journal(options);
    const path = journalPath(options, this);
    throw new UsageError(`There is no journal ${path} yet: bridgelog new "what fails" begins it.`);
  }

  /** Is there one, or something in its place that only opening it can explain? */
  hasJournal(options: GlobalOptions): boolean {
    return !isAbsent(journalPath(options, this));
  }

  /** The files that the journal consists of, once it is open. */
  get journalFiles(): readonly string[] {
    const path = this.#journal?.path;
    return path === undefined ? [] : ['', '-wal', '-shm'].map((end) => path + end);
  }

  get author(): string {
    return this.config.author;
  }

  /** Has nobody named a zone, neither in the environment nor in the file? */
  get isZoneAssumed(): boolean {
    return this.configuration.origins.zone.source === 'default';
  }

  /**
   * The incident named as an argument, by option or by environment; `undefined` leaves the choice
   * to the journal.
   *
   * @throws UsageError when argument and option differ
   */
  incidentName({ incident }: GlobalOptions, argument?: string): string | undefined {
    if (argument !== undefined && incident !== undefined && argument !== incident) {
      throw new UsageError(`Two incidents are named: "${argument}", and --incident ${incident}.`);
    }
    return argument ?? incident ?? (this.io.env['BRIDGELOG_INCIDENT'] || undefined);
  }

  /** How wide the output may be, in columns. */
  get columns(): number {
    return this.io.stdout.columns ?? FILE_COLUMNS;
  }

  /** A line for the person at the terminal. */
  readonly say = (line: string): void => {
    this.io.stderr.write(`${line}\n`);
  };

  /** A line, or more, for whoever reads the output. */
  print(text: string): void {
    this.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** For other programs to read; a person who reads it is safe from it too. */
  printJson(value: unknown): void {
    this.print(safeJson(value, 2));
  }

  close(): void {
    this.#journal?.close();
  }
}

/** Where a folder may not be entered, nobody knows: that is not absent. */
function isAbsent(path: string): boolean {
  try {
    statSync(path);
    return false;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    return code === 'ENOENT' || code === 'ENOTDIR';
  }
}

/**
 * `--db`, else what the configuration says.
 *
 * @throws UsageError when nothing says where it is
 */
export function journalPath({ db }: GlobalOptions, { io, config }: Session): string {
  if (db === '') throw new UsageError('--db: name a file.');
  const path = db === undefined ? config.journal : resolve(io.folder, db);
  if (path !== undefined) return path;
  throw new UsageError('Nothing says where the journal is: set HOME, or give --db.');
}
