/**
 * The moments that an incident passes. A milestone sits on entries, maybe on several; which of them
 * counts is decided here. Definitions of the moments follow those in common use: started is when
 * the affected system began to have problems, detected when a monitor or a person noticed,
 * acknowledged when a responder took it on, identified when the problem was known, mitigated when
 * the impact ended (perhaps still degraded), resolved when all ran as normal.
 */
import type { DatedMoment, Entry, Incident } from '../incident.ts';
import type { Milestone } from '../record/vocabulary.ts';

/** A milestone that counts. `entry` is where it sits; on a ranged entry it is at its beginning. */
export interface Mark extends DatedMoment {
  readonly milestone: Milestone;
  readonly entry: Entry;
}

/** A mark whose time is known. */
export interface TimedMark extends Mark {
  readonly at: number;
}

/** Every mark of this milestone, by time; those at an unknown time come last. */
export function marksOf(incident: Incident, milestone: Milestone): readonly Mark[] {
  const marks = incident.milestoned
    .filter((entry) => entry.milestones.includes(milestone))
    .map((entry) => {
      const { at, approximate, date } = entry;
      return { milestone, entry, at, approximate, date };
    });
  return [...marks.filter(isTimed), ...marks.filter((mark) => !isTimed(mark))];
}

/**
 * The mark of this milestone that counts, or `undefined` when there is none: the earliest started,
 * detected, acknowledged and identified; the first mitigated that no reopening followed; the
 * resolution that stands, else the last one; the last reopened. A mark at an unknown time counts
 * only where no other does.
 */
export function milestone(incident: Incident, name: Milestone): Mark | undefined {
  const marks = marksOf(incident, name);
  switch (name) {
    case 'mitigated':
      return lastingMitigation(incident, marks);
    case 'resolved':
      return resolution(incident) ?? marks.findLast(isTimed) ?? marks.at(0);
    case 'reopened':
      return marks.findLast(isTimed) ?? marks.at(0);
    default:
      return marks.at(0);
  }
}

function lastingMitigation(incident: Incident, mitigations: readonly Mark[]): Mark | undefined {
  const reopenings = marksOf(incident, 'reopened');
  return mitigations.find((mark) => !reopenings.some((reopening) => follows(reopening, mark)));
}

/** Every mark of this milestone whose time is known, by time. */
export function timedMarks(incident: Incident, name: Milestone): readonly TimedMark[] {
  return marksOf(incident, name).filter(isTimed);
}

function isTimed(mark: Mark): mark is TimedMark {
  return mark.at !== null;
}

/**
 * Resolutions and reopenings in the order of time. One at an unknown time stands behind the last of
 * them that was recorded before it.
 */
export function turningPoints(incident: Incident): readonly Mark[] {
  const marks = [...marksOf(incident, 'resolved'), ...marksOf(incident, 'reopened')];
  const byNumber = (a: Mark, b: Mark) => a.entry.number - b.entry.number;
  const placed: Mark[] = marks.filter(isTimed).sort((a, b) => a.at - b.at || byNumber(a, b));
  for (const mark of marks.filter((each) => !isTimed(each)).sort(byNumber)) {
    const before = placed.findLastIndex((other) => byNumber(other, mark) < 0);
    placed.splice(before + 1, 0, mark);
  }
  return placed;
}

/** The resolution that stands: the last one, unless the incident was reopened after it. */
export function resolution(incident: Incident): Mark | undefined {
  const all = turningPoints(incident);
  const reopened = all.findLastIndex((mark) => mark.milestone === 'reopened');
  const standing = all.slice(reopened + 1);
  return standing.findLast(isTimed) ?? standing.at(0);
}

function follows(mark: Mark, other: Mark): boolean {
  if (mark.at === null || other.at === null) return mark.entry.number > other.entry.number;
  return mark.at === other.at ? mark.entry.number > other.entry.number : mark.at > other.at;
}

/** Is the outage over, as far as the record says? */
export function isResolved(incident: Incident): boolean {
  return resolution(incident) !== undefined;
}
