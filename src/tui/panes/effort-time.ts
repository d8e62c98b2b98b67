/** How long an action has run, or a hypothesis has stood. */
import type { Entry, Turn } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { timeOpen } from '../../incident/measures/spells.ts';
import { formatDuration } from '../../incident/time/duration.ts';
import type { Effort } from './effort.ts';

/**
 * The time that it took; of an open one, the time that it would have taken if it were settled at
 * `now` (UTC milliseconds), so that its timer does not jump when it is. `undefined` of a lost one:
 * nobody knows when it ended.
 */
export function timeTaken({ entry, state, look }: Effort, now: number): Measure | undefined {
  if (state === 'lost') return undefined;
  return timeOpen(look.isOpen ? settledAt(entry, now) : entry);
}

function settledAt(entry: Entry, at: number): Entry {
  const turn: Turn = {
    at,
    approximate: false,
    bareIn: undefined,
    outcome: entry.kind === 'action' ? 'done' : 'inconclusive',
    note: '',
    author: entry.author,
  };
  return { ...entry, turns: [...entry.turns, turn] };
}

/** `12m 10s`, `~25m`, `-5m`; `??` where it is not known. */
export function timeText(measure: Measure): string {
  if ('missing' in measure) return '??';
  return (measure.about ? '~' : '') + formatDuration(measure.milliseconds);
}
