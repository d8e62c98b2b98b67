/** What stands between an entry's time and its text: what it is, and how it stands. */
import { isImported } from '../../incident/imported.ts';
import { type Entry, isSettleable, outcome } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { isOpen, timeOpen, timeOpenSoFar } from '../../incident/measures/spells.ts';
import type { Kind, Outcome } from '../../incident/record/vocabulary.ts';
import { formatDuration, HOUR, MINUTE } from '../../incident/time/duration.ts';
import { type Piece, piece, type Tone } from '../lines/line.ts';

/** What stands for each kind in front of its entries. */
export const SIGNS: Readonly<Record<Kind, string>> = {
  event: '·',
  action: '!',
  hypothesis: '?',
  decision: '=',
  update: '>',
  escalation: '^',
  report: '"',
  note: '-',
};
const MILESTONE_SIGN = '⚑';

const TONES: Record<Outcome, Tone> = {
  done: 'good',
  failed: 'bad',
  abandoned: 'quiet',
  confirmed: 'good',
  refuted: 'quiet',
  inconclusive: 'quiet',
};

export interface StateWords {
  readonly sign: string;
  readonly words: readonly Piece[];
  /** Do they change as time passes? */
  readonly isTicking: boolean;
}

/**
 * @param isLost is it an action that nobody will settle?
 * @param now UTC milliseconds: until then runs what is open
 */
export function stateWords(entry: Entry, isLost: boolean, now: number): StateWords {
  const milestones = entry.milestones.map((milestone) => piece(milestone, 'strong'));
  const sign = milestones.length > 0 ? MILESTONE_SIGN : SIGNS[entry.kind];
  if (entry.kind === 'event') return { sign, words: milestones, isTicking: false };
  if (!isSettleable(entry)) {
    return { sign, words: [...milestones, piece(entry.kind, 'label')], isTicking: false };
  }
  const name = piece(entry.label ?? entry.kind, 'label');
  const standing = standingOf(entry, isLost, now);
  const words = [...milestones, name, ...(standing === undefined ? [] : [inOne(standing)])];
  return { sign, words, isTicking: standing?.isTicking ?? false };
}

function inOne({ word, length, tone }: Standing): Piece {
  return piece(length === '' ? word : `${word} ${length}`, tone);
}

/** How an action or a hypothesis stands: `done 4m`, `open 12m`, `lost`. */
export interface Standing {
  readonly word: string;
  /** How long it took, or has taken so far; empty where that is not known. */
  readonly length: string;
  readonly tone: Tone;
  readonly isTicking: boolean;
}

/** Nothing for what is none, and for what was retracted while it was open. */
export function standingOf(entry: Entry, isLost: boolean, now: number): Standing | undefined {
  if (!isSettleable(entry)) return undefined;
  if (isOpen(entry)) {
    if (isLost) return { word: 'lost', length: '', tone: 'alert', isTicking: false };
    return isImported(entry) ? notTold(entry) : openStanding(entry, now);
  }
  const { retracted } = entry;
  if (retracted !== undefined && isOpen({ ...entry, retracted: undefined })) return undefined;
  const settled = outcome(entry);
  return {
    word: settled ?? 'ended',
    length: lengthText(timeOpen(entry), formatDuration),
    tone: settled === undefined ? 'quiet' : TONES[settled],
    isTicking: false,
  };
}

/** A source that does not say how it ended was over all the same: no time passes on it. */
function notTold({ kind }: Entry): Standing {
  const word = kind === 'action' ? 'ended' : 'open';
  return { word, length: '', tone: 'quiet', isTicking: false };
}

function openStanding(entry: Entry, now: number): Standing {
  const word = entry.kind === 'action' ? 'running' : 'open';
  const length = lengthText(timeOpenSoFar(entry, now), forTimer(entry.kind));
  return { word, length, tone: 'open', isTicking: true };
}

function lengthText(measure: Measure, format: (length: number) => string): string {
  if ('missing' in measure) return '';
  const length = format(measure.milliseconds);
  return length !== '' && measure.about ? `~${length}` : length;
}

/** Seconds pass on running actions for an hour, on hypotheses for a minute; nothing before its beginning. */
function forTimer(kind: Kind): (length: number) => string {
  const inSeconds = kind === 'action' ? HOUR : MINUTE;
  return (length) => {
    if (length < 0) return '';
    return formatDuration(length < inSeconds ? length : length - (length % MINUTE));
  };
}
