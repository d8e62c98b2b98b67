/** Time zones by the names that people give them. */
import { FixedOffsetZone, IANAZone } from 'luxon';
import { Complaint } from '../line/complaint.ts';
import { HOUR, MINUTE } from './duration.ts';

/** No zone is further from UTC, either way: milliseconds. */
export const FURTHEST_FROM_UTC = 15 * HOUR;

/** Offsets from UTC, in minutes, of the abbreviations that mean one thing in the whole world. */
const ABBREVIATIONS: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  Z: 0,
  WET: 0,
  WEST: 60,
  WAT: 60,
  CET: 60,
  CEST: 120,
  CAT: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  EAT: 180,
  MSK: 180,
  PKT: 300,
  NPT: 345,
  WIB: 420,
  HKT: 480,
  SGT: 480,
  PHT: 480,
  AWST: 480,
  JST: 540,
  KST: 540,
  ACST: 570,
  AEST: 600,
  ACDT: 630,
  AEDT: 660,
  NZST: 720,
  NZDT: 780,
  BRT: -180,
  ART: -180,
  NST: -210,
  NDT: -150,
  EST: -300,
  EDT: -240,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  AKST: -540,
  AKDT: -480,
  HST: -600,
};

/** Abbreviations that mean several zones, with names to write instead. */
const AMBIGUOUS: Readonly<Record<string, string>> = {
  AMT: 'America/Manaus or Asia/Yerevan',
  AST: 'America/Halifax or Asia/Riyadh',
  BST: 'Europe/London or Asia/Dhaka',
  CST: 'America/Chicago or Asia/Shanghai',
  ECT: 'America/Guayaquil or Europe/Paris',
  GST: 'Asia/Dubai or Atlantic/South_Georgia',
  IST: 'Asia/Kolkata, Asia/Jerusalem or Europe/Dublin',
  SST: 'Pacific/Pago_Pago or Asia/Singapore',
};

const OFFSET = /^(?:UTC|GMT)?([+-])(\d{1,2})(?::?(\d{2}))?$/;

/**
 * The zone that stands behind a time: an IANA name, an offset (`+01:00`, `UTC+1`) or an abbreviation.
 *
 * @returns a zone name for `clockAt`, or `undefined` when the word names no zone
 * @throws Complaint for an abbreviation that means several zones
 */
export function zoneBehindTime(word: string): string | undefined {
  const name = /^(?:utc|gmt)$/i.test(word) ? 'UTC' : word;
  const offset = listed(ABBREVIATIONS, name) ?? readOffset(word);
  if (offset !== undefined) return FixedOffsetZone.instance(offset).name;
  const choices = listed(AMBIGUOUS, word);
  if (choices !== undefined) {
    throw new Complaint(
      `${word} means several zones: write ${choices}, or an offset such as +01:00.`,
    );
  }
  return word.includes('/') ? ianaName(word) : undefined;
}

/** What a list says of a word itself: `constructor`, which every object has, is no zone. */
function listed<T>(list: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(list, word) ? list[word] : undefined;
}

/** Minutes from UTC of `+01:00`, `-0500`, `UTC+1`, or `undefined`. */
function readOffset(word: string): number | undefined {
  const match = OFFSET.exec(word);
  if (match === null) return undefined;
  const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
  if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return undefined;
  return match[1] === '-' ? -minutes : minutes;
}

/**
 * The zone of an incident: an IANA name with its place (`Africa/Lagos`), or UTC. Abbreviations and
 * offsets are refused, because they know no daylight saving time.
 *
 * @throws Complaint for anything else
 */
export function incidentZone(word: string): string {
  if (/^(?:utc|gmt|z)$/i.test(word)) return 'UTC';
  const name = word.includes('/') ? ianaName(word) : undefined;
  if (name !== undefined) return name;
  throw new Complaint(
    `"${word}" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.`,
  );
}

/** The name in its proper spelling; a second name of a zone stays as typed where Node renames it. */
function ianaName(word: string): string | undefined {
  if (!/^[A-Za-z0-9_+/-]+$/.test(word) || !IANAZone.isValidZone(word)) return undefined;
  const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: word }).resolvedOptions();
  return timeZone.toLowerCase() === word.toLowerCase() ? timeZone : word;
}

/** The zone, or UTC where this Node does not know it (a record may come from a newer one). */
export function knownZone(zone: string): string {
  // Asked for each row of a list: unlike isValidZone, a zone that was made once is kept.
  return IANAZone.create(zone).isValid ? zone : 'UTC';
}

/** `UTC+1`, `UTC-03:30`, `UTC`: an offset as it is shown. */
export function formatOffset(milliseconds: number): string {
  const minutes = Math.round(Math.abs(milliseconds) / MINUTE);
  if (minutes === 0) return 'UTC';
  const sign = milliseconds < 0 ? '-' : '+';
  const rest = minutes % 60;
  return `UTC${sign}${Math.floor(minutes / 60)}${rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`}`;
}
