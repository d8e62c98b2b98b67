/** The messages of one file: all that was written in a channel on one day. */
import type { ReadFinding } from '../reading/read-finding.ts';
import type { SourceFiles } from '../source/archive-files.ts';
import { jsonItems } from './json-list.ts';
import { readMessage, type SlackMessage } from './message.ts';

export interface PlacedMessage {
  readonly message: SlackMessage;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

/** A file with more than so many of them, and nothing else, is read no further. */
const MOST_UNREADABLE = 10_000;

/**
 * The messages of a file, as they are read. Returns what is wrong with the file.
 *
 * @throws ImportError when the file cannot be read at all
 */
export function* messagesOf(
  files: SourceFiles,
  name: string,
): Generator<PlacedMessage, readonly ReadFinding[]> {
  const unreadable: number[] = [];
  let count = 0;
  for (const item of jsonItems(files.read(name))) {
    if (item.is === 'not-a-list') return [notMessages(name)];
    if (item.is === 'cut-off') return [...unread(name, unreadable), cutOff(name, item.line)];
    const message = item.is === 'value' ? readMessage(item.value) : undefined;
    if (message === undefined) unreadable.push(item.line);
    else yield { message, line: item.line };
    count += message === undefined ? 0 : 1;
    if (unreadable.length > Math.max(MOST_UNREADABLE, count)) break;
  }
  return unread(name, unreadable);
}

/** Is a finding with this code about a file that could not be read as it should? */
export function isOfFile(code: string): boolean {
  return code === 'unreadable' || code === 'cut-off';
}

/** Do these bytes look like such a file? */
export function isSlackDay(bytes: Uint8Array): boolean {
  for (const item of jsonItems(bytes)) {
    if (item.is !== 'value') return false;
    const message = readMessage(item.value);
    return message !== undefined && (message.type ?? message.user ?? message.bot_id) !== undefined;
  }
  return false;
}

function unread(name: string, lines: readonly number[]): readonly ReadFinding[] {
  const [line] = lines;
  if (line === undefined) return [];
  const what = lines.length === 1 ? '1 message' : `${lines.length} messages`;
  const where = lines.length === 1 ? `on line ${line}` : `the first on line ${line}`;
  return [warning('unreadable', `${name}: ${what} (${where}) cannot be read: left out.`, line)];
}

function cutOff(name: string, line: number): ReadFinding {
  const message = `${name} ends in the middle of a message: what stands before it was read.`;
  return warning('cut-off', message, line);
}

function notMessages(name: string): ReadFinding {
  return warning('unreadable', `${name} is no list of messages: left out.`, undefined);
}

function warning(code: string, message: string, line: number | undefined): ReadFinding {
  return { code, level: 'warning', message, line };
}
