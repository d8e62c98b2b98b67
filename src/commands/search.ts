import type { Command } from 'commander';
import { z } from 'zod';
import { formatIso } from '../incident/time/clock.ts';
import type { Found } from '../journal/text-search.ts';
import { chooseIncident } from './current.ts';
import { UsageError } from './failure.ts';
import { globalOptions, INCIDENT_NAME, journalOption } from './global-options.ts';
import { paragraphs } from './paragraphs.ts';
import type { Session } from './session.ts';
import { shown } from './shown.ts';
import { wholeNumber } from './whole-number.ts';

const optionsSchema = z.object({
  ...globalOptions,
  limit: z.string().optional(),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

const LIMIT = 50;

const DESCRIPTION = paragraphs(
  `Looks for words in all incidents: in titles, in entries with what was pasted and with the notes
  that settled them, in follow-ups and in sections, as they read now. All of the words must be there;
  each may go on (cart finds carts), and neither case nor accents make a difference. The incident in
  which something was written down last stands first.`,
  `--json has for each place: incident (its slug), id (of the incident), title, severity, zone; what
  (title, entry, follow-up, section), section (its name), number, label, kind, at (ISO 8601, UTC, or
  null), isAbout; excerpt, and marks: where in it the words stand (start, end, in UTF-16 units).`,
);

export function addSearch(program: Command, session: Session): void {
  const command = program
    .command('search')
    .summary('look for words in all incidents')
    .description(DESCRIPTION)
    .argument('<words...>', 'what to look for')
    .option('--incident <slug>', `only in this incident: ${INCIDENT_NAME}`)
    .option('--limit <n>', `at most so many places (default: ${LIMIT})`)
    .option('--json', 'print what was found as JSON')
    .action((words: string[]) =>
      search(session, words.join(' '), optionsSchema.parse(command.optsWithGlobals())),
    );
  journalOption(command);
}

async function search(session: Session, words: string, options: Options): Promise<void> {
  if (words.trim() === '')
    throw new UsageError('Write what to look for: bridgelog search timeout.');
  const limit = wholeNumber('--limit', options.limit) ?? LIMIT;
  const journal = session.existingJournal(options);
  const incident =
    options.incident === undefined
      ? undefined
      : chooseIncident(journal, options.incident, 'read').id;
  const found = journal.search(words, { limit, incident });
  if (options.json) session.printJson(found.map(plain));
  else if (found.length > 0) {
    const { isEmphatic } = await import('./emphasis.ts');
    const { foundRows } = await import('./found-rows.ts');
    const style = { width: session.io.stdout.columns, isEmphatic: isEmphatic(session.io) };
    session.print(foundRows(found, style).join('\n'));
  }
  if (found.length === 0) session.say(`Nothing is found that holds ${shown(words)}.`);
  const all = found.length < limit ? found.length : journal.countFound(words, { incident });
  if (found.length < all)
    session.say(
      `These are the newest ${limit} of ${all}: more words find fewer, --limit ${all} shows all.`,
    );
  if (!options.json) sayHowToGoOn(session, found);
}

/** The first entry is the example; where there is none, what is shown only when it is asked for. */
function sayHowToGoOn(session: Session, found: readonly Found[]): void {
  const example = found.find(({ number }) => number !== null) ?? found[0];
  if (example === undefined) return;
  const { slug, sort, number } = example;
  const options = { entry: ` --entry ${number}`, section: ' --sections', followup: '', facts: '' };
  session.say(`What stands around it: bridgelog show ${shown(slug)}${options[sort]}`);
}

const WHAT = { facts: 'title', entry: 'entry', followup: 'follow-up', section: 'section' } as const;

function plain(found: Found): object {
  const { slug, incident, title, severity, zone, sort, id } = found;
  const { number, label, kind, at, isAbout, excerpt, marks } = found;
  return {
    ...{ incident: slug, id: incident, title, severity, zone, what: WHAT[sort] },
    ...{ section: sort === 'section' ? id : null, number, label, kind },
    at: at === null ? null : formatIso(at, 'UTC'),
    ...{ isAbout, excerpt, marks },
  };
}
