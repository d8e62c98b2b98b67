/** What stands between an entry's time and its text: what it is, and how it stands. */
import { type Entry, isSettleable, outcome } from '../../incident/incident.ts';
import type { Measure } from '../../incident/measures/measure.ts';
import { spells, timeOpen } from '../../incident/measures/spells.ts';
import type { Kind, Outcome } from '../../incident/record/vocabulary.ts';
import { formatDuration, HOUR, MINUTE } from '../../incident/time/duration.ts';
import { type Piece, piece, type Tone } from '../lines/line.ts';

const SIGNS: Record<Kind, string> = {
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
  const isOpen = entry.retracted === undefined && !isLost && isUnsettled(entry);
  const standing = isOpen ? openWord(entry, now) : closedWord(entry, isLost);
  const words = [...milestones, name, ...(standing === undefined ? [] : [standing])];
  return { sign, words, isTicking: isOpen };
}

function isUnsettled(entry: Entry): boolean {
  return spells(entry).at(-1)?.to === undefined;
}

function openWord(entry: Entry, now: number): Piece {
  const word = entry.kind === 'action' ? 'running' : 'open';
  return piece(withLength(word, timeOpenSoFar(entry, now), forTimer(entry.kind)), 'open');
}

function closedWord(entry: Entry, isLost: boolean): Piece | undefined {
  if (isUnsettled(entry)) return isLost ? piece('lost', 'alert') : undefined;
  const settled = outcome(entry);
  const tone = settled === undefined ? 'quiet' : TONES[settled];
  return piece(withLength(settled ?? 'ended', timeOpen(entry), formatDuration), tone);
}

/** As if it were settled now. */
function timeOpenSoFar(entry: Entry, now: number): Measure {
  const settling = { at: now, approximate: false, bareIn: undefined, note: '', author: '' };
  return timeOpen({ ...entry, turns: [...entry.turns, { ...settling, outcome: 'done' }] });
}

function withLength(word: string, measure: Measure, format: (length: number) => string): string {
  if ('missing' in measure) return word;
  const length = format(measure.milliseconds);
  return length === '' ? word : `${word} ${measure.about ? '~' : ''}${length}`;
}

/** Seconds pass on running actions for an hour, on hypotheses for a minute; nothing before its beginning. */
function forTimer(kind: Kind): (length: number) => string {
  const inSeconds = kind === 'action' ? HOUR : MINUTE;
  return (length) => {
    if (length < 0) return '';
    return formatDuration(length < inSeconds ? length : length - (length % MINUTE));
  };
}
