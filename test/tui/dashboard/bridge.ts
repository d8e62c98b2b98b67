/**
 * An incident in a real journal, with a clock that only tests move: what any number of dashboards
 * look at, and others write to.
 */

import { onTestFinished } from 'vitest';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import type { Random } from '../../../src/journal/act.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import type { Size } from '../../../src/tui/state/state.ts';
import { initialState } from '../../../src/tui/state/state.ts';
import { Desk, type DeskOptions } from '../../../src/tui/store/desk.ts';
import { Store } from '../../../src/tui/store/store.ts';
import { open } from '../../journal/helpers.ts';
import { line } from '../../journal/samples.ts';
import { documentsAtOnce } from '../store/documents.ts';
import { importsAtOnce } from '../store/imports.ts';
import { libraryAtOnce } from '../store/library.ts';

export interface Told {
  /** As it is typed where incidents are declared: `14:30 sev1 Checkout returns 500s`. */
  readonly declaration?: string;
  /** Each logged by ada, as an act of its own. */
  readonly lines?: readonly string[];
  /** Of the journal's ids. */
  readonly random?: Random;
}

/** 15:12:17 on Saturday, 21 November 2026, in Lagos. */
const QUARTER_PAST = Date.UTC(2026, 10, 21, 14, 12, 17);

export class Bridge {
  /** UTC milliseconds. */
  now = QUARTER_PAST;
  readonly journal: Journal;
  /** The id of the incident. */
  readonly incident: string;
  readonly #elsewhere: Desk;
  #sessions = 0;

  constructor({ declaration = '14:30 sev1 Checkout returns 500s', lines = [], random }: Told = {}) {
    const clock = () => this.now;
    const stream = random === undefined ? {} : { random };
    this.journal = open({ clock, ...stream });
    const second = open({ path: this.journal.path, clock, ...stream });
    this.#elsewhere = new Desk(this.desk(second, 'ada'));
    this.incident = this.declare(declaration);
    this.log(...lines);
  }

  /** @returns the id of another incident in the same journal */
  declare(declaration: string): string {
    const declared = accepted(this.#elsewhere.perform({ type: 'declare', text: declaration }));
    const opened = declared.find(({ type }) => type === 'opened');
    return opened?.type === 'opened' ? opened.incident.id : '';
  }

  /** Ada logs lines from another process. */
  log(...lines: readonly string[]): void {
    for (const text of lines) this.#log(text);
  }

  /** Ada logs so many events in one act, ten seconds apart, the last of them now. */
  logMany(count: number): void {
    const who = { incident: this.incident, author: 'ada' };
    this.journal.act(who, (act) => {
      for (let left = count; left > 0; left--) {
        act.record(
          line(`heap at ${left} MB, no drop after collection`, { at: this.now - left * 10_000 }),
        );
      }
    });
  }

  /** Grace's dashboard, without a screen yet. */
  store(size: Size, desk = new Desk(this.desk())): Store {
    const store = new Store(
      initialState({ now: this.now, author: 'grace', severities: SEVERITIES, cadence: {}, size }),
      {
        desk,
        clock: () => this.now,
        copy: async () => ({ isDone: true, isSure: true, how: 'copied', tried: [] }),
        documents: documentsAtOnce({ clock: () => this.now }),
        library: libraryAtOnce(this.journal),
        imports: importsAtOnce({
          journal: this.journal,
          author: 'grace',
          clock: () => this.now,
        }),
        leave: () => {},
        crashed: (error) => {
          throw error;
        },
      },
    );
    onTestFinished(() => {
      store.flush();
    });
    store.perform({ type: 'open', incident: this.incident });
    return store;
  }

  /** Of another process that lives. */
  desk(journal = this.journal, author = 'grace'): DeskOptions {
    this.#sessions += 1;
    return {
      journal,
      author,
      zone: 'Africa/Lagos',
      isZoneAssumed: true,
      severities: SEVERITIES,
      clock: () => this.now,
      session: `session ${this.#sessions}`,
      pid: this.#sessions,
      isAlive: () => true,
    };
  }

  #log(text: string): void {
    const { incident, now } = this;
    const about = { incident, kind: 'event', selected: undefined, from: 'prompt' } as const;
    accepted(
      this.#elsewhere.perform({
        type: 'log',
        line: { ...about, text, isBatch: false, startedAt: now },
      }),
    );
  }
}

function accepted(events: readonly Event[]): readonly Event[] {
  const refused = events.find((event) => event.type === 'refused');
  if (refused !== undefined) throw new Error(refused.reason);
  return events;
}
