/** What of a document comes, changes or is said at which instant: the steps of its replay. */
import type { TrackFace } from '../../../replay/track.ts';
import { safeLine } from '../../../terminal/safe-text.ts';
import type { DocumentEffort, DocumentRow, PostmortemDocument } from '../../document/document.ts';
import { instantOf } from '../chart/instant.ts';
import { courseOf, type EffortCourse, type EffortStanding, standingAt } from './effort-course.ts';

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
  readonly told: string;
  /** In the timeline, and among the actions or the hypotheses. */
  readonly inTimeline: TrackFace | undefined;
  readonly inList: TrackFace | undefined;
  readonly comes: boolean;
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

/** From its coming on, a step for each instant at which it changes. */
export function stepsOf({ row, effort, kind, comesAt }: Thing): readonly ThingStep[] {
  const course = effort && kind && courseOf(effort, kind, row);
  const turns = course?.turns ?? [];
  const until = instantOf(row?.until)?.at;
  const instants = [comesAt, ...turns.map(({ shownAt }) => shownAt), until ?? comesAt];
  const ordered = [...new Set(instants.filter((at) => at >= comesAt))].sort((a, b) => a - b);
  let before = '';
  return ordered.flatMap((at) => {
    const standing = course && standingAt(course, at);
    const faces = {
      inTimeline: row && rowFace(row, standing, at),
      inList: effort && course && effortFace(effort, course, standing),
    };
    const same = JSON.stringify(faces);
    if (same === before) return [];
    const comes = before === '';
    before = same;
    const note = turns.findLast(({ shownAt, is }) => shownAt === at && is !== 'opening')?.note;
    return [{ at, comes, ...faces, told: comes ? comingTold(faces) : changeTold(faces, note) }];
  });
}

function rowFace(row: DocumentRow, standing: EffortStanding | undefined, at: number): TrackFace {
  const { number, kind, label, milestones } = row;
  const isOver = (instantOf(row.until)?.at ?? Number.POSITIVE_INFINITY) <= at;
  return {
    number,
    kind,
    label: label ?? undefined,
    when: isOver ? row.when : row.time.shown,
    text: safeLine(row.text),
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

interface Faces {
  readonly inTimeline: TrackFace | undefined;
  readonly inList: TrackFace | undefined;
}

/** `14:35 action A1 restarted api-3`. */
function comingTold({ inTimeline, inList }: Faces): string {
  const face = inTimeline ?? inList;
  if (face === undefined) return '';
  const { when, kind, label, text, milestones = [] } = face;
  const names = [...milestones.filter((milestone) => milestone !== text), kind, label];
  return [when, ...names.filter((name) => name !== undefined), text].join(' ');
}

/** `A1 done 4m: no effect`. */
function changeTold({ inTimeline, inList }: Faces, note: string | null | undefined): string {
  const face = inTimeline ?? inList;
  if (face === undefined) return '';
  const { label, number, standing, when } = face;
  const name = label ?? `entry ${number}`;
  const behind = note == null ? '' : `: ${safeLine(note)}`;
  return `${name} ${standing ?? when}${behind}`;
}
