/** Texts of others as an entry has them: one line, and what stands below it. */
import { createHash } from 'node:crypto';

/** What parts lines, for anything that shows them. */
const BREAK = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;

export interface Prose {
  /** The first line that says something; empty where none does. */
  readonly text: string;
  /** The lines below it. */
  readonly detail: string | undefined;
}

/** A text of several lines, taken apart. */
export function prose(text: string): Prose {
  const lines = text.split(BREAK);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first < 0) return { text: '', detail: undefined };
  const rest = lines
    .slice(first + 1)
    .join('\n')
    .trimEnd()
    .replace(/^\n+/, '');
  return { text: oneLine(lines[first] ?? ''), detail: rest === '' ? undefined : rest };
}

/** The text on one line: every white space is one space. */
export function oneLine(text: string): string {
  return text.trim().split(/\s+/).join(' ');
}

/** Parts of a detail, with an empty line between; `undefined` where there are none. */
export function paragraphs(parts: readonly (string | undefined)[]): string | undefined {
  const written = parts.filter((part) => part !== undefined && part.trim() !== '');
  return written.length === 0 ? undefined : written.join('\n\n');
}

/** Code as Markdown, in a fence that nothing in it closes. */
export function fenced(code: string, language = ''): string {
  const longest = (code.match(/`{3,}/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${code}\n${fence}`;
}

/** Identifies texts without saying them: 16 digits of their SHA-256. */
export function digest(...texts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 16);
}

/** Gives each key once: the second is `key-2`. */
export class UniqueKeys {
  readonly #seen = new Map<string, number>();

  of(key: string): string {
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return count === 1 ? key : `${key}-${count}`;
  }
}
