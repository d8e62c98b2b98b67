/** The two clocks by which an incident can be looked at again. */
import { isImported } from '../incident/imported.ts';
import { type Entry, type Incident, standing } from '../incident/incident.ts';
import { isToldAfterwards } from '../incident/measures/told-afterwards.ts';
import { clockAt, formatDay } from '../incident/time/clock.ts';
import { DAY } from '../incident/time/duration.ts';

/** As it happened, or as it was known: each moment with no more than had been recorded by then. */
export type Perspective = 'happened' | 'known';

/**
 * Why there is no as-known replay of this incident, in a sentence: all its entries (there are two or
 * more) were recorded in one act, beside what was said with the declaration; or they were taken from a
 * document. `undefined` where there is one.
 */
export function whyNotKnown(incident: Incident): string | undefined {
  const { recorded } = incident;
  const told = recorded.filter((entry) => !isOfDeclaration(incident, entry));
  const last = recorded.at(-1);
  if (last === undefined || recorded.length < 2) return undefined;
  const because = 'nothing became known step by step';
  const day = formatDay(clockAt(last.recordedAt, incident.facts.zone));
  if (isOneAct(incident, told.length === 0 ? recorded : told)) {
    return `Its entries were all recorded at once, on ${day}: ${because}.`;
  }
  if (!recorded.every(isImported)) return undefined;
  return `Its entries were all taken from elsewhere, the last on ${day}: ${because}.`;
}

/**
 * How much later an incident was written down that was told afterwards, in a sentence: as it was known,
 * one sees its telling. `undefined` of one that was told as it ran.
 */
export function toldLater(incident: Incident): string | undefined {
  if (!isToldAfterwards(incident)) return undefined;
  const delays = standing(incident)
    .flatMap(({ at, clock }) => (at === null ? [] : clock - at))
    .sort((a, b) => a - b);
  const days = Math.round((delays[Math.floor(delays.length / 2)] ?? 0) / DAY);
  return `Told ${days === 1 ? 'a day' : `${days} days`} later: this is how it was written down.`;
}

function isOneAct(incident: Incident, entries: readonly Entry[]): boolean {
  const acts = new Set(entries.map((entry) => actOf(incident, entry)));
  return entries.length > 1 && acts.size === 1;
}

/** Who declares an incident says with it when it started. */
function isOfDeclaration(incident: Incident, entry: Entry): boolean {
  const act = actOf(incident, entry);
  return act !== undefined && incident.act(act).some(({ type }) => type === 'incident.declared');
}

function actOf(incident: Incident, { id }: Entry): string | undefined {
  return incident.record(id)?.batch;
}
