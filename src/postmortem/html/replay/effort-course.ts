/** How an action or a hypothesis of a document stood after a part of its turns: of later ones nothing is known then. */
import { total, union } from '../../../incident/measures/intervals.ts';
import type { Outcome } from '../../../incident/record/vocabulary.ts';
import { openWord, settledWords, type TrackLength } from '../../../replay/track/track-words.ts';
import type { TrackTimer } from '../../../replay/track.ts';
import type { DocumentEffort, DocumentRow } from '../../document/document.ts';
import type { DocumentTime } from '../../document/document-times.ts';
import { instantOf } from '../chart/instant.ts';

/** Its opening, an end or a reopening; or the end of its own range. */
export interface Turn {
  readonly is: 'opening' | 'end' | 'reopening' | 'range';
  /** UTC milliseconds; undefined where the time is not known. */
  readonly at: number | undefined;
  readonly approximate: boolean;
  readonly time: DocumentTime | undefined;
  /** When the replay takes it in: those without a time no later than the next one that has one. */
  readonly shownAt: number;
  readonly outcome: Outcome | null;
  readonly note: string | null;
}

export interface EffortStanding {
  /** `open`, `running`, `done 4m`, `ended`. */
  readonly words: string;
  /** Present while it is open, as far as the times are known. */
  readonly timer: TrackTimer | undefined;
}

interface Stretch {
  readonly from: Turn;
  readonly to: Turn | undefined;
}

/** All that came of an action or a hypothesis. */
export interface EffortCourse {
  readonly kind: 'action' | 'hypothesis';
  /** In the order in which they were recorded. */
  readonly turns: readonly Turn[];
}

export function courseOf({ spells }: DocumentEffort, kind: EffortCourse['kind']): EffortCourse {
  const turns = spells.flatMap(({ from, reopening, time, outcome, note }, index) => {
    const opening = { is: index === 0 ? 'opening' : 'reopening', note: reopening } as const;
    const begins = { ...opening, ...moment(from), outcome: null };
    if (time === null) return [begins];
    return [begins, { is: 'end' as const, ...moment(time), outcome, note }];
  });
  return { kind, turns: turns.map(withShownAt) };
}

/** One without a time is taken in with the next one that has one. */
function withShownAt(
  turn: Omit<Turn, 'shownAt'>,
  index: number,
  all: readonly Omit<Turn, 'shownAt'>[],
): Turn {
  const next = all.slice(index).find(({ at }) => at !== undefined);
  return { ...turn, shownAt: next?.at ?? Number.POSITIVE_INFINITY };
}

/** The end of the range of a row. */
export function rangeOf(row: DocumentRow | undefined): Turn | undefined {
  const { at, ...others } = moment(row?.until);
  if (at === undefined) return undefined;
  return { is: 'range', at, ...others, shownAt: at, outcome: null, note: null };
}

function moment(time: DocumentTime | null | undefined) {
  const instant = instantOf(time);
  return { at: instant?.at, approximate: instant?.approximate ?? false, time: time ?? undefined };
}

/**
 * With the end of its range it ends while nobody has settled it.
 *
 * @param taken what has become of it by then
 */
export function standingAfter(
  { kind, turns }: EffortCourse,
  taken: ReadonlySet<Turn>,
): EffortStanding {
  const reached = turns.filter((turn) => turn.is === 'opening' || taken.has(turn));
  const stretches = stretchesOf(reached.length === 1 ? [...reached, ...taken] : reached);
  const last = stretches.at(-1)?.to;
  if (last !== undefined) {
    return { words: settledWords(last.outcome, lengthOf(stretches)), timer: undefined };
  }
  return { words: openWord(kind), timer: timerOf(stretches) };
}

/** What is settled twice without a reopening was corrected: the later end counts. */
function stretchesOf(turns: readonly Turn[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const turn of turns) {
    const last = found.at(-1);
    if (turn.is === 'end' || turn.is === 'range') {
      if (last !== undefined) found[found.length - 1] = { ...last, to: turn };
    } else if (last === undefined || last.to !== undefined)
      found.push({ from: turn, to: undefined });
  }
  return found;
}

/** Of several, none may run backwards: that would only make the others shorter. */
function lengthOf(stretches: readonly Stretch[]): TrackLength | undefined {
  const [only, ...more] = stretches;
  const known = stretches.flatMap(intervalOf);
  if (only === undefined || known.length < stretches.length) return undefined;
  const about = stretches.some(isAbout);
  if (more.length === 0) return { milliseconds: total(known), about };
  if (known.some(({ start, end }) => end < start)) return undefined;
  return { milliseconds: total(union(known)), about };
}

function intervalOf({ from, to }: Stretch) {
  if (from.at === undefined || to?.at === undefined) return [];
  return [{ start: from.at, end: to.at }];
}

function isAbout({ from, to }: Stretch): boolean {
  return from.approximate || to?.approximate === true;
}

function timerOf(stretches: readonly Stretch[]): TrackTimer | undefined {
  const closed = stretches.slice(0, -1).flatMap(intervalOf);
  const opened = stretches.at(-1)?.from.at;
  const isKnown = closed.length === stretches.length - 1;
  if (opened === undefined || !isKnown || closed.some(({ start, end }) => end < start))
    return undefined;
  const since = Math.max(opened, ...closed.map(({ end }) => end));
  const before = total(union([...closed, { start: opened, end: since }]));
  return { since, before, ...(stretches.some(isAbout) ? { about: true } : {}) };
}
