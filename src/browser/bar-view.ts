/** The bar on the page: where there are steps, silences and milestones, and where the replay is. */
import { silences } from '../replay/silences.ts';
import { density, instantAt, PLACES, placeOf } from './bar.ts';
import { part } from './page-parts.ts';
import type { Reel } from './reel.ts';

const SVG = 'http://www.w3.org/2000/svg';
const PARTS = 125;
const HEIGHT = 20;
const LEAST = 3;

export class BarView {
  readonly #reel: Reel;
  readonly #range: HTMLInputElement;

  constructor(root: ParentNode, reel: Reel) {
    this.#range = part(root, 'scrub', HTMLInputElement);
    this.#reel = reel;
    const picture = part(root, 'density', SVGSVGElement);
    const silent = silences(reel).map(({ start, end }) => {
      return drawn('silence', `M${placeOf(reel, start)} ${HEIGHT - 1}H${placeOf(reel, end)}`);
    });
    const marks = reel.track.marks.map(({ at }) => {
      return drawn('milestone', `M${placeOf(reel, at)} 0V${HEIGHT}`);
    });
    picture.replaceChildren(drawn('steps', stepsPath(reel)), ...silent, ...marks);
  }

  /** The instant (UTC milliseconds) that was pointed at. */
  get instant(): number {
    return instantAt(this.#reel, Number(this.#range.value));
  }

  /** @param at UTC milliseconds */
  show(at: number, words: string): void {
    const value = String(Math.round(placeOf(this.#reel, at)));
    if (this.#range.value !== value) this.#range.value = value;
    this.#range.setAttribute('aria-valuetext', words);
  }
}

/** A bar for each part: many steps are higher than few, but not by as much as they are more. */
function stepsPath(reel: Reel): string {
  const counts = density(reel, PARTS);
  const most = Math.log2(1 + Math.max(...counts));
  const width = PLACES / PARTS;
  return counts
    .map((count, index) => {
      if (count === 0) return '';
      const height = LEAST + (HEIGHT - LEAST) * (Math.log2(1 + count) / most);
      return `M${index * width} ${HEIGHT}v${-height.toFixed(1)}h${width - 2}v${height.toFixed(1)}z`;
    })
    .join('');
}

function drawn(className: string, path: string): SVGElement {
  const element = document.createElementNS(SVG, 'path');
  element.setAttribute('class', className);
  element.setAttribute('d', path);
  return element;
}
