/** A row as an element of a list. */
import type { TrackFace } from '../replay/track.ts';
import { say, worded } from './page-parts.ts';
import { dayAndTime, sortOf, timerFace } from './words.ts';

/**
 * Fills a list item, whatever it held before.
 *
 * @param heading the day, of a row with which one begins
 */
export function fillRow(element: HTMLElement, face: TrackFace, heading: string | undefined): void {
  element.className = face.isRetracted === true ? `${face.kind} retracted` : face.kind;
  const what = document.createElement('span');
  what.className = 'what';
  what.append(...sortElements(face), worded('span', 'text', face.text));
  element.replaceChildren(
    ...(heading === undefined ? [] : [worded('span', 'day', heading), ' ']),
    worded('span', 'number', String(face.number)),
    ' ',
    worded('span', 'when', dayAndTime(face.when).time),
    ' ',
    what,
  );
}

function sortElements(face: TrackFace): readonly (HTMLElement | string)[] {
  const words = sortOf(face);
  if (words === '') return [];
  const sort = worded('span', 'sort', words);
  if (face.timer !== undefined) sort.append(' ', worded('span', 'timer', ''));
  return [sort, ' '];
}

/** @param instant UTC milliseconds */
export function tickRow(element: HTMLElement, { timer }: TrackFace, instant: number): void {
  const clock = timer === undefined ? null : element.querySelector('.timer');
  if (timer !== undefined && clock !== null) say(clock, timerFace(timer, instant));
}
