/** One run of one command: the journal that it works on, opened when it is first needed. */
import { join, resolve } from 'node:path';
import { type Journal, openJournal } from '../journal/journal.ts';
import type { Io } from './io.ts';

/** Options that stand before or behind every verb. */
export interface GlobalOptions {
  readonly db?: string | undefined;
  readonly incident?: string | undefined;
}

export class Session {
  readonly io: Io;
  #journal: Journal | undefined;

  constructor(io: Io) {
    this.io = io;
  }

  /** @throws JournalError when it cannot be opened */
  journal(options: GlobalOptions): Journal {
    this.#journal ??= openJournal({
      path: journalPath(options, this.io),
      clock: this.io.clock,
      random: this.io.random,
    });
    return this.#journal;
  }

  get author(): string {
    return this.io.env['BRIDGELOG_AUTHOR'] || this.io.user;
  }

  /** The incident named by option or environment; `undefined` leaves the choice to the journal. */
  incidentName({ incident }: GlobalOptions): string | undefined {
    return incident ?? (this.io.env['BRIDGELOG_INCIDENT'] || undefined);
  }

  /** A line for the person at the terminal. */
  say(line: string): void {
    this.io.stderr.write(`${line}\n`);
  }

  /** A line, or more, for whoever reads the output. */
  print(text: string): void {
    this.io.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  printJson(value: unknown): void {
    this.print(JSON.stringify(value, undefined, 2));
  }

  close(): void {
    this.#journal?.close();
  }
}

/** `--db`, else `BRIDGELOG_DB`, else `bridgelog/journal.db` in the XDG data folder. */
export function journalPath({ db }: GlobalOptions, { env, home, folder }: Io): string {
  const given = db ?? (env['BRIDGELOG_DB'] || undefined);
  if (given !== undefined) return resolve(folder, given);
  const data = env['XDG_DATA_HOME'] || join(home, '.local', 'share');
  return join(data, 'bridgelog', 'journal.db');
}
