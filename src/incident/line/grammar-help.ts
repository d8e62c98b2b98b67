/** How a line is written, in words: what the help of the dashboard and docs/lines.md say of it. */

import { VERB_OF_SIGIL } from './line.ts';

/** The shapes that a line may have. */
export const LINE_FORMS: readonly string[] = [
  '[time] [sigil] text with @people and #tags',
  '[time] /verb [label] [time] text',
];

/** What a leading backslash does. */
export const PLAIN_TEXT = 'A "\\" in front makes the rest plain text.';

export interface TimeForm {
  /** Ways to write it; the first stands for all where there is little room. */
  readonly typed: readonly [string, ...string[]];
  readonly means: string;
}

/** Every form of a time, the simple ones first. */
export const TIME_FORMS: readonly TimeForm[] = [
  {
    typed: ['14:05', '14:05:30'],
    means: 'the nearest such time, at most ten minutes ahead of this clock',
  },
  { typed: ['2:05pm', '2:05 PM', '2pm'], means: 'the same, in halves of the day' },
  {
    typed: ['-5m', '-1h30m', '5m ago', '10 minutes ago'],
    means: 'so long before now, in days (d), hours (h), minutes (m) and seconds (s)',
  },
  { typed: ['now'], means: 'now' },
  { typed: ['yesterday 23:50', 'today 9:15'], means: 'on that day' },
  {
    typed: ['2026-11-20 23:50', '2026-11-20T23:50', '2026-11-20 23:50:30.123'],
    means: 'on that date; parts of a second are dropped',
  },
  {
    typed: ['14:05 WAT', '13:05 UTC', '15:05 +02:00', '14:05 Europe/Berlin', '2026-11-20T23:50Z'],
    means: 'in that zone, whatever that of the incident is',
  },
  { typed: ['~14:05', '~ yesterday 23:50'], means: 'about then' },
  { typed: ['14:05-14:20', '2pm-2:20pm'], means: 'from, until' },
  { typed: ['??'], means: 'not known; it counts only when a text follows' },
];

/** Verbs whose entries have another name than they. */
const LOGGED_BY: Readonly<Record<string, string>> = {
  told: 'told the outside',
  escalate: 'escalation',
  todo: 'follow-up',
};

export interface Sigil {
  readonly mark: string;
  /** The name of the verb that it is short for. */
  readonly verb: string;
  /** What it logs. */
  readonly logs: string;
}

export const SIGILS: readonly Sigil[] = [...VERB_OF_SIGIL].map(([mark, verb]) => ({
  mark,
  verb,
  logs: LOGGED_BY[verb] ?? verb,
}));
