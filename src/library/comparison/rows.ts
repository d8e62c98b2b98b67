/** A comparison as rows in words: what they are about, and what is said of each of the two. */
import type { DocumentEffort, PostmortemDocument } from '../../postmortem/document/document.ts';
import type { DocumentEnd } from '../../postmortem/document/document-times.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import type { ComparedLength, Comparison, LengthPair } from './comparison.ts';

/** Each text is safe, and begins on a row of its own. */
export interface ComparedRow {
  readonly name: string;
  readonly a: readonly string[];
  readonly b: readonly string[];
}

export interface ComparedPart {
  readonly title: string;
  readonly rows: readonly ComparedRow[];
}

export function partsOf(comparison: Comparison): readonly ComparedPart[] {
  const { incidents, phases, durations, hypotheses, actions } = comparison;
  return [
    { title: 'Incident', rows: facts(incidents.a, incidents.b) },
    { title: 'Phases', rows: phases.map(lengthRow) },
    { title: 'Durations', rows: durations.map(lengthRow) },
    {
      title: 'Hypotheses',
      rows: [{ name: '', a: effortsWords(hypotheses.a), b: effortsWords(hypotheses.b) }],
    },
    {
      title: 'Actions',
      rows: [{ name: '', a: effortsWords(actions.a), b: effortsWords(actions.b) }],
    },
  ];
}

type Fact = readonly [name: string, (document: PostmortemDocument) => string];

const FACTS: readonly Fact[] = [
  ['title', ({ title }) => title],
  ['severity', severityWords],
  ['services', ({ services }) => services.join(', ') || 'not recorded'],
  ['status', ({ status }) => status],
  ['started', ({ start }) => timeWords(start)],
  ['resolved', ({ end }) => timeWords(end)],
  ['time zone', ({ zone }) => zone.shown],
];

function facts(a: PostmortemDocument, b: PostmortemDocument): readonly ComparedRow[] {
  return FACTS.map(([name, words]) => ({
    name,
    a: [safeLine(words(a))],
    b: [safeLine(words(b))],
  }));
}

function severityWords({ severities }: PostmortemDocument): string {
  const names = severities.map(({ severity, since }, index) =>
    index === 0 || since?.iso == null
      ? severity.toUpperCase()
      : `${severity.toUpperCase()} from ${since.shown}`,
  );
  return names.join(', then ') || 'not recorded';
}

function timeWords(end: DocumentEnd | null): string {
  return end === null ? 'not recorded' : end.time.full;
}

function lengthRow({ name, a, b, difference }: LengthPair): ComparedRow {
  const longer = difference === null ? b.shown : `${b.shown}, ${difference.shown}`;
  return { name, a: [a.shown, ...endsWords(a)], b: [longer, ...endsWords(b)] };
}

/** Where a length is not known, why says more than the one end that there may be. */
function endsWords({ milliseconds, from, to }: ComparedLength): readonly string[] {
  if (milliseconds === null || from === null || to === null) return [];
  return [safeLine(`${endWords(from)} → ${endWords(to)}`)];
}

function endWords({ name, time }: DocumentEnd): string {
  return `${name} ${time.shown}`;
}

function effortsWords(efforts: readonly DocumentEffort[]): readonly string[] {
  return efforts.length === 0 ? ['none recorded'] : efforts.map(effortWords);
}

/** `H1 refuted after 25m (14:35 → 15:00): server configuration`. */
function effortWords(effort: DocumentEffort): string {
  const { label, outcomeShown, from, to, duration, text } = effort;
  const length = duration.milliseconds === null ? '' : ` after ${duration.shown}`;
  const when = to === null ? `since ${from.shown}` : `${from.shown} → ${to.shown}`;
  return safeLine(`${label} ${outcomeShown}${length} (${when}): ${text}`);
}
