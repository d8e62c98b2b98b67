import { axisOf, type Stretch } from './axis.ts';
import { onceForEach } from './once-for-each.ts';
import type { Playable } from './playable.ts';
import { silences } from './silences.ts';

/** The axis of a tape or a track, which its bar and its scrubbing share. */
export const tapeAxis = onceForEach((played: Playable): readonly Stretch[] => {
  const silent = silences(played);
  const ends = new Set(silent.flatMap(({ start, end }) => [start, end]));
  const happened = played.steps.filter(({ at }) => !ends.has(at)).length;
  return axisOf({ start: played.from, end: played.until }, silent, happened);
});
