/**
 * One list of rows on the page. Of a step only the rows are touched that it changes; of very many, only
 * those around the one that is looked at are on the page.
 */
import type { TrackFace, TrackList } from '../replay/track.ts';
import { say, worded } from './page-parts.ts';
import type { Reel } from './reel.ts';
import { fillRow, tickRow } from './row-element.ts';
import { windowAround } from './row-window.ts';

interface Shown {
  readonly element: HTMLElement;
  readonly face: TrackFace;
}

/** So near to its end, in pixels, a list is scrolled further than what is on the page. */
const EDGE = 200;

export class RowList {
  readonly #list: HTMLElement;
  readonly #reel: Reel;
  /** The rows of the track that stand in this list, by place; and the place of each. */
  readonly #rows: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  /** The face of each, by place; -1: it is not there. */
  readonly #faces: number[];
  readonly #isThere: boolean[];
  readonly #shown = new Map<number, Shown>();
  readonly #earlier = worded('li', 'more', '');
  readonly #later = worded('li', 'more', '');
  #middle = 0;

  constructor(list: HTMLElement, reel: Reel, name: TrackList) {
    this.#list = list;
    this.#reel = reel;
    this.#rows = reel.track.rows.flatMap((row, index) => (row.list === name ? [index] : []));
    this.#places = new Map(this.#rows.map((row, place) => [row, place]));
    this.#faces = this.#rows.map(() => -1);
    this.#isThere = this.#rows.map(() => false);
    list.replaceChildren(this.#earlier, this.#later);
    list.onscroll = () => this.#scrolled();
  }

  get isEmpty(): boolean {
    return this.#rows.length === 0;
  }

  /**
   * @param changes the face of a row, by the index of the row in the track; -1: none
   * @param count of the steps that have been taken then
   */
  change(changes: ReadonlyMap<number, number>, count: number): void {
    let isTouched = false;
    for (const [row, face] of changes) {
      const place = this.#places.get(row);
      if (place === undefined) continue;
      isTouched = true;
      this.#faces[place] = face;
      this.#isThere[place] = face >= 0;
    }
    if (isTouched) {
      this.#middle = this.#lastTouched(count);
      this.#draw();
    }
    this.#mark(count);
  }

  /** The timers of what runs. @param instant UTC milliseconds */
  tick(instant: number): void {
    for (const { element, face } of this.#shown.values()) tickRow(element, face, instant);
  }

  /** The place of the row that was touched last. */
  #lastTouched(count: number): number {
    const { steps } = this.#reel.track;
    for (let step = count - 1; step >= 0; step -= 1) {
      const places = steps[step]?.faces.flatMap(([row]) => this.#places.get(row) ?? []) ?? [];
      if (places.length > 0) return Math.max(...places);
    }
    return 0;
  }

  #draw(): void {
    const { places, earlier, later } = windowAround(this.#isThere, this.#middle);
    const wanted = new Set(places);
    for (const [place, { element }] of this.#shown) {
      if (wanted.has(place)) continue;
      element.remove();
      this.#shown.delete(place);
    }
    let next: Element = this.#later;
    for (const place of places.toReversed()) next = this.#put(place, next) ?? next;
    this.#count(this.#earlier, earlier, 'earlier');
    this.#count(this.#later, later, 'later');
  }

  /** @returns its element, in front of the one that was given */
  #put(place: number, next: Element): Element | undefined {
    const row = this.#reel.track.rows[this.#rows[place] ?? -1];
    const face = row?.faces[this.#faces[place] ?? -1];
    if (face === undefined) return undefined;
    const known = this.#shown.get(place);
    const element = known?.element ?? document.createElement('li');
    if (known?.face !== face) fillRow(element, face);
    if (known === undefined) this.#list.insertBefore(element, next);
    this.#shown.set(place, { element, face });
    return element;
  }

  #count(element: HTMLElement, count: number, word: string): void {
    element.hidden = count === 0;
    say(element, `${count} ${word}`);
  }

  /** The rows that the last step touched are marked, and in view. */
  #mark(count: number): void {
    for (const element of this.#list.querySelectorAll('.current')) {
      element.classList.remove('current');
    }
    for (const [row] of this.#reel.track.steps[count - 1]?.faces ?? []) {
      const shown = this.#shown.get(this.#places.get(row) ?? -1);
      if (shown === undefined) continue;
      shown.element.classList.add('current');
      this.#bringIntoView(shown.element);
    }
  }

  /** Scrolls the list, and never the page. */
  #bringIntoView(element: HTMLElement): void {
    const top = element.offsetTop;
    const bottom = top + element.offsetHeight;
    const { scrollTop, clientHeight } = this.#list;
    if (top < scrollTop) this.#list.scrollTop = top;
    else if (bottom > scrollTop + clientHeight) this.#list.scrollTop = bottom - clientHeight;
  }

  /** Near an end of what is on the page, more is put there; what is looked at stays where it is. */
  #scrolled(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.#list;
    const isAtTop = !this.#earlier.hidden && scrollTop < EDGE;
    const isAtEnd = !this.#later.hidden && scrollTop + clientHeight > scrollHeight - EDGE;
    if (!isAtTop && !isAtEnd) return;
    const seen = [...this.#shown]
      .sort(([a], [b]) => a - b)
      .find(([, { element }]) => element.offsetTop + element.offsetHeight > scrollTop);
    if (seen === undefined) return;
    const [place, { element }] = seen;
    const before = element.offsetTop;
    this.#middle = place;
    this.#draw();
    this.#list.scrollTop = scrollTop + element.offsetTop - before;
  }
}
