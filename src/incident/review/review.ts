/** The review: what is missing in an incident's record, or contradicts itself, before it goes out. */
import type { Incident } from '../incident.ts';
import { type Finding, LEVELS } from './finding.ts';
import { type Found, type Reviewed, type Rule, reviewed } from './rule.ts';
import { RULES } from './rules.ts';

/**
 * All findings, the errors first; within a level in the order of the rules. What is only natural
 * while an incident runs is not looked for before it is resolved, or silent for more than a day.
 *
 * @param now UTC milliseconds: says whether it still runs, and how times are shown; no number of a
 *   finding is computed from it
 */
export function review(incident: Incident, { now }: { readonly now: number }): readonly Finding[] {
  const subject = reviewed(incident, now);
  const places = new Map(subject.entries.map(({ id }, index) => [id, index]));
  const findings = rulesFor(subject).flatMap((rule) =>
    rule.find(subject).map((found) => finding(rule, found, places)),
  );
  return findings.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

function rulesFor({ isRunning }: Reviewed): readonly Rule[] {
  return isRunning ? RULES.filter((rule) => rule.isForAfterwards !== true) : RULES;
}

function finding(
  { code, levels }: Rule,
  { level = levels[0], message, entries = [], followups = [], fix }: Found,
  places: ReadonlyMap<string, number>,
): Finding {
  const place = (id: string) => places.get(id) ?? 0;
  const distinct = [...new Set(entries)].sort((a, b) => place(a.id) - place(b.id));
  return {
    code,
    level,
    message,
    entries: distinct.map(({ number }) => number),
    followups: followups.map(({ label }) => label),
    fix,
  };
}
