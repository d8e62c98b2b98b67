/** Which of all incidents a command is about: words, and options that say the same. */
import type { Command } from 'commander';
import { z } from 'zod';
import { squeezed } from '../incident/line/severity.ts';
import { SEVERITIES } from '../incident/record/vocabulary.ts';
import { type IncidentFilter, NO_FILTER } from '../library/filter/filter.ts';
import { type Period, readPeriod } from '../library/filter/period.ts';
import { readFilter } from '../library/filter/read-filter.ts';
import { UsageError } from './failure.ts';

export const filterOptionsSchema = {
  open: z.boolean().default(false),
  resolved: z.boolean().default(false),
  severity: z.array(z.string()).default([]),
  service: z.array(z.string()).default([]),
  tag: z.array(z.string()).default([]),
  since: z.string().optional(),
  until: z.string().optional(),
};
type FilterOptions = z.infer<z.ZodObject<typeof filterOptionsSchema>>;

/** What the words mean, for the help of a command that takes them. */
export const FILTER_HELP = `Words choose some of them: open, resolved, a severity, service:payments, #tag,
and the days on which they began, as 2026, 2026-05, 2026-05-10 or 2026-05..2026-07. All other words are looked
for in titles, slugs, services and severities. Options do the same. Days are those of the incident's own zone;
where the start is not known, the day is that of the declaration, or of the first entry.`;

export function filterOptions(command: Command): Command {
  return command
    .option('--open', 'only those that nobody has resolved')
    .option('--resolved', 'only those that are resolved')
    .option('--severity <sev>', 'only those that ever had it; or one of several', collect)
    .option('--service <name>', 'only those that it is affected in; or one of several', collect)
    .option('--tag <name>', 'only those with this tag; with several, all of them', collect)
    .option('--since <day>', 'only those that began on this day (month, year) or later')
    .option('--until <day>', 'only those that began on this day (month, year) or before');
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

/**
 * What the words and the options ask for together.
 *
 * @param severities the names of severities, the worst first
 * @throws UsageError for what is no severity or no day, and for both states
 */
export function readFilterOptions(
  words: readonly string[],
  options: FilterOptions,
  severities: readonly string[],
): IncidentFilter {
  if (options.open && options.resolved) {
    throw new UsageError('--open and --resolved leave nothing: write one of them.');
  }
  const state = options.open ? 'open' : options.resolved ? 'resolved' : undefined;
  const base: IncidentFilter = {
    ...NO_FILTER,
    state,
    severities: options.severity.map((name) => severityNamed(name, severities)),
    services: options.service,
    tags: options.tag.map((tag) => tag.replace(/^#/, '')),
    since: options.since === undefined ? undefined : periodOf('--since', options.since).since,
    until: options.until === undefined ? undefined : periodOf('--until', options.until).until,
  };
  return readFilter(words.join(' '), { severities }, base);
}

/** Past incidents may have one that is not in the settings any more. */
function severityNamed(typed: string, severities: readonly string[]): string {
  const name = [...severities, ...SEVERITIES].find((each) => squeezed(each) === squeezed(typed));
  if (name !== undefined) return name;
  throw new UsageError(`--severity: "${typed}" is none: write one of ${severities.join(', ')}.`);
}

function periodOf(option: string, typed: string): Period {
  const period = typed.includes('..') ? undefined : readPeriod(typed);
  if (period !== undefined) return period;
  throw new UsageError(`${option}: "${typed}" is no day: write 2026-05-10, 2026-05 or 2026.`);
}
