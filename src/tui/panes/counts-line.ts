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

export function countForms(counted: Counted): CountForms {
  const all = talliesOf(counted).map(withTime);
  const open = all.filter(({ isOpen }) => isOpen);
  const urgent = all.filter(({ isUrgent }) => isUrgent);
  const number = open.reduce((sum, { items }) => sum + items.length, 0);
  return [
    separated(all.map(countAndTime), ', '),
    separated(open.map(countAndTime), ', '),
    separated(open.map(countAlone), ', '),
    separated(
      [number === 0 ? emptyLine : [piece(String(number))], ...urgent.map(countAlone)],
      ', ',
    ),
  ];
}

/** `1 open, 2 refuted`. */
export function countsLine(counted: Counted): Line {
  return separated(talliesOf(counted).map(countAlone), ', ');
}

/** The items of one state. What is open or urgent is so with its state. */
interface Tally {
  readonly state: string;
  readonly items: readonly Item[];
  readonly isOpen: boolean;
  readonly isUrgent: boolean;
}

interface TimedTally extends Tally {
  /** That of the one which has been open longest. */
  readonly longest: Measure | undefined;
}

function talliesOf({ items, states }: Counted): readonly Tally[] {
  const byState = Map.groupBy(items, ({ state }) => state);
  return states.flatMap((state) => {
    const all = byState.get(state);
    if (all === undefined) return [];
    const isOpen = all.some((item) => item.isOpen);
    const isUrgent = all.some((item) => item.isUrgent);
    return [{ state, items: all, isOpen, isUrgent }];
  });
}

/** Each of what is open has to be measured for it: once for all forms. */
function withTime(tally: Tally): TimedTally {
  return { ...tally, longest: tally.isOpen ? longestTime(tally.items) : undefined };
}

function countAlone({ state, items, isOpen, isUrgent }: Tally): Line {
  const tone = isOpen ? 'plain' : 'quiet';
  return [piece(`${items.length} ${state}`, isUrgent ? 'alert' : tone)];
}

function countAndTime(tally: TimedTally): Line {
  const { longest, isUrgent } = tally;
  if (longest === undefined) return countAlone(tally);
  return [...countAlone(tally), piece(` ${timeText(longest)}`, isUrgent ? 'alert' : 'open')];
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
