import { type Reel, reelOf } from '../../src/browser/reel.ts';
import type { Track } from '../../src/replay/track.ts';

export const MINUTE = 60_000;

interface Told {
  /** Minutes at which there is a step. */
  readonly steps: readonly number[];
  readonly marks?: readonly number[];
}

/** A track of which only the times matter, in minutes since 1970. */
export function reelAt({ steps, marks = [] }: Told): Reel {
  const track: Track = {
    perspective: 'happened',
    rows: [],
    steps: steps.map((minute) => ({ at: minute * MINUTE, told: [], faces: [], head: 0 })),
    heads: [{ roles: [] }],
    marks: marks.map((minute) => ({ at: minute * MINUTE, milestone: 'started', when: '' })),
    clock: { zone: 'UTC', offsets: [[0, 0, 'UTC']] },
  };
  return reelOf(track);
}
