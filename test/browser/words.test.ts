import fc from 'fast-check';
import { expect, it } from 'vitest';
import { wallClock } from '../../src/browser/words.ts';
import { formatLongDay } from '../../src/incident/time/calendar.ts';
import { clockAt, formatTimeOfDay } from '../../src/incident/time/clock.ts';
import { formatOffset } from '../../src/incident/time/zones.ts';
import { trackClock } from '../../src/replay/track/track-clock.ts';
import { reelAt } from './track.ts';

const DAY = 24 * 60 * 60_000;
const { track } = reelAt({ steps: [0] });

it('shows what clocks in the zone show, also where they are changed', () => {
  const zones = fc.constantFrom(
    'UTC',
    'Africa/Lagos',
    'Europe/Berlin',
    'Asia/Kolkata',
    'America/St_Johns',
  );
  // From 1900 to 2100, in whole seconds.
  const instants = fc.integer({ min: -2_208_988_800, max: 4_102_444_800 }).map((at) => at * 1_000);
  fc.assert(
    fc.property(
      zones,
      instants,
      fc.nat(400),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (zone, from, days, share) => {
        const clock = trackClock(zone, from, from + days * DAY);
        const at = from + Math.floor((share * days * DAY) / 1_000) * 1_000;
        const face = clockAt(at, zone);
        // Before there were zones, noon was no whole minute off.
        fc.pre(face.offset % 60_000 === 0);
        expect(wallClock({ ...track, clock }, at)).toEqual({
          day: formatLongDay(face),
          time: formatTimeOfDay(face, true),
          offset: formatOffset(face.offset),
        });
      },
    ),
    { numRuns: 300 },
  );
});
