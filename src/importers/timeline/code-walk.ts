/** Preformatted text below the heading of a timeline, line by line. */
import type { Enclosed, Paragraph, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { hasClock } from './around.ts';
import { behindStamp, type Gathering } from './gathering.ts';
import type { Around, Candidate } from './statement.ts';

const FENCE = /^\s*(?:`{3,}|~{3,})/u;
const QUOTED = /^\s{0,9}(?:>\s?){1,9}/u;
const MOST_LINES = 2_000;

export function walkCode(block: Enclosed, around: Around, gathering: Gathering): void {
  if (block.type === 'other' || around.standing !== 'declared') return;
  const run = gathering.open('code', around);
  let open: Open | undefined;
  for (const { line, indent } of linesOf(block)) {
    const stamp = readStamp(line.text);
    if (stamp !== undefined && isStatement(stamp)) {
      const words = [behindStamp(line, stamp)];
      const found = { node: block, line: line.line, stamp, typed: line.text, words, around };
      open = { candidate: gathering.add(run, found), indent };
    } else if (open !== undefined && (indent > open.indent || GOES_ON.test(line.text))) {
      open.candidate.body.push(detailOf(line));
    } else run.untimed += 1;
  }
}

interface Open {
  readonly candidate: Candidate;
  readonly indent: number;
}

function linesOf({ type, markdown, line }: Enclosed) {
  return markdown.split('\n', MOST_LINES).flatMap((written, index) => {
    const text = type === 'quote' ? written.replace(QUOTED, '') : written;
    if (text.trim() === '' || FENCE.test(text)) return [];
    const own = { line: line + index, text: text.trim(), lead: undefined, links: [] };
    return [{ line: own satisfies TextLine, indent: text.search(/\S/u) }];
  });
}

/** `: text` of diagrams, `→ text`. */
const GOES_ON = /^(?::\s|→|->|=>|[└├↳])/u;

function isStatement(stamp: Stamp): boolean {
  return hasClock(stamp) || (stamp.day !== undefined && stamp.isSetApart && stamp.rest !== '');
}

/** Each line below stays a line of its own. */
function detailOf(line: TextLine): Paragraph {
  const text = line.text.replace(/^:\s+/u, '');
  const { line: number } = line;
  return {
    type: 'paragraph',
    line: number,
    lastLine: number,
    markdown: text,
    lines: [{ ...line, text }],
  };
}
