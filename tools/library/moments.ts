import { MILESTONES } from '../../src/incident/record/vocabulary.ts';
import { MINUTE } from '../../src/incident/time/duration.ts';
import type { Chance } from './chance.ts';
import { CHATTER, TOLD } from './faults.ts';
import type { Outage } from './outage.ts';
import type { Scribe } from './scribe.ts';
import { worded } from './wording.ts';

/** Something that is written down at its time: UTC milliseconds. */
export interface Moment {
  readonly at: number;
  readonly write: (at: number) => void;
}

/** What there is to write down while it runs: the milestones first, then what people thought and tried. */
export function moments(
  chance: Chance,
  scribe: Scribe,
  outage: Outage,
  entries: number,
): readonly Moment[] {
  const tale = new Tale(chance, scribe, outage);
  const work = [...tale.milestones(), ...tale.suspicions(), ...tale.remedies()].slice(0, entries);
  const rest = Array.from({ length: entries - work.length }, () => tale.chatter());
  return [...work, ...rest, ...tale.facts()];
}

class Tale {
  readonly #chance: Chance;
  readonly #scribe: Scribe;
  readonly #outage: Outage;

  constructor(chance: Chance, scribe: Scribe, outage: Outage) {
    this.#chance = chance;
    this.#scribe = scribe;
    this.#outage = outage;
  }

  milestones(): readonly Moment[] {
    const { start, isStartAbout, isStartKnown, fault } = this.#outage;
    const about = isStartAbout ? { approximate: true } : {};
    const text = this.#text(this.#chance.pick(fault.symptoms));
    const first: Moment = {
      at: start,
      write: (at) =>
        this.#scribe.log(text, at, { milestones: isStartKnown ? ['started'] : [], ...about }),
    };
    const others = MILESTONES.flatMap((name): readonly Moment[] => {
      const at = name === 'started' || name === 'reopened' ? undefined : this.#outage[name];
      if (at === undefined) return [];
      return [{ at, write: () => this.#scribe.log(name, at, { milestones: [name] }) }];
    });
    return [first, ...others];
  }

  /** The cause, and what was taken for it before. */
  suspicions(): readonly Moment[] {
    const { fault, identified, end } = this.#outage;
    const wrong = Array.from({ length: this.#chance.between(0, 2) }, () =>
      this.#during((at) => {
        const until = at + this.#chance.between(2, 40) * MINUTE;
        const outcome = this.#chance.pick([
          'refuted',
          'refuted',
          'refuted',
          'inconclusive',
        ] as const);
        this.#suspect(this.#chance.pick(fault.wrongPaths), at, { until, outcome });
      }),
    );
    const right: Moment = {
      at: (identified ?? end) - this.#chance.between(1, 10) * MINUTE,
      write: (at) =>
        this.#suspect(fault.cause, at, { until: identified ?? end, outcome: 'confirmed' }),
    };
    return [right, ...wrong];
  }

  remedies(): readonly Moment[] {
    const { fault } = this.#outage;
    return Array.from({ length: this.#chance.between(1, 3) }, () =>
      this.#during((at) => {
        const tag = this.#chance.happens(0.4) ? ` #${this.#chance.pick(fault.tags)}` : '';
        const text = `${this.#text(this.#chance.pick(fault.remedies))}${tag}`;
        const { id } = this.#scribe.log(text, at, { kind: 'action' });
        const outcome = this.#chance.pick(['done', 'done', 'done', 'failed'] as const);
        if (this.#chance.happens(0.1)) return;
        this.#settle(id, at + this.#chance.between(1, 15) * MINUTE, outcome);
      }),
    );
  }

  chatter(): Moment {
    return this.#during((at) => {
      const kind = this.#chance.happens(0.06) ? 'update' : 'event';
      const text = this.#text(this.#chance.pick(kind === 'update' ? TOLD : CHATTER));
      const { id } = this.#scribe.log(text, this.#chance.happens(0.004) ? null : at, { kind });
      if (this.#chance.happens(0.01))
        this.#scribe.write('entry.retracted', { entry: id, reason: '' });
    });
  }

  /** What is no entry: who leads, and another severity. */
  facts(): readonly Moment[] {
    const { scene, severity, start } = this.#outage;
    const roles = [{ role: 'lead', person: scene.people[1] ?? scene.people[0] }];
    const lead: Moment = {
      at: start + 10 * MINUTE,
      write: (at) => this.#scribe.write('incident.amended', { at, roles }),
    };
    if (severity === null || !this.#chance.happens(0.15)) return [lead];
    const other = this.#chance.pick(['sev1', 'sev2', 'sev3'] as const);
    return [
      lead,
      this.#during((at) => this.#scribe.write('incident.amended', { at, severity: other })),
    ];
  }

  #suspect(
    template: string,
    at: number,
    { until, outcome }: { until: number; outcome: 'confirmed' | 'refuted' | 'inconclusive' },
  ): void {
    const cause = outcome === 'confirmed' ? ({ cause: 'root' } as const) : {};
    const { id } = this.#scribe.log(this.#text(template), at, { kind: 'hypothesis', ...cause });
    if (this.#chance.happens(0.92)) this.#settle(id, until, outcome);
  }

  #settle(
    entry: string,
    at: number,
    outcome: 'done' | 'failed' | 'confirmed' | 'refuted' | 'inconclusive',
  ): void {
    this.#scribe.write('entry.settled', { entry, outcome, at, note: '' });
  }

  /** At some minute between the start and the end. */
  #during(write: (at: number) => void): Moment {
    const { start, end } = this.#outage;
    return { at: start + this.#chance.between(0, (end - start) / MINUTE) * MINUTE, write };
  }

  #text(template: string): string {
    return worded(template, this.#outage.scene, this.#chance);
  }
}
