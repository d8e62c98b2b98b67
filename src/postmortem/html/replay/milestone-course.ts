/** The milestones of a document as the replay passes them, and the clocks that they start and stop. */

import { MILESTONES, type Milestone } from '../../../incident/record/vocabulary.ts';
import { DAY } from '../../../incident/time/duration.ts';
import type { TrackMark, TrackResolved, TrackRunning } from '../../../replay/track.ts';
import type { DocumentRow, PostmortemDocument } from '../../document/document.ts';
import type { DocumentEnd } from '../../document/document-times.ts';
import { type Instant, instantOf } from '../chart/instant.ts';

/** A milestone of the document, and when the replay passes it. */
interface Passing extends TrackMark {
  readonly number: number | null;
  readonly iso: string | null;
  readonly approximate: boolean;
  /** Is its time known? Else it is passed when its row comes. */
  readonly isTimed: boolean;
}

/** @param comesAt when a row comes, in UTC milliseconds */
export function passingsOf(
  document: PostmortemDocument,
  comesAt: (row: DocumentRow) => number,
): readonly Passing[] {
  const { timeline, milestones, impairedWindows } = document;
  // Of several at one instant the first row counts, which comes last here.
  const onRows = timeline.toReversed().flatMap((row) => {
    const instant = instantOf(row.time) ?? { at: comesAt(row), approximate: false };
    const isTimed = row.time.iso !== null;
    const { number, time } = row;
    return row.milestones.map((milestone) => {
      return { milestone, when: time.shown, iso: time.iso, number, isTimed, ...instant };
    });
  });
  // Where a row was left out, the time of its milestone is still in the document.
  const ends = impairedWindows.flatMap(({ from, to }) => [from, to]);
  const others = [
    ...milestones.flatMap(({ name, mark }) => passing(name, mark)),
    ...ends.flatMap((end) => passing(nameOf(end), end)),
  ];
  const all = [...others, ...onRows].map(
    (each) => [`${each.milestone} ${each.at} ${each.isTimed}`, each] as const,
  );
  return [...new Map(all).values()].sort(
    (a, b) => a.at - b.at || (a.number ?? 0) - (b.number ?? 0),
  );
}

function nameOf(end: DocumentEnd | null): Milestone | undefined {
  return MILESTONES.find((name) => name === end?.name);
}

function passing(milestone: Milestone | undefined, end: DocumentEnd | null): readonly Passing[] {
  const instant = instantOf(end?.time);
  if (instant === undefined || end === null || milestone === undefined) return [];
  const { entry, time } = end;
  const { shown, iso } = time;
  return [{ milestone, when: shown, iso, number: entry, isTimed: true, ...instant }];
}

const TURNING: readonly Milestone[] = ['resolved', 'reopened'];

interface Clocks {
  readonly running: TrackRunning | undefined;
  readonly resolved: TrackResolved | undefined;
}

/** What the first clock of the header shows at an instant, in UTC milliseconds. */
export function clocksAt(
  instant: number,
  passings: readonly Passing[],
  declaration: Instant | undefined,
): Clocks {
  const passed = passings.filter(({ at }) => at <= instant);
  const start = passed.find(({ milestone, isTimed }) => milestone === 'started' && isTimed);
  const resolved = resolutionOf(passed);
  if (resolved !== undefined) return { running: undefined, resolved: lengthOf(start, resolved) };
  if (start !== undefined) return { running: since('start', start), resolved: undefined };
  const isDeclared = declaration !== undefined && declaration.at <= instant;
  return { running: isDeclared ? since('declared', declaration) : undefined, resolved: undefined };
}

/** When it was declared; nothing where that was made up for afterwards, and says nothing of its course. */
export function declaredInTime({
  declared,
  end,
  timeline,
}: PostmortemDocument): Instant | undefined {
  const declaration = instantOf(declared);
  const last = timeline.reduce(
    (latest, { time }) => Math.max(latest, instantOf(time)?.at ?? latest),
    Number.NEGATIVE_INFINITY,
  );
  const over = instantOf(end?.time)?.at ?? (Number.isFinite(last) ? last + DAY : undefined);
  if (declaration === undefined || over === undefined) return declaration;
  return declaration.at <= over ? declaration : undefined;
}

/** The resolution that stands: the last one, unless a reopening came after it. */
function resolutionOf(passed: readonly Passing[]): Passing | undefined {
  const turning = turningPoints(passed);
  const reopened = turning.findLastIndex(({ milestone }) => milestone === 'reopened');
  const standing = turning.slice(reopened + 1);
  return standing.findLast(({ isTimed }) => isTimed) ?? standing.at(0);
}

/** One at an unknown time stands behind the last that was recorded before it. */
function turningPoints(passed: readonly Passing[]): readonly Passing[] {
  const turning = passed.filter(({ milestone }) => TURNING.includes(milestone));
  const placed = turning.filter(({ isTimed }) => isTimed);
  for (const each of turning.filter(({ isTimed }) => !isTimed)) {
    const before = placed.findLastIndex(({ number }) => (number ?? 0) <= (each.number ?? 0));
    placed.splice(before + 1, 0, each);
  }
  return placed;
}

function since(name: TrackRunning['name'], { at, approximate }: Instant): TrackRunning {
  return { name, since: at, ...about(approximate) };
}

function lengthOf(start: Passing | undefined, end: Passing): TrackResolved {
  if (start === undefined || !end.isTimed) return {};
  return { after: end.at - start.at, ...about(start.approximate || end.approximate) };
}

function about(approximate: boolean): { readonly about?: true } {
  return approximate ? { about: true } : {};
}
