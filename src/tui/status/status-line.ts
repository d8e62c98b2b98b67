/** What is said above the keys: of what was done, or of the line that is being typed. */
import { isResolved } from '../../incident/measures/milestones.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { wholeMessage } from '../frame/whole-message.ts';
import { cutLine, emptyLine, type Line, lineWidth, piece } from '../lines/line.ts';
import { modeOf } from '../state/mode-of.ts';
import type { Message, State } from '../state/state.ts';
import { preview } from './preview.ts';

/** People paste novels; no more of them can be seen here. */
const LONGEST = 1_000;
/** Of the row, where a notice stands behind the text. */
const LEAST_TEXT = 0.4;

export function statusLine(state: State, columns: number): Line {
  const said =
    state.message ?? asked(state) ?? preview(state) ?? trouble(state) ?? afterwards(state);
  if (said === undefined) return emptyLine;
  const mark = said.tone === 'bad' ? '✗ ' : '';
  const [row = [piece(` ${mark}${safe(said.text)}`, said.tone)]] = wholeMessage(
    state,
    columns,
  ).slice(-1);
  const text = cutLine(row, columns - 1);
  if (said.notice === undefined) return withHint(text, said, columns);
  const notice = piece(` · ${safe(said.notice)}`, 'alert');
  const room = Math.max(columns - 1 - lineWidth([notice]), Math.floor(columns * LEAST_TEXT));
  return withHint(cutLine([...cutLine(text, room), notice], columns - 1), said, columns);
}

/** Only where there is room for all of it. */
function withHint(line: Line, { hint: said }: Message, columns: number): Line {
  if (said === undefined) return line;
  const longer = [...line, piece(` · ${safe(said)}`, 'quiet')];
  return lineWidth(longer) < columns ? longer : line;
}

function safe(text: string): string {
  return safeLine(text.slice(0, LONGEST).toWellFormed());
}

/** What lasts is said wherever nothing else is. */
function trouble({ troubles }: State): Message | undefined {
  const reason = troubles.keeping ?? troubles.reading;
  return reason === undefined ? undefined : { tone: 'bad', text: reason };
}

/** What a single key answers. */
function asked(state: State): Message | undefined {
  const { screen } = state;
  switch (modeOf(state)) {
    case 'milestone':
      return { tone: 'plain', text: 'Which milestone is it?' };
    case 'unrecorded':
      return { tone: 'alert', text: RECORD };
    case 'replacing': {
      const question = screen.name === 'log' ? screen.closeout?.question : undefined;
      return question?.about === 'file' ? { tone: 'alert', text: question.reason } : undefined;
    }
    default:
      return undefined;
  }
}

const RECORD = 'Not recorded yet. Record it? y: yes, n: keep it as a draft, e: go on writing';

/** What comes next, once an incident is over: nobody is urged. */
function afterwards(state: State): Message | undefined {
  const { screen } = state;
  if (screen.name !== 'log' || modeOf(state) !== 'prompt' || screen.closeout !== undefined) {
    return undefined;
  }
  return isResolved(screen.incident) ? { tone: 'quiet', text: CLOSE_OUT } : undefined;
}

const CLOSE_OUT = '/postmortem closes it out: what its document still lacks';
