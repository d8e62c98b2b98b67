/**
 * One list of rows on the page. Of a step only the rows are touched that it changes; of very many, only
 * those around the one that is looked at are on the page.
 */
import type { TrackFace, TrackList } from '../replay/track.ts';
import { hide, say, worded } from './page-parts.ts';
import type { Reel } from './reel.ts';
import { fillRow, tickRow } from './row-element.ts';
import { windowAround } from './row-window.ts';
import { dayAndTime, isOpen } from './words.ts';

interface Shown {
  readonly element: HTMLElement;
  readonly face: TrackFace;
  readonly heading: string | undefined;
}

/** So near to its end, in pixels, a list is scrolled further than what is on the page. */
const EDGE = 200;

export class RowList {
  readonly #list: HTMLElement;
  readonly #reel: Reel;
  readonly #name: TrackList;
  /** The rows of the track that stand in this list, by place; and the place of each. */
  readonly #rows: readonly number[];
  readonly #places: ReadonlyMap<number, number>;
  /** The face of each, by place; -1: it is not there. */
  readonly #faces: number[];
  readonly #isThere: boolean[];
  readonly #shown = new Map<number, Shown>();
  readonly #none = worded('li', 'more', 'none yet');
  readonly #earlier = worded('li', 'more', '');
  readonly #later = worded('li', 'more', '');
  #middle = 0;
  /** Is it scrolled to the rows that the last step touched? */
  #isLed = false;

  constructor(list: HTMLElement, reel: Reel, name: TrackList) {
    this.#list = list;
    this.#reel = reel;
    this.#name = name;
    this.#rows = reel.track.rows.flatMap((row, index) => (row.list === name ? [index] : []));
    this.#places = new Map(this.#rows.map((row, place) => [row, place]));
    this.#faces = this.#rows.map(() => -1);
    this.#isThere = this.#rows.map(() => false);
    for (const count of [this.#earlier, this.#later]) hide(count, true);
    list.replaceChildren(this.#none, this.#earlier, this.#later);
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
    this.#mark(count, isTouched);
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
    const order = this.#order();
    const isThere = order.map((place) => this.#isThere[place] === true);
    const around = windowAround(isThere, order.indexOf(this.#middle));
    const places = around.places.flatMap((index) => order[index] ?? []);
    const wanted = new Set(places);
    for (const [place, { element }] of this.#shown) {
      if (wanted.has(place)) continue;
      element.remove();
      this.#shown.delete(place);
    }
    let before: Element = this.#earlier;
    let day: string | undefined;
    for (const place of places) {
      const face = this.#face(place);
      if (face === undefined) continue;
      const own = dayAndTime(face.when).day ?? day;
      before = this.#put(place, { face, heading: own === day ? undefined : own }, before);
      day = own;
    }
    hide(this.#none, places.length > 0);
    this.#count(this.#earlier, around.earlier, 'earlier');
    this.#count(this.#later, around.later, 'later');
  }

  /** Places in the order in which they stand below each other: what is open comes first among the efforts. */
  #order(): readonly number[] {
    const places = this.#rows.map((_, place) => place);
    if (this.#name === 'timeline') return places;
    const isSettled = places.map((place) => {
      const face = this.#face(place);
      return face === undefined || !isOpen(face);
    });
    return places.sort((a, b) => Number(isSettled[a]) - Number(isSettled[b]));
  }

  #face(place: number): TrackFace | undefined {
    const row = this.#reel.track.rows[this.#rows[place] ?? -1];
    return row?.faces[this.#faces[place] ?? -1];
  }

  /** @returns its element, behind the one that was given */
  #put(place: number, { face, heading }: Omit<Shown, 'element'>, before: Element): Element {
    const known = this.#shown.get(place);
    const element = known?.element ?? document.createElement('li');
    if (known?.face !== face || known.heading !== heading) fillRow(element, face, heading);
    if (before.nextElementSibling !== element) before.after(element);
    this.#shown.set(place, { element, face, heading });
    return element;
  }

  #count(element: HTMLElement, count: number, word: string): void {
    hide(element, count === 0);
    say(element, `${count} ${word}`);
  }

  /** The rows that the last step touched are marked, and in view; else the last before them, or what is open. */
  #mark(count: number, isTouched: boolean): void {
    for (const element of this.#list.querySelectorAll('.current')) {
      element.classList.remove('current');
    }
    const faces = this.#reel.track.steps[count - 1]?.faces ?? [];
    const current = faces.flatMap(([row]) => this.#shown.get(this.#places.get(row) ?? -1) ?? []);
    for (const { element } of current) element.classList.add('current');
    if (this.#name !== 'timeline' && (isTouched || this.#isLed)) this.#list.scrollTop = 0;
    this.#isLed = current.length > 0;
    const last = this.#name === 'timeline' && isTouched ? this.#shown.get(this.#middle) : undefined;
    for (const { element } of this.#isLed || last === undefined ? current : [last]) {
      this.#bringIntoView(element);
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
      .sort(([, a], [, b]) => a.element.offsetTop - b.element.offsetTop)
      .find(([, { element }]) => element.offsetTop + element.offsetHeight > scrollTop);
    if (seen === undefined) return;
    const [place, { element }] = seen;
    const before = element.offsetTop;
    this.#middle = place;
    this.#draw();
    this.#list.scrollTop = scrollTop + element.offsetTop - before;
  }
}
