/** All steps of one incident in one perspective, and the incident as it stood after each. */
import type { Incident } from '../incident/incident.ts';
import { happenedScript } from './happened/script.ts';
import { knownScript } from './known/script.ts';
import type { Perspective } from './perspective.ts';
import { countAt, type Playable } from './playable.ts';
import type { Script } from './stage/script.ts';
import { Walk } from './stage/walk.ts';
import type { Step } from './step.ts';

export interface Tape extends Playable {
  /** The live one that it was made of. */
  readonly incident: Incident;
  /** In order of `at`; none only of an incident without a record. */
  readonly steps: readonly Step[];
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

  constructor(incident: Incident, perspective: Perspective) {
    this.incident = incident;
    this.perspective = perspective;
    const script = perspective === 'known' ? knownScript(incident) : happenedScript(incident);
    this.#walk = new Walk(script);
    this.steps = told(script);
  }

  get from(): number {
    return this.steps.at(0)?.at ?? 0;
  }

  get until(): number {
    return this.steps.at(-1)?.at ?? 0;
  }

  countAt(instant: number): number {
    return countAt(this.steps, instant);
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
