/**
 * The history of an entry, a row for each change:
 *
 *     14:35:10  ada  logged: restarted api-3
 *     14:36:02  bo   text: "restarted api-3" → "restarted api-3 and api-4"  [undone]
 */
import { entryHistory, type HistoryItem } from '../../incident/describe/history.ts';
import type { Incident } from '../../incident/incident.ts';
import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { timeOfDay } from '../../incident/time/time-of-day.ts';
import { cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { Kept } from '../lines/kept.ts';
import { type Line, padLine, piece } from '../lines/line.ts';
import { columnOf, labelled } from './labelled.ts';

const WIDEST_AUTHOR = 16;
/** A text that is longer is told by its beginning. */
const LONGEST = 2_000;

const kept = new Kept<Incident, readonly Line[]>();

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
  // Nothing but a record changes its histories.
  return kept.of(incident, [id, incident.records.length, room, today], () => {
    const items = entryHistory(incident, id, now);
    const authors = items.map(({ author }) => safeLine(author));
    const column = columnOf(authors, WIDEST_AUTHOR);
    const clocks = clocksOf(items, zone, today);
    return items.flatMap((item, index) => {
      const author = piece(cut(authors[index] ?? '', column), 'label');
      const front = [piece(`  ${clocks[index]}  `), ...padLine([author], column), piece('  ')];
      return itemLines(item, front, room);
    });
  });
}

function itemLines({ text, isUndone }: HistoryItem, front: Line, room: number): readonly Line[] {
  const told = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return isUndone
    ? labelled(front, `${told}  [undone]`, room, 'quiet')
    : labelled(front, told, room);
}

/** With their dates, unless all are of today; all as wide as the widest. */
function clocksOf(items: readonly HistoryItem[], zone: string, today: string): readonly string[] {
  const times = items.map(({ clock }) => ({
    day: formatDay(clockAt(clock, zone)),
    time: timeOfDay(clock, zone, true),
  }));
  const areOfToday = times.every(({ day }) => day === today);
  const clocks = times.map(({ day, time }) => (areOfToday ? time : `${day} ${time}`));
  const widest = clocks.reduce((width, clock) => Math.max(width, clock.length), 0);
  return clocks.map((clock) => clock.padEnd(widest));
}
