import type { Command } from 'commander';
import { z } from 'zod';
import { formatIso } from '../incident/time/clock.ts';
import type { IncidentSummary } from '../journal/incident-summary.ts';
import type { Journal } from '../journal/journal.ts';
import { type IncidentFilter, isEmptyFilter } from '../library/filter/filter.ts';
import {
  FILTER_HELP,
  filterOptions,
  filterOptionsSchema,
  readFilterOptions,
} from './filter-options.ts';
import { globalOptions, journalOption } from './global-options.ts';
import { paragraphs } from './paragraphs.ts';
import type { Session } from './session.ts';
import { sayUnknownServices } from './unknown-services.ts';
import { wholeNumber } from './whole-number.ts';

const optionsSchema = z.object({
  ...globalOptions,
  ...filterOptionsSchema,
  limit: z.string().optional(),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

/** On a terminal, the latest ones must not have gone out of sight. */
const ON_A_TERMINAL = 100;

const DESCRIPTION = paragraphs(
  `Lists incidents, the one that began last first, each time in its own zone; ~ stands before a time that is
  only about known.`,
  FILTER_HELP,
  `--json has for each: slug, id, title, severity, severities (each that it ever had), services, zone;
  declared, began (the start, as far as it is known), started and resolved (ISO 8601, UTC, or null),
  isStartAbout, isResolved, isImported (only told by an import), entries.`,
);

export function addList(program: Command, session: Session): void {
  const command = program
    .command('list')
    .summary('list all incidents')
    .description(DESCRIPTION)
    .argument('[words...]', 'which ones (default: all)');
  filterOptions(command)
    .option('--limit <n>', `at most so many (default: all; on a terminal ${ON_A_TERMINAL})`)
    .option('--json', 'print them as JSON, times in ISO 8601 and UTC')
    .action((words: string[]) =>
      list(session, words, optionsSchema.parse(command.optsWithGlobals())),
    );
  journalOption(command);
}

async function list(session: Session, words: readonly string[], options: Options): Promise<void> {
  const { io, config } = session;
  const filter = readFilterOptions(words, options, config.severities);
  const isSeen = io.stdout.columns !== undefined && !options.json;
  const limit =
    wholeNumber('--limit', options.limit) ?? (isSeen ? ON_A_TERMINAL : Number.POSITIVE_INFINITY);
  const journal = session.hasJournal(options) ? session.journal(options) : undefined;
  const { listed, all } = journal === undefined ? NONE : await listedBy(journal, filter, limit);
  if (options.json) session.printJson(listed.map(plain));
  else if (listed.length > 0) {
    const { incidentRows } = await import('./list-rows.ts');
    session.print(incidentRows(listed, io.stdout.columns).join('\n'));
  }
  if (journal !== undefined) sayUnknownServices(session, journal, filter);
  if (listed.length > 0) sayMore(session, listed.length, all);
  else if (journal === undefined || journal.countIncidents() === 0) {
    session.say('No incident is declared yet: begin with bridgelog new "what fails".');
  } else session.say('No incident matches: bridgelog list without words lists all.');
}

interface Listed {
  readonly listed: readonly IncidentSummary[];
  /** How many there are without the limit. */
  readonly all: number;
}

const NONE: Listed = { listed: [], all: 0 };

async function listedBy(journal: Journal, filter: IncidentFilter, limit: number): Promise<Listed> {
  // Nobody is to wait for thousands that are not shown.
  if (isEmptyFilter(filter) && Number.isFinite(limit)) {
    return { listed: journal.incidents({ limit }), all: journal.countIncidents() };
  }
  const { meantIncidents } = await import('../library/filter/meant-incidents.ts');
  const meant = meantIncidents(journal, filter);
  return { listed: meant.slice(0, limit), all: meant.length };
}

function sayMore(session: Session, listed: number, all: number): void {
  if (listed === all) return;
  session.say(`These are the latest ${listed} of ${all}: --limit ${all} lists them all.`);
}

function plain(incident: IncidentSummary): object {
  const { id, slug, title, severity, severities, services, zone } = incident;
  const { isStartAbout, isResolved, isImported, entries } = incident;
  return {
    ...{ slug, id, title, severity, severities, services, zone },
    declared: iso(incident.declaredAt),
    began: iso(incident.beganAt),
    started: iso(incident.startedAt),
    isStartAbout,
    resolved: iso(incident.resolvedAt),
    ...{ isResolved, isImported, entries },
  };
}

function iso(instant: number | null): string | null {
  return instant === null ? null : formatIso(instant, 'UTC');
}
