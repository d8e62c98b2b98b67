/** Time zones, by their names and by their places. */
import { plainLetters } from '../../incident/line/plain-letters.ts';
import { knownZone } from '../../incident/time/zones.ts';
import { type Match, matched } from './offer.ts';

/** Node lists these by the names that they had before. */
const RENAMED = [
  'America/Argentina/Buenos_Aires',
  'America/Nuuk',
  'Asia/Ho_Chi_Minh',
  'Asia/Kathmandu',
  'Asia/Kolkata',
  'Asia/Yangon',
  'Europe/Kyiv',
];

/** All that there are is no help: so many letters must be typed. */
const LEAST_TYPED = 2;

let names: readonly string[] | undefined;

/** UTC and the incident's own zone, then all others: by the beginning of a name, then of a place in it. */
export function zoneMatches(word: string, own: string): readonly Match[] {
  if (word.length < LEAST_TYPED) return [];
  names ??= zoneNames();
  const all = [...new Set(['UTC', own, ...names])];
  const help = (name: string) => (name === own ? 'the zone of the incident' : '');
  const byName = all.flatMap((name) =>
    matched(word, [name], () => ({ text: name, shown: name, help: help(name) })),
  );
  if (byName.length > 0) return byName;
  const typed = plainLetters(word);
  return all
    .filter((name) => plainLetters(name).includes(`/${typed}`))
    .map((name) => ({ offer: { text: name, shown: name, help: help(name) }, isWhole: false }));
}

/** Names with a place: the others say nothing of daylight saving time. */
function zoneNames(): readonly string[] {
  const renamed = RENAMED.filter((name) => knownZone(name) === name);
  return [...new Set([...Intl.supportedValuesOf('timeZone'), ...renamed])]
    .filter((name) => name.includes('/'))
    .sort();
}
