/** What is odd about a milestone when it is said. It is recorded all the same: it is for people to judge. */

import { Telling } from '../../describe/telling.ts';
import { type Entry, type Incident, standing } from '../../incident.ts';
import { laterEnd } from '../../measures/milestone-on-action.ts';
import { marksOf, milestone as markThatCounts } from '../../measures/milestones.ts';
import { isOpen } from '../../measures/spells.ts';
import { toldMoments } from '../../measures/told.ts';
import type { Kind, Milestone } from '../../record/vocabulary.ts';
import type { Call } from './verb.ts';

/**
 * What is odd about a milestone at this time: another entry bears it too, the incident had not
 * started yet, or it is resolved with things left open.
 *
 * @param at UTC milliseconds, or `null` when not known
 * @param own the entry that is marked, when it is there already
 */
export function milestoneNotices(
  call: Pick<Call, 'incident' | 'occasion'>,
  milestone: Milestone,
  at: number | null,
  own?: string,
): readonly string[] {
  const { incident, occasion } = call;
  return [
    ...earlyNotice(call, milestone, at),
    ...twiceNotice(incident, milestone, own),
    // In a batch the lines that follow may settle it.
    ...(milestone === 'resolved' && !occasion.isInBatch ? openNotice(incident) : []),
  ];
}

function earlyNotice(
  { incident, occasion }: Pick<Call, 'incident' | 'occasion'>,
  milestone: Milestone,
  at: number | null,
): readonly string[] {
  const start = milestone === 'started' ? undefined : markThatCounts(incident, 'started');
  const isEarly = at !== null && start !== undefined && start.at !== null && at < start.at;
  if (!isEarly) return [];
  const time = new Telling(incident, occasion.now).time(start);
  return [`Before the start, ${time} (entry ${start.entry.number}).`];
}

/** A milestone counts from the beginning of its entry, which is not what an action is marked for. */
export function laterEndNotice(
  { incident, occasion }: Pick<Call, 'incident' | 'occasion'>,
  milestone: Milestone,
  entry: Entry,
): readonly string[] {
  const end = laterEnd(entry, milestone);
  if (end === undefined) return [];
  const telling = new Telling(incident, occasion.now);
  const [name, ended] = [telling.entry(entry.id), telling.time(end)];
  return [
    `${name} began ${telling.time(entry)} and ended ${ended}: /${milestone} ${ended} … logs its end, and /milestone ${name} -${milestone} takes the mark away here.`,
  ];
}

function twiceNotice(
  incident: Incident,
  milestone: Milestone,
  own: string | undefined,
): readonly string[] {
  const others = marksOf(incident, milestone).filter(({ entry }) => entry.id !== own);
  const numbers = others.map(({ entry }) => entry.number).join(', ');
  const named = `${others.length === 1 ? 'entry' : 'entries'} ${numbers}`;
  const isOnceOnly = milestone !== 'resolved' && milestone !== 'reopened';
  return isOnceOnly && others.length > 0 ? [`Marked ${milestone} too: ${named}.`] : [];
}

/** What somebody may have forgotten, once it is over; in one sentence, the work first. */
function openNotice(incident: Incident): readonly string[] {
  const open = standing(incident).filter(isOpen);
  const parts = [
    openPart(open, 'action', ['still runs', 'still run']),
    openPart(open, 'hypothesis', ['is open', 'are open']),
    marksOf(incident, 'detected').length === 0 ? 'no detection is recorded' : undefined,
    toldMoments(incident).length === 0 ? 'nobody was told' : undefined,
  ].filter((part) => part !== undefined);
  const sentence = parts.join(', ');
  return sentence === '' ? [] : [`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`];
}

/** So many are named; more are counted. */
const MOST_NAMED = 3;
const PLURAL = { action: 'actions', hypothesis: 'hypotheses' } as const;

function openPart(
  open: readonly Entry[],
  kind: Kind & keyof typeof PLURAL,
  [one, more]: readonly [string, string],
): string | undefined {
  const names = open.flatMap((entry) => (entry.kind === kind ? (entry.label ?? []) : []));
  const [last] = names.slice(-1);
  if (last === undefined) return undefined;
  if (names.length === 1) return `${last} ${one}`;
  if (names.length > MOST_NAMED) return `${names.length} ${PLURAL[kind]} ${more}`;
  return `${names.slice(0, -1).join(', ')} and ${last} ${more}`;
}
