/** Everything that a command may know and touch of the world outside the journal. */
import type { ThemeName } from '../config/settings.ts';
import type { Incident } from '../incident/incident.ts';
import type { SupportHoursSetting } from '../incident/time/support-hours.ts';
import type { Journal } from '../journal/journal.ts';
import type { CastFrame } from '../replay/cast.ts';
import type { CastMoment } from '../replay/cast-moments.ts';
import type { Perspective } from '../replay/perspective.ts';
import type { Copied } from '../terminal/clipboard.ts';

export interface Output {
  write(text: string): void;
  /** How wide it is, where it is a terminal. */
  readonly columns?: number | undefined;
}

/** A program to run, with our standard input, environment and folder. */
export interface Launch {
  readonly words: readonly string[];
  /** Sees the output while it passes; without it the program has our own streams, a terminal too. */
  readonly onOutput: ((stream: 'stdout' | 'stderr', piece: Uint8Array) => void) | undefined;
}

/** How a program ended. */
export interface Ended {
  /** As a shell has it: 128 and the signal's number, 127 not found, 126 not to be executed. */
  readonly exitCode: number;
  /** `exit code 1`, `killed by SIGTERM`, `command not found`; empty for exit code 0. */
  readonly note: string;
  readonly hasStarted: boolean;
  /** UTC milliseconds. */
  readonly at: number;
  /** Something that it started still writes: resolves when all has passed, or at a signal. */
  readonly rest: Promise<void> | undefined;
}

/** Runs other programs, and knows which of the processes that do so still live. */
export interface Programs {
  /** Signals that are sent to us while it runs are passed on to it. */
  run(launch: Launch): Promise<Ended>;
  /** What this process is called, for `isAlive`. */
  readonly key: string;
  /** `undefined` when that cannot be known from here. */
  isAlive(key: string): boolean | undefined;
}

/** What the dashboard shows, and whose lines it records. */
export interface DashboardView {
  readonly journal: Journal;
  /** The id of the incident to begin with; without one, the list of all. */
  readonly incident: string | undefined;
  readonly author: string;
  /** The IANA zone of incidents that are declared there. */
  readonly zone: string;
  /** Has nobody named that zone? */
  readonly isZoneAssumed: boolean;
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  /** How often the outside is to be told, by severity, in milliseconds. */
  readonly cadence: Readonly<Record<string, number>>;
  readonly theme: ThemeName;
  /** The template of the postmortem to begin with, and what documents are made with. */
  readonly template: string;
  readonly document: {
    readonly templates: string | undefined;
    readonly exports: string | undefined;
    readonly supportHours: SupportHoursSetting | undefined;
    /** What relative paths are relative to. */
    readonly folder: string;
    /** Words that a public copy does not show. */
    readonly mask: readonly string[];
  };
  /** Says which editor the person uses. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Say what happens in sentences instead of drawing a screen? */
  readonly isForScreenReader: boolean;
  /** Draw only what has changed? */
  readonly isSlowLink: boolean;
  /** The incident is replayed straight away; `undefined`: it is logged. */
  readonly replay: ReplayView | undefined;
}

/** How an incident is replayed on the screen. */
export interface ReplayView {
  readonly perspective: Perspective;
  /** Seconds of the incident in one second. */
  readonly speed: number;
  /** Where it begins, in UTC milliseconds of the incident's time; without it, with the first step. */
  readonly from: number | undefined;
  /** Does it stop before each decision, and ask what one would do? */
  readonly isTraining: boolean;
}

/** A replay as it would be seen on a screen of this size. */
export interface FilmView
  extends Pick<DashboardView, 'author' | 'severities' | 'cadence' | 'theme'>,
    Omit<ReplayView, 'from' | 'isTraining'> {
  readonly incident: Incident;
  readonly columns: number;
  readonly rows: number;
  /** In their order. */
  readonly moments: Iterable<CastMoment>;
}

/** What is on the screen once one has watched so many milliseconds. */
export interface FilmFrame {
  readonly watched: number;
  readonly frame: CastFrame;
}

/** How the dashboard was left. */
export interface DashboardSeen {
  /** 0, or 128 and the number of the signal that ended it. */
  readonly exitCode: number;
  /** The incident that was on the screen. */
  readonly slug: string | undefined;
  /** Was there an unfinished line, and is it in the journal? */
  readonly draft: 'none' | 'kept' | 'lost';
  /** What became of a copy that was still being made, in words. */
  readonly copied: string | undefined;
}

export interface Io {
  /** Data: what another program may read. */
  readonly stdout: Output;
  /** Talk: what only a person reads. */
  readonly stderr: Output;
  readonly stdin: {
    /** Is it a terminal, so that nothing comes unless somebody types? */
    readonly isTerminal: boolean;
    /** All of it, decoded as UTF-8. */
    read(): Promise<string>;
    /** All of it, as it comes. */
    bytes(): Promise<Uint8Array>;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly folder: string;
  /** Who records, unless the environment names somebody else. */
  readonly user: string;
  /** The machine's IANA zone, for incidents declared without one. */
  readonly zone: string;
  /** UTC milliseconds. */
  clock(): number;
  /**
   * Resolves after so many milliseconds. A signal that tells to end is told by this wait, or by the
   * next one, at once: with the exit code that it means.
   */
  wait(milliseconds: number): Promise<number | undefined>;
  random(bytes: Uint8Array): Uint8Array;
  /** Puts a text on the clipboard; never rejects. */
  copy(text: string): Promise<Copied>;
  /**
   * Puts a question to the person at the terminal, and gives what is typed; empty when it is left
   * unanswered. Without a terminal for both there is none.
   */
  readonly ask?: ((question: string) => Promise<string>) | undefined;
  readonly programs: Programs;
  /** Where there is no terminal to draw on, there is none. */
  readonly dashboard: ((view: DashboardView) => Promise<DashboardSeen>) | undefined;
  /** The replay screen at each of these moments, as a terminal would be sent it. */
  film(view: FilmView): Promise<Iterable<FilmFrame>>;
}
