/** What was true of the incident as a whole, from when on. */
import type { Facts, Incident, RoleHeld } from '../../incident/incident.ts';
import { isDeclaredAfterwards } from '../../incident/measures/declaration.ts';
import type { Told } from '../told.ts';
import { BEGINNING, FACTS_FIRST, type Happening } from './happening.ts';
import { declarationTold, rolesTold, severityTold } from './told.ts';

/** The facts of an incident through time. */
export class FactsCourse {
  readonly #facts: Facts;
  readonly #declaredAt: number | null;
  readonly #until: number;

  /** @param until the end of the story, in UTC milliseconds: what was to be later is not part of it */
  constructor(incident: Incident, until: number) {
    this.#facts = incident.facts;
    this.#until = until;
    const { declaredAt } = incident.facts;
    const isAfterStory = declaredAt !== null && declaredAt > until;
    // When it was made up for afterwards says nothing of the incident's course.
    this.#declaredAt = isAfterStory && isDeclaredAfterwards(incident) ? null : declaredAt;
  }

  /** What is true before anything happened. */
  get first(): Facts {
    return this.#at(BEGINNING);
  }

  /** What is true once all has happened that has a time. */
  get last(): Facts {
    return this.#at(this.#times.at(-1) ?? BEGINNING);
  }

  /** A step for each time at which something of it changes. */
  happenings(): readonly Happening[] {
    let before = this.first;
    return this.#times.flatMap((at): Happening | [] => {
      const after = this.#at(at);
      const told = this.#told(before, after, at);
      if (told.length === 0) return [];
      const changes = [{ sort: 'facts', before, after } as const];
      before = after;
      return { at, order: FACTS_FIRST, changes, entries: [], decides: [], tell: () => told };
    });
  }

  #told(before: Facts, after: Facts, at: number): readonly Told[] {
    const taken = after.roles.filter(({ from }) => from === at);
    const left = after.roles.filter((role) => role.from !== at && this.#endOf(role) === at);
    return [
      ...(at === this.#declaredAt ? [declarationTold(after)] : []),
      ...severityTold(before, after),
      ...rolesTold(taken, left),
    ];
  }

  get #times(): readonly number[] {
    const { severities, roles } = this.#facts;
    const times = [
      this.#declaredAt,
      ...severities.map(({ at }) => at),
      ...roles.flatMap((role) => [role.from, this.#endOf(role)]),
    ];
    const known = times.filter((at) => at !== null && at !== undefined);
    return [...new Set(known)].sort((a, b) => a - b);
  }

  /** When it ends within the story, and not before it begins. */
  #endOf({ from, until }: RoleHeld): number | undefined {
    if (until === undefined || until > this.#until) return undefined;
    return Math.max(from ?? BEGINNING, until);
  }

  #at(instant: number): Facts {
    const facts = this.#facts;
    const isDeclared = this.#declaredAt !== null && this.#declaredAt <= instant;
    return {
      ...facts,
      ...(isDeclared ? {} : { declaredAt: null, isDeclaredAbout: false }),
      severities: facts.severities
        .filter(({ at }, index) => (at === null ? index === 0 : at <= instant))
        // Without those at an unknown time, one may follow its like.
        .filter(({ severity }, index, all) => severity !== all[index - 1]?.severity),
      roles: facts.roles
        .filter(({ from }) => from === null || from <= instant)
        .map((role) => {
          const end = this.#endOf(role);
          return end !== undefined && end <= instant ? role : { ...role, until: undefined };
        }),
    };
  }
}
