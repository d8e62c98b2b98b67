import type { Incident } from '../../incident/incident.ts';
import type { Script } from './script.ts';
import { Stage } from './stage.ts';
import { StagedIncident } from './staged-incident.ts';

/** Goes forward and back over the steps of a script, on a stage of its own. */
export class Walk {
  readonly #script: Script;
  readonly #stage: Stage;
  #count = 0;
  #incident: Incident | undefined;

  constructor(script: Script) {
    this.#script = script;
    this.#stage = new Stage(script.newOrder(), script.facts);
  }

  /** The incident after so many steps (as many as there are, at most), valid until the next call. */
  after(count: number): Incident {
    const { id, steps } = this.#script;
    const target = Math.max(0, Math.min(count, steps.length));
    if (this.#incident !== undefined && target === this.#count) return this.#incident;
    for (const { changes } of steps.slice(this.#count, target)) this.#stage.take(changes);
    const back = steps.slice(target, this.#count).reverse();
    for (const { changes } of back) this.#stage.takeBack(changes);
    this.#count = target;
    this.#incident = new StagedIncident(id, this.#stage, this.#script.recordsAfter(target));
    return this.#incident;
  }
}
