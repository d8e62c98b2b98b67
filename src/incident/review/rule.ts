/** What a rule of the review is, and what each of them looks at. */
import { Telling } from '../describe/telling.ts';
import { isImported } from '../imported.ts';
import { type Entry, type Followup, type Incident, standing } from '../incident.ts';
import { isDeclaredAfterwards } from '../measures/declaration.ts';
import { isResolved } from '../measures/milestones.ts';
import { isToldAfterwards } from '../measures/told-afterwards.ts';
import { DAY } from '../time/duration.ts';
import type { Fix, Level } from './finding.ts';

/** One thing to look for. docs/findings.md is made of these words. */
export interface Rule {
  /** Stays the same from release to release: scripts name it. */
  readonly code: string;
  /** How serious it can be; what is not said otherwise is the first of them. */
  readonly levels: readonly [Level, ...Level[]];
  /** What is found, in a few words. */
  readonly title: string;
  /** What it means, and why it matters. */
  readonly meaning: string;
  /** How to fix it, and when to leave it. */
  readonly mending: string;
  /** Natural while an incident still runs, and so looked for only afterwards? */
  readonly isForAfterwards?: true;
  find(reviewed: Reviewed): readonly Found[];
}

/** A finding, before it is said which rule found it. */
export interface Found {
  readonly level?: Level;
  readonly message: string;
  /** In any order. */
  readonly entries?: readonly Entry[];
  readonly followups?: readonly Followup[];
  readonly fix: Fix;
}

/** The incident, and what several rules need to know of it. */
export interface Reviewed {
  readonly incident: Incident;
  /** UTC milliseconds. */
  readonly now: number;
  /** Those that stand, in timeline order. */
  readonly entries: readonly Entry[];
  /** Neither resolved, nor silent for more than a day: what is missing may still come. */
  readonly isRunning: boolean;
  /** Told when it was over: what is missing may have happened all the same. */
  readonly isToldAfterwards: boolean;
  readonly telling: Telling;
}

export function reviewed(incident: Incident, now: number): Reviewed {
  const entries = standing(incident);
  const isRunning = !isResolved(incident) && now - lastSign(incident, entries) <= DAY;
  return {
    incident,
    now,
    entries,
    isRunning,
    isToldAfterwards:
      isToldAfterwards(incident) || (entries.length > 0 && entries.every(isImported)),
    telling: new Telling(incident, now),
  };
}

/** When something last happened, as far as it is recorded; long ago where no time is known. */
function lastSign(incident: Incident, entries: readonly Entry[]): number {
  const { declaredAt } = incident.facts;
  let last = Number.NEGATIVE_INFINITY;
  if (declaredAt !== null && !isDeclaredAfterwards(incident)) last = declaredAt;
  for (const { at, until = null, turns } of entries) {
    for (const time of [at, until, ...turns.map((turn) => turn.at)]) {
      if (time !== null && time > last) last = time;
    }
  }
  return last;
}
