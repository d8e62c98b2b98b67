import type { Command } from 'commander';
import { z } from 'zod';
import { type Finding, type Fix, LEVELS } from '../incident/review/finding.ts';
import { review } from '../incident/review/review.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { CommandEnded, FAILED } from './failure.ts';
import { globalOptions, INCIDENT_NAME, incidentOptions } from './global-options.ts';
import type { Session } from './session.ts';

const optionsSchema = z.object({ ...globalOptions, json: z.boolean().default(false) });
type Options = z.infer<typeof optionsSchema>;

export function addReview(program: Command, session: Session): void {
  const command = program
    .command('review')
    .summary('find what is missing or contradictory')
    .description(
      'Finds what is missing in the record, or contradicts itself, before the postmortem goes out: errors first, each with the entries that it is about and how to fix it. The exit code is 1 when one is an error; docs/findings.md explains them all.',
    )
    .argument('[incident]', `${INCIDENT_NAME} (default: the current one)`)
    .option('--json', 'print the findings as JSON')
    .action((name: string | undefined) => {
      reviewIncident(session, name, optionsSchema.parse(command.optsWithGlobals()));
    });
  incidentOptions(command);
}

/** @throws CommandEnded when a finding is an error */
function reviewIncident(session: Session, name: string | undefined, options: Options): void {
  const journal = session.existingJournal(options);
  const { id, slug } = chooseIncident(journal, session.incidentName(options, name), 'read');
  const findings = review(journal.incident(id), { now: session.io.clock() });
  if (options.json) session.printJson(findings);
  else if (findings.length > 0) session.print(findings.map(shown).join('\n\n'));
  if (!options.json) session.say(`${slug}: ${counted(findings)}`);
  if (findings.some(({ level }) => level === 'error')) throw new CommandEnded(FAILED);
}

function shown(finding: Finding): string {
  const { level, code, message, fix } = finding;
  const lines = [`${level}  ${code}${aboutText(finding)}`, `  ${message}`, `  ${fixText(fix)}`];
  return lines.map(safeLine).join('\n');
}

function aboutText({ entries, followups }: Finding): string {
  const about = [...entries, ...followups];
  if (about.length === 0) return '';
  const word = entries.length === 0 ? '' : entries.length === 1 ? 'entry ' : 'entries ';
  return `  (${word}${about.join(', ')})`;
}

/** What is to be completed ends with an ellipsis, so that nobody logs it as it is. */
function fixText(fix: Fix): string {
  switch (fix.by) {
    case 'line':
      return `→ ${fix.line}${fix.isWhole ? '' : '…'}   ${fix.advice}.`;
    case 'entry':
      return `→ entry ${fix.entry}   ${fix.advice}.`;
    case 'section':
      return `→ /section ${fix.section} …   ${fix.advice}.`;
  }
}

function counted(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'nothing found.';
  const counts = LEVELS.flatMap((level) => {
    const count = findings.filter((finding) => finding.level === level).length;
    return count === 0 ? [] : `${count} ${level}${count === 1 ? '' : 's'}`;
  });
  return `${counts.join(', ')}.`;
}
