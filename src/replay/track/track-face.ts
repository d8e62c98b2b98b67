/** What an entry shows as a row of a track. */
import { type DatedMoment, type Entry, isSettleable, outcome } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { isOpen, spells, timeOpen, timeOpenSoFar } from '../../incident/measures/spells.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { TrackFace, TrackTimer } from '../track.ts';
import { openWord, settledWords, type TrackLength } from './track-words.ts';

/** How times are shown on the page that the track is for. */
export interface TrackTimes {
  /** IANA name of the zone in which they are. */
  readonly zone: string;
  /** `14:05`, `~14:05`, `time unknown`; `14:05–14:20` until an instant (UTC milliseconds). */
  show(moment: DatedMoment, until?: number): string;
}

/** In the timeline: also what was retracted is there, as in the log. */
export function timelineFace(entry: Entry, times: TrackTimes): TrackFace {
  const { number, kind, label, text, speaker, until, milestones, retracted, internal } = entry;
  return {
    number,
    kind,
    label,
    when: times.show(entry, until),
    text: safeLine(speaker === undefined ? text : `${speaker}: ${text}`),
    milestones: milestones.length === 0 ? undefined : milestones,
    standing: standingOf(entry),
    isRetracted: retracted === undefined ? undefined : true,
    isInternal: internal ? true : undefined,
  };
}

/** Among the hypotheses or the actions; `undefined` for what stands in neither. */
export function listFace(entry: Entry, times: TrackTimes): TrackFace | undefined {
  if (!isSettleable(entry) || entry.retracted !== undefined) return undefined;
  const face = timelineFace(entry, times);
  const when = times.show(entry);
  return { ...face, label: face.label ?? String(entry.number), when, timer: timerOf(entry) };
}

/** What was retracted while it was open stands in no way. */
function standingOf(entry: Entry): string | undefined {
  const { kind } = entry;
  if (kind !== 'action' && kind !== 'hypothesis') return undefined;
  const isRunning = isOpen({ ...entry, retracted: undefined });
  if (isRunning) return entry.retracted === undefined ? openWord(kind) : undefined;
  return settledWords(outcome(entry), lengthOf(timeOpen(entry)));
}

function lengthOf(measure: Measure): TrackLength | undefined {
  return 'missing' in measure ? undefined : measure;
}

/** From the last of its times on it counts as a clock does. */
function timerOf(entry: Entry): TrackTimer | undefined {
  const opened = spells(entry).at(-1)?.from.at;
  if (!isOpen(entry) || opened == null) return undefined;
  const since = Math.max(opened, ...entry.turns.flatMap(({ at }) => at ?? []));
  const length = lengthOf(timeOpenSoFar(entry, since));
  if (length === undefined) return undefined;
  return { since, before: length.milliseconds, about: length.about ? true : undefined };
}
