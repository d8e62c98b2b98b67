/** How far a training has come. */
import { type Stop, stopsOf } from '../../replay/stops.ts';
import { tapeOf } from '../../replay/tape.ts';
import type { LogScreen } from '../state/state.ts';
import type { Training } from '../state/training.ts';

/** `question 3 of 7`: its place among all that are asked in this replay. */
export function placeOf(log: LogScreen, { entries: [first] }: Stop): string {
  const stops = stopsIn(log);
  const place = stops.findIndex(({ entries }) => entries[0] === first) + 1;
  return `question ${place} of ${stops.length}`;
}

function stopsIn({ incident, replay }: LogScreen): readonly Stop[] {
  if (replay === undefined) return [];
  return stopsOf(tapeOf(incident, replay.player.perspective));
}

export interface Summary {
  /** `4 answered, 1 skipped, 2 not asked`. */
  readonly counts: string;
  /** What prints the answers; `undefined` where there is none. */
  readonly command: string | undefined;
}

export function summaryOf(log: LogScreen, { answers }: Training): Summary {
  const given = [...answers.values()].filter((answer) => answer !== undefined).length;
  const skipped = answers.size - given;
  const left = stopsIn(log).length - answers.size;
  const counts = [
    `${given} answered`,
    ...(skipped === 0 ? [] : [`${skipped} skipped`]),
    ...(left <= 0 ? [] : [`${left} not asked`]),
  ];
  const { slug } = log.incident.facts;
  const command = given === 0 ? undefined : `bridgelog replay ${slug} --answers`;
  return { counts: counts.join(', '), command };
}
