/** What stands at the head of a column: its name, and maybe the zone of its times. */
import type { WrittenZone } from '../stamp/stamp.ts';
import { zoneWritten } from '../stamp/zones-written.ts';

const LONGEST = 200;
const BRACKETED = /[([]([^)\]]{1,60})[)\]]/;
/** `time_utc`, `timeUTC`, `Time CET`, `Start UTC+2`. */
const BEHIND =
  /^(.{1,100}?)(?:[\s_-]{0,3}((?:UTC|GMT|utc|gmt)(?:[+-]\d{1,2})?)|[\s_-]{1,3}([A-Z]{2,5}|pst|pdt|cest))$/u;

/** In small letters without accents, spaces and marks: `Time (UTC)` and `Time?` are `time`. */
export function plainName(head: string): string {
  return head
    .slice(0, LONGEST)
    .normalize('NFD')
    .toLowerCase()
    .replace(/[([].*$/su, '')
    .replaceAll(/[^\p{L}\d]/gu, '');
}

/** The plain name without the zone that stands behind it without brackets; `undefined` where none does. */
export function nameBeforeZone(head: string): string | undefined {
  const [, name = '', ...zones] = BEHIND.exec(head.slice(0, LONGEST).trim()) ?? [];
  return zones.some((zone) => zone !== undefined && zoneWritten(zone) !== undefined)
    ? plainName(name)
    : undefined;
}

/** The zone that stands with the name. */
export function zoneInHead(head: string): WrittenZone | undefined {
  const bracketed = BRACKETED.exec(head.slice(0, LONGEST))?.[1];
  if (bracketed !== undefined) return zoneWritten(bracketed);
  const [, , offset, label] = BEHIND.exec(head.slice(0, LONGEST).trim()) ?? [];
  const written = offset ?? label;
  return written === undefined ? undefined : zoneWritten(written);
}
