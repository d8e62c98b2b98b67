/** Two incidents side by side: what is recorded of each, and by how much they differ where both is known. */
import { formatDuration } from '../../incident/time/duration.ts';
import type { DocumentEffort, PostmortemDocument } from '../../postmortem/document/document.ts';
import type { DocumentEnd, DocumentLength } from '../../postmortem/document/document-times.ts';
import { missingLength } from '../../postmortem/document/lengths.ts';
import { phaseLengths } from './phase-lengths.ts';

/** One length in one of the two incidents. */
export interface ComparedLength extends DocumentLength {
  readonly from: DocumentEnd | null;
  readonly to: DocumentEnd | null;
}

/** The same length in both. */
export interface LengthPair {
  readonly name: string;
  readonly a: ComparedLength;
  readonly b: ComparedLength;
  /** `null` unless both are known, in order, and measured between the same ends. */
  readonly difference: Difference | null;
}

export interface Difference {
  /** By how much the second is longer; negative: shorter. */
  readonly milliseconds: number;
  /** Is one of the two only about known? */
  readonly about: boolean;
  /** `12m longer`, `about 1h shorter`, `as long`: the second one than the first. */
  readonly shown: string;
}

export interface Pair<T> {
  readonly a: T;
  readonly b: T;
}

export interface Comparison {
  readonly incidents: Pair<PostmortemDocument>;
  readonly phases: readonly LengthPair[];
  readonly durations: readonly LengthPair[];
  readonly hypotheses: Pair<readonly DocumentEffort[]>;
  readonly actions: Pair<readonly DocumentEffort[]>;
}

/** The second incident is told by how it differs from the first. */
export function comparisonOf(a: PostmortemDocument, b: PostmortemDocument): Comparison {
  return {
    incidents: { a, b },
    phases: paired(phasesOf(a), phasesOf(b)),
    durations: paired(durationsOf(a), durationsOf(b)),
    hypotheses: { a: a.hypotheses, b: b.hypotheses },
    actions: { a: a.actions, b: b.actions },
  };
}

interface Named {
  readonly name: string;
  /** Between what it is measured: the same length only where this is the same. */
  readonly ends: string;
  readonly length: ComparedLength;
}

function phasesOf(document: PostmortemDocument): readonly Named[] {
  return phaseLengths(document).map(({ phase, length, from, to }) => ({
    name: phase,
    ends: `${from?.name} → ${to?.name}`,
    length: { ...length, from, to },
  }));
}

/** What may still grow while an incident goes on is shown, but is no length to compare. */
const GROWING: readonly string[] = ['longest silence'];

function durationsOf(document: PostmortemDocument): readonly Named[] {
  const lengths = document.measures.map(
    ({ name, from, to, milliseconds, about, missing, shown }): Named => {
      const length = { milliseconds, about, missing, shown, from, to };
      return {
        name,
        ends: '',
        length: GROWING.includes(name) ? onceOver(length, document) : length,
      };
    },
  );
  const misled = { ...misledIn(document), from: null, to: null };
  return [
    ...lengths,
    { name: 'time with a refuted hypothesis open', ends: '', length: onceOver(misled, document) },
  ];
}

function onceOver(length: ComparedLength, { status }: PostmortemDocument): ComparedLength {
  if (status === 'resolved' || length.milliseconds === null) return length;
  return { ...length, milliseconds: null, missing: status, shown: `${length.shown} so far` };
}

/** What is known of some refuted hypotheses only is less than what they took. */
function misledIn({ misleading }: PostmortemDocument): DocumentLength {
  const { total, unmeasured } = misleading;
  if (total === null) return { ...missingLength('no hypothesis refuted'), shown: 'none refuted' };
  if (total.milliseconds === null || unmeasured.length === 0) return total;
  const missing = `not known of ${unmeasured.join(', ')}`;
  return { ...missingLength(missing), shown: `at least ${total.shown} (${missing})` };
}

function paired(first: readonly Named[], second: readonly Named[]): readonly LengthPair[] {
  return first.flatMap(({ name, ends, length: a }) => {
    const other = second.find((each) => each.name === name);
    if (other === undefined) return [];
    const b = other.length;
    return [{ name, a, b, difference: ends === other.ends ? differenceOf(a, b) : null }];
  });
}

/** A length whose ends are in the wrong order is not to be compared with anything. */
function differenceOf(a: DocumentLength, b: DocumentLength): Difference | null {
  if (a.milliseconds === null || b.milliseconds === null) return null;
  if (a.milliseconds < 0 || b.milliseconds < 0) return null;
  const milliseconds = b.milliseconds - a.milliseconds;
  const about = a.about || b.about;
  return { milliseconds, about, shown: differenceWords(milliseconds, about) };
}

function differenceWords(milliseconds: number, about: boolean): string {
  const vague = about ? 'about ' : '';
  if (milliseconds === 0) return `${vague}as long`;
  const how = milliseconds > 0 ? 'longer' : 'shorter';
  return `${vague}${formatDuration(Math.abs(milliseconds))} ${how}`;
}
