/** What happens to the dashboard, and what it wants done in the world outside. */
import type { Incident } from '../../incident/incident.ts';
import type { Kind } from '../../incident/record/vocabulary.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Mentions } from '../../journal/mention.ts';
import type { KeyPress } from '../keys/key-press.ts';
import type { Remembered } from '../prompt/placed.ts';
import type { PromptLine } from '../prompt/prompt-line.ts';
import type { Asked, Examined, FileQuestion } from './closeout.ts';
import type { Size, State, Trouble } from './state.ts';

/** What was left at a prompt and not logged. */
export interface LeftLines {
  /** The line that was typed, and those that waited behind it. */
  readonly lines: readonly PromptLine[];
  /** The oldest first. */
  readonly putAway: readonly Remembered[];
}

/** The incident as it stands in the journal. */
interface Level {
  readonly incident: Incident;
  readonly lost: ReadonlySet<number>;
}

export type Event =
  | { readonly type: 'key'; readonly press: KeyPress }
  | { readonly type: 'pasted'; readonly text: string }
  | { readonly type: 'resized'; readonly size: Size }
  | { readonly type: 'ticked' }
  /** Other processes have written to these incidents. */
  | { readonly type: 'written'; readonly incidents: readonly string[] }
  | ({
      readonly type: 'opened';
      readonly left: LeftLines;
      readonly mentions: Mentions;
    } & Level)
  | {
      readonly type: 'listed';
      readonly incidents: readonly IncidentSummary[];
      readonly left: LeftLines | undefined;
    }
  /** The line at the prompt has become an incident, which is opened next. */
  | { readonly type: 'declared' }
  | ({ readonly type: 'levelled' } & Level)
  | ({
      readonly type: 'logged';
      readonly line: LineToLog;
      readonly echo: readonly string[];
      readonly notices: readonly string[];
    } & Level)
  /** What the postmortem screen has asked for of the incident with this id. */
  | { readonly type: 'examined'; readonly id: string; readonly examined: Examined }
  /** A section comes back from the editor: its text, and what is to be said of it. */
  | EditedSection
  | { readonly type: 'printed'; readonly template: string; readonly text: string }
  /** The document is in a file. */
  | { readonly type: 'exported'; readonly told: string }
  /** Somebody has worked on the file, and it is to be asked. */
  | { readonly type: 'doubted'; readonly question: FileQuestion }
  /** What became of a text for the clipboard, in words. */
  | {
      readonly type: 'copied';
      readonly isDone: boolean;
      readonly isSure: boolean;
      readonly how: string;
    }
  /** Something could not be done: a line that cannot be read, a journal that cannot be written. */
  | { readonly type: 'refused'; readonly reason: string }
  /** The same, of something that nobody has asked for, and that is tried again by itself; or it is over. */
  | { readonly type: 'troubled'; readonly of: Trouble; readonly reason: string | undefined };

export interface LineToLog {
  readonly incident: string;
  readonly text: string;
  readonly kind: Kind;
  /** Each line of the text is one of its own; all of them are one act. */
  readonly isBatch: boolean;
  /** The time of a line that has none of its own, in UTC milliseconds. */
  readonly startedAt: number;
  /** The number of the entry that it is about when it names none. */
  readonly selected: number | undefined;
  /** What goes onto the clipboard once it is logged. */
  readonly copies?: string;
  /** Further lines of the same act, each read on its own. */
  readonly more?: readonly string[];
  /** Where it comes from: typed at the prompt, which it then leaves, or from a key. */
  readonly from: 'prompt' | 'key';
}

export type Effect =
  | { readonly type: 'log'; readonly line: LineToLog }
  | {
      readonly type: 'declare';
      readonly text: string;
      /** What was typed behind it is the incident's first line. */
      readonly first?: Pick<LineToLog, 'text' | 'startedAt'>;
    }
  | { readonly type: 'open'; readonly incident: string }
  /** With the line that was left there, when the list comes to the screen. */
  | { readonly type: 'list'; readonly withDraft: boolean }
  | { readonly type: 'level'; readonly incident: string }
  | DocumentDeed
  /** To the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'leave' };

/** What is done for the postmortem screen, outside of the journal; it takes its time. */
export type DocumentDeed =
  | { readonly type: 'examine'; readonly incident: Incident; readonly asked: Asked }
  /** In an editor of the person's own. */
  | { readonly type: 'edit'; readonly section: string; readonly text: string }
  /** As a text that is copied. */
  | { readonly type: 'print'; readonly incident: Incident; readonly asked: Asked }
  | {
      readonly type: 'export';
      readonly incident: Incident;
      readonly asked: Asked;
      /** Also over a file that somebody has worked on, as long as it holds just this. */
      readonly over: string | undefined;
    };

/** A section as an editor has left it. */
interface EditedSection {
  readonly type: 'edited';
  readonly section: string;
  /** What the editor was given, and what it left. */
  readonly given: string;
  readonly text: string;
  /** Why it is not to be recorded: the editor failed, or nothing was changed. */
  readonly problem: string | undefined;
}

/** What is done in the journal. */
export type Deed = Exclude<Effect, DocumentDeed | { type: 'leave' | 'copy' }>;

/** The state after an event, and what is to be done, in this order, before the next one; nobody waits for a copy, nor for a document. */
export interface Step {
  readonly state: State;
  readonly effects: readonly Effect[];
}

export function only(state: State): Step {
  return { state, effects: [] };
}

export function and(state: State, ...effects: readonly Effect[]): Step {
  return { state, effects };
}
