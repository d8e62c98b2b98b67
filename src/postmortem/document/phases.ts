/** The phase of each row of the timeline. */
import { type Entry, type Incident, standing } from '../../incident/incident.ts';
import { milestone, resolution } from '../../incident/measures/milestones.ts';
import type { DocumentPhase } from './document.ts';

/** The entry with which a phase ends, if one does. */
interface Ending {
  readonly phase: DocumentPhase;
  readonly index: number;
  /** What runs on behind it, where no later phase ends. */
  readonly next: DocumentPhase;
}

/**
 * The phase of every entry that stands, by the entry's id:
 *
 * - *detection* through the entry marked detected, else the one marked acknowledged;
 * - *response* through the one marked identified, else mitigated;
 * - *resolution* through the resolution that stands: the last one, where the incident was reopened;
 * - *post-incident* after that.
 *
 * A phase whose end is not marked is none of its own: what lies in it belongs to the next one that
 * has an end. Behind the last end the phase runs that follows it: an incident that is not resolved
 * is in its resolution once the problem is identified, and before in its response. Without any mark
 * all is response, because somebody was there who logged it. Of ends in the wrong order, the
 * resolution is the last, and an earlier phase goes on for as long as its own end says.
 *
 * An entry without a time goes with the one in front of it, unless a phase ends with it.
 */
export function phases(incident: Incident): ReadonlyMap<string, DocumentPhase> {
  const entries = standing(incident);
  const endings = endingsAmong(entries, incident);
  const found = new Map<string, DocumentPhase>();
  let before: DocumentPhase | undefined;
  for (const [index, entry] of entries.entries()) {
    const isEnd = endings.some((ending) => ending.index === index);
    const goesAlong = entry.at === null && !isEnd ? before : undefined;
    before = goesAlong ?? phaseAt(index, endings);
    found.set(entry.id, before);
  }
  return found;
}

function endingsAmong(entries: readonly Entry[], incident: Incident): readonly Ending[] {
  const marks = {
    detection: milestone(incident, 'detected') ?? milestone(incident, 'acknowledged'),
    response: milestone(incident, 'identified') ?? milestone(incident, 'mitigated'),
    resolution: resolution(incident),
  };
  const ending = (phase: keyof typeof marks, next: DocumentPhase): readonly Ending[] => {
    const mark = marks[phase];
    return mark === undefined ? [] : [{ phase, index: entries.indexOf(mark.entry), next }];
  };
  return [
    ...ending('detection', 'response'),
    ...ending('response', 'resolution'),
    ...ending('resolution', 'post-incident'),
  ];
}

function phaseAt(index: number, endings: readonly Ending[]): DocumentPhase {
  const isOver = endings.some(({ phase, index: end }) => phase === 'resolution' && index > end);
  if (isOver) return 'post-incident';
  const running = endings.find(({ index: end }) => index <= end);
  return running?.phase ?? endings.at(-1)?.next ?? 'response';
}
