/** Verbs about whole acts: undoing, redoing, and wiping words for good. */
import { isUndoable } from '../../fold/acts.ts';
import type { Incident, Subject } from '../../incident.ts';
import type { IncidentRecord } from '../../record/record.ts';
import { Complaint } from '../complaint.ts';
import { type Call, namedEntry, nothingElse, type Reading, takeName, type Verb } from './verb.ts';

function undo(call: Call): Reading {
  const { incident, occasion } = call;
  nothingElse(call, call.rest);
  const batch = incident.acts(occasion.author).done.at(-1);
  if (batch === undefined) {
    throw new Complaint(`${occasion.author} has nothing to undo in this incident.`);
  }
  const obstacle = incident.act(batch).find((record) => !isUndoable(record));
  if (obstacle !== undefined) throw new Complaint(whyNot(obstacle));
  return { changes: [{ type: 'act.undone', body: { batch } }], notices: [] };
}

function whyNot(record: IncidentRecord): string {
  if (record.type !== 'incident.declared') {
    return 'A redaction cannot be undone: the words are gone from the file.';
  }
  return record.body.source === undefined
    ? 'The declaration cannot be undone: correct it with /title, /severity or /zone.'
    : 'The import that declared this incident cannot be undone: the incident stays, /retract takes out an entry, /redact wipes its words.';
}

function redo(call: Call): Reading {
  const { incident, occasion } = call;
  nothingElse(call, call.rest);
  const batch = incident.acts(occasion.author).undone.at(-1);
  if (batch === undefined) {
    throw new Complaint(
      `${occasion.author} has nothing to redo: only an undo can be redone, before the next act.`,
    );
  }
  return { changes: [{ type: 'act.redone', body: { batch } }], notices: [] };
}

/**
 * Every record that holds words of the entry, of the follow-up, of a section or of the facts. What
 * was undone is in the file all the same. Words that are gone are gone: without a name it is only
 * the selected entry's, never a guess.
 */
function redact(call: Call): Reading {
  const records = wordsOf(call).map(({ id }) => id);
  return { changes: [{ type: 'records.redacted', body: { records } }], notices: [] };
}

function wordsOf(call: Call): readonly IncidentRecord[] {
  const { incident, occasion } = call;
  const { name, rest } = takeName(call.rest);
  const word = rest.trim().toLowerCase();
  const selected = call.rest.trim() === '' ? occasion.selected : undefined;
  const named = name ?? (selected === undefined ? undefined : String(selected));
  if (named !== undefined && word === '') {
    return incident.history(incident.named(named) ?? entrySubject(incident, named));
  }
  if (word === 'facts') return incident.history({ sort: 'facts', id: 'facts' });
  const section = incident.history({ sort: 'section', id: word });
  if (section.length > 0) return section;
  throw new Complaint(
    '/redact: name what to wipe for good: an entry, a follow-up, a written section, or facts.',
  );
}

/** @throws Complaint when there is no such entry */
function entrySubject(incident: Incident, name: string): Subject {
  return { sort: 'entry', id: namedEntry(incident, name).id };
}

export const UNDOING_VERBS: readonly Verb[] = [
  {
    name: 'undo',
    aliases: [],
    usage: '',
    arguments: [],
    help: 'take back your newest act',
    isTimeless: true,
    isAlone: true,
    read: undo,
  },
  {
    name: 'redo',
    aliases: [],
    usage: '',
    arguments: [],
    help: 'bring back what you have just undone',
    isTimeless: true,
    isAlone: true,
    read: redo,
  },
  {
    name: 'redact',
    aliases: [],
    usage: 'entry | follow-up | section | facts',
    arguments: [['redactable entry', 'follow-up', 'written section', 'facts']],
    help: 'wipe all words of it for good, also from the file; cannot be undone',
    isAboutEntry: true,
    isTimeless: true,
    isAlone: true,
    read: redact,
  },
];
