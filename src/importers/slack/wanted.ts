/** Which channels, days and messages of an export are wanted. */
import { dayNumber } from '../../incident/time/calendar.ts';
import { DAY } from '../../incident/time/duration.ts';
import { FURTHEST_FROM_UTC as FURTHEST } from '../../incident/time/zones.ts';
import { ImportError } from '../reading/import-error.ts';
import type { SlackChannel } from './slack-export.ts';
import type { SlackOptions } from './slack-options.ts';

type Range = Pick<SlackOptions, 'from' | 'until'>;

const DATE = /(\d{4})-(\d\d)-(\d\d)\.json$/i;

/** @throws ImportError when one of the names is that of no channel */
export function wantedChannels(
  channels: readonly SlackChannel[],
  names: readonly string[],
): readonly SlackChannel[] {
  if (names.length === 0) return channels;
  for (const name of names) {
    if (!channels.some((channel) => isCalled(channel, name))) throw noChannel(channels, name);
  }
  return channels.filter((channel) => names.some((name) => isCalled(channel, name)));
}

/** May messages of this time stand in this file? Its day is one of some zone, which nothing names. */
export function mayHold(file: string, { from, until }: Range): boolean {
  const [, year, month, day] = DATE.exec(file) ?? [];
  if (day === undefined) return true;
  const start = DAY * dayNumber({ year: Number(year), month: Number(month), day: Number(day) });
  // Some files go on into the next day.
  return (
    (until === undefined || start - FURTHEST <= until) &&
    (from === undefined || start + 2 * DAY + FURTHEST >= from)
  );
}

export function isWithin(at: number, { from, until }: Range): boolean {
  return (from === undefined || at >= from) && (until === undefined || at <= until);
}

function isCalled({ name, listed }: SlackChannel, wanted: string): boolean {
  const plain = wanted.replace(/^#/, '').normalize('NFC').toLowerCase();
  return [name, listed?.name, listed?.id].some(
    (each) => each?.normalize('NFC').toLowerCase() === plain,
  );
}

function noChannel(channels: readonly SlackChannel[], name: string): ImportError {
  const some = channels.slice(0, 10).map((channel) => `#${channel.name}`);
  const more = channels.length > some.length ? ` and ${channels.length - some.length} more` : '';
  const wanted = `#${name.replace(/^#/, '')}`;
  return new ImportError(`No messages of ${wanted} are there, but of ${some.join(', ')}${more}.`);
}
