/** The replay of an exported page: what runs in the reader's browser. */
import {
  advanced,
  inPerspective,
  newPlayer,
  type Player,
  sought,
  withSpeed,
} from '../replay/player.ts';
import type { Track } from '../replay/track.ts';
import { type Act, actOf } from './keys.ts';
import { moved } from './moves.ts';
import { isInView, part, say } from './page-parts.ts';
import { type Reel, reelOf } from './reel.ts';
import { TrackView } from './track-view.ts';

/** While it plays, so many milliseconds pass between two things that are said aloud. */
const BREATH = 3_000;
/** Time in which the page was not drawn, as in another tab, is not watched. */
const MOST_WATCHED = 1_500;
/** Who wants little motion sees it move once a second. */
const CALM = 1_000;

class Replay {
  readonly #root: HTMLElement;
  readonly #reels: readonly Reel[];
  readonly #speeds: readonly number[];
  readonly #isCalm = matchMedia('(prefers-reduced-motion: reduce)');
  #view: TrackView;
  #player: Player;
  /** For so many milliseconds it was watched: the clock that the player goes by. */
  #watched = 0;
  #drawnAt: number | undefined;
  #nextFrame = 0;
  #spokeAt = 0;
  /** Was the last that somebody did on the page done with a pointer? */
  #isPointed = false;

  constructor(root: HTMLElement, [first, ...others]: readonly [Reel, ...Reel[]]) {
    this.#root = root;
    this.#reels = [first, ...others];
    const { options } = part(root, 'speed', HTMLSelectElement);
    this.#speeds = [...options].map(({ value }) => Number(value));
    this.#view = this.#viewOf(first);
    this.#player = newPlayer(first);
    this.#listen();
    part(root, 'perspectives', HTMLElement).hidden = others.length === 0;
    part(root, 'without', HTMLElement).remove();
    part(root, 'player', HTMLElement).hidden = false;
    this.#show();
  }

  get #isPlaying(): boolean {
    return this.#player.since !== undefined;
  }

  #viewOf(reel: Reel): TrackView {
    return new TrackView(this.#root, reel, (instant) => {
      this.#go(sought(this.#player, this.#view.reel, instant, this.#watched));
    });
  }

  #listen(): void {
    const root = this.#root;
    const click = (name: string, act: Act) =>
      part(root, name, HTMLElement).addEventListener('click', () => this.#do(act));
    click('play', { does: 'toggle' });
    click('back', { does: 'step', by: -1 });
    click('forward', { does: 'step', by: 1 });
    click('skips', { does: 'silences' });
    const speed = part(root, 'speed', HTMLSelectElement);
    speed.addEventListener('change', () => {
      const { reel } = this.#view;
      this.#go(withSpeed(this.#player, reel, Number(speed.value), this.#watched));
    });
    part(root, 'scrub', HTMLInputElement).addEventListener('input', () => {
      const { bar, reel } = this.#view;
      this.#go(sought(this.#player, reel, bar.instant, this.#watched));
    });
    for (const { perspective } of this.#reels) {
      const radio = part(root, perspective, HTMLInputElement);
      radio.addEventListener('change', () => this.#turnTo(perspective));
    }
    this.#listenToKeys();
  }

  #listenToKeys(): void {
    const root = this.#root;
    const player = part(root, 'player', HTMLElement);
    document.addEventListener('keydown', (event) => {
      this.#isPointed = false;
      const { target } = event;
      if (event.defaultPrevented || !(target instanceof Element) || !isInView(player)) return;
      const act = actOf(event, target);
      if (act === undefined) return;
      event.preventDefault();
      this.#do(act);
    });
    root.addEventListener('pointerdown', () => {
      this.#isPointed = true;
    });
    root.addEventListener('click', ({ target }) => {
      if (target instanceof Element && isDoneWithClick(target)) this.#takeBackKeys();
    });
    part(root, 'speed', HTMLSelectElement).addEventListener('change', () => this.#takeBackKeys());
  }

  /** What was pointed at keeps no keys: the space bar plays then, and presses no button again. */
  #takeBackKeys(): void {
    if (this.#isPointed) this.#root.focus({ preventScroll: true });
  }

  #do(act: Act): void {
    if (act.does === 'perspective') {
      const { perspective } = this.#view.reel;
      this.#turnTo(perspective === 'known' ? 'happened' : 'known');
      return;
    }
    const wasPlaying = this.#isPlaying;
    const { reel } = this.#view;
    this.#go(moved(this.#player, act, { reel, speeds: this.#speeds, now: this.#watched }));
    if (wasPlaying || !this.#isPlaying) return;
    this.#drawnAt = undefined;
    cancelAnimationFrame(this.#nextFrame);
    this.#nextFrame = requestAnimationFrame((now) => this.#frame(now));
  }

  #go(player: Player): void {
    this.#player = player;
    this.#show();
    this.#speak();
  }

  #frame(now: number): void {
    if (!this.#isPlaying) return;
    const passed = now - (this.#drawnAt ?? now);
    if (!this.#isCalm.matches || passed === 0 || passed >= CALM) {
      this.#drawnAt = now;
      this.#watched += Math.min(passed, MOST_WATCHED);
      this.#player = advanced(this.#player, this.#view.reel, this.#watched);
      this.#show();
      this.#speakAtTimes(now);
    }
    this.#nextFrame = requestAnimationFrame((next) => this.#frame(next));
  }

  /** While it plays, nobody could listen to every step. */
  #speakAtTimes(now: number): void {
    if (this.#isPlaying && now - this.#spokeAt < BREATH) return;
    this.#spokeAt = now;
    this.#speak();
  }

  /** The same instant in the other perspective, where the page has it. */
  #turnTo(perspective: Track['perspective']): void {
    const reel = this.#reels.find((each) => each.perspective === perspective);
    if (reel === undefined) {
      say(part(this.#root, 'spoken', HTMLElement), 'This page has no other replay.');
      return;
    }
    const before = this.#view.reel;
    this.#view = this.#viewOf(reel);
    this.#go(inPerspective(this.#player, before, reel, this.#watched));
  }

  #show(): void {
    const { speed, skipsSilences } = this.#player;
    this.#view.draw(this.#player);
    say(part(this.#root, 'play', HTMLElement), this.#isPlaying ? 'Pause' : 'Play');
    part(this.#root, 'speed', HTMLSelectElement).value = String(speed);
    part(this.#root, 'skips', HTMLInputElement).checked = skipsSilences;
    part(this.#root, this.#view.reel.perspective, HTMLInputElement).checked = true;
  }

  /** Aloud, what the last step says. */
  #speak(): void {
    say(part(this.#root, 'spoken', HTMLElement), this.#view.told);
  }
}

function isDoneWithClick(target: Element): boolean {
  return (
    target.closest('select') === null && target.closest('button, label, summary, .rows') !== null
  );
}

function start(): void {
  const root = document.querySelector('[data-part="replay"]');
  if (!(root instanceof HTMLElement)) return;
  const tracks: readonly Track[] = JSON.parse(part(root, 'tracks', HTMLElement).textContent);
  const [first, ...others] = tracks.map(reelOf);
  if (first !== undefined) new Replay(root, [first, ...others]);
}

start();
