/** The panes in a few words, where there is no room for them. */
import type { Incident } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { countByState, type Effort, effortsOf } from './effort.ts';
import { timeTaken, timeText } from './effort-time.ts';

interface CountsStyle {
  /** UTC milliseconds. */
  readonly now: number;
  /** The numbers of the actions whose processes are gone. */
  readonly lost: ReadonlySet<number>;
}

/**
 * `H 1 open 12m 10s, 2 refuted · A 1 running 4m 12s, 1 failed`: the time is that of the one that
 * has been open longest. Empty when there are neither hypotheses nor actions.
 */
export function paneCounts(incident: Incident, { now, lost }: CountsStyle): Line {
  const { hypotheses, actions } = effortsOf(incident, lost);
  const parts = [
    { letter: 'H ', efforts: hypotheses },
    { letter: 'A ', efforts: actions },
  ].filter(({ efforts }) => efforts.length > 0);
  return parts.flatMap(({ letter, efforts }, index) => [
    ...(index === 0 ? emptyLine : [piece(' · ', 'quiet')]),
    piece(letter, 'label'),
    ...countsLine(efforts, now),
  ]);
}

/** `1 open 12m 10s, 2 refuted`. */
export function countsLine(efforts: readonly Effort[], now: number): Line {
  return countByState(efforts).flatMap(([state, count], index) => {
    const comma = index === 0 ? '' : ', ';
    const longest = longestOpen(efforts, state, now);
    if (longest === undefined) return [piece(`${comma}${count} ${state}`, 'quiet')];
    return [piece(`${comma}${count} ${state} `), piece(timeText(longest), 'open')];
  });
}

/** The longest time among those that are open and in this state, if it is known of one. */
function longestOpen(efforts: readonly Effort[], state: string, now: number): Measure | undefined {
  let longest: Extract<Measure, { milliseconds: number }> | undefined;
  for (const effort of efforts) {
    if (!effort.look.isOpen || effort.state !== state) continue;
    const time = timeTaken(effort, now);
    if (time === undefined || 'missing' in time) continue;
    if (longest === undefined || time.milliseconds > longest.milliseconds) longest = time;
  }
  return longest;
}
