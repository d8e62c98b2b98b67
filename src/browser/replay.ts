/** The replay of an exported page: what runs in the reader's browser. */
import type { Track } from '../replay/track.ts';
import { type Act, actOf } from './keys.ts';
import { moved } from './moves.ts';
import { part, say } from './page-parts.ts';
import { advanced, newPlayer, type Player, sought } from './player.ts';
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
  #drawnAt: number | undefined;
  #nextFrame = 0;
  #spokeAt = 0;

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

  #viewOf(reel: Reel): TrackView {
    return new TrackView(this.#root, reel, (instant) => {
      this.#go(sought(this.#player, this.#view.reel, instant));
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
      this.#go({ ...this.#player, speed: Number(speed.value) });
    });
    part(root, 'scrub', HTMLInputElement).addEventListener('input', () => {
      const { bar, reel } = this.#view;
      this.#go(sought(this.#player, reel, bar.instant));
    });
    for (const { track } of this.#reels) {
      const radio = part(root, track.perspective, HTMLInputElement);
      radio.addEventListener('change', () => this.#turnTo(track.perspective));
    }
    root.addEventListener('keydown', (event) => {
      const { target } = event;
      const act = target instanceof Element ? actOf(event, target) : undefined;
      if (act === undefined) return;
      event.preventDefault();
      this.#do(act);
    });
  }

  #do(act: Act): void {
    if (act.does === 'perspective') {
      const { perspective } = this.#view.reel.track;
      this.#turnTo(perspective === 'known' ? 'happened' : 'known');
      return;
    }
    const wasPlaying = this.#player.isPlaying;
    const { reel, bar } = this.#view;
    this.#go(moved(this.#player, act, { reel, bar: bar.bar, speeds: this.#speeds }));
    if (wasPlaying || !this.#player.isPlaying) return;
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
    if (!this.#player.isPlaying) return;
    const watched = now - (this.#drawnAt ?? now);
    if (!this.#isCalm.matches || watched === 0 || watched >= CALM) {
      this.#drawnAt = now;
      const { reel } = this.#view;
      this.#player = advanced(this.#player, reel, Math.min(watched, MOST_WATCHED));
      this.#show();
      this.#speakAtTimes(now);
    }
    this.#nextFrame = requestAnimationFrame((next) => this.#frame(next));
  }

  /** While it plays, nobody could listen to every step. */
  #speakAtTimes(now: number): void {
    if (this.#player.isPlaying && now - this.#spokeAt < BREATH) return;
    this.#spokeAt = now;
    this.#speak();
  }

  /** The same instant in the other perspective, where the page has it. */
  #turnTo(perspective: Track['perspective']): void {
    const reel = this.#reels.find(({ track }) => track.perspective === perspective);
    if (reel === undefined) {
      say(part(this.#root, 'spoken', HTMLElement), 'This page has no other replay.');
      return;
    }
    this.#view = this.#viewOf(reel);
    this.#go(sought(this.#player, reel, this.#player.at));
  }

  #show(): void {
    const { isPlaying, speed, skipsSilences } = this.#player;
    this.#view.draw(this.#player);
    say(part(this.#root, 'play', HTMLElement), isPlaying ? 'Pause' : 'Play');
    part(this.#root, 'speed', HTMLSelectElement).value = String(speed);
    part(this.#root, 'skips', HTMLInputElement).checked = skipsSilences;
    part(this.#root, this.#view.reel.track.perspective, HTMLInputElement).checked = true;
  }

  /** Aloud, what the last step says. */
  #speak(): void {
    say(part(this.#root, 'spoken', HTMLElement), this.#view.told);
  }
}

function start(): void {
  const root = document.querySelector('[data-part="replay"]');
  if (!(root instanceof HTMLElement)) return;
  const tracks: readonly Track[] = JSON.parse(part(root, 'tracks', HTMLElement).textContent);
  const [first, ...others] = tracks.map(reelOf);
  if (first !== undefined) new Replay(root, [first, ...others]);
}

start();
