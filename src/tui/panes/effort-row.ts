import { columnsOf } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { type Line, piece, spread, type Tone } from '../lines/line.ts';
import type { Effort } from './effort.ts';
import { timeTaken, timeText } from './effort-time.ts';

/** What the word behind a time must leave of a text that is as long as this, in columns. */
const LEAST_TEXT = 12;

interface RowStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** The columns of the widest label among the rows. */
  readonly labels: number;
}

/** `H2 ? memory leak   12m 10s open`: the text is cut, so that the time can be seen. */
export function effortRow(effort: Effort, { now, columns, labels }: RowStyle): Line {
  const { entry, look } = effort;
  const beginning = `${labelOf(effort).padEnd(labels)} `;
  const text = safeLine(entry.text);
  const left = [
    piece(beginning, 'label'),
    piece(`${look.sign} `, look.tone),
    piece(text, look.isOpen ? 'plain' : 'quiet'),
  ];
  const needed = beginning.length + 2 + Math.min(columnsOf(text), LEAST_TEXT) + 1;
  const [whole, short] = endings(effort, now);
  const ending = needed + whole.length <= columns ? whole : short;
  return spread(left, [piece(ending, endingTone(effort, ending))], columns);
}

/** Its label; an entry that became an action or a hypothesis later has only its number. */
export function labelOf({ entry }: Effort): string {
  return entry.label ?? String(entry.number);
}

/** How it stands, in words and (where there is less room) in fewer: its sign says it too. */
function endings(effort: Effort, now: number): readonly [string, string] {
  const { state } = effort;
  const measure = timeTaken(effort, now);
  if (measure === undefined) return [state, state];
  const time = timeText(measure);
  return state === 'open' || state === 'ended' ? [`${time} ${state}`, time] : [time, time];
}

function endingTone({ state, look }: Effort, ending: string): Tone {
  if (state === 'lost' || /^~?-/.test(ending)) return 'alert';
  return look.isOpen ? 'open' : 'quiet';
}
