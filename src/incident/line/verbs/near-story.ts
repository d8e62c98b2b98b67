/** Times that are said of an incident afterwards, read nearest to its story. */
import type { Incident } from '../../incident.ts';
import { milestone } from '../../measures/milestones.ts';
import { DAY } from '../../time/duration.ts';
import { takeTime } from '../../time/time-text.ts';
import { type Call, type Timed, timed } from './verb.ts';

/**
 * The time of a call. One without a date is read nearest to `anchor` (UTC milliseconds), as if all
 * that it may mean were past: what is not, its verb refuses.
 */
export function timedNear(call: Call, text: string, anchor: number | undefined): Timed {
  const found = call.time ?? takeTime(text)?.time;
  const isBare = found?.form === 'clock' && found.day === undefined;
  if (anchor === undefined || !isBare) return timed(call, text);
  const { occasion } = call;
  const now = Math.max(occasion.now, anchor + DAY);
  const later = { ...call, occasion: { ...occasion, now } };
  return timed(later, text, { anchor: undefined, writtenDown: anchor });
}

/** Where the story begins: its start, else its first entry, else its declaration. UTC milliseconds. */
export function storyStart(incident: Incident): number | undefined {
  const first = incident.timeline.find(
    ({ at, retracted }) => at !== null && retracted === undefined,
  );
  return milestone(incident, 'started')?.at ?? first?.at ?? incident.facts.declaredAt ?? undefined;
}
