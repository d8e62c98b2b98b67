import type { Entry } from '../../incident.ts';
import type { BodyOf, Change } from '../../record/record.ts';
import type { Reading } from './verb.ts';

type Amendment = Omit<BodyOf<'entry.amended'>, 'entry'>;

/** What corrects an entry; only what it names changes. */
export function amended(
  entry: Entry,
  amendment: Amendment,
  notices: readonly string[] = [],
): Reading {
  const change: Change = { type: 'entry.amended', body: { entry: entry.id, ...amendment } };
  return { changes: [change], notices };
}
