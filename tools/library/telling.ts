// What the scribe of a made-up incident writes down of it, and when.
import type { StoredRecord } from '../../src/incident/record/record.ts';
import { slugOf } from '../../src/incident/record/slug.ts';
import { MINUTE } from '../../src/incident/time/duration.ts';
import type { Chance } from './chance.ts';
import { type Moment, moments } from './moments.ts';
import type { Outage } from './outage.ts';
import { Scribe } from './scribe.ts';
import { worded } from './wording.ts';

export interface Telling {
  readonly outage: Outage;
  /** How many entries it has. */
  readonly entries: number;
  /** Gives a slug that no other incident has. */
  readonly freeSlug: (slug: string) => string;
}

/** All records of one incident. */
export function recordsOf(chance: Chance, telling: Telling): readonly StoredRecord[] {
  const { outage, entries } = telling;
  const { scene, toldAfter } = outage;
  const begin = (outage.detected ?? outage.start) + MINUTE;
  const scribe = new Scribe(chance, scene.people[0], begin + toldAfter);
  declare(chance, scribe, telling, begin);
  const course: readonly Moment[] = [...moments(chance, scribe, outage, entries)];
  for (const { at, write } of course.toSorted((a, b) => a.at - b.at)) {
    scribe.waitUntil(at + toldAfter + chance.between(0, 90) * 1_000);
    write(at);
  }
  afterwards(chance, scribe, outage);
  return scribe.records;
}

function declare(chance: Chance, scribe: Scribe, telling: Telling, begin: number): void {
  const { fault, scene, zone, severity, start, toldAfter } = telling.outage;
  const title = worded(chance.pick(fault.titles), scene, chance);
  const slug = telling.freeSlug(slugOf(title, start, zone));
  const at = toldAfter === 0 ? begin : null;
  scribe.write('incident.declared', { title, severity, zone, slug, at });
  scribe.write('incident.amended', { at: null, services: { add: [scene.service] } });
}

/** What is written once it is over. */
function afterwards(
  chance: Chance,
  scribe: Scribe,
  { fault, scene, end, toldAfter }: Outage,
): void {
  scribe.waitUntil(end + toldAfter + 30 * MINUTE);
  const fill = (template: string) => worded(template, scene, chance);
  if (chance.happens(0.5)) scribe.followUp(fill(fault.followup), end, chance.pick(scene.people));
  if (!chance.happens(0.3)) return;
  const text = `${fill(chance.pick(fault.symptoms))}.\nWhat was behind it: ${fill(fault.cause)}.`;
  scribe.write('section.written', { section: 'summary', text });
}
