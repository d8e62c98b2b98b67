import type { Command } from 'commander';
import { z } from 'zod';
import { LINE_FORMS, PLAIN_TEXT, SIGILS, TIME_FORMS } from '../incident/line/grammar-help.ts';
import { type Occasion, occasion } from '../incident/line/occasion.ts';
import { slips } from '../incident/line/slips.ts';
import { KINDS } from '../incident/record/vocabulary.ts';
import type { Act } from '../journal/act.ts';
import { type Batch, recordBatch } from '../journal/record-batch.ts';
import { recordLine } from '../journal/record-line.ts';
import { columns } from '../terminal/columns.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { Failure, UsageError } from './failure.ts';
import { globalOptions, incidentOptions } from './global-options.ts';
import { verbOfKind, withTime } from './line-options.ts';
import type { Session } from './session.ts';
import { shown } from './shown.ts';
import { verbHelp } from './verb-help.ts';

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

A line is: ${LINE_FORMS.join('\n       or: ')}
${PLAIN_TEXT}

Options stand before the line; all that follows its first word is the line, also
with a leading "-". Quote the line where it holds what the shell takes for
itself: ! ? > # * & ; ' "`;

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
    .addHelpText('after', () => `\n${grammarHelp()}\n${verbHelp()}`)
    .action(async (words: string[]) => {
      const options = optionsSchema.parse(command.optsWithGlobals());
      await log(session, { words, notice: optionNotice(words, command) }, options);
    });
  incidentOptions(command);
}

/** The times and sigils, in columns as the verbs are. */
function grammarHelp(): string {
  const times = TIME_FORMS.map(({ typed: [first], means }) => [`  ${first}`, means]);
  const sigils = SIGILS.map(({ mark, logs }) => [`  ${mark}`, logs]);
  return ['Times:', ...columns(times), 'Sigils:', ...columns(sigils)].join('\n');
}

interface Words {
  readonly words: readonly string[];
  readonly notice: string | undefined;
}

async function log(session: Session, { words, notice }: Words, options: Options): Promise<void> {
  const line = lineOf(words);
  const { text, isBatch } = await whatToLog(session, line, options);
  const verb = verbOfKind(options.kind);
  const { author, io } = session;
  const { severities } = session.config;
  const journal = session.journal(options);
  const { id, slug } = chooseIncident(journal, session.incidentName(options), 'write');
  const done = journal.act({ incident: id, author }, (act) => {
    const when = { ...occasion(act.incident, io.clock(), author, severities), verb };
    return isBatch ? recordBatch(act, text, when, options) : recordOne(act, text, when);
  });
  if (notice !== undefined) session.say(notice);
  if (!journal.wipeIsComplete) session.say(WIPE_IS_PENDING);
  tell(session, slug, done, options);
}

const WIPE_IS_PENDING =
  'Another process reads the journal just now: the words leave the file with the next act.';

/** @throws UsageError for an option that `log` does not have */
function lineOf(words: readonly string[]): string {
  const [first = ''] = words;
  if (/^--[a-z]/.test(first)) {
    throw new UsageError(`unknown option ${first}; to log it as text, put a "\\" before it.`);
  }
  return words.length === 1 && first === '-' ? '' : words.join(' ').trim();
}

const HELP = ['--help', '-h'];

/** Options behind the line's first word are text, and that may not be what was meant. */
function optionNotice(words: readonly string[], command: Command): string | undefined {
  const options = [...HELP, ...command.options.map(({ long }) => long)];
  const found = words.slice(1).find((word) => options.includes(word));
  if (found === undefined) return undefined;
  return `"${found}" is part of the text now: options stand before the line.`;
}

async function whatToLog(
  session: Session,
  line: string,
  { at, paste }: Options,
): Promise<{ text: string; isBatch: boolean }> {
  if (line !== '' && !paste) return { text: withTime(line, at), isBatch: false };
  const piped = await pipedText(session);
  if (paste) return { text: withTime(withDetail(line, piped), at), isBatch: false };
  if (at !== undefined) throw new UsageError('--at goes with one line only.');
  return { text: piped, isBatch: true };
}

/** The line, and below it the pasted block; without a line the block's own first line is it. */
function withDetail(line: string, block: string): string {
  return line === '' ? block.trim() : `${line}\n${block}`;
}

/** Standard input; at a terminal, what is typed or pasted there until its end is said. */
async function pipedText({ io, say }: Session): Promise<string> {
  if (io.stdin.isTerminal)
    say('Reading what you type or paste here; Ctrl+D on an empty line ends it.');
  const text = await io.stdin.read();
  if (text.trim() !== '') return text;
  throw new UsageError('Nothing to log: write a line behind "log", or pipe lines into it.');
}

/** A line that somebody has just typed is looked at for slips; what is piped may be anything. */
function recordOne(act: Act, line: string, when: Occasion): Batch {
  const { now, anchor } = when;
  const slipped = slips(line, act.incident, { zone: act.incident.facts.zone, now, anchor });
  const recorded = recordLine(act, line, when);
  const notices = [...recorded.notices, ...slipped];
  return { recorded: [{ ...recorded, notices }], rejected: [] };
}

/** More lines than a terminal shows at a time are counted instead; notices are told all the same. */
const ECHOED = 200;

function toldOf(recorded: Batch['recorded']): readonly string[] {
  if (recorded.length <= ECHOED)
    return recorded.flatMap(({ echo, notices }) => [...echo, ...notices]);
  return [`${recorded.length} lines recorded`, ...recorded.flatMap(({ notices }) => notices)];
}

/** @throws Failure when lines were left out, after telling what was done */
function tell(
  session: Session,
  slug: string,
  { recorded, rejected }: Batch,
  { json }: Options,
): void {
  for (const line of toldOf(recorded)) session.say(`${slug}: ${shown(line)}`);
  for (const { line, reason } of rejected) session.say(safeLine(`Line ${line}: ${reason}`));
  if (json) {
    const records = recorded.flatMap((line) => line.records);
    session.printJson({ incident: slug, records, rejected });
  }
  if (rejected.length === 0) return;
  const all = recorded.length + rejected.length;
  throw new Failure(`Not recorded: ${rejected.length} of ${all} lines.`);
}
