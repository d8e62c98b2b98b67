/** What is said above the keys: of what was done, or of the line that is being typed. */
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, emptyLine, type Line, lineWidth, piece } from '../lines/line.ts';
import { type Message, modeOf, type State } from '../state/state.ts';
import { preview } from './preview.ts';

/** People paste novels; no more of them can be seen here. */
const LONGEST = 1_000;
/** Of the row, where a notice stands behind the text. */
const LEAST_TEXT = 0.4;

export function statusLine(state: State, columns: number): Line {
  const said =
    state.message ?? (modeOf(state) === 'milestone' ? MILESTONE : preview(state)) ?? trouble(state);
  if (said === undefined) return emptyLine;
  const mark = said.tone === 'bad' ? '✗ ' : '';
  const text = cutLine([piece(` ${mark}${safe(said.text)}`, said.tone)], columns - 1);
  if (said.notice === undefined) return text;
  const notice = piece(` · ${safe(said.notice)}`, 'alert');
  const room = Math.max(columns - 1 - lineWidth([notice]), Math.floor(columns * LEAST_TEXT));
  return cutLine([...cutLine(text, room), notice], columns - 1);
}

function safe(text: string): string {
  return safeLine(text.slice(0, LONGEST).toWellFormed());
}

/** What lasts is said wherever nothing else is. */
function trouble({ troubles }: State): Message | undefined {
  const reason = troubles.keeping ?? troubles.reading;
  return reason === undefined ? undefined : { tone: 'bad', text: reason };
}

const MILESTONE: Message = { tone: 'plain', text: 'Which milestone is it?' };
