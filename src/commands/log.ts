import type { Command } from 'commander';
import { z } from 'zod';
import { type Occasion, occasion } from '../incident/occasion.ts';
import { KINDS } from '../incident/vocabulary.ts';
import type { Act } from '../journal/act.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { type Batch, recordBatch } from './batch.ts';
import { chooseIncident } from './current.ts';
import { Failure, UsageError } from './failure.ts';
import { globalOptions, incidentOptions } from './global-options.ts';
import { verbOfKind, withTime } from './line-options.ts';
import { recordLine } from './record-line.ts';
import type { Session } from './session.ts';

const optionsSchema = z.object({
  ...globalOptions,
  at: z.string().optional(),
  kind: z.string().optional(),
  paste: z.boolean().default(false),
  keepGoing: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

const DESCRIPTION = `Logs one line, or the lines of standard input as one act: all of them, or none.

A line is: [time] [sigil] text with @people and #tags
       or: [time] /verb [label] [time] text
Sigils:    ! action, ? hypothesis, = decision, > told the outside, ^ escalation, + follow-up
All that follows the first word of the line belongs to it, also with a leading "-".`;

export function addLog(program: Command, session: Session): void {
  const command = program
    .command('log')
    .summary('log a line, or piped lines as a batch')
    .description(DESCRIPTION)
    .argument('[line...]', 'what happened; without it, lines are read from standard input')
    .option('--at <time>', 'when it happened, written as at the beginning of a line')
    .option('--kind <kind>', `what lines without sigil or verb are: ${KINDS.join(', ')}`)
    .option('--paste', 'one entry, with standard input as its detail')
    .option('--keep-going', 'in a batch: log the lines that can be read, and report the others')
    .option('--json', 'print the records as JSON')
    .passThroughOptions()
    .allowUnknownOption()
    .action(async (words: string[]) => {
      await log(session, words.join(' ').trim(), optionsSchema.parse(command.optsWithGlobals()));
    });
  incidentOptions(command);
}

async function log(session: Session, line: string, options: Options): Promise<void> {
  const { io, author } = session;
  const isBatch = line === '' && !options.paste;
  const piped = line === '' || options.paste ? await pipedText(session) : '';
  if (isBatch && options.at !== undefined) throw new UsageError('--at goes with one line only.');
  const text = isBatch ? piped : withTime(withDetail(line, piped), options.at);
  const verb = verbOfKind(options.kind);
  const journal = session.journal(options);
  const { id, slug } = chooseIncident(journal, session.incidentName(options), 'write');
  const done = journal.act({ incident: id, author }, (act) => {
    const when = { ...occasion(act.incident, io.clock(), author), verb };
    return isBatch ? recordBatch(act, text, when, options) : recordOne(act, text, when);
  });
  tell(session, slug, done, options);
  if (!journal.wipeIsComplete) {
    session.say(
      'The words are still in the journal’s write-ahead log, because another process reads it; the next act wipes them.',
    );
  }
}

/** The line, and below it the pasted block; without a line the block's own first line is it. */
function withDetail(line: string, block: string): string {
  return line === '' ? block.trim() : `${line}\n${block}`;
}

async function pipedText({ io }: Session): Promise<string> {
  const text = io.stdin.isTerminal ? '' : await io.stdin.read();
  if (text.trim() !== '') return text;
  throw new UsageError('Nothing to log: write a line behind "log", or pipe lines into it.');
}

function recordOne(act: Act, line: string, when: Occasion): Batch {
  return { recorded: [recordLine(act, line, when)], rejected: [] };
}

/** @throws Failure when lines were left out, after telling what was done */
function tell(
  session: Session,
  slug: string,
  { recorded, rejected }: Batch,
  { json }: Options,
): void {
  for (const line of recorded.flatMap(({ echo }) => echo)) session.say(`${slug}: ${line}`);
  for (const { line, reason } of rejected) session.say(safeLine(`Line ${line}: ${reason}`));
  if (json) {
    session.printJson({
      incident: slug,
      records: recorded.flatMap(({ records }) => records),
      rejected,
    });
  }
  if (rejected.length === 0) return;
  const all = recorded.length + rejected.length;
  throw new Failure(`Not recorded: ${rejected.length} of ${all} lines.`);
}
