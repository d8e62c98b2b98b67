/** Who took part, as the document has it. */
import type { Incident, RoleHeld } from '../../incident/incident.ts';
import { SINGLE_ROLES } from '../../incident/record/vocabulary.ts';
import type { DocumentEffort, DocumentRole } from './document.ts';
import type { Times } from './times.ts';

/** Roles in the order in which they were first taken, each with all who held it. */
export function documentRoles(incident: Incident, times: Times): readonly DocumentRole[] {
  const byRole = Map.groupBy(incident.facts.roles, ({ role }) => role);
  return [...byRole].map(([role, held]) => {
    const holders = held.map((holder) => documentHolder(holder, times));
    return { role, holders, shown: holdersShown(holders) };
  });
}

function documentHolder({ person, from, until }: RoleHeld, times: Times) {
  return {
    person,
    from: times.show({ at: from, approximate: false }),
    until: until === undefined ? null : times.show({ at: until, approximate: false }),
  };
}

/** `ada (until 15:10), ben`. */
export function holdersShown(holders: DocumentRole['holders']): string {
  return holders
    .map(({ person, until }) => (until === null ? person : `${person} (until ${until.shown})`))
    .join(', ');
}

/**
 * Holders of other roles than the four of one person, then who is named in an action or a hypothesis;
 * each once.
 */
export function respondersOf(
  roles: readonly DocumentRole[],
  efforts: readonly Pick<DocumentEffort, 'people'>[],
): readonly string[] {
  const isSingle = ({ role }: DocumentRole) => SINGLE_ROLES.some((single) => single === role);
  const holders = (held: readonly DocumentRole[]) =>
    held.flatMap((role) => role.holders.map(({ person }) => person));
  const theFour = new Set(holders(roles.filter(isSingle)));
  const people = [...holders(roles), ...efforts.flatMap((effort) => effort.people)];
  return [...new Set(people)].filter((person) => !theFour.has(person));
}
