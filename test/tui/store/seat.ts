/**
 * Somebody at the dashboard, without the screen: a store with a real desk and a real journal.
 *
 *     const ada = seat();
 *     ada.type('14:05 ! restarted api-3\r');
 *     expect(ada.look()).toBe(`
 *      1  14:05  ! A1 open   restarted api-3
 *      14:30 event › |
 *      …`);
 *
 * The clock stands still between `wait`s. Others at the same journal: `ada.joined('bob')`; what they
 * write is seen after `hear`. `crash` ends a session without a word, `ada.again()` is the next one.
 */
import { onTestFinished } from 'vitest';
import type { Incident } from '../../../src/incident/incident.ts';
import type { Cadence } from '../../../src/incident/measures/outside-clock.ts';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import { wholeSecond } from '../../../src/incident/time/time-reading.ts';
import type { Journal } from '../../../src/journal/journal.ts';
import type { Copied } from '../../../src/terminal/clipboard.ts';
import { graphemes } from '../../../src/terminal/graphemes.ts';
import { closeoutView } from '../../../src/tui/closeout/closeout-lines.ts';
import { foundLines } from '../../../src/tui/found/found-lines.ts';
import { logLayout } from '../../../src/tui/frame/layout.ts';
import { promptView } from '../../../src/tui/frame/prompt-view.ts';
import { selectedOf, timelineContext } from '../../../src/tui/frame/timeline-context.ts';
import { previewLines } from '../../../src/tui/importing/preview-lines.ts';
import { incidentChoice } from '../../../src/tui/incidents/incident-choice.ts';
import { incidentsLines } from '../../../src/tui/incidents/incidents-lines.ts';
import type { KeyName, KeyPress } from '../../../src/tui/keys/key-press.ts';
import { type Line, plain } from '../../../src/tui/lines/line.ts';
import { timelineLines } from '../../../src/tui/log/timeline-lines.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import { modeOf } from '../../../src/tui/state/mode-of.ts';
import {
  initialState,
  type LogScreen,
  openCloseout,
  type State,
} from '../../../src/tui/state/state.ts';
import { statusLine } from '../../../src/tui/status/status-line.ts';
import { Desk } from '../../../src/tui/store/desk.ts';
import { Store } from '../../../src/tui/store/store.ts';
import { open } from '../../journal/helpers.ts';
import { documentsAtOnce } from './documents.ts';
import { importsAtOnce } from './imports.ts';
import { libraryAtOnce } from './library.ts';

/** 14:30 in Lagos. */
const HALF_PAST_TWO = Date.UTC(2026, 10, 21, 13, 30);
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;

/** What all who sit at one journal share. */
class Room {
  now = HALF_PAST_TWO;
  readonly alive = new Set<string>();
  /** Processes of other machines. */
  readonly unknown = new Set<string>();
  sessions = 0;
}

interface Place {
  readonly room: Room;
  readonly journal: Journal;
  readonly author: string;
  readonly severities?: readonly string[];
  readonly cadence?: Cadence;
  /** The editor, and where documents are written. */
  readonly documents?: Omit<Parameters<typeof documentsAtOnce>[0], 'clock'>;
  /** Where files are that are imported by their names alone. */
  readonly imports?: { readonly folder: string };
  /** Puts a text on the clipboard; else that is done at once. */
  readonly copy?: (text: string) => Promise<Copied>;
}

const WIDE_KEYS: ReadonlyMap<string, KeyPress> = new Map([
  ['\r', { name: 'enter' }],
  ['\n', { name: 'newline' }],
  ['\t', { name: 'tab' }],
]);

function textPress(text: string): KeyPress {
  return { name: 'text', text };
}

const SIZE = { columns: 80, rows: 24 };
/** Too narrow for the list and the document. */
const NARROW = { columns: 60, rows: 60 };

export class Seat {
  readonly store: Store;
  readonly session: string;
  readonly journal: Journal;
  /** Errors that nobody foresaw. */
  readonly crashes: unknown[] = [];
  /** What was put on the clipboard. */
  readonly copied: string[] = [];
  hasLeft = false;
  readonly #place: Place;

  constructor(place: Place, incident: string | undefined) {
    this.#place = place;
    this.journal = place.journal;
    const { room, journal, author } = place;
    room.sessions += 1;
    this.session = `session ${room.sessions}`;
    room.alive.add(this.session);
    const clock = () => room.now;
    const { severities = SEVERITIES, cadence = {} } = place;
    const desk = new Desk({
      journal,
      author,
      zone: 'Africa/Lagos',
      isZoneAssumed: true,
      severities,
      clock,
      session: this.session,
      pid: room.sessions,
      isAlive: (session) => (room.unknown.has(session) ? undefined : room.alive.has(session)),
    });
    this.store = new Store(
      initialState({ now: room.now, author, severities, cadence, size: SIZE }),
      {
        desk,
        clock,
        copy:
          place.copy ??
          (async (text) => {
            this.copied.push(text);
            return { isDone: true, isSure: true, how: 'copied with a test', tried: [] };
          }),
        documents: documentsAtOnce({ clock, ...place.documents }),
        library: libraryAtOnce(journal),
        imports: importsAtOnce({ journal, author, clock, ...place.imports }),
        leave: () => {
          this.hasLeft = true;
        },
        crashed: (error) => this.crashes.push(error),
      },
    );
    onTestFinished(() => {
      this.store.flush();
    });
    this.store.perform(
      incident === undefined ? { type: 'list', withDraft: true } : { type: 'open', incident },
    );
  }

  /** Types at once; `\r`, `\n` and `\t` are Enter, Ctrl+J and Tab. */
  type(text: string): this {
    const presses = graphemes(text).map((typed) => WIDE_KEYS.get(typed) ?? textPress(typed));
    return this.dispatch(...presses.map((press): Event => ({ type: 'key', press })));
  }

  press(...keys: readonly KeyName[]): this {
    return this.dispatch(...keys.map((name): Event => ({ type: 'key', press: { name } })));
  }

  /** A letter with Alt: Esc and the letter look the same when they come at once. */
  pressAlt(letter: 'r' | 'x' | 's'): this {
    return this.dispatch({ type: 'key', press: { name: `alt+${letter}`, typed: letter } });
  }

  paste(...lines: readonly string[]): this {
    return this.dispatch({ type: 'pasted', text: lines.join('\n') });
  }

  dispatch(...events: readonly Event[]): this {
    this.store.dispatch(...events);
    return this;
  }

  /** @param milliseconds by which everybody's clock goes on */
  wait(milliseconds: number): this {
    this.#place.room.now += milliseconds;
    return this;
  }

  /** Sees what others have written. */
  hear(): this {
    const incidents = this.journal.poll();
    return incidents.length === 0 ? this : this.dispatch({ type: 'written', incidents });
  }

  /** Ends without a word, but long enough after the last key for the draft to be written. */
  crash(): this {
    this.store.flush();
    this.#place.room.alive.delete(this.session);
    return this;
  }

  /** Somebody else at the same journal, with the same incident open. */
  joined(author: string, incident = this.incidentId): Seat {
    const { room } = this.#place;
    const journal = open({ path: this.journal.path, clock: () => room.now });
    return new Seat({ room, journal, author }, incident);
  }

  /** The next session of the same person; by default with the same incident open. */
  again(incident = this.incidentId): Seat {
    return this.joined(this.#place.author, incident);
  }

  /** The next session, which begins with the list. */
  anew(): Seat {
    const { room, author } = this.#place;
    const journal = open({ path: this.journal.path, clock: () => room.now });
    return new Seat({ room, journal, author }, undefined);
  }

  /** Runs on another machine: nobody can tell whether it still does. */
  isFarAway(): this {
    this.#place.room.unknown.add(this.session);
    return this;
  }

  get state(): State {
    return this.store.getState();
  }

  get mode(): string {
    return modeOf(this.state);
  }

  get log(): LogScreen {
    const { screen } = this.state;
    if (screen.name === 'log') return screen;
    throw new Error('No incident is open.');
  }

  get incident(): Incident {
    return this.log.incident;
  }

  get incidentId(): string | undefined {
    const { screen } = this.state;
    return screen.name === 'log' ? screen.incident.id : undefined;
  }

  /** The rows of the timeline or the list, below them the prompt with its cursor, and what is said. */
  look(): string {
    return `\n${[...this.rows(), ...this.prompt(), this.status()].join('\n')}\n`;
  }

  rows(): readonly string[] {
    const { screen, now, size, prompt, searching, importing } = this.state;
    if (importing?.source !== undefined) {
      return shownRows(previewLines(importing, now, size).slice(1));
    }
    if (prompt.origin.kind === 'search') return shownRows(foundLines(searching, size).slice(1));
    if (screen.name === 'log' && openCloseout(screen) !== undefined) return this.#postmortem();
    const lines =
      screen.name === 'log'
        ? this.#timeline(screen)
        : incidentsLines(incidentChoice(this.state), { now, ...size }).slice(1);
    return shownRows(lines);
  }

  /** The list, or the section that is written; or the document, where that is in front. */
  #postmortem(): readonly string[] {
    const { lines } = closeoutView(this.state, this.log, NARROW);
    const prompt = this.mode === 'prompt' ? this.prompt().length : 0;
    return lines
      .slice(1, lines.length - prompt)
      .map((line) => plain(line).trimEnd())
      .filter((row) => row !== '');
  }

  /** Without the rules around it. */
  #timeline(log: LogScreen): readonly Line[] {
    const { state } = this;
    const { timeline } = logLayout(state, state.size);
    const now = wholeSecond(state.now);
    const selected = selectedOf(state, log);
    const style = { now, columns: timeline.columns, selected, hasPanes: false };
    return timelineLines(log, timelineContext(log, timeline, now), style).slice(1, -1);
  }

  prompt(): readonly string[] {
    const { columns, rows } = this.state.size;
    const { lines, cursor } = promptView(this.state, columns, rows);
    return lines.map(plain).map((text, row) => {
      if (row !== cursor.row) return text.trimEnd();
      return `${text.slice(0, cursor.column)}|${text.slice(cursor.column)}`;
    });
  }

  status(): string {
    return plain(statusLine(this.state, this.state.size.columns));
  }

  /** All drafts of the journal: session, time of the first key, text; each session's in order. */
  drafts(): readonly string[] {
    this.store.flush();
    const incidents = [null, ...this.journal.incidents().map(({ id }) => id)];
    return incidents
      .flatMap((id) => this.journal.drafts.of(id))
      .sort((a, b) => a.pid - b.pid)
      .map(({ session, startedAt, text, isPutAway }) => {
        const seconds = (startedAt - HALF_PAST_TWO) / SECOND;
        const away = isPutAway ? ' (put away)' : '';
        return `${session} +${seconds}s ${text.replaceAll('\n', '⏎')}${away}`;
      });
  }
}

function shownRows(lines: readonly Line[]): readonly string[] {
  return lines.map((line) => plain(line).trimEnd()).filter((row) => row !== '');
}

type House = Pick<Place, 'severities' | 'cadence' | 'copy' | 'documents' | 'imports'>;

/** Ada, with an incident of now open. */
export function seat(title = 'Checkout returns 500s', house: House = {}): Seat {
  const ada = listSeat(house);
  // The second Enter answers what was not said of it.
  ada.type(`${title}\r\r`);
  return ada;
}

/** Ada, at the list of incidents of an empty journal; maybe with names of severities of her own. */
export function listSeat(house: House = {}): Seat {
  const room = new Room();
  const journal = open({ clock: () => room.now });
  return new Seat({ room, journal, author: 'ada', ...house }, undefined);
}
