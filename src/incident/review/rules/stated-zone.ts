/** The zone that a source document states, against the times of its entries. */
import { isImported } from '../../imported.ts';
import { clockAt } from '../../time/clock.ts';
import { DAY } from '../../time/duration.ts';
import { labelOffset, placeOfLabel } from '../../time/zone-labels.ts';
import { formatOffset } from '../../time/zones.ts';
import { lineToComplete, lookAt, wholeLine } from '../fixes.ts';
import type { Found, Reviewed, Rule } from '../rule.ts';
import { type TimedEntry, timedEntries } from '../timed-entries.ts';
import { entriesNamed, form, gist, sentence } from '../words.ts';

function statedZone(reviewed: Reviewed): readonly Found[] {
  const { zone: label } = reviewed.incident.facts.stated;
  const stated = label === undefined ? undefined : labelOffset(label);
  if (label === undefined || stated === undefined) return [];
  const entries = timedEntries(reviewed.entries).filter(isImported);
  const claim = { label, stated };
  return [...ofAnotherOffset(entries, claim, reviewed), ...withOwnZone(entries, claim, reviewed)];
}

interface Claim {
  readonly label: string;
  /** Milliseconds east of UTC. */
  readonly stated: number;
}

/** The times were read in a zone that has another offset then, or the place that uses the word had it. */
function ofAnotherOffset(
  entries: readonly TimedEntry[],
  { label, stated }: Claim,
  { incident }: Reviewed,
): readonly Found[] {
  const { zone } = incident.facts;
  const read = entries.filter(({ bareIn }) => bareIn !== undefined);
  const elsewhere = read.filter(({ at }) => clockAt(at, zone).offset !== stated);
  const claim = `The source writes ${gist(label)} for its times, ${formatOffset(stated)}`;
  if (elsewhere.length === 0) return ofAnotherSeason(read, claim, { label, stated });
  const [first] = elsewhere;
  const isSeason = first !== undefined && hasOffset(zone, stated, first.at);
  return [
    {
      level: isSeason ? 'hint' : 'warning',
      message: `${claim}; ${entriesNamed(elsewhere)} ${form(elsewhere.length, 'is', 'are')} shown in ${zone}, ${offsetAt(first, zone)} then.`,
      entries: elsewhere,
      fix: isSeason
        ? wholeLine('If the clock of the place was meant', '/stated zone none')
        : lineToComplete('Name the zone that was meant, with --reread behind it', '/zone '),
    },
  ];
}

/** They stand as written; but where clocks change, people go on to write the word of the other season. */
function ofAnotherSeason(
  read: readonly TimedEntry[],
  claim: string,
  { label, stated }: Claim,
): readonly Found[] {
  const place = placeOfLabel(label);
  if (place === undefined) return [];
  const other = read.filter(({ at }) => clockAt(at, place).offset !== stated);
  const [first] = other;
  if (first === undefined) return [];
  return [
    {
      message: `${claim}; ${place} was at ${offsetAt(first, place)} at ${entriesNamed(other)}.`,
      entries: other,
      fix: wholeLine('If the clock of that place was meant', `/zone ${place} --reread`),
    },
  ];
}

function offsetAt(entry: TimedEntry | undefined, zone: string): string {
  return entry === undefined ? '' : formatOffset(clockAt(entry.at, zone).offset);
}

/** Half a year, as far as seasons go. */
const HALF_YEAR = 182 * DAY;

/** Does the zone have that offset in the other half of the year? */
function hasOffset(zone: string, offset: number, at: number): boolean {
  return clockAt(at + HALF_YEAR, zone).offset === offset;
}

const CLOCK = String.raw`\d{1,2}(?::\d{2}){0,2}`;
/** `PM`, `p.m.` */
const HALF_OF_DAY = String.raw`[AaPp]\.?[Mm]\.?`;
const GAP = String.raw`[ \u00a0]?`;
/** `UTC+5:30`; `PST`; `UTC`, `Z` */
const ZONE = String.raw`(?:UTC|GMT)[+-]\d{1,2}(?::?\d{2})?|[A-Z]{2,4}T|UTC|Z`;
/** A zone behind a time, as the line writes it: `2:50 PM CET`, `14:50 (UTC+1)`, `14:50Z`. */
const BEHIND_TIME = new RegExp(
  String.raw`${CLOCK}${GAP}(?:${HALF_OF_DAY})?${GAP}[([]?(${ZONE})(?![\p{L}\d])`,
  'u',
);
/** A time stands at the front of its line. */
const FRONT = 80;

/** Entries that bear a zone of their own, which is another one. */
function withOwnZone(
  entries: readonly TimedEntry[],
  { label, stated }: Claim,
  { telling }: Reviewed,
): readonly Found[] {
  const other = entries.flatMap((entry) => {
    const [, own] = BEHIND_TIME.exec(entry.typed.slice(0, FRONT)) ?? [];
    const offset = own === undefined ? undefined : labelOffset(own);
    return own === undefined || offset === undefined || offset === stated ? [] : { entry, own };
  });
  const [first] = other;
  if (first === undefined) return [];
  const found = other.map(({ entry }) => entry);
  const zones = [...new Set(other.map(({ own }) => own))].join(', ');
  return [
    {
      message: `${sentence(entriesNamed(found))} ${form(found.length, 'bears', 'bear')} ${zones}, and the source writes ${gist(label)} for its times: entry ${first.entry.number} is shown at ${telling.time(first.entry)}.`,
      entries: found,
      fix: lookAt(
        'See which zone is right, and correct the times of the others with /at',
        first.entry,
      ),
    },
  ];
}

export const STATED_ZONE: Rule = {
  code: 'stated-zone',
  levels: ['warning', 'hint'],
  title: 'The stated zone contradicts the entries',
  meaning:
    'The source document writes one zone for its times, and entries bear another; or it writes one half of a pair such as PST and PDT for days on which the other half holds. A zone is read as it is written, so every time may be off by an hour; durations are not. Where the zone of the incident is that place, it is a hint.',
  mending:
    'Read the times in the zone that was meant (`/zone America/Los_Angeles --reread`), or correct single ones with `/at`. Leave it where the source is right; `/stated zone none` takes away what it states.',
  find: statedZone,
};
