/** What holds: what the environment says, else the file, else what goes without saying. */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { SEVERITIES } from '../incident/record/vocabulary.ts';
import { HOUR, MINUTE } from '../incident/time/duration.ts';
import type { SupportHoursSetting } from '../incident/time/support-hours.ts';
import { ConfigError, readConfig, type Stated } from './read-config.ts';
import { SETTINGS, type Setting, type SettingName, type ThemeName } from './settings.ts';

/** What says a thing; `name` is that of the variable or of the file. */
export type Origin =
  | { readonly source: 'flag' | 'environment' | 'file'; readonly name: string }
  | { readonly source: 'default' };

/** The settings that hold. Lengths of time are milliseconds, paths absolute. */
export interface Config {
  readonly author: string;
  /** An IANA name. */
  readonly zone: string;
  /** `undefined` where nothing says in which folder it would be. */
  readonly journal: string | undefined;
  /** The worst first. */
  readonly severities: readonly string[];
  /** How often the outside is to be told, by severity. */
  readonly cadence: Readonly<Record<string, number>>;
  readonly theme: ThemeName;
  readonly 'screen-reader': boolean;
  readonly 'slow-link': boolean;
  /** The name of a template, or an absolute path. */
  readonly template: string;
  readonly templates: string | undefined;
  readonly exports: string | undefined;
  readonly 'support-hours': SupportHoursSetting | undefined;
  readonly mask: readonly string[];
}

export interface Configuration {
  readonly values: Config;
  readonly origins: Readonly<Record<SettingName, Origin>>;
  /** The file, whether there is one or not; `undefined` where nothing says where it would be. */
  readonly file: string | undefined;
}

/** The world around, as far as it says something of settings. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** The folder that relative paths in the environment are in. */
  readonly folder: string;
  readonly user: string;
  readonly zone: string;
}

type PathName = 'journal' | 'template' | 'templates' | 'exports';

const CADENCE = { sev1: 30 * MINUTE, sev2: HOUR };

/**
 * Reads the file, and puts it together with what says more and what says less.
 *
 * @throws ConfigError when the file, or a variable of the environment, cannot be followed
 */
export function configure(around: Surroundings): Configuration {
  const file = configFile(around);
  const stated =
    file === undefined
      ? {}
      : readConfig(file, around.env['BRIDGELOG_CONFIG'] ? 'BRIDGELOG_CONFIG' : undefined);
  const at = (name: PathName) => inFile(name, stated, file, around);
  const severities = stated.severities ?? SEVERITIES;
  const values: Config = {
    author: fromEnv('author', around) ?? stated.author ?? around.user,
    zone: zoneFromEnv(around) ?? stated.zone ?? around.zone,
    journal: journalFromEnv(around) ?? at('journal') ?? journalInData(around),
    severities,
    cadence: stated.cadence ?? cadenceOf(severities),
    theme: themeFromEnv(around) ?? stated.theme ?? 'auto',
    'screen-reader': screenReaderFromEnv(around) ?? stated['screen-reader'] ?? false,
    'slow-link': stated['slow-link'] ?? false,
    template: templateName(stated) ?? at('template') ?? 'standard',
    templates: at('templates'),
    exports: at('exports'),
    'support-hours': stated['support-hours'],
    mask: stated.mask ?? [],
  };
  return { values, origins: originsOf(stated, around, file), file };
}

/** A template is named by a word, or by a path, which has something else in it. */
function templateName({ template }: Stated): string | undefined {
  return template === undefined || /[/.~]/.test(template) ? undefined : template;
}

/** By default, for those of the severities that are called so. */
function cadenceOf(severities: readonly string[]): Config['cadence'] {
  return Object.fromEntries(Object.entries(CADENCE).filter(([name]) => severities.includes(name)));
}

/** `BRIDGELOG_CONFIG`, else `bridgelog/config.toml` in the XDG configuration folder. */
function configFile({ env, home, folder }: Surroundings): string | undefined {
  const named = env['BRIDGELOG_CONFIG'];
  if (named) return resolve(folder, named);
  const base = absolute(env['XDG_CONFIG_HOME'], join(home, '.config'));
  return base === undefined ? undefined : join(base, 'bridgelog', 'config.toml');
}

function journalInData({ env, home }: Surroundings): string | undefined {
  const base = absolute(env['XDG_DATA_HOME'], join(home, '.local', 'share'));
  return base === undefined ? undefined : join(base, 'bridgelog', 'journal.db');
}

/** A relative path does not count (the standard says so): it would be another one in each folder. */
function absolute(...paths: readonly (string | undefined)[]): string | undefined {
  return paths.find((path) => path !== undefined && isAbsolute(path));
}

/** A path of the file: `~` is the home folder, and a relative one begins where the file is. */
function inFile(
  name: PathName,
  stated: Stated,
  file: string | undefined,
  { home }: Surroundings,
): string | undefined {
  const path = stated[name];
  if (path === undefined || file === undefined) return undefined;
  const isInHome = path === '~' || path.startsWith('~/');
  if (isInHome && !isAbsolute(home)) {
    throw new ConfigError(`${file}: ${name}: ~ is nowhere: set HOME, or write the whole path.`);
  }
  return resolve(dirname(file), isInHome ? join(home, path.slice(1)) : path);
}

function fromEnv(name: SettingName, { env }: Pick<Surroundings, 'env'>): string | undefined {
  const { env: variable }: Setting = SETTINGS[name];
  return variable === undefined ? undefined : env[variable] || undefined;
}

function journalFromEnv(around: Surroundings): string | undefined {
  const path = fromEnv('journal', around);
  return path === undefined ? undefined : resolve(around.folder, path);
}

function zoneFromEnv(around: Surroundings): string | undefined {
  return checkedFromEnv('zone', SETTINGS.zone.schema, around);
}

function themeFromEnv(around: Surroundings): ThemeName | undefined {
  return checkedFromEnv('theme', SETTINGS.theme.schema, around);
}

const SWITCH = z.stringbool({
  truthy: ['1', 'true'],
  falsy: ['0', 'false'],
  error: 'write 1 or true, 0 or false',
});

function screenReaderFromEnv(around: Surroundings): boolean | undefined {
  return checkedFromEnv('screen-reader', SWITCH, around);
}

/** What a variable says, once it is found to be in order. */
function checkedFromEnv<Value>(
  name: SettingName,
  schema: z.ZodType<Value>,
  around: Surroundings,
): Value | undefined {
  const text = fromEnv(name, around);
  if (text === undefined) return undefined;
  const { data, error } = schema.safeParse(text);
  if (error === undefined) return data;
  const { env: variable }: Setting = SETTINGS[name];
  throw new ConfigError(`${variable}: ${error.issues[0]?.message}.`, { cause: error });
}

function originsOf(stated: Stated, around: Surroundings, file: string | undefined) {
  const origin = (name: SettingName): Origin => {
    const { env: variable = '' }: Setting = SETTINGS[name];
    if (fromEnv(name, around) !== undefined) return { source: 'environment', name: variable };
    if (stated[name] === undefined || file === undefined) return { source: 'default' };
    return { source: 'file', name: file };
  };
  return {
    author: origin('author'),
    zone: origin('zone'),
    journal: origin('journal'),
    severities: origin('severities'),
    cadence: origin('cadence'),
    theme: origin('theme'),
    'screen-reader': origin('screen-reader'),
    'slow-link': origin('slow-link'),
    template: origin('template'),
    templates: origin('templates'),
    exports: origin('exports'),
    'support-hours': origin('support-hours'),
    mask: origin('mask'),
  };
}
