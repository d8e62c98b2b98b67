/** Imports: reads sources outside of this thread, and records what was looked at. */
import { existsSync } from 'node:fs';
import { ImportError } from '../../importers/reading/import-error.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import type { Journal } from '../../journal/journal.ts';
import { JournalError } from '../../journal/journal-error.ts';
import { type Around, shellWord, typedPath } from '../importing/typed-path.ts';
import type { Event } from '../state/event.ts';
import type { AskedSource, ImportDeed, OfImport } from '../state/importing.ts';
import type { Reading } from './import-thread.ts';
import { completedPath } from './path-completion.ts';
import type { Imports } from './store.ts';

export interface ImportSettings {
  readonly journal: Journal;
  readonly author: string;
  /** The IANA zone of times whose source names none. */
  readonly zone: string;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  /** What names of files are relative to, and what `~` is. */
  readonly folder: string;
  readonly home: string;
}

interface ImportDeskOptions extends ImportSettings {
  /** Something has failed that nobody foresaw. */
  readonly crashed: (error: unknown) => void;
}

type Tell = (...events: readonly Event[]) => void;

const STOPPED = 'It is not read any more.';
/** What is said must be drawn before what takes long begins: milliseconds. */
const DRAWN = 30;

export class ImportDesk implements Imports {
  readonly #options: ImportDeskOptions;
  #reading: Reading | undefined;
  /** What was asked for last, as long as it is wanted. */
  #wanted: AskedSource | undefined;
  #isClosed = false;

  constructor(options: ImportDeskOptions) {
    this.#options = options;
  }

  perform(deed: ImportDeed, tell: Tell): void {
    switch (deed.type) {
      case 'stop-reading':
        this.#stop();
        return;
      case 'complete-path': {
        const { typed } = deed;
        const completed = completedPath(typed, aroundOf(this.#options));
        tell(imported({ is: 'completed', typed, ...completed }));
        return;
      }
      case 'read-source':
        this.#work(this.#read(deed.asked), tell);
        return;
      case 'record-source':
        this.#work(this.#record(deed), tell);
    }
  }

  /** Nothing is told any more. */
  close(): void {
    this.#isClosed = true;
    this.#stop();
  }

  #stop(): void {
    this.#wanted = undefined;
    this.#reading?.stop();
    this.#reading = undefined;
  }

  #work(work: Promise<readonly OfImport[]>, tell: Tell): void {
    work
      .then((told) => {
        if (!this.#isClosed) tell(...told.map(imported));
      })
      .catch(this.#options.crashed);
  }

  async #read(asked: AskedSource): Promise<readonly OfImport[]> {
    this.#stop();
    this.#wanted = asked;
    const { readApart } = await import('./import-thread.ts');
    if (this.#wanted !== asked) return [{ is: 'not-read', asked, reason: STOPPED }];
    const { zone: defaultZone, clock, journal } = this.#options;
    const path = typedPath(asked.path, aroundOf(this.#options));
    const { zone, date } = asked;
    const shown = shellWord(asked.path, path);
    const reading = readApart({ path, shown, zone, date, defaultZone, now: clock() });
    this.#reading = reading;
    const end = await reading.end;
    if (end.is === 'not-read') return [{ is: 'not-read', asked, reason: end.reason }];
    const { withStandings } = await import('./import-work.ts');
    try {
      return [{ is: 'read', asked, source: withStandings(journal, end.done, asked) }];
    } catch (error) {
      return [{ is: 'not-read', asked, reason: reasonOf(error) }];
    }
  }

  async #record(
    deed: Extract<ImportDeed, { type: 'record-source' }>,
  ): Promise<readonly OfImport[]> {
    const { recorded } = await import('./import-work.ts');
    await new Promise((resume) => setTimeout(resume, DRAWN));
    // Who has left has not waited for it, and the journal is closed.
    if (this.#isClosed) return [];
    const { journal, author, clock } = this.#options;
    try {
      return recorded(deed, { journal, author, now: clock() });
    } catch (error) {
      return [{ is: 'not-recorded', reason: reasonOf(error) }];
    }
  }
}

function aroundOf({ folder, home }: ImportSettings): Around {
  return { folder, home, exists: existsSync };
}

function imported(told: OfImport): Event {
  return { type: 'import', told };
}

/** @throws any error that says nothing to a person */
function reasonOf(error: unknown): string {
  const isForPeople =
    error instanceof JournalError || error instanceof ImportError || error instanceof Complaint;
  if (isForPeople) return error.message;
  throw error;
}
