/** The times during which an action ran or a hypothesis stood open. */
import type { Entry, Turn } from './incident.ts';
import { between, type Endpoint, type Measure, sum } from './measure.ts';

/** One such time, from its opening to its settling; without an end while it is still open. */
export interface Spell {
  readonly from: Endpoint;
  readonly to: Endpoint | undefined;
}

/**
 * The spells of an action or a hypothesis, in the order in which they were recorded. One that is
 * settled twice without a reopening was corrected: the later settling counts. One that was logged
 * with a range and never settled ends with its range.
 */
export function spells(entry: Entry): readonly Spell[] {
  const name = entry.label ?? String(entry.number);
  const opening = { name: `${name} opened`, at: entry.at, approximate: entry.approximate, entry };
  let found: readonly Spell[] = [{ from: opening, to: undefined }];
  for (const turn of entry.turns) found = turned(found, turn, endpoint(entry, name, turn));
  const last = found.at(-1);
  if (entry.until === undefined || entry.turns.length > 0 || last === undefined) return found;
  const to = { name: `${name} ended`, at: entry.until, approximate: entry.approximate, entry };
  return [{ from: last.from, to }];
}

function endpoint(entry: Entry, name: string, turn: Turn): Endpoint {
  const { at, approximate, outcome } = turn;
  return { name: `${name} ${outcome ?? 'reopened'}`, at, approximate, entry };
}

function turned(found: readonly Spell[], { outcome }: Turn, end: Endpoint): readonly Spell[] {
  const last = found.at(-1);
  if (last === undefined) return found;
  if (outcome !== undefined) return [...found.slice(0, -1), { from: last.from, to: end }];
  return last.to === undefined ? found : [...found, { from: end, to: undefined }];
}

/** How long an action ran, or a hypothesis stood, in all its spells together. */
export function timeOpen(entry: Entry): Measure {
  const name = entry.label ?? String(entry.number);
  const parts = spells(entry).map(({ from, to }) =>
    between(name, from, to, { from: 'no beginning', to: 'not settled' }),
  );
  return sum(name, parts, 'not settled');
}
