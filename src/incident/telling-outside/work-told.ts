/** What is being done, and what was, for people outside of the call. */
import { type Entry, type Incident, outcome, type SeverityChange, standing } from '../incident.ts';
import { isOpen } from '../measures/spells.ts';
import { toldMoments } from '../measures/told.ts';
import type { OutsideTimes } from './outside-times.ts';
import type { OutsideWords } from './outside-words.ts';

/** UTF-16 units of one action, and actions of a line. */
const MOST = 80;
const MOST_TOLD = 3;

/** `In progress: deploying the fix; and 2 more`; `undefined` where nothing runs. */
export function workInProgress(incident: Incident, words: OutsideWords): string | undefined {
  const running = actions(incident).filter(isOpen);
  return listed('In progress', texts(running, words));
}

/**
 * Actions that were done, and how the severity changed, since the last update that was told; where
 * none was, or all is over, all actions that were done. What did not help is no news.
 */
export function workDone(
  incident: Incident,
  isOver: boolean,
  words: OutsideWords,
  times: OutsideTimes,
): string | undefined {
  const last = toldMoments(incident).at(-1);
  const since = last === undefined ? undefined : times.at(last);
  if (isOver || last === undefined || since === undefined) {
    return listed('Done', texts(doneSince(incident, Number.NEGATIVE_INFINITY), words));
  }
  const done = listed('done', texts(doneSince(incident, last.at), words));
  const news = [
    ...severityChanges(incident, last.at, times),
    ...(done === undefined ? [] : [done]),
  ];
  return news.length === 0 ? undefined : `Since the last update (${since}): ${news.join('; ')}`;
}

function actions(incident: Incident): readonly Entry[] {
  return standing(incident).filter(({ kind, internal }) => kind === 'action' && !internal);
}

/** In the order in which they were done. What was done at an unknown time comes first. */
function doneSince(incident: Incident, since: number): readonly Entry[] {
  return actions(incident)
    .filter((entry) => outcome(entry) === 'done' && doneAt(entry) >= since)
    .toSorted((a, b) => order(doneAt(a)) - order(doneAt(b)));
}

function doneAt(entry: Entry): number {
  return entry.turns.at(-1)?.at ?? Number.NEGATIVE_INFINITY;
}

/** Two infinities have no difference to sort by. */
function order(instant: number): number {
  return Math.max(instant, -Number.MAX_VALUE);
}

function severityChanges(
  { facts: { severities } }: Incident,
  since: number,
  times: OutsideTimes,
): readonly string[] {
  return severities.flatMap((change, index) => {
    const before = severities[index - 1];
    if (before === undefined || change.at === null || change.at < since) return [];
    return before.severity === change.severity ? [] : [changeTold(before, change, times)];
  });
}

function changeTold(before: SeverityChange, change: SeverityChange, times: OutsideTimes): string {
  const [from, to] = [before, change].map(({ severity }) => severity.toUpperCase());
  return `severity from ${from} to ${to} at ${times.at(change)}`;
}

function texts(entries: readonly Entry[], words: OutsideWords): readonly string[] {
  return entries.map(({ text }) => words.of(text, MOST)).filter((text) => text !== '');
}

/** The latest ones, of more than fit. */
function listed(name: string, told: readonly string[]): string | undefined {
  if (told.length === 0) return undefined;
  const more = told.length - MOST_TOLD;
  const latest = told.slice(-MOST_TOLD).map((text) => text.replace(/[.;]+$/, ''));
  return `${name}: ${[...latest, ...(more > 0 ? [`and ${more} more`] : [])].join('; ')}`;
}
