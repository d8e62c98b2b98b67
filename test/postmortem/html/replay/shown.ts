/** What a track shows at an instant, as the script in the page has it, in lines of text. */
import { changesBetween, reelOf } from '../../../../src/browser/reel.ts';
import {
  firstClock,
  rolesHeld,
  secondClock,
  sortOf,
  timerFace,
} from '../../../../src/browser/words.ts';
import type { Track, TrackFace, TrackList } from '../../../../src/replay/track.ts';

/** `2 14:35 A1 running | restarted api-3`, a line for each row of a list. */
export function rowsAt(track: Track, instant: number, list: TrackList = 'timeline'): string[] {
  return facesAt(track, instant, list).map((face) => {
    const timer = face.timer === undefined ? [] : [timerFace(face.timer, instant)];
    const words = [String(face.number), face.when, sortOf(face), ...timer, '|', face.text];
    return words.filter((word) => word !== '').join(' ');
  });
}

export function facesAt(
  track: Track,
  instant: number,
  list: TrackList = 'timeline',
): readonly TrackFace[] {
  const reel = reelOf(track);
  const shown = changesBetween(reel, 0, reel.countAt(instant));
  return track.rows.flatMap((row, index) => {
    const face = row.faces[shown.get(index) ?? -1];
    return row.list === list && face !== undefined ? [face] : [];
  });
}

/** `SEV1 / 00:06:10 since start / 00:00:10 since last entry / lead ada`. */
export function headAt(track: Track, instant: number): string {
  const step = track.steps[reelOf(track).countAt(instant) - 1];
  const head = track.heads[step?.head ?? -1];
  if (step === undefined || head === undefined) return '';
  const parts = [
    head.severity ?? 'SEV?',
    firstClock(head, instant),
    secondClock(head, step, instant),
    rolesHeld(head, instant),
  ];
  return parts.join(' / ');
}
