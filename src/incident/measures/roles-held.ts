/** Who holds which role at a moment. */
import type { Incident, RoleHeld } from '../incident.ts';
import { SINGLE_ROLES } from '../record/vocabulary.ts';

const LEADING: readonly string[] = SINGLE_ROLES;

/**
 * The roles that are held at an instant (UTC milliseconds), each once with all who hold it: lead,
 * deputy, scribe and comms first, then the others as they were first taken. A role taken at an
 * unknown time has been held all along.
 */
export function rolesHeldAt({ facts }: Incident, instant: number): ReadonlyMap<string, string[]> {
  const held = facts.roles.filter((role) => isHeldAt(role, instant));
  const people = Map.groupBy(inOrder(held), ({ role }) => role);
  return new Map([...people].map(([role, all]) => [role, distinct(all)]));
}

function isHeldAt({ from, until }: RoleHeld, instant: number): boolean {
  return (from === null || from <= instant) && (until === undefined || until > instant);
}

/** Roles in the order in which they are named. */
export function inOrder(roles: readonly RoleHeld[]): readonly RoleHeld[] {
  return roles.toSorted((a, b) => rank(a) - rank(b));
}

function rank({ role }: RoleHeld): number {
  const index = LEADING.indexOf(role);
  return index < 0 ? LEADING.length : index;
}

function distinct(held: readonly RoleHeld[]): string[] {
  return [...new Set(held.map(({ person }) => person))];
}
