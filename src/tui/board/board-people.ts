/** Who held which role, from when until when, and who else was mentioned. */
import { Telling } from '../../incident/describe/telling.ts';
import type { Incident, RoleHeld } from '../../incident/incident.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { inOrder, rolesHeldAt } from '../../incident/measures/roles-held.ts';
import { columnsOf } from '../../terminal/fit.ts';
import { cutLine, type Line, piece } from '../lines/line.ts';
import { personName } from '../lines/person.ts';
import { mentioned, roleName } from '../panes/people.ts';
import { shownRows } from '../panes/text.ts';

interface PeopleStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
}

/** More are not of this call. */
const MOST_MENTIONED = 100;

/** `lead  @ada 14:34–15:00`, those who have handed over among them. */
export function boardPeople(incident: Incident, { now, columns }: PeopleStyle): readonly Line[] {
  const telling = new Telling(incident, now);
  const roles = inOrder(incident.facts.roles);
  const widest = [...roles.map(({ role }) => columnsOf(roleName(role))), 'also'.length];
  const indent = Math.max(...widest) + 2;
  const held = rolesHeldAt(incident, now);
  const needsLead = !(held.has('lead') || isResolved(incident));
  const people = new Set(roles.map(({ person }) => person));
  const others = mentioned(incident, { without: [...people], most: MOST_MENTIONED });
  return [
    ...(needsLead ? [[piece('no lead yet', 'quiet')]] : []),
    ...roles.map((role, index) => {
      const name = roles[index - 1]?.role === role.role ? '' : roleName(role.role);
      return cutLine(roleRow(role, filled(name, indent), telling), columns);
    }),
    ...othersRows(others, indent, columns),
  ];
}

function roleRow(role: RoleHeld, name: string, telling: Telling): Line {
  const isOver = role.until !== undefined;
  const person = piece(personName(role.person), isOver ? 'quiet' : 'plain');
  return [piece(name, 'quiet'), person, piece(whenHeld(role, telling), 'quiet')];
}

function whenHeld({ from, until }: RoleHeld, telling: Telling): string {
  const start = { at: from, approximate: false };
  if (until === undefined) return from === null ? '' : ` from ${telling.time(start)}`;
  const end = telling.time({ at: until, approximate: false });
  return from === null ? ` until ${end}` : ` ${telling.range(start, until)}`;
}

function othersRows(people: readonly string[], indent: number, columns: number): readonly Line[] {
  if (people.length === 0) return [];
  const names = people.map((person) => personName(person)).join(', ');
  return shownRows(names, () => columns - indent).map((row, index) =>
    cutLine([piece(filled(index === 0 ? 'also' : '', indent), 'quiet'), piece(row)], columns),
  );
}

function filled(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(columns - columnsOf(text), 0));
}
