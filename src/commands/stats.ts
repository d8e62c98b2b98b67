import { type Command, Option } from 'commander';
import { GROUPED_BY } from '../library/statistics/groups.ts';
import { FILTER_HELP, filterOptions } from './filter-options.ts';
import { journalOption } from './global-options.ts';
import { paragraphs } from './paragraphs.ts';
import type { Session } from './session.ts';
import {
  STATISTICS_FORMATS,
  type StatisticsCall,
  statisticsCall,
  statisticsOptions,
} from './stats-options.ts';
import { sayUnknownServices } from './unknown-services.ts';

const DESCRIPTION = paragraphs(
  `Says what incidents took, measure by measure: how many were measured, the median, the 90th percentile
  from ten on, the shortest and the longest; and how many could not be measured, and why. Nothing is
  counted by person.`,
  FILTER_HELP,
  `--json has lengths in milliseconds, and says of every measure how many it is of; null where nothing is
  measured.`,
);

export function addStats(program: Command, session: Session): void {
  const command = program
    .command('stats')
    .summary('say what incidents took, and how that changed')
    .description(DESCRIPTION)
    .argument('[words...]', 'which incidents (default: all)');
  filterOptions(command)
    .addOption(
      new Option(
        '--by <what>',
        'also by highest severity, by service, by year or by month',
      ).choices(GROUPED_BY),
    )
    .addOption(
      new Option(
        '--format <format>',
        'text; html: one page with charts; json (default: text)',
      ).choices(STATISTICS_FORMATS),
    )
    .option('--json', 'the same as --format json')
    .option('-o, --output <file>', 'to this file (default: standard output)')
    .option('--force', 'replace a file that holds something else')
    .action(async (words: string[]) => {
      const options = statisticsOptions.parse(command.optsWithGlobals());
      await stats(session, statisticsCall(words, options, session.config.severities));
    });
  journalOption(command);
}

async function stats(session: Session, call: StatisticsCall): Promise<void> {
  const journal = session.existingJournal(call);
  const { measureAll, meantStatistics } = await import('./stats-measuring.ts');
  measureAll(session, journal);
  const statistics = meantStatistics(session, journal, call);
  sayUnknownServices(session, journal, call.filter);
  if (statistics.incidents === 0) {
    session.say('No incident matches: without words, all are counted.');
  }
  const { outputStatistics } = await import('./stats-output.ts');
  await outputStatistics(session, statistics, call);
}
