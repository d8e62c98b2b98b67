/** What happened that is no entry: the declaration, severities, roles, and milestones whose rows are not there. */
import { SINGLE_ROLES } from '../../../incident/record/vocabulary.ts';
import type { RowChange } from '../../../replay/track/track-maker.ts';
import { safeLine } from '../../../terminal/safe-text.ts';
import type { PostmortemDocument } from '../../document/document.ts';
import type { DocumentTime } from '../../document/document-times.ts';
import { instantOf } from '../chart/instant.ts';
import { declaredInTime, passingsOf } from './milestone-course.ts';
import { withoutDay } from './thing-told.ts';

/** Something that happens: what it says, and what it changes. */
export interface Happening {
  /** UTC milliseconds, without end where it has no time. */
  readonly at: number;
  readonly told: readonly string[];
  readonly changes: readonly RowChange[];
  /** Does an entry come with it? */
  readonly comes: boolean;
}

interface Fact {
  readonly at: number;
  /** `14:32`. */
  readonly time: string;
  readonly words: string;
}

/**
 * What was true of the incident as a whole, one for each instant; and each milestone without its row.
 *
 * @param things what became of entries: a role that was to end after the story is held until its end
 */
export function factsHappening(
  document: PostmortemDocument,
  things: readonly Happening[],
): readonly Happening[] {
  const unseen = unseenMilestones(document);
  const begun = [...severityFacts(document), ...rolesTaken(document)];
  const times = [...things, ...unseen, ...begun].map(({ at }) => at).filter(Number.isFinite);
  const until = times.reduce((last, at) => Math.max(last, at), Number.NEGATIVE_INFINITY);
  const left = rolesLeft(document).filter(({ at }) => at <= until);
  const atOnce = Map.groupBy([...declarationFacts(document), ...begun, ...left], ({ at }) => at);
  const ofRows = Map.groupBy(unseen, ({ at, row }) => `${at} ${row}`);
  return [...atOnce.values(), ...ofRows.values()].map(happeningOf);
}

/** A time that several have is said once. */
function happeningOf(facts: readonly Fact[]): Happening {
  const told = facts.map(({ time, words }, index) => {
    return time === facts[index - 1]?.time ? words : `${time} ${words}`;
  });
  return { at: facts[0]?.at ?? Number.NaN, told, changes: [], comes: false };
}

function declarationFacts(document: PostmortemDocument): readonly Fact[] {
  const { declared } = document;
  return declaredInTime(document) === undefined ? [] : factAt(declared, 'declared');
}

function severityFacts({ severities }: PostmortemDocument): readonly Fact[] {
  const changed = severities.filter(
    ({ severity }, index) => severity !== severities[index - 1]?.severity,
  );
  return changed.flatMap(({ severity, since }) => factAt(since, severityName(severity)));
}

function holdersOf({ roles }: PostmortemDocument) {
  return roles.flatMap(({ role, holders }) => holders.map((holder) => ({ role, ...holder })));
}

function rolesTaken(document: PostmortemDocument): readonly Fact[] {
  return holdersOf(document).flatMap(({ role, person, from }) => {
    return factAt(from, `${safeLine(role)} ${safeLine(person)}`);
  });
}

function rolesLeft(document: PostmortemDocument): readonly Fact[] {
  const all = holdersOf(document);
  return all.flatMap(({ role, person, from, until }) => {
    const wasHeld = (instantOf(from)?.at ?? Number.NEGATIVE_INFINITY) < (instantOf(until)?.at ?? 0);
    const isTakenOver =
      SINGLE.includes(role) &&
      all.some((other) => other.role === role && other.from.iso === until?.iso);
    if (!wasHeld || isTakenOver) return [];
    return factAt(until, `${safeLine(person)} no longer ${safeLine(role)}`);
  });
}

/** Whoever takes over what one holds at a time says it for both. */
const SINGLE: readonly string[] = SINGLE_ROLES;

function factAt(time: DocumentTime | null, words: string): readonly Fact[] {
  const at = instantOf(time)?.at;
  if (at === undefined || time === null) return [];
  return [{ at, time: withoutDay(time.shown, time.iso), words }];
}

/** Of rows that were left out, as internal ones are. */
function unseenMilestones(document: PostmortemDocument) {
  const shown = document.timeline.filter(({ internal }) => !internal);
  const numbers = new Set(shown.map(({ number }) => number));
  return passingsOf(document, () => Number.NaN)
    .filter(({ isTimed, number }) => isTimed && (number === null || !numbers.has(number)))
    .map(({ at, when, iso, number, milestone }) => {
      const time = withoutDay(when, iso);
      return { at, time, words: milestone, row: number };
    });
}

/** What is true at the end alone: a severity of which nobody knows since when. */
export function endTold({ severities }: PostmortemDocument): readonly string[] {
  const last = severities.at(-1);
  if (last?.since?.iso !== null) return [];
  return [`${last.since.shown} ${severityName(last.severity)}`];
}

/** `SEV1`. */
export function severityName(severity: string): string {
  return safeLine(severity).toUpperCase();
}
