/** A line in its place, at the prompt or behind it: how it came there, and what follows from that. */
import { asTold } from '../../incident/telling-outside/as-told.ts';
import type { Gist } from '../../incident/telling-outside/gist.ts';
import { isEmpty, keptLine, type PromptLine, wholeText } from './prompt-line.ts';
import { sectionLine } from './section-line.ts';

/** A line that can be called back. */
export interface Remembered {
  readonly text: string;
  /** One that was not logged, as it was put away: it keeps its time. */
  readonly line: PromptLine | undefined;
  /** How it was drafted, where it is what the outside is to be told. */
  readonly drafted?: Drafted;
}

/** How a line came to stand at the prompt. */
export type Origin =
  | { readonly kind: 'typed' }
  | { readonly kind: 'recalled'; readonly from: Remembered }
  /** Put up to correct the entry with this number, with this text. */
  | { readonly kind: 'correction'; readonly entry: number; readonly offered: string }
  | Drafted
  | Mending
  | SectionOrigin
  /** Asks what is missing of the incident that the line behind it declares. */
  | Question
  | LookingOrigin
  | SeekOrigin
  | AnswerOrigin
  | SearchOrigin
  | ImportOrigin;

/** Put up to mend what the review has found, with this text. */
interface Mending {
  readonly kind: 'mending';
  readonly offered: string;
  /** What is to be written behind it, where it is not whole; not yet safe to be shown. */
  readonly lacks: string | undefined;
}

/** What the outside is to be told, drafted with this text while this was so. */
interface Drafted {
  readonly kind: 'update';
  readonly offered: string;
  readonly gist: Gist;
  /** From so many records, at this time (UTC milliseconds). */
  readonly records: number;
  readonly at: number;
}

/** The line is the text of a section, which was put up with this one: recorded, or proposed. */
export interface SectionOrigin {
  readonly kind: 'section';
  readonly section: string;
  readonly offered: string;
}

interface Question {
  readonly kind: 'question';
  /** The line that is to declare it. */
  readonly title: string;
  readonly asks: Missing;
}

/** What a line that declares an incident does not say. */
export interface Missing {
  readonly severity: boolean;
  readonly start: boolean;
}

/** The timeline is searched for the line, or shows only what it says. */
export interface LookingOrigin {
  readonly kind: 'find' | 'filter';
  /** The id of the entry that was selected when it was begun, and the filter that held: Esc goes back there. */
  readonly selected: string | undefined;
  readonly filter: string;
  /** It was begun by a verb at the prompt. */
  readonly isFromPrompt: boolean;
}

/** The texts of all incidents are searched for the line. */
export interface SearchOrigin {
  readonly kind: 'search';
}

/** What a line at the import is: which source is meant, or what is corrected of it. */
export type ImportAsks = 'path' | 'text' | 'time' | 'title' | 'zone' | 'day';

/** The line is about what is to be imported. */
export interface ImportOrigin {
  readonly kind: 'import';
  readonly asks: ImportAsks;
}

/** The line says where in the replay to go to. */
export interface SeekOrigin {
  readonly kind: 'seek';
}

/** The line says what one would do: in training, and no part of the record. */
export interface AnswerOrigin {
  readonly kind: 'answer';
}

/** A line in its place: at the prompt, or waiting behind it. */
export interface Placed {
  readonly line: PromptLine;
  readonly origin: Origin;
}

/** The number of the entry that is being corrected. */
export function correctedEntry({ origin }: Placed): number | undefined {
  return origin.kind === 'correction' ? origin.entry : undefined;
}

/** The line as it is kept: a correction says which entry it is about, wherever it is called back. */
export function keptPlaced(placed: Placed): string {
  if (isUpdate(placed) || placed.origin.kind === 'section') return asRead(placed);
  return keptLine(placed.line, correctedEntry(placed));
}

/** The line as the grammar reads it: what the outside is told, and a section, begin with no verb of their own. */
export function asRead(placed: Placed): string {
  const text = wholeText(placed.line);
  if (placed.origin.kind === 'section') return sectionLine(placed.origin.section, text);
  return isUpdate(placed) ? asTold(text) : text;
}

/** Is it what the outside is to be told, as drafted, or as called back after it was put away? */
export function isUpdate(placed: Placed): boolean {
  return draftOf(placed) !== undefined;
}

/** How what the outside is to be told was drafted. */
export function draftOf({ origin }: Placed): Drafted | undefined {
  if (origin.kind === 'recalled') return origin.from.drafted;
  return origin.kind === 'update' ? origin : undefined;
}

/** What a line lacks that was put up to be completed, as long as nobody has changed it. */
export function stillLacks({ line, origin }: Placed): string | undefined {
  if (origin.kind !== 'mending' || line.folded !== undefined) return undefined;
  return line.text.text.trim() === origin.offered.trim() ? origin.lacks : undefined;
}

/** Is this line nowhere else: did somebody type in it, or was it put away and never logged? */
export function isUnsaved(placed: Placed): boolean {
  const { line, origin } = placed;
  if (isEmpty(line)) return false;
  switch (origin.kind) {
    case 'typed':
      return true;
    case 'recalled':
      return origin.from.line !== undefined || keptPlaced(placed) !== origin.from.text;
    case 'correction':
    case 'mending':
    case 'section':
    case 'update':
      return line.text.text !== origin.offered || line.folded !== undefined;
    case 'question':
    case 'answer':
      return true;
    case 'find':
    case 'filter':
    case 'seek':
    case 'search':
    case 'import':
      return false;
  }
}
