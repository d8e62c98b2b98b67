/** What a document says that happened at a time, and where the day and the zone of it stand. */
import type { Block, TextLine } from '../markup/block.ts';
import type { About, Part } from '../outline/outline.ts';
import type { Stamp, WrittenDay, WrittenZone } from '../stamp/stamp.ts';

/** A day that holds for the statements below it. */
export interface DayAbove {
  readonly day: WrittenDay;
  readonly line: number;
  /** A title is about the document; a sentence says it of all that follows; the others are places in a timeline. */
  readonly from: 'title' | 'heading' | 'line' | 'item' | 'row' | 'sentence';
}

/** A zone that holds for the statements below it. */
export interface ZoneAbove {
  readonly zone: WrittenZone;
  readonly line: number;
  readonly from: 'heading' | 'column' | 'sentence';
}

/** What holds at a place of the document. */
export interface Around {
  /**
   * Whether the headings and labels around say that this is a timeline, or that it is none (tasks, a sign-off,
   * an appendix).
   */
  readonly standing: 'declared' | 'barred' | 'open';
  readonly about: About;
  readonly day: DayAbove | undefined;
  readonly zone: ZoneAbove | undefined;
  /** The part that is told as one story: those for a day, a time or a phase belong to the one around. */
  readonly story: Part | undefined;
  /** It tells what happens every day. */
  readonly isRoutine?: boolean;
}

/** What may be a statement. */
export interface Candidate {
  /** Its place in the document's order. */
  readonly order: number;
  /** The item, row, heading or line that it is. */
  readonly node: object;
  readonly line: number;
  readonly stamp: Stamp;
  /** As it stands in the source, on one line. */
  readonly typed: string;
  /** Its own words behind the stamp: the rest of its line, and the lines of the same paragraph. */
  readonly words: TextLine[];
  /** What stands below it. */
  readonly body: Block[];
  readonly speaker: string | undefined;
  readonly around: Around;
  /** The last line of it in the source. */
  readonly endsOn: number;
}

/** Labels, code, updates and those that a time closes count only where nothing else does. */
export type Form =
  | 'items'
  | 'rows'
  | 'headings'
  | 'lines'
  | 'labels'
  | 'code'
  | 'updates'
  | 'closed';

/** Candidates that stand side by side. */
export interface Run {
  readonly form: Form;
  readonly around: Around;
  readonly candidates: Candidate[];
  /** How many stand there without a time. */
  untimed: number;
}

/** One statement of a timeline. */
export interface Statement {
  readonly line: number;
  readonly stamp: Stamp;
  readonly typed: string;
  /** One line. */
  readonly text: string;
  /** Markdown. */
  readonly detail: string | undefined;
  readonly links: readonly string[];
  readonly speaker: string | undefined;
  readonly day: DayAbove | undefined;
  readonly zone: ZoneAbove | undefined;
  /** Which of the document's timelines it belongs to, counted from 0. */
  readonly timeline: number;
}

export interface Timelines {
  /** In the order of the document. */
  readonly statements: readonly Statement[];
  /** The items, rows, headings, lines and blocks that are told with them. */
  readonly told: ReadonlySet<object>;
}
