/** Ada, who has logged an evening as it happened, and looks at it again ten days later. */
import { plain } from '../../../src/tui/lines/line.ts';
import { replayScreenLines } from '../../../src/tui/screens/replay-lines.ts';
import type { Size } from '../../../src/tui/state/state.ts';
import { MINUTE, SECOND, type Seat, seat } from '../store/seat.ts';

const DAY = 24 * 60 * MINUTE;

/** Minutes after half past two, and the line that was typed then. */
const TYPED: readonly (readonly [number, string])[] = [
  [1, '14:30 /started'],
  [10, '? memory leak in the cart service'],
  [20, '! restarted api-3'],
  [35, '/failed A1 no change'],
  [50, '= fail over to the second region'],
  [50, '! failing over @maria'],
  [70, '/done A2'],
  [71, '/resolved'],
];

export function evening(): Seat {
  const ada = seat('Shop down');
  let minutes = 0;
  for (const [at, line] of TYPED) {
    ada.wait((at - minutes) * MINUTE).type(`${line}\r`);
    minutes = at;
  }
  return ada.wait(10 * DAY);
}

/** So many seconds of watching pass, with what the screen does meanwhile. */
export function watch(ada: Seat, seconds: number): Seat {
  for (let left = seconds * SECOND; left > 0; left -= 100) {
    ada.wait(Math.min(left, 100)).dispatch({ type: 'played' });
  }
  return ada;
}

/** The screen from the scrub bar on, without what stands in the bar. */
export function below(ada: Seat, size: Size = ada.state.size): string {
  const { lines, cursor } = replayScreenLines(ada.state, ada.log, size);
  const rows = lines.map((line, row) => {
    const text = plain(line);
    if (cursor?.row !== row) return text.trimEnd();
    return `${text.slice(0, cursor.column)}|${text.slice(cursor.column).trimEnd()}`;
  });
  const rule = rows.findIndex((row) => /playing|paused|at the end/.test(row));
  const bar = rows.findIndex((row, index) => index > rule && row.startsWith('── '));
  return `\n${rows[rule]}\n${rows.slice(bar === -1 ? -2 : bar).join('\n')}\n`;
}
