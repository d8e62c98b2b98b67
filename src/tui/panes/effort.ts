/** Actions and hypotheses as the panes show them: each with how it stands. */
import { isImported } from '../../incident/imported.ts';
import { type Entry, type Incident, outcome } from '../../incident/incident.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { isOpen } from '../../incident/measures/spells.ts';
import type { Outcome } from '../../incident/record/vocabulary.ts';
import { Kept } from '../lines/kept.ts';
import type { Tone } from '../lines/line.ts';
import { type IncidentSoFar, isForgotten } from './forgotten.ts';

/**
 * How an action or a hypothesis stands. `ended`: its range is over, or it comes from a source that was
 * imported, and its outcome is not recorded;
 * `forgotten?`: it runs, and nobody has said anything of it for long.
 */
type EffortState = Outcome | 'open' | 'running' | 'forgotten?' | 'lost' | 'ended';

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
  'forgotten?': { sign: '!', tone: 'alert', isOpen: true },
  lost: { sign: '!', tone: 'alert', isOpen: true },
  refuted: { sign: '✗', tone: 'bad', isOpen: false },
  confirmed: { sign: '✓', tone: 'good', isOpen: false },
  inconclusive: { sign: '~', tone: 'quiet', isOpen: false },
  failed: { sign: '✗', tone: 'bad', isOpen: false },
  done: { sign: '✓', tone: 'good', isOpen: false },
  abandoned: { sign: '-', tone: 'quiet', isOpen: false },
  ended: { sign: '·', tone: 'quiet', isOpen: false },
};

export const EFFORT_STATES: readonly string[] = Object.keys(STATE_LOOKS);

export interface Effort {
  readonly entry: Entry;
  readonly state: EffortState;
  readonly look: StateLook;
}

export interface Efforts {
  readonly hypotheses: readonly Effort[];
  readonly actions: readonly Effort[];
}

export interface EffortTimes {
  /** UTC milliseconds. */
  readonly now: number;
  /** The numbers of the actions whose processes are gone. */
  readonly lost: ReadonlySet<number>;
}

/** All that stand, by number. */
export function effortsOf(incident: Incident, { now, lost }: EffortTimes): Efforts {
  const found = kept.of(incident, [incident.records.length], () => standingEfforts(incident));
  const { hypotheses, actions, lastNamed } = found;
  const soFar = { now, isResolved: isResolved(incident), lastNamed };
  const effort = (entry: Entry): Effort => {
    const state = isOpen(entry)
      ? openState(entry, lost.has(entry.number), soFar)
      : (outcome(entry) ?? 'ended');
    return { entry, state, look: STATE_LOOKS[state] };
  };
  return { hypotheses: hypotheses.map(effort), actions: actions.map(effort) };
}

/** Those that stand, and when each label was last named: only a record changes that. */
interface StandingEfforts extends Pick<IncidentSoFar, 'lastNamed'> {
  readonly hypotheses: readonly Entry[];
  readonly actions: readonly Entry[];
}

const kept = new Kept<Incident, StandingEfforts>();

function standingEfforts(incident: Incident): StandingEfforts {
  const hypotheses: Entry[] = [];
  const actions: Entry[] = [];
  const lastNamed = new Map<string, number>();
  for (const entry of incident.recorded) {
    if (entry.retracted !== undefined) continue;
    if (entry.kind === 'hypothesis') hypotheses.push(entry);
    else if (entry.kind === 'action') actions.push(entry);
    for (const label of entry.refs) {
      lastNamed.set(label, Math.max(entry.clock, lastNamed.get(label) ?? entry.clock));
    }
  }
  return { hypotheses, actions, lastNamed };
}

function openState(entry: Entry, isLost: boolean, soFar: IncidentSoFar): EffortState {
  if (isLost) return 'lost';
  if (entry.kind !== 'action') return 'open';
  if (isImported(entry)) return 'ended';
  return isForgotten(entry, soFar) ? 'forgotten?' : 'running';
}
