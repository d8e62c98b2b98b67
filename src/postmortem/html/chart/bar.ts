/** A time with a beginning and an end, as a bar: how each of its ends is drawn says what is known of it. */
import { type Html, html } from '../html.ts';
import type { Instant } from './instant.ts';
import { rounded, type Scale } from './scale.ts';

/** `beyond` the edge of the picture; `open` has not ended; of `unknown` only the other end is known. */
type End = 'known' | 'about' | 'unknown' | 'beyond' | 'open';

export interface Bar {
  readonly left: number;
  readonly right: number;
  readonly begins: End;
  readonly ends: End;
}

/** How much is drawn of a bar with one known end. */
const STUB = 18;
const THINNEST = 3;
const ARROW = 6;

/**
 * The bar between two times; `undefined` when none of them is known, or all of it lies beyond the
 * picture. `open` means that there is no end yet.
 */
export function barOf(
  from: Instant | undefined,
  to: Instant | 'open' | undefined,
  scale: Scale,
): Bar | undefined {
  if (to === 'open') return from && from.at <= scale.to ? openBar(from, scale) : undefined;
  if (from === undefined && to === undefined) return undefined;
  const known = [from, to].flatMap((end) => end ?? []).toSorted((a, b) => a.at - b.at);
  const [first, last = first] = known;
  if (first === undefined || last === undefined) return undefined;
  if (last.at < scale.from || first.at > scale.to) return undefined;
  const left = scale.x(first.at) - (from === undefined ? STUB : 0);
  const right = scale.x(last.at) + (to === undefined ? STUB : 0);
  const begins = from === undefined ? 'unknown' : endAt(first, scale);
  const ends = to === undefined ? 'unknown' : endAt(last, scale);
  return within({ left, right, begins, ends }, scale);
}

function openBar(from: Instant, scale: Scale): Bar {
  const begins = endAt(from, scale);
  return within({ left: scale.x(from.at), right: scale.right, begins, ends: 'open' }, scale);
}

function endAt({ at, approximate }: Instant, { from, to }: Scale): End {
  if (at < from || at > to) return 'beyond';
  return approximate ? 'about' : 'known';
}

/** Within the picture, and never too thin to be seen. */
function within(bar: Bar, scale: Scale): Bar {
  const left = Math.max(scale.left, Math.min(bar.left, scale.right - THINNEST));
  const right = Math.min(scale.right, Math.max(bar.right, left + THINNEST));
  return { ...bar, left: rounded(left), right: rounded(right) };
}

/**
 * @param kind what it is, for its colour
 * @param fill a class, or a reference to a pattern
 */
export function drawnBar(bar: Bar, top: number, height: number, kind: string, fill: Html): Html {
  const { left, right, begins, ends } = bar;
  const bottom = top + height;
  const isVague = begins === 'unknown' || ends === 'unknown';
  const sides = html`M${left} ${top}H${right}M${left} ${bottom}H${right}`;
  return html`<rect ${fill} x="${left}" y="${top}" width="${rounded(right - left)}" height="${height}"/><path class="edge ${kind}${isVague ? ' about' : ''}" d="${sides}"/>${cap(begins, kind, left, top, height, -ARROW)}${cap(ends, kind, right, top, height, ARROW)}`;
}

function cap(end: End, kind: string, x: number, top: number, height: number, arrow: number): Html {
  const isArrow = end === 'beyond' || end === 'open';
  const half = height / 2;
  const path = isArrow
    ? `M${x} ${top}l${arrow} ${half} ${-arrow} ${half}`
    : `M${x} ${top}v${height}`;
  const style = end === 'about' ? ' about' : '';
  return html`${end === 'unknown' ? '' : html`<path class="edge ${kind}${style}" d="${path}"/>`}`;
}

/** Where words about something between two places stand: behind it, before it, or on it. */
export function besides(
  { left, right }: { readonly left: number; readonly right: number },
  width: number,
  room: { readonly left: number; readonly right: number },
) {
  const gap = ARROW + 4;
  if (right + gap + width <= room.right) {
    return { x: rounded(right + gap), anchor: 'start', from: right + gap, to: right + gap + width };
  }
  if (left - gap - width >= room.left) {
    return { x: rounded(left - gap), anchor: 'end', from: left - gap - width, to: left - gap };
  }
  const middle = Math.min(
    room.right - width / 2,
    Math.max(room.left + width / 2, (left + right) / 2),
  );
  return { x: rounded(middle), anchor: 'middle', from: middle - width / 2, to: middle + width / 2 };
}
