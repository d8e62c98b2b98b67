/** The milestones in a row, in the richest form that fits. */
import type { Incident } from '../../incident/incident.ts';
import type { Milestone } from '../../incident/record/vocabulary.ts';
import { clockAt, type Day } from '../../incident/time/clock.ts';
import { coarseDuration, formatDuration } from '../../incident/time/duration.ts';
import { formatOffset } from '../../incident/time/zones.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import {
  cutLine,
  emptyLine,
  type Line,
  lineWidth,
  type Piece,
  piece,
  spread,
  type Tone,
} from '../lines/line.ts';
import {
  type MilestonePoint,
  milestonePoints,
  type Pending,
  withPending,
} from './milestone-points.ts';
import { SHORT_NAMES } from './short-names.ts';
import { dayOf, shortTime } from './short-time.ts';

const SEPARATOR = piece(' ─ ', 'quiet');
const FOLDED = piece('…', 'quiet');
/** Columns between the milestones and the zone. */
const GAP = 2;

/** How much of the milestones is shown, and how. */
interface Form {
  readonly withSeconds: boolean;
  /** Of those not reached yet. */
  readonly pending: Pending;
  readonly isShort: boolean;
  readonly zone: 'named' | 'offset' | 'none';
  /** So many of the latest milestones show their durations; the phase that runs is the last of them. */
  readonly durations: number;
  /** So many of the latest milestones stand behind the first one, the others are folded. */
  readonly latest: number;
}

const RICHEST: Form = {
  withSeconds: true,
  pending: 'all',
  isShort: false,
  zone: 'named',
  durations: Number.POSITIVE_INFINITY,
  latest: Number.POSITIVE_INFINITY,
};
const TO_THE_MINUTE: Form = { ...RICHEST, withSeconds: false };
const NEXT_ONLY: Form = { ...TO_THE_MINUTE, pending: 'next' };
const SHORT: Form = { ...NEXT_ONLY, isShort: true };
const WITH_OFFSET: Form = { ...SHORT, zone: 'offset' };
const WITHOUT_DURATIONS: Form = { ...WITH_OFFSET, durations: 0 };
const ENDS_ONLY: Form = { ...WITHOUT_DURATIONS, pending: 'none', latest: 1 };
const POOREST: Form = { ...ENDS_ONLY, zone: 'none' };

/** From rich to poor. */
const FORMS: readonly Form[] = [
  RICHEST,
  TO_THE_MINUTE,
  NEXT_ONLY,
  SHORT,
  WITH_OFFSET,
  ...[4, 3, 2, 1].map((durations) => ({ ...WITH_OFFSET, durations })),
  WITHOUT_DURATIONS,
  ...[4, 3, 2].map((latest) => ({ ...WITHOUT_DURATIONS, latest })),
  ENDS_ONLY,
  POOREST,
];

/** The milestones at the left, the zone and its offset at `now` (UTC milliseconds) at the right. */
export function milestoneLine(incident: Incident, now: number, columns: number): Line {
  const view = viewOf(incident, now);
  for (const form of FORMS) {
    const left = milestonesIn(form, view);
    const right = view.zones[form.zone];
    const gap = right.length === 0 ? 0 : GAP;
    if (lineWidth(left) + gap + lineWidth(right) <= columns) return spread(left, right, columns);
  }
  return cutLine(milestonesIn(POOREST, view), columns);
}

/** What all forms are made of. */
interface View {
  readonly points: readonly MilestonePoint[];
  /** IANA name. */
  readonly zone: string;
  readonly today: Day;
  readonly zones: Readonly<Record<Form['zone'], Line>>;
}

function viewOf(incident: Incident, now: number): View {
  const { zone } = incident.facts;
  const today = clockAt(now, zone);
  const offset = formatOffset(today.offset);
  const name = zone === offset ? offset : `${safeLine(zone)} ${offset}`;
  const zones = {
    named: [piece(name, 'quiet')],
    offset: [piece(offset, 'quiet')],
    none: emptyLine,
  };
  return { points: milestonePoints(incident, now), zone, today, zones };
}

function milestonesIn(form: Form, view: View): Line {
  const points = withPending(view.points, form.pending);
  const timed = points.filter(({ length }) => length !== undefined);
  const withDuration = new Set(timed.slice(Math.max(0, timed.length - form.durations)));
  // A date is said where another day begins than that of the time before it on the row.
  let day = view.today;
  return folded(points, form.latest).flatMap((point, index) => {
    const separator = index === 0 ? emptyLine : [SEPARATOR];
    if (point === undefined) return [...separator, FOLDED];
    const shown = nameAndTime(point, day, form, view);
    day = (point.moment && dayOf(point.moment, view.zone)) ?? day;
    return [...separator, ...shown, ...(withDuration.has(point) ? duration(point, form) : [])];
  });
}

/** The first one and the latest; `undefined` stands for those between. */
function folded(
  points: readonly MilestonePoint[],
  latest: number,
): readonly (MilestonePoint | undefined)[] {
  if (points.length <= latest + 1) return points;
  return [...points.slice(0, 1), undefined, ...points.slice(-latest)];
}

function nameAndTime(
  { milestone, moment }: MilestonePoint,
  day: Day,
  form: Form,
  view: View,
): Line {
  const name = form.isShort ? SHORT_NAMES[milestone] : milestone;
  if (moment === undefined) return [piece(`${name} …`, 'quiet')];
  const time = shortTime(moment, view.zone, day);
  const text = form.withSeconds ? time.toTheSecond : time.toTheMinute;
  return [piece(name, nameTone(milestone, view)), piece(` ${text}`)];
}

function nameTone(milestone: Milestone, { points }: View): Tone {
  if (milestone === 'reopened') return 'alert';
  const isReopened = points.some((point) => point.milestone === 'reopened');
  return milestone === 'resolved' && !isReopened ? 'good' : 'quiet';
}

/** `(3m 12s)`; of the phase that runs `42m so far`, so that nobody takes it for a recorded one. */
function duration({ length, moment }: MilestonePoint, { isShort }: Form): readonly Piece[] {
  if (length === undefined) return [];
  const about = length.about ? '~' : '';
  if (moment === undefined) {
    const running = about + coarseDuration(length.milliseconds);
    return [piece(isShort ? ` ${running}+` : ` ${running} so far`, 'open')];
  }
  const text = formatDuration(length.milliseconds);
  return [piece(` (${about}${text})`, text.startsWith('-') ? 'alert' : 'quiet')];
}
