/** Preformatted text below the heading of a timeline, line by line. */
import type { Enclosed, TextLine } from '../markup/block.ts';
import { readStamp } from '../stamp/read-stamp.ts';
import { hasClock } from './around.ts';
import { behindStamp, type Gathering } from './gathering.ts';
import type { Around } from './statement.ts';

const FENCE = /^\s*(?:`{3,}|~{3,})/u;
const MOST_LINES = 2_000;

export function walkCode(block: Enclosed, around: Around, gathering: Gathering): void {
  if (block.type !== 'code' || around.standing !== 'declared') return;
  const run = gathering.open('code', around);
  for (const [index, text] of block.markdown.split('\n', MOST_LINES).entries()) {
    if (text.trim() === '' || FENCE.test(text)) continue;
    const line: TextLine = {
      line: block.line + index,
      text: text.trim(),
      lead: undefined,
      links: [],
    };
    const stamp = readStamp(line.text);
    if (stamp === undefined || !hasClock(stamp)) run.untimed += 1;
    else {
      const words = [behindStamp(line, stamp)];
      gathering.add(run, { node: block, line: line.line, stamp, typed: line.text, words, around });
    }
  }
}
