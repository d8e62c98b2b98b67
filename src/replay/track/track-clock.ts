/** What a clock in some zone shows during a track, for a page that has no zones of its own. */
import { clockAt } from '../../incident/time/clock.ts';
import { DAY, SECOND } from '../../incident/time/duration.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import type { TrackClock } from '../track.ts';

/** A track of centuries is looked at in so many places: a change of the clocks that lies between is not found. */
const MOST_LOOKS = 20_000;

/**
 * @param zone an IANA name
 * @param from UTC milliseconds, as is `until`
 */
export function trackClock(zone: string, from: number, until: number): TrackClock {
  const offsetAt = (at: number) => clockAt(at, zone).offset;
  const named = (at: number) => [at, offsetAt(at), formatOffset(offsetAt(at))] as const;
  const apart = Math.max(DAY, Math.ceil((until - from) / MOST_LOOKS));
  const offsets = [named(from)];
  for (let at = from; at < until; at += apart) {
    const next = Math.min(until, at + apart);
    if (offsetAt(at) !== offsetAt(next)) offsets.push(named(changeBetween(at, next, offsetAt)));
  }
  return { zone, offsets };
}

/** The first instant with the later offset; clocks are changed at whole seconds. */
function changeBetween(from: number, until: number, offsetAt: (at: number) => number): number {
  const before = offsetAt(from);
  let [low, high] = [Math.floor(from / SECOND), Math.ceil(until / SECOND)];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * SECOND) === before) low = middle;
    else high = middle;
  }
  return high * SECOND;
}
