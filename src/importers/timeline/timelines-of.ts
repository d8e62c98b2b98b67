/** The timelines of a document: what it says that happened, in its order. */
import type { Part } from '../outline/outline.ts';
import { acceptedTimelines } from './accept.ts';
import { runsOf } from './runs-of.ts';
import type { Timelines } from './statement.ts';
import { wordingOf } from './wording-of.ts';

export function timelinesOf(parts: readonly Part[]): Timelines {
  const timelines = acceptedTimelines(runsOf(parts))
    .filter((candidates) => candidates.length > 0)
    .toSorted((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0));
  const candidates = timelines
    .flatMap((timeline, number) => timeline.map((candidate) => ({ candidate, number })))
    .toSorted((a, b) => a.candidate.order - b.candidate.order);
  const taken = new Set(candidates.map(({ candidate }) => candidate.node));
  const statements = candidates.map(({ candidate, number }) => {
    const { line, stamp, typed, speaker, around } = candidate;
    const { day, zone } = around;
    return {
      line,
      stamp,
      typed,
      speaker,
      day,
      zone,
      timeline: number,
      ...wordingOf(candidate, taken),
    };
  });
  const told = candidates.flatMap(({ candidate: { node, words, body } }) => [
    node,
    ...words,
    ...body,
  ]);
  return { statements, told: new Set(told) };
}
