/** What a verb is, and what each of them needs to read its arguments. */

import type { Entry, Followup, Incident, Timing } from '../../incident.ts';
import type { BodyOf, Change } from '../../record/record.ts';
import type { Kind, Milestone } from '../../record/vocabulary.ts';
import { type ReadTime, readTime, type TimeContext } from '../../time/time-reading.ts';
import { type TimeText, takeTime } from '../../time/time-text.ts';
import { Complaint } from '../complaint.ts';
import { mentions } from '../mentions.ts';
import type { Occasion } from '../occasion.ts';
import type { Argument } from './argument.ts';

/** What a line asks for. */
export interface Reading {
  readonly changes: readonly Change[];
  /** What the reader should know about how it was read, in whole sentences. */
  readonly notices: readonly string[];
  /** When the line says that something happened; none for titles, corrections and the like. */
  readonly time?: Timed | undefined;
}

/** One line on its way through its verb. */
export interface Call {
  readonly incident: Incident;
  readonly occasion: Occasion;
  /** The verb's own name, also when an alias was typed. */
  readonly verb: string;
  readonly rest: string;
  /** The time before the verb, as typed. */
  readonly time: TimeText | undefined;
  /** After a leading backslash: no time is read from the rest either. */
  readonly isPlain: boolean;
  readonly typed: string;
}

export interface Verb {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Its arguments, as help shows them. */
  readonly usage: string;
  /** The same, each in its place; one that stands there twice is read at either place, and once. */
  readonly arguments: readonly Argument[];
  readonly help: string;
  /** An act of its own, which cannot be part of a batch. */
  readonly isAlone?: true;
  /** It is about the entry that it names first, or, when it names none, about the selected one. */
  readonly isAboutEntry?: true;
  /** What it records has no time of its own: one before it is a complaint. */
  readonly isTimeless?: true;
  /** @throws Complaint when the arguments make no sense here */
  readonly read: (call: Call) => Reading;
}

/** A moment read for a call, and what is left of its arguments. */
export interface Timed extends ReadTime {
  /** Was a time typed? */
  readonly isTyped: boolean;
  readonly rest: string;
}

/** What bare times are read nearest to. */
export type Reference = Pick<TimeContext, 'anchor' | 'writtenDown'>;

/**
 * The time of a call: the one before the verb, or the one that `rest` begins with, or the time of
 * lines without one.
 *
 * @param reference what bare times are read nearest to, where that is not the occasion's
 */
export function timed(call: Call, rest: string, reference: Reference = call.occasion): Timed {
  const { now, untimed } = call.occasion;
  const { anchor, writtenDown } = reference;
  const context = { zone: call.incident.facts.zone, now, anchor, writtenDown };
  if (call.time !== undefined) {
    const second = call.isPlain ? undefined : secondTime(rest);
    if (second?.form === 'clock') throw twice(call.time, second);
    return { ...readTime(call.time, context), isTyped: true, rest };
  }
  const found = call.isPlain ? undefined : takeTime(rest);
  if (found === undefined)
    return { ...untimed, until: undefined, notices: [], isTyped: false, rest };
  return { ...readTime(found.time, context), isTyped: true, rest: found.rest };
}

/** Behind a time, what only has the shape of another (`25:00`, a date alone) is text. */
function secondTime(rest: string): TimeText | undefined {
  try {
    return takeTime(rest)?.time;
  } catch (error) {
    if (error instanceof Complaint) return undefined;
    throw error;
  }
}

function twice(first: TimeText, second: TimeText): Complaint {
  return new Complaint(
    `The time is given twice, ${first.typed} and ${second.typed}: leave one out, or put a "\\" before the text.`,
  );
}

/** The fields of a new entry with this text, and of no other mark. */
export function entryDraft(
  call: Call,
  kind: Kind,
  moment: Timing & { readonly until: number | undefined },
  text: string,
  milestones: Milestone[] = [],
): Omit<BodyOf<'entry.logged'>, 'number' | 'label'> {
  const { first, detail } = splitDetail(text);
  return {
    kind,
    text: first,
    typed: splitDetail(call.typed).first,
    ...timing(moment),
    ...(moment.until === undefined ? {} : { until: moment.until }),
    milestones,
    ...mentions(first, (label) => isLabel(call.incident, label)),
    ...(detail === undefined ? {} : { detail }),
  };
}

/** The fields that say when something happened. */
export function timing({ at, approximate, bareIn }: Timing): {
  at: number | null;
  approximate?: true;
  bare?: string;
} {
  return {
    at,
    ...(approximate ? { approximate } : {}),
    ...(bareIn === undefined ? {} : { bare: bareIn }),
  };
}

/** The first line of a text, and the block that follows it, its indentation kept. */
export function splitDetail(text: string): { first: string; detail: string | undefined } {
  const [first = '', ...more] = text.split(/\r\n|\r|\n/);
  const detail = more
    .join('\n')
    .replace(/^(?:[^\S\n]*\n)+/, '')
    .trimEnd();
  return { first: first.trim(), detail: detail === '' ? undefined : detail };
}

export function isLabel(incident: Incident, label: string): boolean {
  return incident.entry(label) !== undefined || incident.followup(label) !== undefined;
}

// The number of "5 min ago" and of "2 pm" is part of a time.
const NAME = /^(\d+(?!\s+(?:\p{L}+\s+ago|[ap]\.?m)(?!\p{L}))|[AHF]\d+)(?=\s|$)\s*/iu;

/** An entry's number or a label at the front of the arguments, in upper case, and what follows. */
export function takeName(rest: string): { name: string | undefined; rest: string } {
  const match = NAME.exec(rest);
  if (match === null) return { name: undefined, rest };
  return { name: match[1]?.toUpperCase(), rest: rest.slice(match[0].length) };
}

/**
 * The entry that a verb about entries is for: the one named, else the selected, else the last.
 *
 * @throws Complaint when there is no such entry
 */
export function takeEntry(call: Call): { entry: Entry; rest: string } {
  const { incident, occasion } = call;
  const { name, rest } = takeName(call.rest);
  if (name !== undefined) return { entry: namedEntry(incident, name), rest };
  const entry =
    occasion.selected === undefined ? incident.recorded.at(-1) : incident.entry(occasion.selected);
  if (entry === undefined) throw new Complaint(`/${call.verb}: nothing is logged yet.`);
  return { entry, rest };
}

/** @throws Complaint when the incident has no such entry */
export function namedEntry(incident: Incident, name: string): Entry {
  const entry = incident.entry(name);
  if (entry !== undefined) return entry;
  if (incident.followup(name) !== undefined) {
    throw new Complaint(
      `${name} is a follow-up: /followup, /owner, /due, /ticket, /internal, /amend, /done, /abandon and /reopen take one.`,
    );
  }
  throw new Complaint(
    `There is no ${/^\d/.test(name) ? `entry ${name}` : name}; ${known(incident, name)}.`,
  );
}

/** What there is instead of an entry with this name: the last number, or the labels of its letter. */
function known(incident: Incident, name: string): string {
  const labels = incident.recorded.flatMap(({ label }) =>
    label?.startsWith(name.charAt(0)) ? label : [],
  );
  if (labels.length > 0) return thereAre(labels);
  const last = incident.recorded.at(-1)?.number;
  return last === undefined ? 'nothing is logged yet' : `the last entry is ${last}`;
}

function thereAre(labels: readonly string[]): string {
  return `there ${labels.length === 1 ? 'is' : 'are'} ${labels.join(', ')}`;
}

/** @throws Complaint when the incident has no such follow-up */
export function namedFollowup(incident: Incident, name: string | undefined): Followup {
  const followup = name === undefined ? incident.followups.at(-1) : incident.followup(name);
  if (followup !== undefined) return followup;
  const labels = incident.followups.map(({ label }) => label);
  const known = labels.length === 0 ? 'none is recorded yet' : thereAre(labels);
  throw new Complaint(`There is no follow-up ${name ?? ''}`.trimEnd().concat(`; ${known}.`));
}

/** @throws Complaint when there is more on the line than the verb reads */
export function nothingElse(call: Call, rest: string): void {
  if (rest.trim() === '') return;
  throw new Complaint(`/${call.verb}: "${rest.trim()}" means nothing here; leave it out.`);
}

/** @throws Complaint when there is no text */
export function required(call: Call, text: string, what: string): string {
  if (text.trim() !== '') return text.trim();
  throw new Complaint(`/${call.verb}: write ${what} behind it.`);
}
