import { type Entry, type Incident, outcome, standing } from '../incident.ts';
import { marksOf } from '../measures/milestones.ts';
import type { OutsideWords } from './outside-words.ts';
import type { Standpoint } from './where-it-stands.ts';

/** UTF-16 units. */
const MOST = 160;

/**
 * What is known of the cause. A hypothesis is told when it is confirmed: one that stands open is a
 * guess, and would have to be taken back before the same people.
 */
export function causeTold(incident: Incident, { state }: Standpoint, words: OutsideWords): string {
  for (const { name, isOne } of CAUSES) {
    const texts = standing(incident)
      .filter((entry) => isTellable(entry) && isOne(entry))
      .map(({ text }) => words.of(text, MOST))
      .filter((text) => text !== '');
    const [first] = texts;
    if (first !== undefined) return `${name}: ${texts.length > 2 ? first : texts.join('; ')}`;
  }
  if (state === 'investigating' || state === 'reopened') return 'The cause is being investigated.';
  const identified = marksOf(incident, 'identified').at(-1)?.entry;
  const text = identified === undefined ? '' : words.of(identifiedText(identified), MOST);
  if (text !== '') return `Identified: ${text}`;
  return state === 'identified' ? 'The problem is identified.' : 'Cause: not yet known';
}

const CAUSES: readonly { readonly name: string; readonly isOne: (entry: Entry) => boolean }[] = [
  { name: 'Cause', isOne: ({ cause }) => cause === 'root' },
  { name: 'Cause', isOne: (entry) => entry.cause === undefined && isConfirmed(entry) },
  { name: 'Contributing cause', isOne: ({ cause }) => cause === 'contributing' },
  { name: 'Trigger', isOne: ({ cause }) => cause === 'trigger' },
];

/** Is it neither internal nor a hypothesis that nobody has confirmed? */
function isTellable(entry: Entry): boolean {
  return !entry.internal && (entry.kind !== 'hypothesis' || isConfirmed(entry));
}

function isConfirmed(entry: Entry): boolean {
  return outcome(entry) === 'confirmed';
}

/** A milestone that was logged without a text says its own name. */
function identifiedText(entry: Entry): string {
  const { text, milestones } = entry;
  return !isTellable(entry) || milestones.some((name) => name === text) ? '' : text;
}
