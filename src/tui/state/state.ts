/** Everything that the dashboard knows. Plain, read-only data, but for the incident, which lives. */
import type { Incident } from '../../incident/incident.ts';
import type { Cadence } from '../../incident/measures/outside-clock.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Mentions } from '../../journal/mention.ts';
import type { Completion } from '../completion/completion.ts';
import type { OfferedIncident } from '../completion/offer.ts';
import { emptyPrompt, type Prompt } from '../prompt/prompt.ts';
import type { TextState } from '../text-input/text-state.ts';
import type { TimelineView } from '../timeline/window.ts';
import type { Closeout } from './closeout.ts';
import { NOT_SEARCHED, type Searching } from './found.ts';
import type { Importing } from './importing.ts';
import type { LogMode } from './mode.ts';
import type { ReplayState } from './replay.ts';
import type { Sheet } from './sheet.ts';

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
  /** What may be done next; said where there is room for it. */
  readonly hint?: string;
  /** What it tells of is being copied: how that ends will be said behind it. */
  readonly isCopying?: boolean;
  /** It is to be read as a whole, on more than one row where it must. */
  readonly isWhole?: boolean;
}

/** How the timeline is looked through, while an entry is selected. */
export interface Looking {
  /** The filter that holds, as it was typed; empty: all entries are shown. */
  readonly filter: string;
  /** What was looked for last. */
  readonly found: string;
}

export const lookingForNothing: Looking = { filter: '', found: '' };

/** The incident that is being logged. */
export interface LogScreen {
  readonly name: 'log';
  /** Takes records in as they come, in place; this object is another one whenever it has. */
  readonly incident: Incident;
  readonly mode: LogMode;
  readonly view: TimelineView;
  /** What is looked for in the timeline. */
  readonly looking: Looking;
  /** The postmortem screen, once it was opened. */
  readonly closeout: Closeout | undefined;
  /** The replay, while it is what is seen of the incident. */
  readonly replay: ReplayState | undefined;
  /** The detail of the selected entry is shown too. */
  readonly isDetailShown: boolean;
  /** Numbers of the actions whose process is gone. */
  readonly lost: ReadonlySet<number>;
  /** People and tags of the other incidents, the ones used last first, as they were when this one was opened. */
  readonly mentions: Mentions;
  /** How many of the incident's records have been seen here, and the id of the newest of them. */
  readonly records: number;
  readonly newest: string | undefined;
  /** Was it over, as it was seen? */
  readonly isResolved: boolean;
}

/** All incidents: to open one, or to declare the next. */
export interface IncidentsScreen {
  readonly name: 'incidents';
  /**
   * The unresolved ones first, each group with the one last written to first; `undefined` while they
   * have not been read.
   */
  readonly incidents: readonly IncidentSummary[] | undefined;
  /** The id of the one that is chosen, or that the line is; `undefined` where nobody has chosen. */
  readonly chosen: string | undefined;
  /** The id of the incident that was left for it. */
  readonly from: string | undefined;
  /** The ids of the incidents in which a tag stands, by the tag as it is typed in the filter. */
  readonly tagged: ReadonlyMap<string, ReadonlySet<string>>;
}

/** A completion, and the text that it is for: of any other it says nothing. */
export interface Offers {
  readonly text: TextState;
  readonly completion: Completion;
  /** How many of the incident's records it was made from. */
  readonly records: number;
  /** The text of the offer that was chosen with the arrow keys; others may take it out of the list. */
  readonly chosen: string | undefined;
}

/** What the dashboard does by itself, and may fail to. */
export type Trouble = 'reading' | 'keeping';

export interface State {
  /** UTC milliseconds. */
  readonly now: number;
  readonly author: string;
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  readonly cadence: Cadence;
  /** The template of the postmortem to begin with. */
  readonly template: string;
  /** Proposals that were set aside, each behind the id of its incident. */
  readonly setAside: ReadonlySet<string>;
  readonly size: Size;
  readonly screen: LogScreen | IncidentsScreen;
  readonly prompt: Prompt;
  readonly message: Message | undefined;
  /** Why the journal cannot be read, and why what is typed cannot be kept, for as long as that lasts. */
  readonly troubles: Readonly<Record<Trouble, string | undefined>>;
  /** What the word at the cursor may become. */
  readonly offers: Offers | undefined;
  /** What all incidents are searched for, or were the last time. */
  readonly searching: Searching;
  /** What is being imported, over the screen that it was begun on. */
  readonly importing: Importing | undefined;
  /** All incidents by their slugs, once one is to be typed. */
  readonly slugs: readonly OfferedIncident[] | undefined;
  /** What is read over the whole screen. */
  readonly sheet: Sheet | undefined;
  /** When Ctrl+C was pressed (UTC milliseconds): soon once more, and the dashboard is left. */
  readonly leaving: number | undefined;
}

/** The postmortem screen, if it is what is seen of the incident. */
export function openCloseout({ closeout }: LogScreen): Closeout | undefined {
  return closeout?.isOpen === true ? closeout : undefined;
}

const UNREAD_LIST: IncidentsScreen = {
  name: 'incidents',
  incidents: undefined,
  chosen: undefined,
  from: undefined,
  tagged: new Map(),
};

/** The template that is taken where nobody names another. */
const STANDARD = 'standard';

export function initialState(
  known: Pick<State, 'now' | 'author' | 'severities' | 'cadence' | 'size'> &
    Partial<Pick<State, 'template'>>,
): State {
  return {
    template: STANDARD,
    setAside: new Set(),
    ...known,
    screen: UNREAD_LIST,
    prompt: emptyPrompt,
    message: undefined,
    troubles: { reading: undefined, keeping: undefined },
    offers: undefined,
    searching: NOT_SEARCHED,
    importing: undefined,
    slugs: undefined,
    sheet: undefined,
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
