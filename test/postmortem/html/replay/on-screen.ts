/** What the replay screen says of an incident as it stood. */
import {
  type Entry,
  type Incident,
  isSettleable,
  outcome,
} from '../../../../src/incident/incident.ts';
import { rolesHeldAt } from '../../../../src/incident/measures/roles-held.ts';
import { isOpen, timeOpen } from '../../../../src/incident/measures/spells.ts';
import { formatDuration } from '../../../../src/incident/time/duration.ts';
import { clockForms } from '../../../../src/tui/header/clocks.ts';

/** The clocks of its header, from left to right. */
export function clocksOf(then: Incident, now: number): readonly string[] {
  const [form = []] = clockForms(then, now);
  return form
    .map(({ text }) => text)
    .join('')
    .split(' · ')
    .filter((clock) => clock !== '');
}

/** Who holds which role, in the order of the alphabet. */
export function rolesOf(then: Incident, now: number): readonly string[] {
  const held = [...rolesHeldAt(then, now)];
  const names = held.flatMap(([role, people]) => people.map((person) => `${role} ${person}`));
  return names.length === 0 ? [''] : names.sort();
}

/** How an action or a hypothesis stands. */
export function standingOf(entry: Entry): string | undefined {
  if (!isSettleable(entry)) return undefined;
  if (isOpen(entry)) return entry.kind === 'action' ? 'running' : 'open';
  const length = timeOpen(entry);
  const word = outcome(entry) ?? 'ended';
  if ('missing' in length) return word;
  return `${word} ${length.about ? '~' : ''}${formatDuration(length.milliseconds)}`;
}
