/** All steps of one incident in one perspective, and the incident as it stood after each. */
import { position } from '../incident/fold/order.ts';
import type { Incident } from '../incident/incident.ts';
import { happenedScript } from './happened/script.ts';
import { knownScript } from './known/script.ts';
import type { Perspective } from './perspective.ts';
import type { Script } from './stage/script.ts';
import { Walk } from './stage/walk.ts';
import type { Step } from './step.ts';

export interface Tape {
  /** The live one that it was made of. */
  readonly incident: Incident;
  readonly perspective: Perspective;
  /** In order of `at`; none only of an incident without a record. */
  readonly steps: readonly Step[];
  /** The first and the last step, UTC milliseconds. */
  readonly from: number;
  readonly until: number;
  /** How many steps have been taken at this instant (UTC milliseconds): all up to it. */
  countAt(instant: number): number;
  /**
   * The incident as it stood after so many steps. A new object for each count, valid until another
   * one is asked for. Moving by one costs what the step changes, forward or back; a jump costs no
   * more than walking there.
   */
  after(count: number): Incident;
}

type Kept = { readonly records: number } & Partial<Record<Perspective, Tape>>;

const kept = new WeakMap<Incident, Kept>();

/** The tape of an incident, kept until it takes in another record: ask again each time. */
export function tapeOf(incident: Incident, perspective: Perspective): Tape {
  const records = incident.records.length;
  const before = kept.get(incident);
  const upToDate = before?.records === records ? before : { records };
  const tape = upToDate[perspective] ?? new PlayedTape(incident, perspective);
  kept.set(incident, { ...upToDate, [perspective]: tape });
  return tape;
}

class PlayedTape implements Tape {
  readonly incident: Incident;
  readonly perspective: Perspective;
  readonly steps: readonly Step[];
  readonly #walk: Walk;
  readonly #times: readonly number[];

  constructor(incident: Incident, perspective: Perspective) {
    this.incident = incident;
    this.perspective = perspective;
    const script = perspective === 'known' ? knownScript(incident) : happenedScript(incident);
    this.#walk = new Walk(script);
    this.steps = told(script);
    this.#times = script.steps.map(({ at }) => at);
  }

  get from(): number {
    return this.steps.at(0)?.at ?? 0;
  }

  get until(): number {
    return this.steps.at(-1)?.at ?? 0;
  }

  countAt(instant: number): number {
    return position(this.#times, instant, (time, at) => (time <= at ? -1 : 1));
  }

  after(count: number): Incident {
    return this.#walk.after(count);
  }
}

/** What a step says is told with a walk of its own: whoever asks for it is drawing another count. */
function told(script: Script): readonly Step[] {
  const walk = new Walk(script);
  return script.steps.map(({ at, entries, decides, tell }, index) => ({
    at,
    entries,
    decides,
    told: () => tell(walk.after(index + 1)),
  }));
}
