/** `/cause`: which entries were causes. */
import { CAUSES, type Cause } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { amended } from './amendment.ts';
import { takeEntries } from './entry-list.ts';
import type { Call, Reading, Verb } from './verb.ts';

/** Of one entry it is the root, where nothing else is said; several contributed. */
function cause(call: Call): Reading {
  const { entries, rest } = takeEntries(call);
  const word = rest.trim().toLowerCase();
  const usual = entries.length === 1 ? 'root' : 'contributing';
  const found: Cause | undefined = word === '' ? usual : CAUSES.find((other) => other === word);
  if (found === undefined && word !== 'none') {
    throw new Complaint(`/cause: write ${CAUSES.join(', ')}, or none to take it away.`);
  }
  const changes = entries.flatMap((entry) => amended(entry, { cause: found ?? null }).changes);
  return { changes, notices: [] };
}

export const CAUSE_VERB: Verb = {
  name: 'cause',
  aliases: [],
  usage: `[entry, entry…] [${CAUSES.join(' | ')} | none]`,
  arguments: ['entries', 'cause'],
  help: 'mark the entry as a cause; root when nothing else is said, contributing of several',
  isAboutEntry: true,
  isTimeless: true,
  read: cause,
};
