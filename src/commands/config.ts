import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { z } from 'zod';
import type { Config, Configuration, Origin } from '../config/config.ts';
import { SETTINGS, type SettingName } from '../config/settings.ts';
import { formatDuration } from '../incident/time/duration.ts';
import { formatHours } from '../incident/time/support-hours.ts';
import { columns } from '../terminal/columns.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { globalOptions, journalOption } from './global-options.ts';
import { journalPath, type Session } from './session.ts';

const optionsSchema = z.object({ ...globalOptions, json: z.boolean().default(false) });
type Options = z.infer<typeof optionsSchema>;

export function addConfig(program: Command, session: Session): void {
  const command = program
    .command('config')
    .summary('print the settings that hold, and where each comes from')
    .description(
      'Prints the settings that hold, and where each comes from: an option, the environment, the file, or by default.',
    )
    .option('--json', 'print them as JSON')
    .action(() => printConfig(session, optionsSchema.parse(command.optsWithGlobals())));
  journalOption(command);
}

function printConfig(session: Session, options: Options): void {
  const { file, values, origins } = withFlags(session, options);
  if (options.json) {
    session.printJson({ file: file ?? null, values, origins });
    return;
  }
  const shown = shownValues(values);
  const rows = NAMES.map((name) => [
    name,
    safeLine(shown[name]),
    safeLine(toldOrigin(name, origins[name])),
  ]);
  session.print(columns(rows).join('\n'));
  session.say(safeLine(`The file is ${toldFile(file)}; docs/config.md says what can stand in it.`));
}

function toldFile(file: string | undefined): string {
  if (file === undefined) return 'nowhere: set HOME';
  return existsSync(file) ? file : `${file} (there is none yet)`;
}

const NAMES = [
  'author',
  'zone',
  'journal',
  'severities',
  'cadence',
  'theme',
  'screen-reader',
  'slow-link',
  'template',
  'templates',
  'exports',
  'support-hours',
  'mask',
] as const satisfies readonly SettingName[];

function withFlags(session: Session, options: Options): Configuration {
  const { values, origins, file } = session.configuration;
  if (options.db === undefined) return { values, origins, file };
  return {
    file,
    values: { ...values, journal: journalPath(options, session) },
    origins: { ...origins, journal: { source: 'flag', name: '--db' } },
  };
}

function shownValues(values: Config): Readonly<Record<SettingName, string>> {
  return {
    author: values.author,
    zone: values.zone,
    journal: values.journal ?? '-',
    severities: values.severities.join(', '),
    cadence: cadenceText(values.cadence),
    theme: values.theme,
    'screen-reader': String(values['screen-reader']),
    'slow-link': String(values['slow-link']),
    template: values.template,
    templates: values.templates ?? '-',
    exports: values.exports ?? '-',
    'support-hours': hoursText(values['support-hours']),
    mask: values.mask.length === 0 ? '-' : values.mask.join(', '),
  };
}

function cadenceText(cadence: Config['cadence']): string {
  const parts = Object.entries(cadence).map(
    ([severity, milliseconds]) => `${severity} ${formatDuration(milliseconds)}`,
  );
  return parts.length === 0 ? '-' : parts.join(', ');
}

function hoursText(hours: Config['support-hours']): string {
  if (hours === undefined) return '-';
  return `${formatHours(hours)}, ${hours.zone ?? "in the incident's zone"}`;
}

function toldOrigin(name: SettingName, origin: Origin): string {
  if (origin.source === 'default') return `default: ${SETTINGS[name].fallback}`;
  return `${origin.source}: ${origin.name}`;
}
