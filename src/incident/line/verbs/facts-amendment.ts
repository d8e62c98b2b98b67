import type { BodyOf, Change } from '../../record/record.ts';
import { type Call, type Reading, type Timed, timed, timing } from './verb.ts';

type Facts = Omit<BodyOf<'incident.amended'>, 'at'>;

/**
 * What changes facts of the incident; only what it names changes.
 *
 * @param time from when on it is so
 */
export function amendedFacts(time: Timed, facts: Facts): Reading {
  const change: Change = { type: 'incident.amended', body: { ...timing(time), ...facts } };
  return { changes: [change], notices: time.notices };
}

/** The same of facts that have no time of their own. */
export function amendedTimelessFacts(
  call: Call,
  facts: Facts,
  notices: readonly string[] = [],
): Reading {
  const { changes } = amendedFacts(timed(call, ''), facts);
  return { changes, notices };
}
