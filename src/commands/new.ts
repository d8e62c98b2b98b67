import type { Command } from 'commander';
import { z } from 'zod';
import { readDeclaration } from '../incident/line/declaration.ts';
import { occasion } from '../incident/line/occasion.ts';
import { recordLine } from '../journal/record-line.ts';
import { globalOptions, journalOption } from './global-options.ts';
import type { Session } from './session.ts';
import { shown } from './shown.ts';

const optionsSchema = z.object({
  ...globalOptions,
  severity: z.string().optional(),
  zone: z.string().optional(),
  started: z.string().optional(),
  declared: z.string().optional(),
  service: z.array(z.string()).default([]),
  json: z.boolean().default(false),
});
type Options = z.infer<typeof optionsSchema>;

export function addNew(program: Command, session: Session): void {
  const command = program
    .command('new')
    .summary('declare an incident')
    .description('Declares an incident, and prints its slug: the name that other commands take.')
    .argument('<title...>', 'what fails, in a few words')
    .option('--severity <sev>', 'one of your severities (by default sev1, the worst, to sev5)')
    .option(
      '--zone <zone>',
      'its time zone, such as Africa/Lagos (default: BRIDGELOG_ZONE, else of this machine)',
    )
    .option('--started <time>', 'when the system began to have problems')
    .option(
      '--declared <time>',
      'when it was declared (default: now; unknown if it started over a day ago)',
    )
    .option('--service <name>', 'an affected service; may be given several times', collect)
    .option('--json', 'print what was recorded as JSON')
    .action((words: string[]) =>
      declare(session, words.join(' '), optionsSchema.parse(command.optsWithGlobals())),
    );
  journalOption(command);
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function declare(session: Session, title: string, options: Options): void {
  const { io, author } = session;
  const now = io.clock();
  const { severities } = session.config;
  const zone = options.zone ?? session.config.zone;
  const isZoneAssumed = options.zone === undefined && session.isZoneAssumed;
  const services = options.service;
  const { change, lines } = readDeclaration(
    { ...options, title, severities, zone, isZoneAssumed, services },
    now,
  );
  const declared = session.journal(options).declare({ author }, change.body, (act) => {
    const said = lines.map((line) =>
      recordLine(act, line, occasion(act.incident, now, author, severities)),
    );
    const { id, facts } = act.incident;
    return {
      id,
      slug: facts.slug,
      zone: facts.zone,
      echo: said.flatMap(({ echo, notices }) => [...echo, ...notices]),
    };
  });
  for (const line of declared.echo) session.say(shown(line));
  if (options.zone === undefined) {
    session.say(`Times are read and shown in ${declared.zone}; /zone changes that.`);
  }
  if (options.json)
    session.printJson({ slug: declared.slug, id: declared.id, zone: declared.zone });
  else session.print(declared.slug);
}
