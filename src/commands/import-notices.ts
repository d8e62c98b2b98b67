/** What a person should know of an import beside what was read: before anything is recorded. */
import type { Source } from '../importers/read-source.ts';
import type { ReadIncident } from '../importers/reading/reading.ts';
import type { SourceFormat } from '../importers/source-formats.ts';
import { columns } from '../terminal/columns.ts';
import { safeLine } from '../terminal/safe-text.ts';
import type { ImportOptions } from './import-options.ts';
import { grouped } from './import-progress.ts';

/** Options that one format alone has a use for. */
const OF_ONE_FORMAT = [
  { option: 'channel', format: 'slack', called: 'Slack' },
  { option: 'from', format: 'slack', called: 'Slack' },
  { option: 'until', format: 'slack', called: 'Slack' },
  { option: 'columns', format: 'csv', called: 'CSV' },
] as const satisfies readonly {
  option: keyof ImportOptions;
  format: SourceFormat;
  called: string;
}[];

/** `night.md: --from changes nothing here, it is of Slack`: a line for each that is not of this format. */
export function optionsWithoutUse(
  file: string,
  source: Source,
  options: ImportOptions,
): readonly string[] {
  const format = source.is === 'readings' ? source.format : 'bridgelog';
  return OF_ONE_FORMAT.filter(
    (each) => each.format !== format && isGiven(options[each.option]),
  ).map(({ option, called }) =>
    safeLine(`${file}: --${option} changes nothing here, it is of ${called}`),
  );
}

function isGiven(value: string | readonly string[] | undefined): boolean {
  return value !== undefined && value.length > 0;
}

/** So many are listed. */
const MOST_LISTED = 20;

/** The channels of a chat, with how much there is of each. */
export class ChannelCounts {
  readonly #entries = new Map<string, number>();

  add({ channel, entries }: ReadIncident): void {
    if (channel === undefined) return;
    this.#entries.set(channel, (this.#entries.get(channel) ?? 0) + entries.length);
  }

  /** What to do to take some of them only; nothing where there is one. */
  lines(file: string): readonly string[] {
    const all = [...this.#entries];
    const [first] = all;
    if (first === undefined || all.length === 1) return [];
    const rows = all
      .slice(0, MOST_LISTED)
      .map(([name, count]) => [
        `  #${name}`,
        `${grouped(count)} ${count === 1 ? 'entry' : 'entries'}`,
      ]);
    const more = all.length - rows.length;
    return [
      `${file}: ${all.length} channels, and each becomes an incident; to take only some: --channel ${first[0]}`,
      ...columns(rows),
      ...(more === 0 ? [] : [`  … and ${grouped(more)} more`]),
    ].map(safeLine);
  }
}
