/** A day or a channel that is named alone, and lies in its export: its names are looked up around it. */
import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { FileBytes } from '../source/archive-bytes.ts';
import type { SourceFiles } from '../source/archive-files.ts';
import { isDayName, SLACK_TABLES } from './slack-export.ts';

/**
 * The tables of the export around a file of a day, or around the folder of a channel, together with it.
 *
 * @param files what stands at that path itself
 * @returns `undefined` where it is neither, or lies in no export
 */
export function withExportAround(path: string, files: SourceFiles): SourceFiles | undefined {
  const whole = resolve(path);
  const isFolder = statSync(whole, { throwIfNoEntry: false })?.isDirectory() === true;
  const folder = isFolder ? whole : dirname(whole);
  const days = files.names.filter(isDayName);
  if (days.length === 0) return undefined;
  const top = dirname(folder);
  const tables = SLACK_TABLES.filter((name) => isFile(join(top, name)));
  if (tables.length === 0) return undefined;
  const channel = basename(folder);
  return {
    name: basename(whole),
    names: [...tables, ...days.map((day) => `${channel}/${day}`)],
    read: (name) =>
      tables.includes(name)
        ? new FileBytes(join(top, name), name).whole()
        : files.read(name.slice(channel.length + 1)),
  };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}
