/** Something that is read over the whole screen, and closed again. */
import type { Statistics } from '../../library/statistics/statistics.ts';
import type { PostmortemDocument } from '../../postmortem/document/document.ts';
import type { Mode } from './mode.ts';

/** All keys and verbs, beginning with what the keys mean in a mode. */
interface HelpSheet {
  readonly name: 'help';
  readonly about?: Mode;
}

/** The panes in full. */
interface BoardSheet {
  readonly name: 'board';
}

/** One entry with its history. */
interface EntrySheet {
  readonly name: 'entry';
  readonly id: string;
}

/** What the incidents have in common that a filter lets through. */
interface StatisticsSheet {
  readonly name: 'stats';
  /** The filter, as it was typed; empty: all of them. */
  readonly words: string;
  /** How many are measured, and of how many, while that goes on. */
  readonly measuring: { readonly done: number; readonly of: number } | undefined;
  readonly statistics: Statistics | undefined;
}

/** Two incidents side by side, as they were when that was asked for. */
interface ComparisonSheet {
  readonly name: 'compare';
  readonly documents: readonly [PostmortemDocument, PostmortemDocument];
}

export type Sheet = (HelpSheet | BoardSheet | EntrySheet | StatisticsSheet | ComparisonSheet) & {
  /** Scrolled down by so many lines. */
  readonly scroll: number;
};

export type SheetNamed<T extends Sheet['name']> = Extract<Sheet, { name: T }>;

export const HELP: Sheet = { name: 'help', scroll: 0 };
export const BOARD: Sheet = { name: 'board', scroll: 0 };
