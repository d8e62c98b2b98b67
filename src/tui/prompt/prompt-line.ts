/** The line that is being typed: its text, its kind, and the block folded below it. */
import { Complaint } from '../../incident/line/complaint.ts';
import { parseLine } from '../../incident/line/line.ts';
import { VERB_OF_KIND } from '../../incident/line/verbs/logging.ts';
import { KINDS, type Kind } from '../../incident/record/vocabulary.ts';
import { emptyText, type TextState, textState } from '../text-input/text-state.ts';
import { type Folded, fold } from './folded.ts';

export interface PromptLine {
  readonly text: TextState;
  /** A pasted block, which is shown as a count of its lines. */
  readonly folded: Folded | undefined;
  /** What a line without sigil or verb is logged as. */
  readonly kind: Kind;
  /** When its first key was pressed, in UTC milliseconds: its time, where it has none of its own. */
  readonly startedAt: number | undefined;
  /** It was typed before the dashboard was started: its time may be an old one. */
  readonly isInherited: boolean;
}

export const emptyPromptLine: PromptLine = {
  text: emptyText,
  folded: undefined,
  kind: 'event',
  startedAt: undefined,
  isInherited: false,
};

export function isEmpty({ text, folded }: PromptLine): boolean {
  return text.text.trim() === '' && folded === undefined;
}

/** The whole line as it is read: the text, and below it what is folded. */
export function wholeText({ text, folded }: PromptLine): string {
  if (folded === undefined) return text.text;
  return text.text.trim() === '' ? folded.text : `${text.text}\n${folded.text}`;
}

/** The whole line in a form that says its kind too, to be kept and called back. */
export function keptLine(line: PromptLine): string {
  const whole = wholeText(line);
  return line.kind === 'event' || saysItsKind(whole)
    ? whole
    : `/${VERB_OF_KIND[line.kind]} ${whole}`;
}

function saysItsKind(text: string): boolean {
  try {
    const { verb, isPlain } = parseLine(text);
    return verb !== undefined || isPlain;
  } catch (error) {
    if (error instanceof Complaint) return true;
    throw error;
  }
}

/** A line that was kept, with a block of its own lines folded again. */
export function lineOf(
  kept: string,
  startedAt: number | undefined,
  isInherited = false,
): PromptLine {
  const [first = '', ...more] = kept.split('\n');
  const block = more.join('\n');
  const folded = more.length < FOLDED_FROM ? undefined : fold(block);
  const text = textState(folded === undefined ? kept : first);
  return { ...emptyPromptLine, text, folded, startedAt, isInherited };
}

/** A block of fewer lines is as easily seen whole. */
const FOLDED_FROM = 3;

/** The line with another text: its time begins with its first key, and ends with its last. */
export function withText(line: PromptLine, text: TextState, now: number): PromptLine {
  if (text === line.text) return line;
  if (text.text === '' && line.folded === undefined) return { ...emptyPromptLine, kind: line.kind };
  return { ...line, text, startedAt: line.startedAt ?? now };
}

/** The line with the kind so many places on. */
export function turnKind(line: PromptLine, by: 1 | -1): PromptLine {
  const index = (KINDS.indexOf(line.kind) + by + KINDS.length) % KINDS.length;
  return { ...line, kind: KINDS[index] ?? 'event' };
}
