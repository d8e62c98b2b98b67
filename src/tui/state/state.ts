/** Everything that the dashboard knows. Plain, read-only data, but for the incident, which lives. */
import type { Incident } from '../../incident/incident.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { emptyPrompt, type Prompt } from '../prompt/prompt.ts';
import type { TimelineView } from '../timeline/window.ts';

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

/** What is said above the keys until something else is. */
export interface Message {
  readonly tone: 'plain' | 'good' | 'bad' | 'alert' | 'quiet';
  /** Not yet safe to be shown. */
  readonly text: string;
  /** What must not be cut off behind a long text; not yet safe either. */
  readonly notice?: string;
}

/** The incident that is being logged. */
export interface LogScreen {
  readonly name: 'log';
  /** Takes records in as they come, in place; this object is another one whenever it has. */
  readonly incident: Incident;
  /** `milestone`: a milestone's letter is awaited for the selected entry. */
  readonly mode: 'prompt' | 'select' | 'milestone';
  readonly view: TimelineView;
  /** Numbers of the actions whose process is gone. */
  readonly lost: ReadonlySet<number>;
  /** How many of the incident's records have been seen here, and the id of the newest of them. */
  readonly records: number;
  readonly newest: string | undefined;
}

/** All incidents: to open one, or to declare the next. */
export interface IncidentsScreen {
  readonly name: 'incidents';
  /**
   * The unresolved ones first, each group with the one last written to first; `undefined` while they
   * have not been read.
   */
  readonly incidents: readonly IncidentSummary[] | undefined;
  readonly chosen: number;
  /** The id of the incident that was left for it. */
  readonly from: string | undefined;
}

/** What the dashboard does by itself, and may fail to. */
export type Trouble = 'reading' | 'keeping';

export interface State {
  /** UTC milliseconds. */
  readonly now: number;
  readonly author: string;
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  readonly size: Size;
  readonly screen: LogScreen | IncidentsScreen;
  readonly prompt: Prompt;
  readonly message: Message | undefined;
  /** Why the journal cannot be read, and why what is typed cannot be kept, for as long as that lasts. */
  readonly troubles: Readonly<Record<Trouble, string | undefined>>;
  /** The help is open, scrolled down by so many lines. */
  readonly help: number | undefined;
  /** When Ctrl+C was pressed (UTC milliseconds): soon once more, and the dashboard is left. */
  readonly leaving: number | undefined;
}

/** What the keys mean just now. */
export type Mode = LogScreen['mode'] | 'incidents' | 'help';

export function modeOf({ help, screen }: State): Mode {
  if (help !== undefined) return 'help';
  return screen.name === 'log' ? screen.mode : 'incidents';
}

/** Can text be typed? */
export function isTyping(state: State): boolean {
  const mode = modeOf(state);
  return mode === 'prompt' || mode === 'incidents';
}

export function initialState(known: Pick<State, 'now' | 'author' | 'severities' | 'size'>): State {
  return {
    ...known,
    screen: { name: 'incidents', incidents: undefined, chosen: 0, from: undefined },
    prompt: emptyPrompt,
    message: undefined,
    troubles: { reading: undefined, keeping: undefined },
    help: undefined,
    leaving: undefined,
  };
}

export function withPrompt(state: State, prompt: Prompt): State {
  return prompt === state.prompt ? state : { ...state, prompt };
}

export function say(state: State, tone: Message['tone'], text: string): State {
  return { ...state, message: { tone, text } };
}

/** The zone in which times are shown. */
export function zoneOf({ screen }: State): string | undefined {
  return screen.name === 'log' ? screen.incident.facts.zone : undefined;
}
