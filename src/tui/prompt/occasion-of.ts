import type { Incident } from '../../incident/incident.ts';
import { type Occasion, occasion } from '../../incident/line/occasion.ts';
import { VERB_OF_KIND } from '../../incident/line/verbs/logging.ts';
import type { Kind } from '../../incident/record/vocabulary.ts';
import { type TimeContext, wholeSecond } from '../../incident/time/time-reading.ts';

/** What is known of a line beside its text. Times are UTC milliseconds. */
interface Circumstances {
  readonly kind: Kind;
  /** When its first key was pressed. */
  readonly startedAt: number;
  /** The number of the entry that it is about when it names none. */
  readonly selected: number | undefined;
}

/** The occasion of a line at the prompt: without a time of its own it has that of its first key. */
export function occasionOf(
  incident: Incident,
  { kind, startedAt, selected }: Circumstances,
  { now, author, severities }: Pick<Occasion, 'now' | 'author' | 'severities'>,
): Occasion {
  return {
    ...occasion(incident, now, author, severities),
    verb: VERB_OF_KIND[kind],
    untimed: { at: wholeSecond(startedAt), approximate: false, bareIn: undefined },
    selected,
  };
}

/** Against what a time at the prompt is read. */
export function timeContextOf(
  incident: Incident,
  { now, author }: Pick<Occasion, 'now' | 'author'>,
): TimeContext {
  const { anchor } = occasion(incident, now, author);
  return { zone: incident.facts.zone, now, anchor };
}
