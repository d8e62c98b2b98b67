/** One track on the page, at the place where the player is. */
import type { Player } from '../replay/player.ts';
import type { TrackMark } from '../replay/track.ts';
import { BarView } from './bar-view.ts';
import { part, say, worded } from './page-parts.ts';
import { changesBetween, type Reel } from './reel.ts';
import { RowList } from './row-list.ts';
import { dayAndTime, firstClock, rolesHeld, secondClock, wallClock } from './words.ts';

const LISTS = ['timeline', 'hypothesis', 'action'] as const;

export class TrackView {
  readonly reel: Reel;
  readonly bar: BarView;
  readonly #root: ParentNode;
  readonly #lists: readonly RowList[];
  readonly #marks: readonly HTMLElement[];
  #count = 0;

  /** @param seek jumps to an instant (UTC milliseconds) */
  constructor(root: ParentNode, reel: Reel, seek: (instant: number) => void) {
    this.reel = reel;
    this.#root = root;
    this.bar = new BarView(root, reel);
    this.#lists = LISTS.map((name) => {
      const list = new RowList(part(root, name, HTMLElement), reel, name);
      part(root, `${name}-panel`, HTMLElement).hidden = list.isEmpty;
      return list;
    });
    const { marks } = reel.track;
    this.#marks = marks.map((mark, index) => this.#markButton(mark, marks[index - 1], seek));
    const items = this.#marks.map((button) => {
      const item = document.createElement('li');
      item.append(button);
      return item;
    });
    part(root, 'marks', HTMLElement).replaceChildren(...items);
  }

  /** @param before the mark in front of it: the day is said where it is another */
  #markButton(
    { at, milestone, when, known }: TrackMark,
    before: TrackMark | undefined,
    seek: (instant: number) => void,
  ): HTMLElement {
    const shown = dayAndTime(when);
    const isSameDay = before === undefined || dayAndTime(before.when).day === shown.day;
    const late = known === undefined ? '' : `, known ${known}`;
    const button = worded('button', 'mark', `${milestone} ${isSameDay ? shown.time : when}${late}`);
    button.setAttribute('type', 'button');
    button.addEventListener('click', () => seek(at));
    return button;
  }

  /** What the last step that was taken says. */
  get told(): string {
    return this.reel.track.steps[this.#count - 1]?.told.join(' · ') ?? '';
  }

  draw({ at, count }: Player): void {
    const { track } = this.reel;
    if (count !== this.#count) this.#drawRows(count);
    const step = track.steps[count - 1];
    const head = track.heads[step?.head ?? 0];
    const { day, time, offset } = wallClock(track, at);
    const texts = {
      day,
      time,
      offset,
      severity: head?.severity ?? '',
      'first-clock': head === undefined ? '' : firstClock(head, at),
      'second-clock': head === undefined || step === undefined ? '' : secondClock(head, step, at),
      roles: head === undefined ? '' : rolesHeld(head, at),
      place: `Step ${count} of ${track.steps.length}`,
      told: this.told,
    };
    for (const [name, words] of Object.entries(texts)) {
      say(part(this.#root, name, HTMLElement), words);
    }
    for (const list of this.#lists) list.tick(at);
    for (const [index, button] of this.#marks.entries()) {
      button.classList.toggle('passed', (track.marks[index]?.at ?? at) <= at);
    }
    this.bar.show(at, `${time}, ${day}, ${texts.place.toLowerCase()}`);
  }

  #drawRows(count: number): void {
    const changes = changesBetween(this.reel, this.#count, count);
    this.#count = count;
    for (const list of this.#lists) list.change(changes, count);
  }
}
