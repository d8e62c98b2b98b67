/** Kinds, milestones and outcomes from the wording: proposals, which somebody is to look at. */
import { clausesOf, lookedAt } from './clauses.ts';
import { milestonesOf } from './course.ts';
import { kindOf } from './kind-of.ts';
import type { Proposal } from './proposal.ts';

/**
 * What the wording of each statement suggests. Milestones depend on the whole list: what was detected first,
 * what came again after it had been resolved.
 *
 * @param statements the texts of a timeline, in its order
 * @returns one for each
 */
export function propose(statements: readonly string[]): readonly Proposal[] {
  const clauses = statements.map(clausesOf);
  const milestones = milestonesOf(clauses);
  return statements.map((text, index) => {
    const { kind, outcome } = kindOf(clauses[index] ?? [], lookedAt(text));
    const marks = milestones[index] ?? [];
    const proposed = [
      ...(kind === 'event' ? [] : ['kind']),
      ...(marks.length === 0 ? [] : ['milestones']),
      ...(outcome === undefined ? [] : ['outcome']),
    ];
    return { kind, milestones: marks, outcome, proposed };
  });
}
