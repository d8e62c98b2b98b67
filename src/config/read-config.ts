/** The configuration file: TOML, checked as a whole, so that one look shows all that is wrong in it. */
import { readFileSync } from 'node:fs';
import { parse, TomlError } from 'smol-toml';
import { z } from 'zod';
import { suggestion } from '../incident/line/verbs/suggestion.ts';
import { SETTINGS, type SettingName } from './settings.ts';

/** The file is there, and cannot be followed. The message has one line, and says where. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** What a file says; `undefined` where it says nothing. */
export type Stated = z.output<typeof settings>;

const settings = z.strictObject({
  author: SETTINGS.author.schema.optional(),
  zone: SETTINGS.zone.schema.optional(),
  journal: SETTINGS.journal.schema.optional(),
  severities: SETTINGS.severities.schema.optional(),
  'slow-link': SETTINGS['slow-link'].schema.optional(),
  templates: SETTINGS.templates.schema.optional(),
  exports: SETTINGS.exports.schema.optional(),
  mask: SETTINGS.mask.schema.optional(),
} satisfies Readonly<Record<SettingName, z.ZodType>>);

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
  const result = settings.safeParse(text === undefined ? {} : parsed(text, path));
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
function told(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(unknown).join('; ');
  return `${issue.path.map(step).join('')}: ${issue.message}`;
}

/** Things in a list are counted from 1. */
function step(part: PropertyKey): string {
  return typeof part === 'number' ? ` (item ${part + 1})` : String(part);
}

function unknown(key: string): string {
  const meant = suggestion(key, KEYS);
  return `"${key}" is no setting${meant === undefined ? '' : ` (did you mean ${meant}?)`}`;
}
