import type { Entry } from '../../incident.ts';
import { type Call, namedEntry, takeEntry } from './verb.ts';

const NAME = /^(\d+|[AHF]\d+)(?:\s*,\s*(?:and\s+)?|\s+and\s+)(?=[AHF]?\d)/i;

/**
 * `H1, H3` and `H1, H3 and 14` name several; the last one is read as if it stood alone.
 *
 * @throws Complaint when there is no such entry
 */
export function takeEntries(call: Call): { entries: readonly Entry[]; rest: string } {
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
