/** Words for what a screen shows by signs, columns and short forms. */

import { coarseDuration } from '../../incident/time/duration.ts';
import { safeLine } from '../../terminal/safe-text.ts';

/** People paste novels: nobody wants all of one read out. */
const LONGEST = 600;

/** What people typed, made safe, and no longer than somebody listens. */
export function clean(text: string): string {
  const beginning = text.slice(0, LONGEST).toWellFormed();
  return safeLine(text.length > LONGEST ? `${beginning}…` : beginning).trim();
}

/** With a full stop, where nothing else ends it. */
export function sentence(text: string): string {
  const said = text.trim();
  return /[.!?…:]["”]?$/.test(said) ? said : `${said}.`;
}

/** Its first letter a capital one. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** `1 entry`, `14 entries`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

const UNITS: Readonly<Record<string, string>> = { d: 'day', h: 'hour', m: 'minute', s: 'second' };

/** A length of time as it is printed (`~1h 4m`) in words: `about 1 hour 4 minutes`. */
export function lengthInWords(printed: string): string {
  return printed
    .replace(/^~/, 'about ')
    .replace(/(^|\s)-(?=\d)/, '$1minus ')
    .replace(/(\d+)([dhms])\b/g, (_, count: string, unit: string) =>
      counted(Number(count), UNITS[unit] ?? unit),
    );
}

/** A length of time in milliseconds, without seconds from a minute on. */
export function coarseLength(milliseconds: number): string {
  return lengthInWords(coarseDuration(milliseconds));
}

/** A time as it is printed (`~14:35`, `14:35–14:40`) in words: `about 14:35`, `14:35 until 14:40`. */
export function timeInWords(printed: string): string {
  return printed.replace(/^~/, 'about ').replace('–', ' until ');
}

/** `severity 1` for `sev1`. */
export function severityInWords(name: string | null | undefined): string {
  if (name === null || name === undefined) return 'severity not known';
  const [, number] = /^sev-?(\d+)$/.exec(name) ?? [];
  return `severity ${number ?? clean(name)}`;
}
