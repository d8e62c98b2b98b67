/** `/cause`: which entries were causes. */
import type { Entry } from '../../incident.ts';
import { CAUSES, type Cause } from '../../record/vocabulary.ts';
import { Complaint } from '../complaint.ts';
import { amended } from './amendment.ts';
import { type Call, namedEntry, type Reading, takeEntry, type Verb } from './verb.ts';

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

const NAME = /^(\d+|[AHF]\d+)(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?=[AHF]?\d)/i;

/** `H1, H3` and `H1, H3 and 14` name several; the last one is read as if it stood alone. */
function takeEntries(call: Call): { entries: readonly Entry[]; rest: string } {
  const names: string[] = [];
  let rest = call.rest;
  for (let match = NAME.exec(rest); match !== null; match = NAME.exec(rest)) {
    names.push(match[1]?.toUpperCase() ?? '');
    rest = rest.slice(match[0].length);
  }
  const last = takeEntry({ ...call, rest });
  const before = names.map((name) => namedEntry(call.incident, name));
  return { entries: [...new Set([...before, last.entry])], rest: last.rest };
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
