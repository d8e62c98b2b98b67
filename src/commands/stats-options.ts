/** What `stats` may be asked for. */
import { z } from 'zod';
import type { IncidentFilter } from '../library/filter/filter.ts';
import { GROUPED_BY, type GroupedBy } from '../library/statistics/groups.ts';
import { UsageError } from './failure.ts';
import { filterOptionsSchema, readFilterOptions } from './filter-options.ts';
import { globalOptions } from './global-options.ts';

export const STATISTICS_FORMATS = ['text', 'html', 'json'] as const;
type StatisticsFormat = (typeof STATISTICS_FORMATS)[number];

export const statisticsOptions = z.object({
  ...globalOptions,
  ...filterOptionsSchema,
  by: z.enum(GROUPED_BY).optional(),
  json: z.boolean().default(false),
  format: z.enum(STATISTICS_FORMATS).optional(),
  output: z.string().optional(),
  force: z.boolean().default(false),
});
type Options = z.infer<typeof statisticsOptions>;

/** What is to be counted, and how it is to be shown. */
export interface StatisticsCall extends Pick<Options, 'db' | 'output' | 'force'> {
  readonly filter: IncidentFilter;
  /** By what the incidents were chosen, as it may be typed; empty: all. */
  readonly chosen: string;
  readonly format: StatisticsFormat;
  readonly by: readonly GroupedBy[];
}

/**
 * What the words and options ask for. Text is read from its beginning, and has the one grouping that is
 * asked for, or none; everything else has all of them where none is named.
 *
 * @param severities the names of severities, the worst first
 * @throws UsageError for two formats at once, and for a filter that cannot be read
 */
export function statisticsCall(
  words: readonly string[],
  options: Options,
  severities: readonly string[],
): StatisticsCall {
  const { db, by, json, format, output, force } = options;
  if (json && format !== undefined && format !== 'json') {
    throw new UsageError(`--json and --format ${format} are two formats: write one of them.`);
  }
  const asked = json ? 'json' : (format ?? 'text');
  const all = asked === 'text' ? [] : GROUPED_BY;
  const filter = readFilterOptions(words, options, severities);
  const chosen = chosenBy(words, options);
  return { db, output, force, filter, chosen, format: asked, by: by === undefined ? all : [by] };
}

function chosenBy(words: readonly string[], options: Options): string {
  const { open, resolved, severity, service, tag, since, until } = options;
  return [
    ...words,
    ...(open ? ['open'] : []),
    ...(resolved ? ['resolved'] : []),
    ...severity,
    ...service.map((name) => `service ${name}`),
    ...tag.map((name) => `#${name.replace(/^#/, '')}`),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(until === undefined ? [] : [`until ${until}`]),
  ].join(' ');
}
