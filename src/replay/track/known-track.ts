/** What was known, step by step, as plain data for a page. */
import type { Entry, Incident } from '../../incident/incident.ts';
import { MINUTE } from '../../incident/time/duration.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { milestoneTimes } from '../milestone-times.ts';
import { type Tape, tapeOf } from '../tape.ts';
import { toldLines } from '../told.ts';
import type { Track, TrackMark } from '../track.ts';
import { knownHead, newestAfter } from './known-head.ts';
import { byPlace, type KnownPlace, KnownRows } from './known-rows.ts';
import { trackClock } from './track-clock.ts';
import type { TrackTimes } from './track-face.ts';
import { TrackMaker } from './track-maker.ts';

/**
 * The tape of what was known. It holds all that was ever recorded, but for what was redacted: also
 * what was undone, retracted, corrected or is internal.
 */
export function knownTrack(incident: Incident, times: TrackTimes): Track {
  const tape = tapeOf(incident, 'known');
  const maker = new TrackMaker<KnownPlace>();
  const rows = new KnownRows(maker, times);
  let newest: Entry | undefined;
  for (const [index, step] of tape.steps.entries()) {
    const { at, entries } = step;
    const known = tape.after(index + 1);
    const { zone } = known.facts;
    newest = newestAfter(known, newest, entries);
    maker.step({
      at,
      told: toldLines(step, zone).map((line) => safeLine(line) + zoneNamed(zone, times.zone)),
      changes: rows.after(known, entries),
      head: knownHead(known, at),
      newest: newest?.clock,
    });
  }
  return {
    perspective: 'known',
    ...maker.made(byPlace),
    marks: marksOf(tape, times),
    clock: trackClock(times.zone, tape.from, tape.until),
  };
}

/** What is told has its times in the zone that the incident had then. */
function zoneNamed(zone: string, shown: string): string {
  return zone === shown ? '' : ` (times in ${zone})`;
}

function marksOf(tape: Tape, times: TrackTimes): readonly TrackMark[] {
  return milestoneTimes(tape).flatMap(({ milestone, at, entry }) => {
    const carrier = tape.incident.entry(entry);
    if (carrier === undefined) return [];
    const mark = { at, milestone, when: times.show(carrier) };
    const isLate = carrier.at === null || minuteOf(at) !== minuteOf(carrier.at);
    return [isLate ? { ...mark, known: times.show({ at, approximate: false }) } : mark];
  });
}

function minuteOf(at: number): number {
  return Math.floor(at / MINUTE);
}
