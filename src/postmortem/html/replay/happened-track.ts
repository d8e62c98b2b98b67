/**
 * The replay as it happened, from nothing but the document: what a public copy left out or masked, or
 * what `--starred` leaves away, is not in it either. What is internal is left out of it always.
 */
import type { Track, TrackHead, TrackRole } from '../../../replay/track.ts';
import { trackClock } from '../../../replay/track-clock.ts';
import { type RowChange, TrackMaker } from '../../../replay/track-maker.ts';
import { silencesAmong } from '../../../replay/track-silences.ts';
import { safeLine } from '../../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import { instantOf } from '../chart/instant.ts';
import { comingsOf, stepsOf, type ThingStep, thingsOf } from './happened-things.ts';
import { clocksAt, declaredInTime, passingsOf } from './milestone-course.ts';

/** Something that happens: what it says, and what it changes. */
interface Happening {
  readonly at: number;
  readonly told: string;
  readonly changes: readonly RowChange[];
  /** Does an entry come with it? */
  readonly comes: boolean;
  /** Does the replay last until then? */
  readonly isOfStory: boolean;
}

/** The track of a document; `undefined` where no time is known. */
export function happenedTrack(document: PostmortemDocument): Track | undefined {
  const maker = new TrackMaker<number>();
  const happenings = [...factsHappening(document), ...thingsHappening(document, maker)];
  const story = happenings.filter(({ isOfStory }) => isOfStory).map(({ at }) => at);
  const known = story.filter(Number.isFinite);
  if (known.length === 0) return undefined;
  const from = known.reduce((least, at) => Math.min(least, at));
  const until = known.reduce((most, at) => Math.max(most, at));
  // What is at no known time stands at one end; what was said of later comes with the last that happened.
  const placed = happenings
    .toSorted((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map((each) => ({ ...each, at: Math.min(until, Math.max(from, each.at)) }));
  const comings = comingsOf(document.timeline);
  const passings = passingsOf(document, (row) => comings.get(row) ?? from);
  const declaration = declaredInTime(document);
  const roles = rolesOf(document);
  let newest: number | undefined;
  for (const { at, told, changes, comes } of placed) {
    if (comes) newest = at;
    const clocks = clocksAt(at, passings, declaration);
    const head: TrackHead = { severity: severityAt(at, until, document), roles, ...clocks };
    maker.step({ at, told: [told], changes, head, newest });
  }
  const marks = passings.filter(({ isTimed }) => isTimed);
  return {
    perspective: 'happened',
    ...maker.made((a, b) => a - b),
    marks: marks.map(({ at, milestone, when }) => ({ at, milestone, when })),
    silences: silencesAmong(placed.map(({ at }) => at)),
    clock: trackClock(document.zone.name, from, until),
  };
}

function thingsHappening(
  document: PostmortemDocument,
  maker: TrackMaker<number>,
): readonly Happening[] {
  return thingsOf(document).flatMap((thing, place) => {
    const inTimeline = thing.row === undefined ? undefined : maker.row('timeline', place);
    const inList = thing.kind === undefined ? undefined : maker.row(thing.kind, place);
    return stepsOf(thing).map((step) => ({
      ...step,
      isOfStory: true,
      changes: changesOf(step, inTimeline, inList),
    }));
  });
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

/** What is no entry: the declaration, severities, roles, and milestones whose rows are not there. */
function factsHappening(document: PostmortemDocument): readonly Happening[] {
  const { declared, severities, timeline } = document;
  const shown = new Set(timeline.filter(({ internal }) => !internal).map(({ number }) => number));
  const passings = passingsOf(document, () => Number.NaN).filter(({ isTimed }) => isTimed);
  const unseen = passings.filter(({ number }) => number === null || !shown.has(number));
  const declaredAt = declaredInTime(document)?.at;
  return [
    ...(declaredAt === undefined ? [] : [fact(declaredAt, `${declared.shown} declared`)]),
    ...severities.flatMap(({ severity, since }) => {
      if (since === null) return [];
      const at = instantOf(since)?.at ?? Number.POSITIVE_INFINITY;
      return [fact(at, `${since.shown} ${severityName(severity)}`)];
    }),
    ...roleFacts(document),
    ...unseen.map(({ at, when, milestone }) => fact(at, `${when} ${milestone}`)),
  ];
}

function fact(at: number, told: string): Happening {
  return { at, told, changes: [], comes: false, isOfStory: true };
}

function roleFacts({ roles }: PostmortemDocument): readonly Happening[] {
  const held = roles.flatMap(({ role, holders }) => holders.map((holder) => ({ role, ...holder })));
  return held.flatMap(({ role, person, from, until }) => {
    const taken = instantOf(from)?.at;
    const left = instantOf(until)?.at;
    const name = `${safeLine(person)} ${safeLine(role)}`;
    return [
      ...(taken === undefined ? [] : [fact(taken, `${from.shown} ${name}`)]),
      ...(left === undefined || until === null
        ? []
        : [{ ...fact(left, `${until.shown} ${name} no longer`), isOfStory: false }]),
    ];
  });
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

function severityName(severity: string): string {
  return safeLine(severity).toUpperCase();
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
