/** Zones as they are written: behind a time, and in sentences about the times of a document. */
import { zoneBehindTime } from '../../incident/time/zones.ts';
import { Scanner } from './scanner.ts';
import { takeOffsetAlone } from './short-offset.ts';
import type { WrittenZone } from './stamp.ts';
import { labelMeaning, wordMeaning, ZONE_WORDS, type ZoneMeaning } from './zone-table.ts';

const EDGE = String.raw`(?![\p{L}\d_])`;

/** Small letters count behind a time only where they are no word of any language around. */
const SMALL = /^(?:utc|gmt|pst|pdt|cest|edt|cdt|mdt|aest|aedt|jst|sgt|wat)$/;

const OFFSET = new RegExp(
  String.raw`(?:(?:UTC|GMT|utc|gmt|Utc|Gmt)\s?(?=[+\-−–]\s?\d{1,2}(?::?\d\d)?${EDGE})|(?=[+\-−]\d\d:?\d\d${EDGE}))([+\-−–])\s?(\d{1,2})(?::?(\d\d))?${EDGE}`,
  'uy',
);
const IANA = new RegExp(`[A-Z][A-Za-z_]{2,19}(?:/[A-Z][A-Za-z_+-]{1,19}){1,2}${EDGE}`, 'uy');
/** Nothing more of a sentence follows. */
const ENDED = String.raw`(?=\s{0,3}(?:$|[-–—―|:;,.()\[\]/]))`;
/** `Eastern`, `US Eastern`, `Eastern Time`: without more words many of them begin a statement. */
const WORDS = new RegExp(
  String.raw`(?:US[A/\s-]{0,2}(${ZONE_WORDS.join('|')})(?:\s(?:standard|daylight))?(?:\stime(?:zone)?)?|(${ZONE_WORDS.join('|')})(?:(?:\s(?:standard|daylight|summer|local)){0,2}\stime(?:zone)?|${ENDED}))${EDGE}`,
  'iuy',
);
const LOCAL = new RegExp(String.raw`(?:(?:local|server|system)\stime|local${ENDED})${EDGE}`, 'iuy');
/** Letters that are a word too. */
const WORD_TOO = /^(?:WEST|ART|PET|COT)$/;
const END = new RegExp(ENDED, 'uy');
const PAIR = new RegExp(String.raw`([A-Z]{2,5})\s?/\s?([A-Z]{2,5})${EDGE}`, 'uy');
const LABEL = new RegExp(
  String.raw`([A-Za-z]{1,5})${EDGE}(?!/\p{L}|-\p{L}|-\d{1,3}(?![\d:])|\.\p{L}|['’]\p{L})`,
  'uy',
);

/** The zone that stands here, without what may stand around it; nothing is skipped. */
export function takeZoneName(scanner: Scanner): WrittenZone | undefined {
  return (
    takeOffset(scanner) ??
    takeIana(scanner) ??
    takePair(scanner) ??
    takeLabel(scanner) ??
    takeWords(scanner)
  );
}

function takeOffset(scanner: Scanner): WrittenZone | undefined {
  return scanner.attempt(() => {
    const match = scanner.take(OFFSET);
    if (match === undefined) return undefined;
    const minutes = Number(match[2]) * 60 + Number(match[3] ?? 0);
    if (minutes > 14 * 60 || Number(match[3] ?? 0) > 59) return undefined;
    const offset = minutes === 0 || match[1] === '+' ? minutes : -minutes;
    return { typed: match[0], offset, places: [], isAmbiguous: false };
  });
}

function takeIana(scanner: Scanner): WrittenZone | undefined {
  return scanner.attempt(() => {
    const typed = scanner.take(IANA)?.[0];
    const name = typed === undefined ? undefined : zoneBehindTime(typed);
    if (typed === undefined || name === undefined) return undefined;
    return { typed, offset: undefined, places: [name], isAmbiguous: false };
  });
}

/** `PST/PDT` is the clock of the place, summer and winter; of `UTC/PST` nobody can tell which is meant. */
function takePair(scanner: Scanner): WrittenZone | undefined {
  return scanner.attempt(() => {
    const match = scanner.take(PAIR);
    if (match === undefined) return undefined;
    const [first, second] = [labelMeaning(match[1] ?? ''), labelMeaning(match[2] ?? '')];
    if (first === undefined || second === undefined) return undefined;
    const offset = first.offset === second.offset ? first.offset : undefined;
    const isAmbiguous = !first.places.some((place) => second.places.includes(place));
    return { typed: match[0], ...first, offset, isAmbiguous };
  });
}

function takeLabel(scanner: Scanner): WrittenZone | undefined {
  return scanner.attempt(() => {
    const typed = scanner.take(LABEL)?.[1] ?? '';
    const label = SMALL.test(typed) || /^(?:Utc|Gmt)$/.test(typed) ? typed.toUpperCase() : typed;
    if (WORD_TOO.test(typed) && !scanner.sees(END)) return undefined;
    return written(typed, labelMeaning(label));
  });
}

function takeWords(scanner: Scanner): WrittenZone | undefined {
  const local = scanner.take(LOCAL);
  if (local !== undefined) {
    return { typed: local[0], offset: undefined, places: [], isAmbiguous: false };
  }
  return scanner.attempt(() => {
    const match = scanner.take(WORDS);
    return match && written(match[0], wordMeaning(match[1] ?? match[2] ?? ''));
  });
}

function written(typed: string, meaning: ZoneMeaning | undefined): WrittenZone | undefined {
  return meaning && { typed, ...meaning };
}

/** An offset beside a label wins: `PST (UTC-7)`. */
export function withOffset(zone: WrittenZone, beside: WrittenZone, typed: string): WrittenZone {
  const isLabelled = beside.places.length > 0;
  return {
    typed,
    offset: isLabelled ? (zone.offset ?? beside.offset) : (beside.offset ?? zone.offset),
    places: zone.places.length > 0 ? zone.places : beside.places,
    isAmbiguous: zone.isAmbiguous && beside.offset === undefined,
  };
}

const BESIDE = /\s{0,2}[([]\s?|\s?[,/=]\s{0,2}/y;
const CLOSED = /\s?[)\]]/y;

/** A zone with the offset that may stand beside it: `PST (UTC-7)`, `UTC-7 (PDT)`. */
export function takeZone(scanner: Scanner): WrittenZone | undefined {
  const start = scanner.index;
  const zone = takeZoneName(scanner);
  if (zone === undefined) return undefined;
  const beside = scanner.attempt(() => {
    const joint = scanner.take(BESIDE)?.[0];
    const other = joint === undefined ? undefined : takeZoneName(scanner);
    if (joint === undefined || other === undefined) return undefined;
    const isEnclosed = /[([]/.test(joint);
    const isWhole = isEnclosed ? scanner.take(CLOSED) !== undefined : other.places.length === 0;
    return isWhole && other.offset !== undefined ? other : undefined;
  });
  if (beside === undefined) return zone;
  return withOffset(zone, beside, scanner.between(start, scanner.index));
}

/** The zone that a short text is as a whole: a column's `CET`, `(UTC)`, `Time (Pacific)`. */
export function zoneWritten(text: string): WrittenZone | undefined {
  const scanner = new Scanner(text);
  scanner.take(/[\s([]{0,4}(?:(?:time|date|when|zone)s?\s{0,2}[([:-]?\s{0,2})?(?:in\s)?/iy);
  const zone = takeZone(scanner) ?? takeOffsetAlone(scanner);
  return zone !== undefined && scanner.sees(/[\s)\].:,]{0,4}$/y) ? zone : undefined;
}

/** No sentence about times is longer; what is behind is not looked at. */
const LONGEST_SENTENCE = 2_000;
const CANDIDATE = /(?<![\p{L}\d_/+-])(?=[\p{L}+\-−])/gu;
/** A zone is meant where a word about times, or a time, stands near it. */
const BEFORE =
  /(?:\btimes?(?:stamps?)?|\btime\s?zones?|\btz|\bin|\bat|\ball|\bzone|\d{1,2}:\d\d(?::\d\d)?|\d\s?[ap]\.?m\.?|[-–—])\s{0,2}(?:(?:are|is|in|the|listed|given|shown|stated|below|noted|expressed|zone|being|to|as)\s{1,2}){0,5}[:=(["'\s]{0,4}$|[([]\s?$/iu;
const BEHIND = /^\s{0,2}(?:[)\]]|time(?:zone|s|stamps?)?\b|zone\b)/iu;
/** Words about times, or a time, in the same sentence before a place: `times are those of London`, `2 PM Berlin`. */
const OF_TIMES =
  /(?:\b(?:times?(?:stamps?)?|time\s?line|time\s?zone|zone)\b[^.;!?]{0,40}|\d{1,2}:\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?\s?[([]?|\d\s?[ap]\.?m\.?\s?[([]?)$/iu;
const WHOLE = /^[\s([]*$/;

/** The zones that a sentence names as zones of its times, in its order. */
export function zonesIn(sentence: string): readonly WrittenZone[] {
  const text = sentence.slice(0, LONGEST_SENTENCE);
  const zones: WrittenZone[] = [];
  let end = 0;
  for (const { index } of text.matchAll(CANDIDATE)) {
    if (index < end) continue;
    const scanner = new Scanner(text.slice(index));
    const named = takeZone(scanner);
    const zone = named ?? takeOffsetAlone(scanner);
    if (zone === undefined) continue;
    const before = text.slice(Math.max(0, index - 60), index);
    const behind = text.slice(index + scanner.index, index + scanner.index + 20);
    if (named === undefined ? !isShortMeant(before, behind) : !isMeant(zone, before, behind))
      continue;
    zones.push(zone);
    end = index + scanner.index;
  }
  return zones;
}

const TIME_WORD =
  /\b(?:time(?:s|zone|line|stamps?)?|tz|zone|chronolog[\p{L}]{1,4}|hora|horas|horário|heures?|zeit[\p{L}]{0,12})[:,]?\s{0,2}[([]?\s?$/iu;

/** `Timeline (-03)`, `Times: +02`. */
function isShortMeant(before: string, behind: string): boolean {
  return TIME_WORD.test(before) && /^\s?(?:[)\]]|:?\s*$)/.test(behind);
}

function isMeant(zone: WrittenZone, before: string, behind: string): boolean {
  const isSure = /^(?:UTC|GMT)|\btime(?:zone)?$|\/[A-Z][a-z]|^[+−-]\d/i.test(zone.typed);
  if (/^[a-z]/.test(zone.typed) && !isSure) return false;
  if (isSure && (WHOLE.test(before) || /[\s([/,]$/.test(before))) return true;
  if (zone.typed === 'Z') return false;
  // A place is mostly where something happened.
  if (/[a-z]/.test(zone.typed)) return OF_TIMES.test(before) || BEHIND.test(behind);
  return (
    BEFORE.test(before) || BEHIND.test(behind) || (WHOLE.test(before) && /^[\s).:]*$/.test(behind))
  );
}
