/** What is run within a page that has a player. These functions go there alone: nothing around them comes along. */

interface Node {
  readonly textContent: string;
  scrollTop: number;
  scrollIntoView(): void;
  getBoundingClientRect(): { readonly top: number; readonly bottom: number };
  readonly children: Iterable<Node>;
  querySelector(selector: string): Node | null;
  querySelectorAll(selector: string): Iterable<Node>;
}

declare const document: Node;
interface Sized {
  readonly scrollHeight: number;
  readonly clientHeight: number;
}

declare const window: { changed?: Set<unknown>; readonly scrollY: number };
declare class MutationObserver {
  constructor(see: (changes: readonly Change[]) => void);
  observe(node: Node | null, options: object): void;
}
interface Change {
  readonly target: Node & { closest(selector: string): Node | null };
  readonly addedNodes: Iterable<Node>;
  readonly removedNodes: Iterable<Node>;
}
declare function requestAnimationFrame(then: () => void): void;

/** What is to be read in the player. */
export function shownNow() {
  const words = (node: Node | null) => (node?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  const part = (name: string) => words(document.querySelector(`[data-part="${name}"]`));
  const rows = (list: string) =>
    [...document.querySelectorAll(`[data-part="${list}"] > li:not(.more)`)].map((row) => {
      const of = (name: string) => words(row.querySelector(`.${name}`));
      const timer = of('timer');
      const sort = of('sort').slice(0, timer === '' ? undefined : -1 - timer.length);
      return { number: Number(of('number')), when: of('when'), sort, timer, text: of('text') };
    });
  return {
    timeline: rows('timeline'),
    hypotheses: rows('hypothesis'),
    actions: rows('action'),
    severity: part('severity'),
    time: part('time'),
    firstClock: part('first-clock'),
    secondClock: part('second-clock'),
    place: part('place'),
    told: part('told'),
    spoken: part('spoken'),
    more: [...document.querySelectorAll('[data-part="timeline"] > .more:not([hidden])')].map(words),
    play: part('play'),
    current: [...document.querySelectorAll('[data-part="timeline"] .current .number')].map(words),
  };
}

/** From here on the rows are counted that are touched. */
export function watchRows(): void {
  window.changed = new Set();
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, removedNodes } of changes) {
      const row = target.closest('li');
      for (const node of row === null ? [...addedNodes, ...removedNodes] : [row]) {
        window.changed?.add(node);
      }
    }
  });
  const options = { subtree: true, childList: true, attributes: true, characterData: true };
  observer.observe(document.querySelector('.stage'), options);
}

/** As if somebody followed the link to the replay. */
export function goToReplay(): void {
  document.querySelector('#replay_player')?.scrollIntoView();
}

/** What of a list is to be seen, as numbers of entries; and the headings of days in it. */
export function inSight(list: string) {
  const box = document.querySelector(`[data-part="${list}"]`)?.getBoundingClientRect();
  const rows = [...document.querySelectorAll(`[data-part="${list}"] > li:not(.more)`)];
  const seen = rows.filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return box !== undefined && top >= box.top - 1 && bottom <= box.bottom + 1;
  });
  return seen.map((row) => Number(row.querySelector('.number')?.textContent));
}

/** The rows with which a day begins: `2026-03-17 22:45`. */
export function daysBegun(): readonly string[] {
  const words = (node: Node | null) => node?.textContent ?? '';
  return [...document.querySelectorAll('[data-part="timeline"] > li:not(.more)')]
    .filter((row) => row.querySelector('.day') !== null)
    .map((row) => `${words(row.querySelector('.day'))} ${words(row.querySelector('.when'))}`);
}

/** Is there more in it than is to be seen? */
export function isCut({ scrollHeight, clientHeight }: Sized): boolean {
  return scrollHeight > clientHeight;
}

/** How far the page is scrolled down, in pixels. */
export function scrolledTo(): number {
  return window.scrollY;
}

/** As if somebody scrolled to the first of the rows that are there. */
export function scrollUp(): void {
  const list = document.querySelector('[data-part="timeline"]');
  if (list !== null) list.scrollTop = 0;
}

/** How many rows were touched since. */
export function touchedRows(): Promise<number> {
  return new Promise((done) => {
    requestAnimationFrame(() => {
      done(window.changed?.size ?? -1);
      window.changed = new Set();
    });
  });
}
