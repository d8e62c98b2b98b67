/** What Liquid says of a fault in a template, as this house says it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LiquidError } from 'liquidjs';
import { TemplateError } from './template-error.ts';
import { EXTENSION } from './template-file.ts';

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
  const isIt = (path: string) => path.endsWith(EXTENSION) && readFileSync(path, 'utf8') === text;
  return (
    readdirSync(folder)
      .map((name) => join(folder, name))
      .find(isIt) ?? file
  );
}
