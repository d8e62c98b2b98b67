/** The times during which an action ran or a hypothesis stood open. */
import { type Entry, isSettleable, type Turn } from '../incident.ts';
import { total, union } from './intervals.ts';
import { between, type Endpoint, isTimed, type Measure, sum } from './measure.ts';

/** One such time, from its opening to its settling; without an end while it is still open. */
export interface Spell {
  readonly from: Endpoint;
  readonly to: Endpoint | undefined;
  /** What settled it; none where it is open, or ends with the entry's own range. */
  readonly settling: Turn | undefined;
  /** What opened it again; none on the first, which opens with the entry. */
  readonly reopening: Turn | undefined;
}

/**
 * The spells of an action or a hypothesis, in the order in which they were recorded. One that is
 * settled twice without a reopening was corrected: the later settling counts. One that was logged
 * with a range and never settled ends with its range.
 */
export function spells(entry: Entry): readonly Spell[] {
  const name = entry.label ?? String(entry.number);
  const opening = { name: `${name} opened`, at: entry.at, approximate: entry.approximate, entry };
  const first = { from: opening, to: undefined, settling: undefined, reopening: undefined };
  let found: readonly Spell[] = [first];
  for (const turn of entry.turns) found = turned(found, turn, endpoint(entry, name, turn));
  if (entry.until === undefined || entry.turns.length > 0) return found;
  const to = { name: `${name} ended`, at: entry.until, approximate: entry.approximate, entry };
  return [{ ...first, to }];
}

function endpoint(entry: Entry, name: string, turn: Turn): Endpoint {
  const { at, approximate, outcome } = turn;
  return { name: `${name} ${outcome ?? 'reopened'}`, at, approximate, entry };
}

function turned(found: readonly Spell[], turn: Turn, end: Endpoint): readonly Spell[] {
  const last = found.at(-1);
  if (last === undefined) return found;
  if (turn.outcome !== undefined) {
    return [...found.slice(0, -1), { ...last, to: end, settling: turn }];
  }
  if (last.to === undefined) return found;
  return [...found, { from: end, to: undefined, settling: undefined, reopening: turn }];
}

/**
 * Does an action run, or a hypothesis stand open, as far as is recorded: has its last spell no end?
 * One that was logged with a range has ended with it, and is not open, though nobody has said yet how
 * it went: it can still be settled, by its name. What was retracted is not open.
 */
export function isOpen(entry: Entry): boolean {
  if (!isSettleable(entry) || entry.retracted !== undefined) return false;
  const last = entry.turns.at(-1);
  return last === undefined ? entry.until === undefined : last.outcome === undefined;
}

/**
 * How long an action ran, or a hypothesis stood, in all its spells together. Time in which two
 * spells overlap (it was reopened before it was settled) counts once.
 */
export function timeOpen(entry: Entry): Measure {
  return timeIn(spells(entry), entry);
}

/**
 * The same; of an open one the time that it would have taken if it were settled at `now` (UTC
 * milliseconds), so that its timer does not jump when it is.
 */
export function timeOpenSoFar(entry: Entry, now: number): Measure {
  if (!isOpen(entry)) return timeOpen(entry);
  const to = { name: 'now', at: now, approximate: false, entry };
  return timeIn(
    spells(entry).map((spell) => (spell.to === undefined ? { ...spell, to } : spell)),
    entry,
  );
}

function timeIn(found: readonly Spell[], entry: Entry): Measure {
  const name = entry.label ?? String(entry.number);
  const parts = found.map(({ from, to }) =>
    between(name, from, to, { from: 'no beginning', to: 'not settled' }),
  );
  const [only, ...more] = parts;
  if (only !== undefined && more.length === 0) return only;
  const whole = sum(name, parts, 'not settled');
  const intervals = found.flatMap(({ from, to }) =>
    isTimed(from) && isTimed(to) && from.at <= to.at ? [{ start: from.at, end: to.at }] : [],
  );
  if ('missing' in whole || intervals.length < found.length) return whole;
  const stretches = union(intervals);
  return { ...whole, milliseconds: total(stretches), stretches };
}
