import type { Command } from 'commander';
import { z } from 'zod';
import type { Incident } from '../incident/incident.ts';
import { LOST, lostActions } from '../incident/lost.ts';
import { lineWritten, sourcePlace } from '../incident/review/origin.ts';
import { incidentZone } from '../incident/time/zones.ts';
import type { PostmortemDocument } from '../postmortem/document/document.ts';
import { chooseIncident } from './current.ts';
import { globalOptions, INCIDENT_NAME, incidentOptions } from './global-options.ts';
import type { Session } from './session.ts';
import { shownDocument } from './shown-document.ts';

const optionsSchema = z.object({
  ...globalOptions,
  zone: z.string().optional(),
  entry: z.string().optional(),
  details: z.boolean().default(false),
  sections: z.boolean().default(false),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

export function addShow(program: Command, session: Session): void {
  const command = program
    .command('show')
    .summary('show the timeline')
    .description('Shows where an incident stands, and its timeline in the order of events.')
    .argument('[incident]', `${INCIDENT_NAME} (default: the current one)`)
    .option('--zone <zone>', 'show times in this zone (default: that of the incident)')
    .option('--entry <name>', 'only what stands around this entry: 14, A1 or H2')
    .option('--details', 'with the blocks that were pasted')
    .option('--sections', 'with the sections that were written')
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
  else {
    const parts = { ...options, origin: (number: number) => originText(incident, number) };
    session.print(shownDocument(withLost(document, lost), parts).join('\n'));
  }
}

/** `night.md line 9: 1?0 PM pump stopped`: the line as it was imported. */
function originText(incident: Incident, number: number): string | undefined {
  const entry = incident.entry(number);
  const place = entry && sourcePlace(entry);
  const line = entry && lineWritten(incident, entry);
  return line === undefined || place === undefined ? place : `${place}: ${line}`;
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
