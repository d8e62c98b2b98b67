/** What Liquid says of a fault in a template, as this house says it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LiquidError } from 'liquidjs';
import { TemplateError } from './template-error.ts';
import { EXTENSION, isPlainFile } from './template-file.ts';

/** Liquid puts the place at the end of its messages, in its own form. */
const PLACE = /(?:, file:.*)?, line:\d+, col:\d+$/s;

/** What Liquid, or the machine, says of it, and how that is said here. */
const WORDINGS: readonly (readonly [RegExp, string])[] = [
  [/^ENOENT: Failed to lookup "(.*?)".*$/s, 'there is no template "$1" in its folder'],
  [/^template render limit exceeded$/, 'takes too long'],
  [/^memory alloc limit exceeded$/, 'takes too much memory'],
  [/^parse length limit exceeded$/, 'is too long'],
  [/^Maximum call stack size exceeded$/, 'nests too deep'],
  [/^Invalid string length$/, 'takes too much memory'],
];

/** A fault with its place, in one line. */
export function explained(error: unknown, file: string): unknown {
  if (!(error instanceof Error) || error instanceof TemplateError) return error;
  const reason = reasonOf(error.message);
  if (!(error instanceof LiquidError)) return new TemplateError(file, undefined, reason, error);
  const [line] = error.token.getPosition();
  const { file: named = fileOf(error.token.input, file) } = error.token;
  return new TemplateError(named, line, reason, error);
}

function reasonOf(message: string): string {
  const [line = ''] = message.replace(PLACE, '').split('\n');
  const wording = WORDINGS.find(([said]) => said.test(line));
  return wording === undefined ? line : line.replace(...wording);
}

/** Liquid does not always say in which file a fault is, but gives the whole text of that file. */
function fileOf(text: string, file: string): string {
  const folder = dirname(file);
  const isIt = (path: string) => path.endsWith(EXTENSION) && textOf(path) === text;
  // Where several files are alike, the one that was asked for.
  return [file, ...namesIn(folder).map((name) => join(folder, name))].find(isIt) ?? file;
}

/** Nothing of what cannot be read: a fault is told all the same. */
function textOf(path: string): string | undefined {
  try {
    return isPlainFile(path) ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
