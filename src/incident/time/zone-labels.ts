/** Zones as documents write them: `PST`, `CET`, `UTC+2`, `PST (UTC-7)`. */
import { FixedOffsetZone } from 'luxon';
import { Complaint } from '../line/complaint.ts';
import { MINUTE } from './duration.ts';
import { zoneBehindTime } from './zones.ts';

const LONGEST = 200;
const BETWEEN = /[\s()[\],;]+/;
const HAS_OFFSET = /[+-]\d/;

/**
 * How far east of UTC a clock is that shows times of this zone, in milliseconds. An offset counts
 * before a word: `PST (UTC-7)` is seven hours behind.
 *
 * @returns `undefined` where the words say no offset, or several
 */
export function labelOffset(label: string): number | undefined {
  const words = label.slice(0, LONGEST).split(BETWEEN);
  const [offsets, names] = [true, false].map((isOffset) =>
    offsetsOf(words.filter((word) => HAS_OFFSET.test(word) === isOffset)),
  );
  const [offset, ...others] = offsets?.size ? offsets : (names ?? []);
  return others.length === 0 ? offset : undefined;
}

function offsetsOf(words: readonly string[]): ReadonlySet<number> {
  return new Set(words.flatMap((word) => offsetOf(word) ?? []));
}

function offsetOf(word: string): number | undefined {
  // A place has no offset of its own.
  if (word.includes('/')) return undefined;
  try {
    const zone = zoneBehindTime(word);
    return zone === undefined ? undefined : FixedOffsetZone.parseSpecifier(zone).offset(0) * MINUTE;
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}

/** Where clocks change, people go on to write one of the two words: a place for each such pair. */
const PLACES: Readonly<Record<string, string>> = {
  WET: 'Europe/Lisbon',
  WEST: 'Europe/Lisbon',
  CET: 'Europe/Berlin',
  CEST: 'Europe/Berlin',
  EET: 'Europe/Athens',
  EEST: 'Europe/Athens',
  EST: 'America/New_York',
  EDT: 'America/New_York',
  CDT: 'America/Chicago',
  MST: 'America/Denver',
  MDT: 'America/Denver',
  PST: 'America/Los_Angeles',
  PDT: 'America/Los_Angeles',
  AKST: 'America/Anchorage',
  AKDT: 'America/Anchorage',
  NST: 'America/St_Johns',
  NDT: 'America/St_Johns',
  ACST: 'Australia/Adelaide',
  ACDT: 'Australia/Adelaide',
  AEST: 'Australia/Sydney',
  AEDT: 'Australia/Sydney',
  NZST: 'Pacific/Auckland',
  NZDT: 'Pacific/Auckland',
};

/** A place whose clocks change, and of which this is one of the two zones; an IANA name. */
export function placeOfLabel(label: string): string | undefined {
  const words = label.slice(0, LONGEST).split(BETWEEN);
  if (words.some((word) => HAS_OFFSET.test(word))) return undefined;
  const found = words.find((word) => Object.hasOwn(PLACES, word));
  return found === undefined ? undefined : PLACES[found];
}
