/** The configuration file: TOML, checked as a whole, so that one look shows all that is wrong in it. */
import { readFileSync } from 'node:fs';
import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import { suggestion } from '../incident/line/verbs/suggestion.ts';
import { SEVERITIES } from '../incident/record/vocabulary.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** The file is there, and cannot be followed. The message has one line, and says where. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What a file says; `undefined` where it says nothing. */
export type Stated = z.output<typeof file>;

const settings = z.strictObject({
  author: SETTINGS.author.schema.optional(),
  zone: SETTINGS.zone.schema.optional(),
  journal: SETTINGS.journal.schema.optional(),
  severities: SETTINGS.severities.schema.optional(),
  cadence: SETTINGS.cadence.schema.optional(),
  theme: SETTINGS.theme.schema.optional(),
  'screen-reader': SETTINGS['screen-reader'].schema.optional(),
  'slow-link': SETTINGS['slow-link'].schema.optional(),
  template: SETTINGS.template.schema.optional(),
  templates: SETTINGS.templates.schema.optional(),
  exports: SETTINGS.exports.schema.optional(),
  'support-hours': SETTINGS['support-hours'].schema.optional(),
  mask: SETTINGS.mask.schema.optional(),
} satisfies Readonly<Record<SettingName, z.ZodType>>);

const file = settings.superRefine(({ cadence = {}, ...stated }, context) => {
  const severities: readonly string[] = stated.severities ?? SEVERITIES;
  for (const name of Object.keys(cadence)) {
    if (severities.includes(name)) continue;
    const message = `is none of the severities, which are ${severities.join(', ')}`;
    const meant = maybe(suggestion(name, severities));
    context.addIssue({ code: 'custom', path: ['cadence', name], message: `${message}${meant}` });
  }
});

/**
 * What the file says; nothing, where there is none.
 *
 * @param namedBy what names the file, which then has to be there
 * @throws ConfigError when it cannot be read, is no TOML, or sets something that is not there or not
 * to be set so
 */
export function readConfig(path: string, namedBy?: string): Stated {
  const text = contents(path);
  if (text === undefined && namedBy !== undefined) {
    throw new ConfigError(`${path} is not there: ${namedBy} names it.`);
  }
  const result = file.safeParse(text === undefined ? {} : parsed(text, path));
  if (result.success) return result.data;
  throw new ConfigError(`${path}: ${result.error.issues.map(told).join('; ')}.`);
}

function contents(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw new ConfigError(`${path} ${unreadable(code)}`, { cause: error });
  }
}

function unreadable(code: unknown): string {
  if (code === 'EISDIR') return 'is a folder: the settings are to be a file.';
  if (code === 'EACCES') return 'cannot be read by you: change its permissions.';
  return `cannot be read (${code}).`;
}

function parsed(text: string, path: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    const [what = ''] = error.message.split('\n');
    const reason = what.replace(/^Invalid TOML document: /, '');
    throw new ConfigError(`${path}, line ${error.line}: ${reason}.`, { cause: error });
  }
}

const KEYS = Object.keys(SETTINGS);
const TABLE_KEYS = Object.keys(SETTINGS['support-hours'].schema.shape);

function told(issue: z.core.$ZodIssue): string {
  const [setting, inner] = issue.path.map(String);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknown(key, setting)).join('; ');
  }
  if (setting === 'cadence' && inner !== undefined && KEYS.includes(inner)) {
    return misplaced(inner, setting);
  }
  const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return `${issue.path.map(step).join('')}: ${reason}`;
}

/** `support-hours.from`; things in a list are counted from 1. */
function step(part: PropertyKey, index: number): string {
  if (typeof part === 'number') return ` (item ${part + 1})`;
  return index === 0 ? String(part) : `.${String(part)}`;
}

function unknown(key: string, table: string | undefined): string {
  if (table !== undefined && KEYS.includes(key)) return misplaced(key, table);
  const meant = maybe(suggestion(key, table === undefined ? KEYS : TABLE_KEYS));
  const where = table === undefined ? '' : `${table}: `;
  return `${where}"${key}" is no setting${meant}`;
}

/** In TOML all that stands below the name of a table is in that table. */
function misplaced(key: string, table: string): string {
  return `${key} stands below [${table}], and so is part of it: move it above the first line in [ ]`;
}

function maybe(meant: string | undefined): string {
  return meant === undefined ? '' : ` (did you mean ${meant}?)`;
}
