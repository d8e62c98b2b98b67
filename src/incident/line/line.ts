/**
 * One line as typed, taken apart: `[time] [sigil] text` or `[time] /verb …`. A sigil is short for
 * the verb of its kind, so every line with neither is the verb `event`, and a time may also stand
 * behind either.
 */

import { type TimeText, takeTime } from '../time/time-text.ts';
import { Complaint } from './complaint.ts';

export interface Line {
  readonly time: TimeText | undefined;
  /** The verb's name as typed, in lower case; `undefined` for a text without verb or sigil. */
  readonly verb: string | undefined;
  /** What stands behind the verb, the sigil or the time. */
  readonly rest: string;
  /** A leading backslash: the rest is text, whatever it looks like. */
  readonly isPlain: boolean;
}

/** Each sigil, and the name of the verb that it is short for. */
export const VERB_OF_SIGIL: ReadonlyMap<string, string> = new Map([
  ['!', 'action'],
  ['?', 'hypothesis'],
  ['=', 'decision'],
  ['>', 'told'],
  ['^', 'escalate'],
  ['+', 'todo'],
]);

/** A sigil counts only when a space follows. */
const MARK = /^(\S)\s+/;
const TODO = /^todo:\s*/i;
const VERB = /^\/(\S*)[^\S\r\n]*/;

/**
 * Takes a line apart.
 *
 * @throws Complaint for an empty line, an impossible time, or a first word that looks like a path
 */
export function parseLine(typed: string): Line {
  const found = takeTime(typed.trim());
  const time = found?.time;
  const rest = found === undefined ? typed.trim() : found.rest;
  if (rest === '') throw nothingToLog(time);
  if (rest.startsWith('\\')) {
    return { time, verb: undefined, rest: rest.slice(1).trimStart(), isPlain: true };
  }
  const verb = VERB.exec(rest);
  if (verb !== null) return { time, ...verbLine(verb, rest), isPlain: false };
  const [mark = '', sigil = ''] = MARK.exec(rest) ?? [];
  const name = VERB_OF_SIGIL.get(sigil);
  if (name !== undefined) {
    return { time, verb: name, rest: rest.slice(mark.length), isPlain: false };
  }
  const todo = TODO.exec(rest);
  if (todo !== null) {
    return { time, verb: 'todo', rest: rest.slice(todo[0].length), isPlain: false };
  }
  return { time, verb: undefined, rest, isPlain: false };
}

function verbLine(match: RegExpExecArray, line: string): { verb: string; rest: string } {
  const [whole, name = ''] = match;
  if (!/^[a-z]+$/i.test(name)) throw notAVerb(`/${name}`, line);
  return { verb: name.toLowerCase(), rest: line.slice(whole.length) };
}

function nothingToLog(time: TimeText | undefined): Complaint {
  const what = time === undefined ? 'Nothing to log' : `Nothing to log at ${time.typed}`;
  return new Complaint(`${what}: write what happened.`);
}

/**
 * The complaint about a first word with a slash that is no verb; it shows how to log it as text.
 *
 * @param meant the verb that it may have been meant for
 */
export function notAVerb(word: string, line: string, meant?: string): Complaint {
  const [first = ''] = line.split(/[\r\n]/, 1);
  const start = first.length > 40 ? `${first.slice(0, 40).toWellFormed()}…` : first;
  const question = meant === undefined ? '' : ` Did you mean /${meant}?`;
  return new Complaint(
    `${word} is not a verb.${question} To log it as text, put a "\\" before it: \\${start}`,
  );
}
