/** What the record says of how it went, as plain sentences with the entries that they come from. */
import { type Incident, standing } from '../../incident/incident.ts';
import { endpointOf } from '../../incident/measures/impairment.ts';
import { between } from '../../incident/measures/measure.ts';
import { milestone } from '../../incident/measures/milestones.ts';
import { HOUR, MINUTE } from '../../incident/time/duration.ts';
import type { DocumentEffort, PostmortemDocument } from '../document/document.ts';
import type { DocumentMeasure } from '../document/document-times.ts';
import { lengthOf } from '../document/lengths.ts';
import { atTime, counted, NO_TIME, sentence, soundLength, when } from './words.ts';

export interface Fact {
  readonly text: string;
  readonly entries: readonly number[];
}

/** Up to here a wait is put to people as one to be glad of; from there on as one to look into. */
const SOON = 5 * MINUTE;
const LONG = 15 * MINUTE;
const LATE = HOUR / 2;

const WAITS = [
  { name: 'time to detect', begins: 'It was detected', ends: 'after it started' },
  { name: 'time to acknowledge', begins: 'It was acknowledged', ends: 'after it was detected' },
] as const;

export function whatHelped(document: PostmortemDocument): readonly Fact[] {
  return [
    ...waits(document, (milliseconds) => milliseconds <= SOON),
    ...straightToTheCause(document),
    ...allDone(document),
    ...toldOutside(document),
  ];
}

export function whatHindered(incident: Incident, document: PostmortemDocument): readonly Fact[] {
  return [
    ...waits(document, (milliseconds) => milliseconds >= LONG),
    ...failures(document),
    ...misled(document),
    ...silence(document),
    ...lateEscalation(incident),
    ...reopenings(document),
  ];
}

function waits(
  { measures }: PostmortemDocument,
  isOne: (milliseconds: number) => boolean,
): readonly Fact[] {
  return WAITS.flatMap(({ name, begins, ends }) => {
    const measure = measures.find((other) => other.name === name);
    const milliseconds = measure?.milliseconds ?? -1;
    if (measure === undefined || milliseconds < 0 || !isOne(milliseconds)) return [];
    const wait = measure.shown === NO_TIME ? 'at once' : `${measure.shown} ${ends}`;
    return [{ text: `${begins} ${wait}.`, entries: endsOf(measure) }];
  });
}

function endsOf({ from, to }: DocumentMeasure): readonly number[] {
  return [from?.entry, to?.entry].filter((entry) => typeof entry === 'number');
}

function straightToTheCause({ hypotheses }: PostmortemDocument): readonly Fact[] {
  const confirmed = hypotheses.filter(({ outcome }) => outcome === 'confirmed');
  const isStraight =
    confirmed.length > 0 &&
    hypotheses.every(({ outcome, internal }) => outcome !== 'refuted' && !internal);
  const entries = confirmed.map(({ entry }) => entry);
  return isStraight ? [{ text: 'No hypothesis was refuted.', entries }] : [];
}

function allDone({ actions }: PostmortemDocument): readonly Fact[] {
  const isNoneLeft = actions.every(({ outcome, internal }) => outcome === 'done' && !internal);
  if (actions.length === 0 || !isNoneLeft) return [];
  const text = `${counted(actions.length, 'action was', 'actions were')} taken, and none failed.`;
  return [{ text, entries: actions.map(({ entry }) => entry) }];
}

function toldOutside({ updates }: PostmortemDocument): readonly Fact[] {
  const told = updates.filter(({ internal }) => !internal).map(({ number }) => number);
  if (told.length === 0) return [];
  return [{ text: `The outside was told ${times(told.length)}.`, entries: told }];
}

/** Internal ones are not told. */
function failures({ actions }: PostmortemDocument): readonly Fact[] {
  return actions
    .filter(({ outcome, internal }) => outcome === 'failed' && !internal)
    .map((action) => ({ text: failureTold(action), entries: [action.entry] }));
}

/** `A1, "restarted api-3", failed at 14:39, after 4m: no effect.` */
function failureTold({ label, text, to, duration, note }: DocumentEffort): string {
  const length = soundLength(duration);
  const after = length === undefined || length === NO_TIME ? '' : `, after ${length}`;
  const why = note === null ? '' : `: ${note}`;
  return sentence(`${label}, "${text}", failed${atTime(to)}${after}${why}`);
}

/** A sum with internal ones would not be that of what is told. */
function misled({ misleading }: PostmortemDocument): readonly Fact[] {
  const { total, paths } = misleading;
  if (total === null || (total.milliseconds ?? 0) < LONG) return [];
  if (paths.some(({ internal }) => internal)) return [];
  const text = `For ${total.shown}, a hypothesis stood open that was refuted later.`;
  return [{ text, entries: paths.map(({ entry }) => entry) }];
}

/** Of entries and settlings: in that time a severity may have changed, or a role. */
function silence({ measures }: PostmortemDocument): readonly Fact[] {
  const measure = measures.find(({ name }) => name === 'longest silence');
  if (measure === undefined || measure.from === null || measure.to === null) return [];
  if ((measure.milliseconds ?? 0) < LONG) return [];
  const text = `For ${measure.shown}, until ${when(measure.to.time)}, nothing was logged.`;
  return [{ text, entries: endsOf(measure) }];
}

/**
 * Not where it is an internal one: that there was one is not told either; nor where one is at an unknown
 * time, and may have been the first.
 */
function lateEscalation(incident: Incident): readonly Fact[] {
  const start = milestone(incident, 'started');
  const escalations = standing(incident).filter(({ kind }) => kind === 'escalation');
  const [first] = escalations;
  if (start === undefined || first === undefined || first.internal) return [];
  if (escalations.some(({ at }) => at === null)) return [];
  const { at, approximate } = first;
  const end = { name: 'escalated', at, approximate, entry: first };
  const wait = lengthOf(between('', endpointOf(start), end, { from: '', to: '' }));
  if ((wait.milliseconds ?? 0) < LATE) return [];
  const text = `The first escalation came ${wait.shown} after it started.`;
  return [{ text, entries: [first.number] }];
}

function reopenings({ impairedWindows }: PostmortemDocument): readonly Fact[] {
  const again = impairedWindows.slice(1);
  if (again.length === 0) return [];
  const entries = again.flatMap(({ from }) => from?.entry ?? []);
  return [{ text: `It was reopened ${times(again.length)}.`, entries }];
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`;
}
