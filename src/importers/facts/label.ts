/** A short label, and what is said behind it: `**Duration**: 2 hours`. */
import type { TextLine } from '../markup/block.ts';

export interface Labelled {
  readonly label: string;
  /** Behind it, markup taken off. */
  readonly value: string;
  readonly links: readonly string[];
  readonly line: number;
  /** The label is emphasized. */
  readonly isMarked: boolean;
}

const LONGEST_LABEL = 70;
const MOST_WORDS = 8;
const JOINT = /^\s*(?:[:：]|[-–—](?=\s|$)|=)\s*/u;

/** The label with which a line begins; `undefined` where it begins with none. */
export function labelOf(line: TextLine): Labelled | undefined {
  const { text, lead, links, line: number } = line;
  if (lead !== undefined && text.startsWith(lead) && isShort(lead)) {
    const behind = text.slice(lead.length);
    const isJoined = /[:：]\s*$/u.test(lead) || JOINT.test(behind) || behind.trim() === '';
    if (isJoined) return labelled(lead, behind.replace(JOINT, ''), true);
  }
  const at = text.slice(0, LONGEST_LABEL).search(/[:：](?:\s|$)/u);
  const label = text.slice(0, Math.max(at, 0));
  return at > 0 && isShort(label) ? labelled(label, text.slice(at + 1), false) : undefined;

  function labelled(typed: string, value: string, isMarked: boolean): Labelled {
    return {
      label: typed.replace(/[\s:：]+$/u, ''),
      value: value.trim(),
      links,
      line: number,
      isMarked,
    };
  }
}

function isShort(label: string): boolean {
  return (
    label.length <= LONGEST_LABEL &&
    label.trim().split(/\s+/u).length <= MOST_WORDS &&
    !/[.!?]\s/u.test(label)
  );
}

const MARKED_LABEL =
  /^\s*(?:\*{1,3}|_{1,3})[^*_\n]{1,90}(?:\*{1,3}|_{1,3})\s*(?:[:：]|[-–—](?=\s)|=)?\s*/u;
const PLAIN_LABEL = /^[^:：\n]{1,90}[:：]\s*/u;

/** Markdown without the label with which it begins. */
export function withoutLabel(markdown: string, { isMarked }: Labelled): string {
  return markdown
    .replace(isMarked ? MARKED_LABEL : PLAIN_LABEL, '')
    .replace(/^(?:\*{1,3}|_{1,3})\s+/u, '');
}
