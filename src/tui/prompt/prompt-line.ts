/** The line that is being typed: its text, its kind, and the block folded below it. */
import { Complaint } from '../../incident/line/complaint.ts';
import { parseLine } from '../../incident/line/line.ts';
import { VERB_OF_KIND } from '../../incident/line/verbs/logging.ts';
import { KINDS, type Kind } from '../../incident/record/vocabulary.ts';
import { emptyText, type TextState, textState } from '../text-input/text-state.ts';
import { type Folded, fold, LONGEST_LINE } from './folded.ts';
import { naming } from './naming.ts';

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
  /** Of a line whose time was set to now: what it was before. */
  readonly beforeNow?: Pick<PromptLine, 'startedAt' | 'isInherited'>;
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

/**
 * The whole line in a form that says its kind too, and which entry it is about, to be kept and
 * called back.
 *
 * @param entry the number of the entry that is selected
 */
export function keptLine(line: PromptLine, entry?: number): string {
  const whole = wholeText(line);
  if (entry !== undefined) return naming(whole, entry);
  return line.kind === 'event' || whole.trim() === '' || saysItsKind(whole)
    ? whole
    : `/${VERB_OF_KIND[line.kind]} ${whole}`;
}

/** Does a sigil, a verb or a backslash say what the line is? Its first line decides. */
export function saysItsKind(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  if (first.trim() === '') return false;
  try {
    const { verb, isPlain } = parseLine(first);
    return verb !== undefined || isPlain;
  } catch (error) {
    if (error instanceof Complaint) return false;
    throw error;
  }
}

/** A block of fewer lines is as easily seen whole. */
const FOLDED_FROM = 3;

/** A line that was kept, with a block of its own lines folded again. */
export function lineOf(
  kept: string,
  startedAt: number | undefined,
  isInherited = false,
): PromptLine {
  const line = { ...emptyPromptLine, startedAt, isInherited };
  const [first = '', ...more] = kept.split('\n');
  if (more.length === 0) {
    return kept.length > LONGEST_LINE
      ? { ...line, folded: fold(kept) }
      : { ...line, text: textState(kept) };
  }
  const whole = fold(kept);
  if (whole.isTimed) return { ...line, folded: whole };
  if (more.length < FOLDED_FROM) return { ...line, text: textState(kept) };
  return { ...line, text: textState(first), folded: fold(more.join('\n')) };
}

/** The line with another text: its time begins with its first key, and ends with its last. */
export function withText(line: PromptLine, text: TextState, now: number): PromptLine {
  if (text === line.text) return line;
  const isBlank = text.text.trim() === '' && line.folded === undefined;
  if (isBlank) return { ...emptyPromptLine, text, kind: line.kind };
  return { ...line, text, startedAt: line.startedAt ?? now };
}

/** The line with the kind so many places on. */
export function turnKind(line: PromptLine, by: 1 | -1): PromptLine {
  const index = (KINDS.indexOf(line.kind) + by + KINDS.length) % KINDS.length;
  return { ...line, kind: KINDS[index] ?? 'event' };
}
