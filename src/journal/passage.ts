import type { Entry, Incident, Subject } from '../incident/incident.ts';
import type { Kind } from '../incident/record/vocabulary.ts';

/** A thing as it is found, and what a list says of it. */
export interface Passage {
  /** What it is found by; empty when it is not to be found. */
  readonly text: string;
  /** Of entries. */
  readonly number: number | null;
  readonly kind: Kind | null;
  /** `A1`, `H1`, `F1`. */
  readonly label: string | null;
  /** When it happened: UTC milliseconds, where that is known. */
  readonly at: number | null;
  readonly isAbout: boolean;
}

const UNPLACED = { number: null, kind: null, label: null, at: null, isAbout: false };

/** The thing as it stands now. */
export function passage(incident: Incident, { sort, id }: Subject): Passage {
  switch (sort) {
    case 'facts':
      return { ...UNPLACED, text: incident.facts.title };
    case 'entry':
      return entryPassage(incident.entry(id));
    case 'followup': {
      const { task = '', label = null, at = null } = incident.followup(id) ?? {};
      return { ...UNPLACED, text: task, label, at };
    }
    case 'section':
      return { ...UNPLACED, text: incident.sections.get(id)?.text ?? '' };
  }
}

function entryPassage(entry: Entry | undefined): Passage {
  if (entry === undefined || entry.retracted !== undefined) return { ...UNPLACED, text: '' };
  const { number, kind, label = null, at, approximate } = entry;
  const notes = entry.turns.map((turn) => turn.note);
  const { speaker = '', detail = '' } = entry;
  const text = [entry.text, speaker, detail, ...notes].filter((each) => each !== '').join('\n');
  return { text, number, kind, label, at, isAbout: at !== null && approximate };
}

/** Everything of an incident that can be found. */
export function findable(incident: Incident): readonly Subject[] {
  return [
    { sort: 'facts', id: 'facts' },
    ...incident.recorded.map(({ id }) => ({ sort: 'entry', id }) as const),
    ...incident.followups.map(({ id }) => ({ sort: 'followup', id }) as const),
    ...[...incident.sections.keys()].map((id) => ({ sort: 'section', id }) as const),
  ];
}
