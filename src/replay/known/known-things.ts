import type { Entry, Followup, Incident, Section, Subject } from '../../incident/incident.ts';
import type { Change } from '../stage/change.ts';

/** What the things of a growing incident were when they were last looked at. */
export class KnownThings {
  readonly #incident: Incident;
  readonly #entries = new Map<string, Entry | undefined>();
  readonly #followups = new Map<string, Followup | undefined>();
  readonly #sections = new Map<string, Section | undefined>();
  #facts: Incident['facts'];

  constructor(incident: Incident) {
    this.#incident = incident;
    this.#facts = incident.facts;
  }

  /** What has become of these things since; those that are as they were are left out. */
  changed(subjects: readonly Subject[]): readonly Change[] {
    return subjects
      .map((subject) => this.#change(subject))
      .filter(({ before, after }) => before !== after);
  }

  /** Looked at a second time, nothing has changed any more. */
  #change({ sort, id }: Subject): Change {
    const incident = this.#incident;
    switch (sort) {
      case 'facts': {
        const before = this.#facts;
        this.#facts = incident.facts;
        return { sort, before, after: incident.facts };
      }
      case 'entry':
        return { sort, ...exchanged(this.#entries, id, incident.entry(id)) };
      case 'followup':
        return { sort, ...exchanged(this.#followups, id, incident.followup(id)) };
      case 'section':
        return { sort, ...exchanged(this.#sections, id, incident.sections.get(id)) };
    }
  }
}

function exchanged<T>(known: Map<string, T | undefined>, id: string, after: T | undefined) {
  const before = known.get(id);
  known.set(id, after);
  return { before, after };
}
