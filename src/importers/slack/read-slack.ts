/** Slack exports: each channel becomes an incident, each message an entry of it. */
import { ImportError } from '../reading/import-error.ts';
import { digest } from '../reading/prose.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { ReadIncident } from '../reading/reading.ts';
import type { SourceFiles } from '../source/archive-files.ts';
import { isOfFile } from './day-file.ts';
import { People } from './people.ts';
import { readChannel } from './read-channel.ts';
import { type SlackChannel, type SlackExport, slackExport } from './slack-export.ts';
import type { SlackOptions } from './slack-options.ts';
import { mayHold, wantedChannels } from './wanted.ts';

/**
 * Reads an export as it is asked for the pieces: about one file of it is in memory at a time. Each piece holds
 * what was written in one channel on one day; pieces with the same key go on.
 *
 * @throws ImportError when it is no export, a wanted channel is not in it, or nothing in it is wanted
 */
export function* readSlack(
  files: SourceFiles,
  options: SlackOptions,
): Generator<ReadIncident, undefined> {
  const whole = slackExport(files);
  const channels = wanted(whole, options);
  const people = new People(whole.userTables.map((table) => files.read(table)));
  const names = {
    handle: (id: string) => people.handle(id),
    channel: (id: string) => whole.channelNames.get(id),
    zone: options.zone ?? options.defaultZone,
  };
  let findings = aboutTables(people, channels);
  let hasAny = false;
  for (const channel of channels) {
    const key = keyOf(channel);
    const context = { files, channel, key, people, names, options };
    const pieces = readChannel(context, findings);
    let next = pieces.next();
    for (; next.done !== true; next = pieces.next()) {
      hasAny = true;
      yield next.value;
    }
    findings = next.value;
  }
  if (!hasAny) throw nothing(files, findings, options);
}

/** The id that Slack gave it; where that is not there, what its name makes. */
function keyOf({ listed, name }: SlackChannel): string {
  return `slack:${listed?.id ?? digest(name)}`;
}

/** The channels, with the days that may be wanted of each. */
function wanted({ channels }: SlackExport, options: SlackOptions): readonly SlackChannel[] {
  return wantedChannels(channels, options.channels).map((channel) => ({
    ...channel,
    days: channel.days.filter((day) => mayHold(day, options)),
  }));
}

function aboutTables(people: People, channels: readonly SlackChannel[]): readonly ReadFinding[] {
  const withDays = channels.filter(({ days }) => days.length > 0).length;
  const unlisted = channels.filter(({ listed }) => listed === undefined).length;
  return [
    ...(people.isEmpty ? [NO_USERS] : []),
    ...(unlisted > 0 ? [NO_CHANNELS] : []),
    ...(withDays > 1 ? [manyChannels(withDays)] : []),
  ];
}

const NO_USERS: ReadFinding = {
  code: 'no-users',
  level: 'warning',
  message:
    'No users.json tells who is who: people whom no message names are called by their ids in Slack.',
  line: undefined,
};

const NO_CHANNELS: ReadFinding = {
  code: 'no-channel-id',
  level: 'hint',
  message:
    'The id of the channel is not known: import the whole export, and its messages are known again later.',
  line: undefined,
};

function manyChannels(count: number): ReadFinding {
  const message = `There are ${count} channels, and each becomes an incident: take some of them with --channel.`;
  return { code: 'many-channels', level: 'hint', message, line: undefined };
}

function nothing(
  files: SourceFiles,
  findings: readonly ReadFinding[],
  { from, until }: SlackOptions,
): ImportError {
  const why = findings.filter(({ code }) => isOfFile(code)).map(({ message }) => message);
  const isCut = from !== undefined || until !== undefined;
  const what = isCut ? 'No message of that time stands' : 'No message stands';
  return new ImportError([`${what} in ${files.name}.`, ...why.slice(-1)].join(' '));
}
