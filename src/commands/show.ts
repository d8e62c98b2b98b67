import type { Command } from 'commander';
import { z } from 'zod';
import { LOST, lostActions } from '../incident/lost.ts';
import { incidentZone } from '../incident/time/zones.ts';
import type {
  DocumentFollowup,
  DocumentRow,
  PostmortemDocument,
} from '../postmortem/document/document.ts';
import { columns } from '../terminal/columns.ts';
import { safeBlock, safeLine } from '../terminal/safe-text.ts';
import { chooseIncident } from './current.ts';
import { globalOptions, incidentOptions } from './global-options.ts';
import type { Session } from './session.ts';

const optionsSchema = z.object({
  ...globalOptions,
  zone: z.string().optional(),
  details: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

export function addShow(program: Command, session: Session): void {
  const command = program
    .command('show')
    .summary('show the timeline')
    .description('Shows where an incident stands, and its timeline in the order of events.')
    .argument('[incident]', 'its slug, or the beginning of it (default: the current one)')
    .option('--zone <zone>', 'show times in this zone (default: that of the incident)')
    .option('--details', 'with the blocks that were pasted')
    .option('--json', 'print the whole document as JSON')
    .action(async (name: string | undefined) => {
      await show(session, name, optionsSchema.parse(command.optsWithGlobals()));
    });
  incidentOptions(command);
}

async function show(session: Session, name: string | undefined, options: Options): Promise<void> {
  const journal = session.existingJournal(options);
  const { id } = chooseIncident(journal, session.incidentName(options, name), 'read');
  const zone = options.zone === undefined ? undefined : incidentZone(options.zone);
  const { 'support-hours': supportHours } = session.config;
  const { postmortem } = await import('../postmortem/document/postmortem.ts');
  const incident = journal.incident(id);
  const document = postmortem(incident, { zone, supportHours });
  const lost = lostActions(incident, (key) => session.io.programs.isAlive(key));
  if (options.json) session.printJson(document);
  else session.print(shown(withLost(document, lost), options).join('\n'));
}

/** A document knows no processes; somebody who looks at it now wants to know that one is gone. */
function withLost(document: PostmortemDocument, lost: ReadonlySet<number>): PostmortemDocument {
  const timeline = document.timeline.map((row) =>
    row.outcome !== null && lost.has(row.number)
      ? { ...row, outcome: { ...row.outcome, shown: LOST } }
      : row,
  );
  return { ...document, timeline };
}

function shown(document: PostmortemDocument, options: Options): readonly string[] {
  const followups = columns(document.followups.map(followupCells));
  return [
    ...heading(document),
    ...['', ...timeline(document, options)],
    ...(followups.length === 0 ? [] : ['', ...followups]),
  ];
}

function followupCells({ label, status, task, owner, due }: DocumentFollowup): readonly string[] {
  const who = [owner, due === null ? null : `due ${due}`].filter((word) => word !== null);
  const end = who.length === 0 ? '' : `  (${who.join(', ')})`;
  return [label.padStart(3), status, `${task}${end}`].map(safeLine);
}

function heading(document: PostmortemDocument): readonly string[] {
  const { slug, severity, title, status, zone, start, end } = document;
  const measure = document.measures.find(({ name }) => name === 'time to resolve');
  const length = measure?.milliseconds == null ? '' : ` in ${measure.shown}`;
  const milestones = [start?.shown ?? 'start not recorded', end?.shown ?? status];
  return [
    safeLine(`${severity?.toUpperCase() ?? 'no severity'}  ${title}`),
    `${slug}, times in ${zone.shown}`,
    `${milestones.join(', ')}${length}`,
  ];
}

function timeline(document: PostmortemDocument, { details }: Options): readonly string[] {
  const lines = columns(document.timeline.map(cells));
  return document.timeline.flatMap(({ detail }, index) => [
    lines[index] ?? '',
    ...(details && detail !== null ? indented(detail) : []),
  ]);
}

function cells(row: DocumentRow): readonly string[] {
  const kind = row.label === null ? row.kind : `${row.kind} ${row.label}`;
  const marks = row.milestones.filter((milestone) => milestone !== row.text);
  const cause = row.cause === null ? [] : [`${row.cause} cause`];
  const facts = [
    ...marks,
    ...cause,
    ...(row.starred ? ['starred'] : []),
    ...(row.internal ? ['internal'] : []),
    ...(row.detail === null ? [] : ['detail']),
  ];
  const words = [row.text, facts.length === 0 ? '' : `[${facts.join(', ')}]`, outcomeOf(row)];
  const text = words.filter((word) => word !== '').join('  ');
  return [String(row.number).padStart(3), row.when, kind, text].map(safeLine);
}

function outcomeOf({ outcome }: DocumentRow): string {
  if (outcome === null) return '';
  const length = outcome.duration.milliseconds === null ? '' : `, ${outcome.duration.shown}`;
  const note = outcome.note === null ? '' : `: ${outcome.note}`;
  return `→ ${outcome.shown}${length}${note}`;
}

function indented(block: string): readonly string[] {
  return safeBlock(block)
    .split('\n')
    .map((line) => `     | ${line}`);
}
