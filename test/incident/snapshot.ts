/** All that an incident shows to the other rooms, to be compared as a whole. */
import type { Incident } from '../../src/incident/incident.ts';

/** As plain data. History is left out: it also holds what is undone. */
export function snapshot(incident: Incident, authors: readonly string[] = []): unknown {
  return structuredClone({
    facts: incident.facts,
    timeline: incident.timeline,
    recorded: incident.recorded,
    milestoned: incident.milestoned,
    followups: incident.followups,
    sections: [...incident.sections],
    counters: incident.counters,
    newest: incident.newest?.id,
    acts: authors.map((author) => incident.acts(author)),
    byName: incident.recorded.map(({ number, label }) => [
      incident.entry(number)?.id,
      incident.entry(label ?? '')?.id,
    ]),
  });
}

/** The same without what an undo leaves behind: numbers given out, and the acts themselves. */
export function standingStory(incident: Incident): unknown {
  return structuredClone({
    facts: incident.facts,
    timeline: incident.timeline,
    recorded: incident.recorded,
    milestoned: incident.milestoned,
    followups: incident.followups,
    sections: [...incident.sections],
  });
}
