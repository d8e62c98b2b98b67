/** How a Slack export is laid out: tables of people and channels, and a folder for each channel. */
import { z } from 'zod';
import { ImportError } from '../reading/import-error.ts';
import type { SourceFiles } from '../source/archive-files.ts';
import { jsonItems } from './json-list.ts';

const words = z.string().optional().catch(undefined);
const heading = z.object({ value: words }).optional().catch(undefined);

const listed = z.object({
  id: z.string().min(1),
  name: words,
  is_general: z.boolean().optional().catch(undefined),
  topic: heading,
  purpose: heading,
  members: z.array(z.string()).catch([]),
});

export type ListedChannel = z.infer<typeof listed>;

export interface SlackChannel {
  /** Of its folder; of the file, where a file of a day came alone. */
  readonly name: string;
  /** `undefined` where no table knows it. */
  readonly listed: ListedChannel | undefined;
  /** The files of its days, in order. */
  readonly days: readonly string[];
}

export interface SlackExport {
  readonly userTables: readonly string[];
  readonly channels: readonly SlackChannel[];
  /** Names by ids, also of channels of which there are no messages. */
  readonly channelNames: ReadonlyMap<string, string>;
}

const USERS = ['users.json', 'org_users.json'];
const CHANNELS = ['channels.json', 'groups.json', 'mpims.json', 'dms.json'];
/** Tables that only an export has, at its top. */
export const SLACK_TABLES: readonly string[] = [...USERS, ...CHANNELS];

/** `2026-01-10.json`; a file that was taken out of its channel may have a name in front. */
const DAY = /^(?:(.{0,200}?)[ _-]{0,3})?\d{4}-\d\d-\d\d\.json$/i;
const DAY_ALONE = /^\d{4}-\d\d-\d\d\.json$/i;

export function isDayName(name: string): boolean {
  return DAY_ALONE.test(name);
}

/** Do these files make a Slack export, by their names? */
export function isSlackExport(names: readonly string[]): boolean {
  const days = names.filter((name) => isDayName(baseOf(name)) && !isHidden(name));
  return days.length > 0;
}

/**
 * What there is in an export; a folder around all of it does not matter.
 *
 * @throws ImportError when there are several exports in it, or none
 */
export function slackExport(files: SourceFiles): SlackExport {
  const names = files.names.filter((name) => name.endsWith('.json') && !isHidden(name));
  const tables = names.filter((name) => SLACK_TABLES.includes(baseOf(name)));
  const top = topOf(tables, files.name);
  const atTop = tables.filter((name) => folderOf(name) === top);
  const known = knownChannels(files, atTop);
  const byFolder = daysByFolder(names, top, files.name);
  if (byFolder.size === 0) {
    throw new ImportError(
      `${files.name} holds no messages of Slack: no file such as 2026-01-10.json.`,
    );
  }
  return {
    userTables: atTop.filter((name) => USERS.includes(baseOf(name))),
    channels: [...byFolder].map(([name, days]) => ({ name, listed: known.get(plain(name)), days })),
    channelNames: new Map([...known.values()].map(({ id, name }) => [id, name ?? id])),
  };
}

function topOf(tables: readonly string[], source: string): string | undefined {
  const folders = [...new Set(tables.map(folderOf))];
  const [top] = folders.toSorted((a, b) => a.length - b.length);
  const others = folders.filter((folder) => !folder.startsWith(top ?? ''));
  if (others.length === 0) return top;
  const listing = [top, ...others].slice(0, 3).join(', ');
  throw new ImportError(
    `${source} holds several Slack exports (${listing}): import one at a time.`,
  );
}

/** By the names of their folders. Direct messages have folders with ids for names. */
function knownChannels(
  files: SourceFiles,
  tables: readonly string[],
): ReadonlyMap<string, ListedChannel> {
  const known = new Map<string, ListedChannel>();
  for (const table of tables.filter((name) => CHANNELS.includes(baseOf(name)))) {
    for (const item of jsonItems(files.read(table))) {
      const channel = item.is === 'value' ? listed.safeParse(item.value).data : undefined;
      if (channel === undefined) continue;
      const folder = plain(channel.name ?? channel.id);
      if (!known.has(folder)) known.set(folder, channel);
    }
  }
  return known;
}

function daysByFolder(
  names: readonly string[],
  top: string | undefined,
  source: string,
): ReadonlyMap<string, string[]> {
  const days = new Map<string, string[]>();
  const isAlone = names.length === 1;
  for (const name of names) {
    if (top !== undefined && !isIn(name, top)) continue;
    const channel = channelOf(name, isAlone, source);
    if (channel === undefined) continue;
    const others = days.get(channel);
    if (others === undefined) days.set(channel, [name]);
    else others.push(name);
  }
  return days;
}

/** Directly in a folder that is directly in this one. */
function isIn(name: string, top: string): boolean {
  return name.startsWith(top) && name.slice(top.length).split('/').length === 2;
}

/** The channel of a file of a day; `undefined` when it is none. */
function channelOf(name: string, isAlone: boolean, source: string): string | undefined {
  const base = baseOf(name);
  const folder = folderOf(name);
  if (isDayName(base) && folder !== '') return baseOf(folder.slice(0, -1));
  if (isAlone) return DAY.exec(base)?.[1] || base.slice(0, -'.json'.length);
  return isDayName(base) ? source.replace(/\.zip$/i, '') : undefined;
}

/** With its `/` at the end; empty at the top. */
function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

function baseOf(name: string): string {
  return name.slice(name.lastIndexOf('/') + 1);
}

/** What operating systems put beside the files of people. */
function isHidden(name: string): boolean {
  return name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');
}

/** File systems differ in how they write one and the same name. */
function plain(name: string): string {
  return name.normalize('NFC');
}
