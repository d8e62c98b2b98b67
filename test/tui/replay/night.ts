/** An outage that was logged while it ran, with what came late, was undone, and was corrected. */

import type { Player } from '../../../src/replay/player.ts';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { replayScreenLines } from '../../../src/tui/screens/replay-lines.ts';
import { MINUTE, type Seat, seat } from '../store/seat.ts';

/** Each line, and how many minutes after the one before it was typed; the incident is declared at 14:30. */
const NIGHT: readonly (readonly [minutes: number, line: string])[] = [
  [1, '14:28 /started 5xx above 5 % on checkout'],
  [0, '14:31 /detected an alert fires'],
  [1, '/lead @ada'],
  [2, '? memory leak in the cart'],
  [2, '! restarted api-3 @ops'],
  [1, 'rolled the wrong thing back'],
  [0, '/undo'],
  [5, '/done A1 no change'],
  [1, 'errors at 43 %'],
  [2, '/amend 6 errors at 34 %'],
  [15, '14:20 cart 2.7 was deployed'],
  [2, '/refute H1 14:52 the heap is flat'],
  [1, '! roll cart 2.7 back @maria'],
  [4, '/done A2'],
  [1, '/resolved'],
  [90, 'told the shop'],
];

/** Ada at the log, after all of it. */
export function afterTheNight(): Seat {
  const ada = seat();
  for (const [minutes, line] of NIGHT)
    ada
      .wait(minutes * MINUTE)
      .paste(line)
      .press('enter');
  return ada;
}

/** Ada at the replay of it. */
export function replaying(where = ''): Seat {
  return afterTheNight().paste(`/replay ${where}`).press('enter');
}

export function playerOf(ada: Seat): Player {
  const { replay } = ada.log;
  if (replay === undefined) throw new Error('No replay is open.');
  return replay.player;
}

/** The whole screen at a size, without the spaces at the ends of its rows; `|` is the cursor. */
export function drawn(ada: Seat, columns: number, rows: number): string {
  const { lines, cursor } = replayScreenLines(ada.state, ada.log, { columns, rows });
  const shown = lines.map(plain).map((text, row) => {
    if (row !== cursor?.row) return text.trimEnd();
    return `${text.slice(0, cursor.column).padEnd(cursor.column)}|${text.slice(cursor.column)}`;
  });
  return `\n${shown.join('\n')}\n`;
}

/** Whether it plays, where it is, and what is said. */
export function where(ada: Seat): string {
  return `${placeOf(ada)} | ${ada.status().trim()}`;
}

/** The rule that says whether it plays, and where it is, without what fills it. */
export function placeOf(ada: Seat): string {
  const rule = drawn(ada, 80, 24)
    .split('\n')
    .find((row) => /^── [‖▸]/.test(row));
  const words = rule?.split(/─+/).map((word) => word.trim());
  return words?.filter((word) => word !== '').join(' ') ?? '';
}

/** Where it is after each of these keys, one by one. */
export function walked(ada: Seat, keys: readonly (KeyName | { readonly typed: string })[]) {
  const rows = keys.map((key) => {
    if (typeof key === 'string') ada.press(key);
    else ada.type(key.typed);
    return where(ada);
  });
  return `\n${rows.join('\n')}\n`;
}
