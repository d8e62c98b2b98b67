/** The zone: assumed, or another one than that in which times were read. */
import type { Entry } from '../../incident.ts';
import { clockAt } from '../../time/clock.ts';
import { DAY, formatDuration, MINUTE } from '../../time/duration.ts';
import type { Fix } from '../finding.ts';
import { lineToComplete, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { form, listed } from '../words.ts';

function assumed({ incident, entries }: Reviewed): readonly Found[] {
  const { zone, isZoneAssumed } = incident.facts;
  if (!isZoneAssumed) return [];
  const isImported = entries.some(({ source }) => source !== undefined);
  return [
    {
      level: isImported ? 'warning' : 'hint',
      message: `Nobody named the zone: ${zone} was ${isImported ? 'assumed by the import, and every time may be off by hours' : 'taken from the machine'}.`,
      fix: wholeLine(
        'If it is right; if it is not, name the right one, with --reread behind it',
        `/zone ${zone}`,
      ),
    },
  ];
}

function contradicted({ incident, entries }: Reviewed): readonly Found[] {
  const { zone } = incident.facts;
  const offsets = new Offsets();
  const off = entries.flatMap((entry) => {
    const times = [entry, ...entry.turns].flatMap(({ at, bareIn }) => {
      if (at === null || bareIn === undefined || bareIn === zone) return [];
      const distance = offsets.of(at, zone) - offsets.of(at, bareIn);
      return distance === 0 ? [] : { zone: bareIn, distance };
    });
    return times.slice(0, 1).map((time) => ({ entry, ...time }));
  });
  const [first] = off;
  if (first === undefined) return [];
  const zones = [...new Set(off.map((each) => each.zone))];
  const isMixed = zones.length > 1 || hasBareIn(entries, zone);
  const count = form(off.length, '1 entry was', `${off.length} entries were`);
  return [
    {
      level: isMixed ? 'warning' : 'hint',
      message: `${count} typed as times of ${listed(zones)}, and ${form(off.length, 'is', 'are')} shown in ${zone}: ${distanceText(first.distance)} than typed.${isMixed ? ' Others were typed in another zone, so times between them may be wrong.' : ''}`,
      entries: off.map(({ entry }) => entry),
      fix: fixOf(
        off.map(({ entry }) => entry),
        zone,
        offsets,
      ),
    },
  ];
}

/** Where the clocks change in between, a time may be one that they skip. */
function fixOf(off: readonly Entry[], zone: string, offsets: Offsets): Fix {
  const advice = `If they were meant in ${zone}; if only the display was changed, leave it`;
  const line = `/zone ${zone} --reread`;
  const times = off.flatMap((entry) => [entry, ...entry.turns].flatMap(({ at }) => at ?? []));
  const first = times.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY) - DAY;
  const last = times.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY) + DAY;
  const isSteady = last - first < STEADY && offsets.of(first, zone) === offsets.of(last, zone);
  return isSteady ? wholeLine(advice, line) : lineToComplete(advice, `${line} `);
}

/** Clocks change and change back in no shorter time. */
const STEADY = 28 * DAY;

function hasBareIn(entries: readonly Entry[], zone: string): boolean {
  return entries.some((entry) => [entry, ...entry.turns].some(({ bareIn }) => bareIn === zone));
}

function distanceText(distance: number): string {
  return `${formatDuration(Math.abs(distance))} ${distance > 0 ? 'later' : 'earlier'}`;
}

/** Clocks change on a quarter of an hour, so that in each of them one offset holds. */
const QUARTER = 15 * MINUTE;

class Offsets {
  readonly #known = new Map<string, number>();

  /** Milliseconds from UTC. */
  of(at: number, zone: string): number {
    const name = `${zone} ${Math.floor(at / QUARTER)}`;
    const known = this.#known.get(name) ?? clockAt(at, zone).offset;
    this.#known.set(name, known);
    return known;
  }
}

export const ZONE_ASSUMED: Rule = {
  code: 'zone-assumed',
  levels: ['warning', 'hint'],
  title: 'Nobody named the zone',
  meaning:
    'The zone was taken from the machine (a hint), or assumed by an import (a warning: every time may be off by hours, though durations are not).',
  mending:
    'Name it if it is right (`/zone Africa/Lagos`); if it is not, name the right one and read the times again (`/zone Asia/Kolkata --reread`).',
  find: assumed,
};

export const ZONE_CONTRADICTED: Rule = {
  code: 'zone-contradicted',
  levels: ['warning', 'hint'],
  title: 'Times were typed in another zone than is shown',
  meaning:
    'Times without a zone were read in the one that held then, and the incident is shown in another now. If only the display was meant to change, that is right. Where times were typed in both, this is a warning: some of them are probably wrong, and durations with them.',
  mending: 'If they were meant in the zone that is shown: `/zone Africa/Lagos --reread`.',
  find: contradicted,
};
