/** Text written so that a shell reads it as it is, and never as something to be done. */
import { safeLine } from '../../terminal/safe-text.ts';

/** In single quotes for bash and zsh, on one line. */
export function quoted(text: string): string {
  return `'${safeLine(text).replaceAll("'", String.raw`'\''`)}'`;
}

/** In single quotes for fish, which knows two escapes there. */
export function fishQuoted(text: string): string {
  return `'${safeLine(text).replace(/['\\]/g, String.raw`\$&`)}'`;
}

/** A name for a function: `log`, `journal_check`. */
export function functionName(text: string): string {
  return text.replace(/[^a-z0-9]+/gi, '_');
}
