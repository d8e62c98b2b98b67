/** What the declaration says of an incident's course: nothing, where it was made up for afterwards. */
import type { Entry, Incident } from '../incident.ts';
import { DAY } from '../time/duration.ts';
import { milestone, resolution } from './milestones.ts';
import { isToldAfterwards } from './told-afterwards.ts';

/**
 * The entry that shows that the incident was declared only afterwards: the resolution that came
 * before; or, where it was also told afterwards, its first milestone, over a day before. `undefined`
 * where the declaration is of its own time, or at an unknown one.
 */
export function declaredAfter(incident: Incident): Entry | undefined {
  const { declaredAt } = incident.facts;
  if (declaredAt === null) return undefined;
  const over = resolution(incident);
  if (typeof over?.at === 'number' && over.at < declaredAt) return over.entry;
  const first = incident.milestoned.find(isTimed) ?? firstTimed(incident);
  if (typeof first?.at !== 'number' || declaredAt - first.at <= DAY) return undefined;
  return isToldAfterwards(incident) ? first : undefined;
}

/** Does the time of the declaration say when it was recorded, rather than anything of the incident? */
export function isDeclaredAfterwards(incident: Incident): boolean {
  return declaredAfter(incident) !== undefined;
}

/**
 * When the incident began, as far as that is recorded: its start, else its declaration, else (also
 * where it was declared afterwards) its first entry. UTC milliseconds.
 */
export function began(incident: Incident): number | null {
  const start = milestone(incident, 'started')?.at;
  if (typeof start === 'number') return start;
  const { declaredAt } = incident.facts;
  const isOfItsTime = declaredAt !== null && !isDeclaredAfterwards(incident);
  return isOfItsTime ? declaredAt : (firstTimed(incident)?.at ?? null);
}

function firstTimed(incident: Incident): Entry | undefined {
  return incident.timeline.find((entry) => entry.retracted === undefined && isTimed(entry));
}

function isTimed({ at }: Entry): boolean {
  return at !== null;
}
