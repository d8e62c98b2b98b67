/** What happens to the dashboard, and what it wants done in the world outside. */
import type { Incident } from '../../incident/incident.ts';
import type { Kind } from '../../incident/record/vocabulary.ts';
import type { Answer } from '../../journal/answers.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Mentions } from '../../journal/mention.ts';
import type { Statistics } from '../../library/statistics/statistics.ts';
import type { PostmortemDocument } from '../../postmortem/document/document.ts';
import type { OfferedIncident } from '../completion/offer.ts';
import type { KeyPress } from '../keys/key-press.ts';
import type { Remembered } from '../prompt/placed.ts';
import type { PromptLine } from '../prompt/prompt-line.ts';
import type { Asked, Examined, FileQuestion } from './closeout.ts';
import type { FoundThing, SearchResult } from './found.ts';
import type { ImportDeed, OfImport } from './importing.ts';
import type { ReplayOpening } from './replay.ts';
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
  /** The incident that is open is to be replayed. */
  | { readonly type: 'replay'; readonly opening: ReplayOpening }
  /** Time goes on while a replay plays: several times a second. */
  | { readonly type: 'played' }
  /** What somebody in training would have done is kept. */
  | { readonly type: 'answered'; readonly answer: AnswerToKeep }
  /** Other processes have written to these incidents. */
  | { readonly type: 'written'; readonly incidents: readonly string[] }
  | ({
      readonly type: 'opened';
      readonly left: LeftLines;
      readonly mentions: Mentions;
      /** What of it was found, and is to be seen. */
      readonly found?: FoundThing | undefined;
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
  /** What comes of what is imported. */
  | { readonly type: 'import'; readonly told: OfImport }
  /** What comes of all incidents. */
  | { readonly type: 'library'; readonly told: OfLibrary }
  /** Something could not be done: a line that cannot be read, a journal that cannot be written. */
  | { readonly type: 'refused'; readonly reason: string }
  /** The same, of something that nobody has asked for, and that is tried again by itself; or it is over. */
  | { readonly type: 'troubled'; readonly of: Trouble; readonly reason: string | undefined };

/** Whoever logs is whoever answers. */
export type AnswerToKeep = Omit<Answer, 'trainee' | 'givenAt'>;

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
  /** With what was found of it, if it was opened for that. */
  | { readonly type: 'open'; readonly incident: string; readonly found?: FoundThing }
  /** With the line that was left there, when the list comes to the screen. */
  | { readonly type: 'list'; readonly withDraft: boolean }
  | { readonly type: 'level'; readonly incident: string }
  /** In which incidents these tags stand. */
  | { readonly type: 'tag'; readonly tags: readonly string[] }
  /** All incidents, to be named. */
  | { readonly type: 'name' }
  | LibraryDeed
  | ImportDeed
  /** What somebody in training would have done. */
  | { readonly type: 'answer'; readonly answer: AnswerToKeep }
  | DocumentDeed
  /** To the clipboard. */
  | { readonly type: 'copy'; readonly text: string }
  | { readonly type: 'leave' };

/** What is done with all incidents, and may take its time. */
export type LibraryDeed =
  | { readonly type: 'search'; readonly words: string; readonly most: number }
  /** Measures those that a filter lets through, as it was typed. */
  | { readonly type: 'measure'; readonly words: string }
  /** One with another, each named by its slug or a part of it. */
  | { readonly type: 'compare'; readonly names: readonly [string, string] };

/** What is found of all incidents, or measured. */
export type OfLibrary =
  | { readonly type: 'found'; readonly result: SearchResult }
  /** The incidents in which a tag stands, by the tag as it was asked for. */
  | { readonly type: 'tagged'; readonly tagged: ReadonlyMap<string, ReadonlySet<string>> }
  | { readonly type: 'named'; readonly incidents: readonly OfferedIncident[] }
  | {
      readonly type: 'compared';
      readonly documents: readonly [PostmortemDocument, PostmortemDocument];
    }
  /** So many of so many incidents are measured by now. */
  | {
      readonly type: 'measuring';
      readonly words: string;
      readonly done: number;
      readonly of: number;
    }
  | { readonly type: 'measured'; readonly words: string; readonly statistics: Statistics };

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
export type Deed = Exclude<
  Effect,
  DocumentDeed | LibraryDeed | ImportDeed | { type: 'leave' | 'copy' }
>;

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
