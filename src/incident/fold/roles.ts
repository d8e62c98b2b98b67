/** Who held which role, from when until when. */
import type { RoleHeld } from '../incident.ts';
import type { BodyOf } from '../record/record.ts';
import { SINGLE_ROLES } from '../record/vocabulary.ts';

type Said = Pick<BodyOf<'incident.amended'>, 'at' | 'roles'>;

/**
 * The roles once these were said too: a new holder ends the one before in a role of one person, and
 * one said with an end only ends what that person held.
 */
export function withRoles(held: readonly RoleHeld[], said: Said): readonly RoleHeld[] {
  return (said.roles ?? []).reduce<readonly RoleHeld[]>((before, { role, person, until }) => {
    return withRole(before, { role, person, from: said.at, until });
  }, held);
}

function withRole(held: readonly RoleHeld[], said: RoleHeld): readonly RoleHeld[] {
  const { role, person, from: at, until } = said;
  const own = held.find((other) => runs(other, role) && other.person === person);
  if (own !== undefined && until !== undefined) {
    return held.map((other) => (other === own ? { ...own, until } : other));
  }
  const others = rivals(held, said);
  const ended = held.map((other) =>
    others.includes(other) && at !== null && isHeldAt(other, at) ? { ...other, until: at } : other,
  );
  return [...ended, { ...said, until: until ?? nextAfter(others, at) }];
}

/** Those of whom one ends the other. */
function rivals(
  held: readonly RoleHeld[],
  { role, person }: Pick<RoleHeld, 'role' | 'person'>,
): readonly RoleHeld[] {
  const isOneAtATime = SINGLE_ROLES.some((single) => single === role);
  return held.filter((other) => other.role === role && (isOneAtATime || other.person === person));
}

/** A role that was said only afterwards lasted until the next one. */
function nextAfter(others: readonly RoleHeld[], at: number | null): number | undefined {
  return others
    .flatMap(({ from }) => (at !== null && from !== null && from > at ? from : []))
    .sort((a, b) => a - b)
    .at(0);
}

function runs(held: RoleHeld, role: string): boolean {
  return held.role === role && held.until === undefined;
}

function isHeldAt({ from, until }: RoleHeld, at: number): boolean {
  return (from === null || from <= at) && (until === undefined || until > at);
}
