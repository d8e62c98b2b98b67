/**
 * The history of an entry, a row for each change:
 *
 *     14:35:10  ada  logged: restarted api-3
 *     14:36:02  bo   text: "restarted api-3" → "restarted api-3 and api-4"  [undone]
 */
import { entryHistory, type HistoryItem } from '../../incident/describe/history.ts';
import type { Incident } from '../../incident/incident.ts';
import { clockAt, formatDay, formatTimeOfDay } from '../../incident/time/clock.ts';
import { cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { type Line, padLine, piece } from '../lines/line.ts';
import { columnOf, labelled } from './labelled.ts';

const WIDEST_AUTHOR = 16;
/** A text that is longer is told by its beginning. */
const LONGEST = 2_000;

interface Shown {
  readonly lines: readonly Line[];
  readonly key: string;
}

const shown = new WeakMap<Incident, Shown>();

/**
 * @param id of an entry, also of one that is absent now
 * @param room how many columns a row may take
 * @param now UTC milliseconds
 */
export function historyLines(
  incident: Incident,
  id: string,
  { room, now }: { readonly room: number; readonly now: number },
): readonly Line[] {
  const { zone } = incident.facts;
  const today = formatDay(clockAt(now, zone));
  // An incident takes records in in place, and nothing but a record changes its histories.
  const key = `${id} ${incident.records.length} ${room} ${today}`;
  const before = shown.get(incident);
  if (before?.key === key) return before.lines;
  const items = entryHistory(incident, id, now);
  const authors = items.map(({ author }) => safeLine(author));
  const column = columnOf(authors, WIDEST_AUTHOR);
  const clocks = clocksOf(items, zone, today);
  const lines = items.flatMap((item, index) => {
    const author = piece(cut(authors[index] ?? '', column), 'label');
    const front = [piece(`  ${clocks[index]}  `), ...padLine([author], column), piece('  ')];
    return itemLines(item, front, room);
  });
  shown.set(incident, { key, lines });
  return lines;
}

function itemLines({ text, isUndone }: HistoryItem, front: Line, room: number): readonly Line[] {
  const told = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return isUndone
    ? labelled(front, `${told}  [undone]`, room, 'quiet')
    : labelled(front, told, room);
}

/** With their dates, unless all are of today. */
function clocksOf(items: readonly HistoryItem[], zone: string, today: string): readonly string[] {
  const faces = items.map(({ clock }) => clockAt(clock, zone));
  const areOfToday = faces.every((face) => formatDay(face) === today);
  return faces.map((face) => {
    const time = formatTimeOfDay(face, true);
    return areOfToday ? time : `${formatDay(face)} ${time}`;
  });
}
