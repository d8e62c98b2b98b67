/** What holds: what the environment says, else the file, else what goes without saying. */
import { dirname, isAbsolute, join, resolve } from 'node:path';
import { SEVERITIES } from '../incident/record/vocabulary.ts';
import { incidentZone } from '../incident/time/zones.ts';
import { ConfigError, readConfig, type Stated } from './read-config.ts';
import { SETTINGS, type Setting, type SettingName } from './settings.ts';

/** What says a thing; `name` is that of the variable or of the file. */
export type Origin =
  | { readonly source: 'flag' | 'environment' | 'file'; readonly name: string }
  | { readonly source: 'default' };

/** The settings that hold. Paths are absolute. */
export interface Config {
  readonly author: string;
  /** An IANA name. */
  readonly zone: string;
  /** `undefined` where nothing says in which folder it would be. */
  readonly journal: string | undefined;
  /** The worst first. */
  readonly severities: readonly string[];
  readonly 'slow-link': boolean;
  readonly templates: string | undefined;
  readonly exports: string | undefined;
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
  const at = (name: 'journal' | 'templates' | 'exports') => inFile(name, stated, file, around);
  const values: Config = {
    author: fromEnv('author', around) ?? stated.author ?? around.user,
    zone: zoneFromEnv(around) ?? stated.zone ?? around.zone,
    journal: journalFromEnv(around) ?? at('journal') ?? journalInData(around),
    severities: stated.severities ?? SEVERITIES,
    'slow-link': stated['slow-link'] ?? false,
    templates: at('templates'),
    exports: at('exports'),
    mask: stated.mask ?? [],
  };
  return { values, origins: originsOf(stated, around, file), file };
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
  name: 'journal' | 'templates' | 'exports',
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
  const named = fromEnv('zone', around);
  if (named === undefined) return undefined;
  try {
    return incidentZone(named);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ConfigError(`BRIDGELOG_ZONE: ${reason}`, { cause: error });
  }
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
    'slow-link': origin('slow-link'),
    templates: origin('templates'),
    exports: origin('exports'),
    mask: origin('mask'),
  };
}
