/** Preformatted text below the heading of a timeline, line by line. */
import type { Enclosed, Paragraph, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import type { Stamp } from '../stamp/stamp.ts';
import { hasClock } from './around.ts';
import { behindStamp, type Gathering } from './gathering.ts';
import type { Around, Candidate } from './statement.ts';

const FENCE = /^\s*(?:`{3,}|~{3,})/u;
const MOST_LINES = 2_000;

export function walkCode(block: Enclosed, around: Around, gathering: Gathering): void {
  if (block.type !== 'code' || around.standing !== 'declared') return;
  const run = gathering.open('code', around);
  let open: { readonly candidate: Candidate; readonly indent: number } | undefined;
  for (const [index, text] of block.markdown.split('\n', MOST_LINES).entries()) {
    if (text.trim() === '' || FENCE.test(text)) continue;
    const line: TextLine = {
      line: block.line + index,
      text: text.trim(),
      lead: undefined,
      links: [],
    };
    const indent = text.search(/\S/u);
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
