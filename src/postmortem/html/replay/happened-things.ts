/** What of a document comes, changes or is said at which instant: the steps of its replay. */
import type { TrackFace } from '../../../replay/track.ts';
import { safeLine } from '../../../terminal/safe-text.ts';
import type { DocumentEffort, DocumentRow, PostmortemDocument } from '../../document/document.ts';
import { instantOf } from '../chart/instant.ts';
import {
  courseOf,
  type EffortCourse,
  type EffortStanding,
  rangeOf,
  standingAfter,
  type Turn,
} from './effort-course.ts';
import { comingTold, turnTold } from './thing-told.ts';

/** An entry of the timeline, an action or a hypothesis, or both in one. */
export interface Thing {
  readonly row: DocumentRow | undefined;
  readonly effort: DocumentEffort | undefined;
  readonly kind: 'action' | 'hypothesis' | undefined;
  /** UTC milliseconds; without end where the document says no time that it could come at. */
  readonly comesAt: number;
}

export interface ThingStep {
  readonly at: number;
  readonly told: readonly string[];
  /** In the timeline, and among the actions or the hypotheses. */
  readonly inTimeline: TrackFace | undefined;
  readonly inList: TrackFace | undefined;
}

/** Rows and efforts that are not internal, in the order of the timeline, each once. */
export function thingsOf(document: PostmortemDocument): readonly Thing[] {
  const { timeline, actions, hypotheses } = document;
  const comings = comingsOf(timeline);
  const all = [
    ...actions.map((effort) => ({ effort, kind: 'action' as const })),
    ...hypotheses.map((effort) => ({ effort, kind: 'hypothesis' as const })),
  ];
  const efforts = new Map(all.map((each) => [each.effort.entry, each]));
  const shown = new Set(timeline.map(({ number }) => number));
  const rows = timeline.map((row) => ({
    row,
    ...efforts.get(row.number),
    comesAt: comings.get(row) ?? 0,
  }));
  const others = [...efforts.values()].filter(({ effort }) => !shown.has(effort.entry));
  const without = others.map((other) => {
    const comesAt = instantOf(other.effort.from)?.at ?? Number.NEGATIVE_INFINITY;
    return { row: undefined, ...other, comesAt };
  });
  return [...rows, ...without]
    .map(({ row, ...rest }) => ({ effort: undefined, kind: undefined, ...rest, row }))
    .filter(({ row, effort }) => !(row?.internal ?? effort?.internal));
}

/** A row without a time comes with the one in front of it, before all others with the first step. */
export function comingsOf(timeline: readonly DocumentRow[]): ReadonlyMap<DocumentRow, number> {
  let before = Number.NEGATIVE_INFINITY;
  return new Map(
    timeline.map((row) => {
      before = instantOf(row.time)?.at ?? before;
      return [row, before] as const;
    }),
  );
}

/** Its coming, with what had become of it by then, and a step for all that became of it later. */
export function stepsOf(thing: Thing): readonly [ThingStep, ...ThingStep[]] {
  const { row, effort, kind, comesAt } = thing;
  const course = effort && kind && courseOf(effort, kind);
  const becomings = becomingsOf(course?.turns ?? [], rangeOf(row));
  // What was settled in the minute of its coming was settled after it.
  const past = becomings.filter(
    ({ is, shownAt }) => shownAt < comesAt || (shownAt === comesAt && is === 'range'),
  );
  const stepAt = (at: number, taken: readonly Turn[], tell: (face: TrackFace) => string[]) => {
    const standing = course && standingAfter(course, new Set(taken));
    const inTimeline = row && rowFace(row, standing, at);
    const inList = effort && course && effortFace(effort, course, standing);
    const face = inTimeline ?? inList;
    return { at, inTimeline, inList, told: face === undefined ? [] : tell(face) };
  };
  const settled = past.filter(({ is }) => is !== 'range').slice(-1);
  const coming = stepAt(comesAt, past, (face) => [
    comingTold(face, row?.time ?? effort?.from),
    ...settled.map((turn) => turnTold(face, turn)),
  ]);
  const later = becomings.slice(past.length).map((turn, index) => {
    const taken = becomings.slice(0, past.length + index + 1);
    return stepAt(turn.shownAt, taken, (face) => [turnTold(face, turn)]);
  });
  return [coming, ...later];
}

/** What becomes of it, in order of time. The end of its range is told with a turn of the same time. */
function becomingsOf(turns: readonly Turn[], range: Turn | undefined): readonly Turn[] {
  const others = turns.filter(({ is }) => is !== 'opening');
  const isTold = others.some(({ at }) => at === range?.at);
  const ownEnd = range === undefined || isTold ? [] : [range];
  return [...ownEnd, ...others].sort((a, b) =>
    a.shownAt === b.shownAt ? 0 : a.shownAt - b.shownAt,
  );
}

function rowFace(row: DocumentRow, standing: EffortStanding | undefined, at: number): TrackFace {
  const { number, kind, label, speaker, milestones } = row;
  const isOver = (instantOf(row.until)?.at ?? Number.POSITIVE_INFINITY) <= at;
  return {
    number,
    kind,
    label: label ?? undefined,
    when: isOver ? row.when : row.time.shown,
    text: safeLine(speaker === null ? row.text : `${speaker}: ${row.text}`),
    milestones: milestones.length === 0 ? undefined : milestones,
    standing: standing?.words,
  };
}

function effortFace(
  { entry, label, text, from }: DocumentEffort,
  { kind }: EffortCourse,
  standing: EffortStanding | undefined,
): TrackFace {
  return {
    number: entry,
    kind,
    label,
    when: from.shown,
    text: safeLine(text),
    standing: standing?.words,
    timer: standing?.timer,
  };
}
