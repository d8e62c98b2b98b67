/** How many items stand in each state: `1 open 12m 10s, 2 refuted`. */
import type { Measure } from '../../incident/measures/measure.ts';
import { cutLine, emptyLine, type Line, lineWidth, piece } from '../lines/line.ts';
import { timeText } from './effort-time.ts';
import type { Item } from './item.ts';

export interface Counted {
  readonly items: readonly Item[];
  /** All states, in the order in which they are counted. */
  readonly states: readonly string[];
}

/**
 * From rich to poor: all, with the time of the one that has been open longest; only what is open;
 * that without times; the number of what is open, and what is urgent of it.
 */
type CountForms = readonly [Line, Line, Line, Line];

export function countForms({ items, states }: Counted): CountForms {
  const open = { states, items: items.filter(({ isOpen }) => isOpen) };
  const urgent = { states, items: items.filter(({ isUrgent }) => isUrgent) };
  const number: Line = open.items.length === 0 ? emptyLine : [piece(String(open.items.length))];
  return [
    countsLine({ items, states }, 'with times'),
    countsLine(open, 'with times'),
    countsLine(open, 'without times'),
    separated([number, countsLine(urgent, 'without times')], ', '),
  ];
}

/** `1 open 12m 10s, 2 refuted`. */
export function countsLine(
  { items, states }: Counted,
  times: 'with times' | 'without times',
): Line {
  const byState = Map.groupBy(items, ({ state }) => state);
  const counts = states.map((state) => {
    const all = byState.get(state);
    return all === undefined ? emptyLine : count(all, state, times === 'with times');
  });
  return separated(counts, ', ');
}

function count(items: readonly Item[], state: string, withTimes: boolean): Line {
  const isOpen = items.some((item) => item.isOpen);
  const isUrgent = items.some((item) => item.isUrgent);
  const tone = isOpen ? 'plain' : 'quiet';
  const words = piece(`${items.length} ${state}`, isUrgent ? 'alert' : tone);
  const longest = withTimes && isOpen ? longestTime(items) : undefined;
  if (longest === undefined) return [words];
  return [words, piece(` ${timeText(longest)}`, isUrgent ? 'alert' : 'open')];
}

function longestTime(items: readonly Item[]): Measure | undefined {
  let longest: Extract<Measure, { milliseconds: number }> | undefined;
  for (const item of items) {
    const time = item.time();
    if (time === undefined || 'missing' in time) continue;
    if (longest === undefined || time.milliseconds > longest.milliseconds) longest = time;
  }
  return longest;
}

/** The richest of these forms that fits and says anything; else the poorest that does, cut. */
export function fitting(forms: readonly Line[], columns: number): Line {
  const telling = forms.filter((form) => form.length > 0);
  const found = telling.find((form) => lineWidth(form) <= columns);
  return found ?? cutLine(telling.at(-1) ?? emptyLine, columns);
}

/** What there is of these lines, as one. */
export function separated(lines: readonly Line[], separator: string): Line {
  return lines
    .filter((line) => line.length > 0)
    .flatMap((line, index) => (index === 0 ? line : [piece(separator, 'quiet'), ...line]));
}
