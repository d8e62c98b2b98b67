/** An incident as it happened: each thing at its own time, in its final words. */
import type { Incident } from '../../incident/incident.ts';
import type { Change } from '../stage/change.ts';
import type { Script, ScriptStep } from '../stage/script.ts';
import type { Told } from '../told.ts';
import { entryCourse } from './entries.ts';
import { FactsCourse } from './facts-course.ts';
import { finalOrders } from './final-order.ts';
import { followupCourse } from './followups.ts';
import { BEGINNING, type Course, type Happening } from './happening.ts';
import { RecordingTimes } from './recording-times.ts';
import { severityTold } from './told.ts';

/**
 * What is shown at each moment, and at the end the incident as it stands:
 *
 * - entries, their turns, ends of ranges, and follow-ups at their own times; an approximate time is
 *   taken as it was said;
 * - severities, roles and the declaration as of their own times; the first severity, and roles without
 *   a time, from the beginning; later severities without a time at the end;
 * - that an entry was a cause at the end only, but of a hypothesis once it is settled for good;
 * - retracted entries and sections at the end only;
 * - title, zone, services, impact, how it was detected, the document's facts, numbers given out, and
 *   all that is asked of the records as they stand, throughout.
 *
 * Nothing that was written down after the story stretches it (follow-ups of the day after, a
 * declaration that was made up for, a role that was to end later): it comes with the end, untold. An
 * incident without any time has one step.
 */
export function happenedScript(incident: Incident): Script {
  const times = new RecordingTimes(incident);
  const entries = entryCourse(incident, times);
  const until = endOfStory(incident, entries);
  const facts = new FactsCourse(incident, until);
  const followups = followupCourse(incident, times, until);
  const happenings = [...facts.happenings(), ...entries.happenings, ...followups.happenings].sort(
    byTime,
  );
  const rest = {
    changes: [
      { sort: 'facts', before: facts.last, after: incident.facts } as const,
      ...entries.rest,
      ...followups.rest,
      ...sectionsOf(incident),
    ],
    told: severityTold(facts.last, incident.facts),
  };
  return {
    id: incident.id,
    facts: facts.first,
    steps: incident.records.length === 0 ? [] : withEnd(stepsOf(happenings, until), rest),
    newOrder: finalOrders(incident),
    recordsAfter: () => incident,
  };
}

/** When the last of what the incident was made of happened, in UTC milliseconds. */
function endOfStory({ facts, newest }: Incident, entries: Course): number {
  const times = [
    ...entries.happenings.map(({ at }) => at),
    ...facts.severities.map(({ at }) => at ?? BEGINNING),
    ...facts.roles.map(({ from }) => from ?? BEGINNING),
  ];
  const last = times.reduce((latest, at) => Math.max(latest, at), BEGINNING);
  return last === BEGINNING ? (facts.declaredAt ?? newest?.recordedAt ?? 0) : last;
}

function sectionsOf({ sections }: Incident): readonly Change[] {
  return [...sections.values()].map((after) => ({ sort: 'section', before: undefined, after }));
}

function byTime(a: Happening, b: Happening): number {
  return a.at === b.at ? a.order - b.order : a.at < b.at ? -1 : 1;
}

/** What comes with the beginning is part of the first step; where all does, of the only one. */
function stepsOf(happenings: readonly Happening[], until: number): readonly ScriptStep[] {
  const timed = happenings.findIndex(({ at }) => at > BEGINNING);
  if (timed < 0) return [asStep(happenings, until)];
  const [first, ...others] = happenings.slice(timed);
  const at = first?.at ?? until;
  const beginning = happenings.slice(0, timed + 1);
  return [asStep(beginning, at), ...others.map((each) => asStep([each], each.at))];
}

function asStep(happenings: readonly Happening[], at: number): ScriptStep {
  return {
    at,
    changes: happenings.flatMap(({ changes }) => changes),
    entries: [...new Set(happenings.flatMap(({ entries }) => entries))],
    decides: happenings.flatMap(({ decides }) => decides),
    tell: (after) => happenings.flatMap(({ tell }) => tell(after, at)),
  };
}

function withEnd(
  steps: readonly ScriptStep[],
  { changes, told }: { readonly changes: readonly Change[]; readonly told: readonly Told[] },
): readonly ScriptStep[] {
  const last = steps.at(-1);
  if (last === undefined) return [];
  const tell: ScriptStep['tell'] = (after) => [...last.tell(after), ...told];
  return [...steps.slice(0, -1), { ...last, changes: [...last.changes, ...changes], tell }];
}
