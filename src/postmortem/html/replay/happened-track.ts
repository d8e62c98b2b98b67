/**
 * The replay as it happened, from nothing but the document: what a public copy left out or masked, or
 * what `--starred` leaves away, is not in it either. What is internal is left out of it always.
 */

import { trackClock } from '../../../replay/track/track-clock.ts';
import { type RowChange, TrackMaker } from '../../../replay/track/track-maker.ts';
import type { Track, TrackHead, TrackRole } from '../../../replay/track.ts';
import { safeLine } from '../../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import { instantOf } from '../chart/instant.ts';
import { endTold, factsHappening, type Happening, severityName } from './happened-facts.ts';
import { comingsOf, stepsOf, type Thing, type ThingStep, thingsOf } from './happened-things.ts';
import { clocksAt, declaredInTime, passingsOf } from './milestone-course.ts';

/** The track of a document; `undefined` where no time is known. */
export function happenedTrack(document: PostmortemDocument): Track | undefined {
  const maker = new TrackMaker<number>();
  const things = thingsHappening(document, maker);
  const happenings = [...factsHappening(document, things), ...things];
  const known = happenings.map(({ at }) => at).filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const until = known.reduce((most, at) => Math.max(most, at));
  const steps = inSteps(happenings, until, endTold(document));
  const from = steps[0]?.at ?? until;
  const comings = comingsOf(document.timeline);
  const passings = passingsOf(document, (row) => comings.get(row) ?? from);
  const declaration = declaredInTime(document);
  const roles = rolesOf(document);
  let newest: number | undefined;
  for (const { at, told, changes, comes } of steps) {
    if (comes) newest = at;
    const clocks = clocksAt(at, passings, declaration);
    const head: TrackHead = { severity: severityAt(at, until, document), roles, ...clocks };
    maker.step({ at, told, changes, head, newest });
  }
  const marks = passings.filter(({ isTimed }) => isTimed);
  return {
    perspective: 'happened',
    ...maker.made((a, b) => a - b),
    marks: marks.map(({ at, milestone, when }) => ({ at, milestone, when })),
    clock: trackClock(document.zone.name, from, until),
  };
}

/**
 * In order of time. What has no time comes with the first step, or, where that is what became of
 * something, at the end.
 *
 * @param until the end of the story, in UTC milliseconds
 */
function inSteps(
  happenings: readonly Happening[],
  until: number,
  ending: readonly string[],
): readonly Happening[] {
  const ordered = happenings.toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at));
  const first = ordered.findIndex(({ at }) => Number.isFinite(at));
  const steps = [joined(ordered.slice(0, first + 1)), ...ordered.slice(first + 1)].map((each) => {
    return { ...each, at: Math.min(until, each.at) };
  });
  const last = steps.at(-1);
  return last === undefined
    ? []
    : [...steps.slice(0, -1), { ...last, told: [...last.told, ...ending] }];
}

/** All as one, at the time of the last. */
function joined(happenings: readonly Happening[]): Happening {
  return {
    at: happenings.at(-1)?.at ?? Number.NaN,
    told: happenings.flatMap(({ told }) => told),
    changes: happenings.flatMap(({ changes }) => changes),
    comes: happenings.some(({ comes }) => comes),
  };
}

/** A row without a time comes with the one in front of it. */
function thingsHappening(
  document: PostmortemDocument,
  maker: TrackMaker<number>,
): readonly Happening[] {
  const groups: Happening[][] = [];
  for (const [place, thing] of thingsOf(document).entries()) {
    const [coming, ...later] = happeningsOf(thing, place, maker);
    const group = groups.at(-1);
    const [before, ...others] = group ?? [];
    const leans = thing.row?.time.iso === null && before?.at === coming.at;
    if (leans) groups.splice(-1, 1, [joined([before, coming]), ...others, ...later]);
    else groups.push([coming, ...later]);
  }
  return groups.flat();
}

function happeningsOf(
  thing: Thing,
  place: number,
  maker: TrackMaker<number>,
): readonly [Happening, ...Happening[]] {
  const inTimeline = thing.row === undefined ? undefined : maker.row('timeline', place);
  const inList = thing.kind === undefined ? undefined : maker.row(thing.kind, place);
  const [coming, ...later] = stepsOf(thing);
  const happening = (step: ThingStep, comes: boolean): Happening => {
    const changes = changesOf(step, inTimeline, inList);
    return { at: step.at, told: step.told, changes, comes };
  };
  return [happening(coming, true), ...later.map((step) => happening(step, false))];
}

function changesOf(
  step: ThingStep,
  inTimeline: number | undefined,
  inList: number | undefined,
): readonly RowChange[] {
  return [
    ...(inTimeline === undefined ? [] : [[inTimeline, step.inTimeline] as const]),
    ...(inList === undefined ? [] : [[inList, step.inList] as const]),
  ];
}

/** The first holds from the beginning where it has no time of its own, a later one at the end. */
function severityAt(
  at: number,
  until: number,
  { severities }: PostmortemDocument,
): string | undefined {
  const reached = severities.filter(({ since }) => {
    return since === null || (instantOf(since)?.at ?? until) <= at;
  });
  const last = reached.at(-1);
  return last && severityName(last.severity);
}

/** Every role with when it was held, as far as that is known. */
function rolesOf({ roles }: PostmortemDocument): readonly TrackRole[] {
  return roles.flatMap(({ role, holders }) =>
    holders.map(({ person, from, until }) => ({
      role: safeLine(role),
      person: safeLine(person),
      from: instantOf(from)?.at,
      until: instantOf(until)?.at,
    })),
  );
}
