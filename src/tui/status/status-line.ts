/** What is said above the keys: of what was done, or of the line that is being typed. */
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, emptyLine, type Line, piece } from '../lines/line.ts';
import { modeOf, type State } from '../state/state.ts';
import { preview } from './preview.ts';

/** People paste novels; no more of them can be seen here. */
const LONGEST = 1_000;

export function statusLine(state: State, columns: number): Line {
  const said = state.message ?? (modeOf(state) === 'milestone' ? MILESTONE : preview(state));
  if (said === undefined) return emptyLine;
  const mark = said.tone === 'bad' ? '✗ ' : '';
  const text = safeLine(said.text.slice(0, LONGEST).toWellFormed());
  return cutLine([piece(` ${mark}${text}`, said.tone)], columns - 1);
}

const MILESTONE = { tone: 'plain', text: 'Which milestone is it?' } as const;
