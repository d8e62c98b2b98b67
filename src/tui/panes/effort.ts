/** Actions and hypotheses as the panes show them: each with how it stands. */
import { type Entry, type Incident, outcome } from '../../incident/incident.ts';
import type { Outcome } from '../../incident/record/vocabulary.ts';
import type { Tone } from '../lines/line.ts';

/** How an action or a hypothesis stands. `ended`: its range is over, its outcome not recorded. */
type EffortState = Outcome | 'open' | 'running' | 'lost' | 'ended';

interface StateLook {
  /** One column wide. */
  readonly sign: string;
  readonly tone: Tone;
  readonly isOpen: boolean;
}

/** In the order in which they are counted. */
const STATE_LOOKS: Readonly<Record<EffortState, StateLook>> = {
  open: { sign: '?', tone: 'open', isOpen: true },
  running: { sign: '▸', tone: 'open', isOpen: true },
  lost: { sign: '!', tone: 'alert', isOpen: true },
  refuted: { sign: '✗', tone: 'bad', isOpen: false },
  confirmed: { sign: '✓', tone: 'good', isOpen: false },
  inconclusive: { sign: '~', tone: 'quiet', isOpen: false },
  failed: { sign: '✗', tone: 'bad', isOpen: false },
  done: { sign: '✓', tone: 'good', isOpen: false },
  abandoned: { sign: '-', tone: 'quiet', isOpen: false },
  ended: { sign: '·', tone: 'quiet', isOpen: false },
};

const COUNTING_ORDER = Object.keys(STATE_LOOKS);

export interface Effort {
  readonly entry: Entry;
  readonly state: EffortState;
  readonly look: StateLook;
}

export interface Efforts {
  readonly hypotheses: readonly Effort[];
  readonly actions: readonly Effort[];
}

/**
 * All that stand, by number. Found anew each time, in one pass: an incident changes in place, so
 * that nothing but its entries could be kept by identity.
 *
 * @param lost the numbers of the actions whose processes are gone
 */
export function effortsOf({ recorded }: Incident, lost: ReadonlySet<number>): Efforts {
  const hypotheses: Effort[] = [];
  const actions: Effort[] = [];
  for (const entry of recorded) {
    if (entry.retracted !== undefined) continue;
    if (entry.kind === 'hypothesis') hypotheses.push(effort(entry, lost));
    else if (entry.kind === 'action') actions.push(effort(entry, lost));
  }
  return { hypotheses, actions };
}

function effort(entry: Entry, lost: ReadonlySet<number>): Effort {
  const state = stateOf(entry, lost);
  return { entry, state, look: STATE_LOOKS[state] };
}

function stateOf(entry: Entry, lost: ReadonlySet<number>): EffortState {
  const settled = outcome(entry);
  if (settled !== undefined) return settled;
  if (lost.has(entry.number)) return 'lost';
  if (entry.until !== undefined && entry.turns.length === 0) return 'ended';
  return entry.kind === 'action' ? 'running' : 'open';
}

/** How many stand in each state: `open` 1, `refuted` 2; no state without one. */
export function countByState(efforts: readonly Effort[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { state } of efforts) counts.set(state, (counts.get(state) ?? 0) + 1);
  return COUNTING_ORDER.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [[state, count] as const];
  });
}
