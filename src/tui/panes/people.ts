/** Who is on the call: those who hold a role, and those who were mentioned. */
import type { Incident } from '../../incident/incident.ts';
import { isResolved } from '../../incident/measures/milestones.ts';
import { rolesHeldAt } from '../../incident/measures/roles-held.ts';
import { columnsOf, cut } from '../../terminal/fit.ts';
import { safeLine } from '../../terminal/safe-text.ts';
import { cutLine, type Line, piece } from '../lines/line.ts';
import { namesWithin, personName } from '../lines/person.ts';
import type { Pane } from './pane.ts';

/** As many as a line may name; the scribe needs the spelling of those who speak now. */
const MOST_MENTIONED = 12;
const WIDEST_ROLE = 12;
const NO_LEAD: Line = [piece('no lead yet', 'quiet')];

/** A role, or the word for those without one, and the people. */
interface Group {
  readonly name: string;
  readonly people: readonly string[];
  /** Are these only the last of them? Then it is not said how many there are besides. */
  readonly isOpenEnded: boolean;
}

/** @param now UTC milliseconds: who holds a role then */
export function peoplePane(incident: Incident, now: number, columns: number): Pane {
  const held = rolesHeldAt(incident, now);
  const roles = groupsOf(held);
  const others = mentioned(incident, { without: roles.flatMap(({ people }) => people) });
  const groups =
    others.length === 0 ? roles : [...roles, { name: 'also', people: others, isOpenEnded: true }];
  const needsLead = !held.has('lead') && !isResolved(incident);
  const all = groups.length === 0 ? 0 : groups.length + (needsLead ? 1 : 0);
  return {
    title: 'People',
    urgency: roles.length > 0 ? 1 : 0,
    openRows: roles.length === 0 ? 0 : Math.min(all, roles.length + 1),
    allRows: all,
    lines: (rows) => linesOf(groups, needsLead, { rows, columns }),
    counts: () => [countOf(roles)],
  };
}

function groupsOf(held: ReadonlyMap<string, readonly string[]>): readonly Group[] {
  return [...held].map(([role, people]) => ({ name: roleName(role), people, isOpenEnded: false }));
}

/** Those last mentioned first. */
export function mentioned(
  { recorded }: Incident,
  { without, most = MOST_MENTIONED }: { without: readonly string[]; most?: number },
): readonly string[] {
  const known = new Set(without);
  const found: string[] = [];
  for (let index = recorded.length - 1; index >= 0 && found.length < most; index -= 1) {
    const entry = recorded[index];
    if (entry === undefined || entry.retracted !== undefined) continue;
    for (const person of entry.people) {
      if (known.has(person)) continue;
      known.add(person);
      found.push(person);
    }
  }
  return found;
}

interface Room {
  readonly rows: number;
  readonly columns: number;
}

/** Groups that have no row of their own share the last one. */
function linesOf(groups: readonly Group[], needsLead: boolean, room: Room): readonly Line[] {
  const { rows, columns } = room;
  const first = needsLead && (rows > 1 || groups.length === 0) ? [cutLine(NO_LEAD, columns)] : [];
  if (groups.length === 0) {
    return first.length > 0 ? first : [cutLine([piece('nobody named', 'quiet')], columns)];
  }
  const left = rows - first.length;
  const own = groups.length <= left ? groups : groups.slice(0, left - 1);
  const names = own.reduce((widest, { name }) => Math.max(widest, columnsOf(name)), 0);
  const lines = own.map((group) => groupRow(group, names, columns));
  const rest = groups.slice(own.length);
  return [...first, ...lines, ...(rest.length === 0 ? [] : [cutLine(groupsLine(rest), columns)])];
}

function groupRow(group: Group, names: number, columns: number): Line {
  const { name } = group;
  const front = `${name}${' '.repeat(names - columnsOf(name))}  `;
  const room = Math.max(columns - columnsOf(front), 1);
  return cutLine([piece(front, 'quiet'), piece(namesOf(group, room))], columns);
}

function namesOf({ people, isOpenEnded }: Group, columns: number): string {
  if (!isOpenEnded) return namesWithin(people, columns);
  return cut(people.map((person) => personName(person)).join(', '), columns);
}

/** `lead @ada · scribe @bo`. */
function groupsLine(groups: readonly Group[]): Line {
  return groups.flatMap((group, index) => [
    ...(index === 0 ? [] : [piece(' · ', 'quiet')]),
    piece(`${group.name} `, 'quiet'),
    piece(namesOf(group, WIDEST_NAMES)),
  ]);
}

/** Of the people that share a line with others. */
const WIDEST_NAMES = 24;

interface RolesStyle {
  /** UTC milliseconds. */
  readonly now: number;
  readonly columns: number;
  /** Is it said elsewhere who leads, or that nobody does? */
  readonly isLeadKnown: boolean;
}

/** `lead @ada · scribe @bo`, or that there is no lead yet, where there are no panes. */
export function rolesLine(incident: Incident, { now, columns, isLeadKnown }: RolesStyle): Line {
  const held = rolesHeldAt(incident, now);
  const named = [...held].filter(([role]) => !isLeadKnown || role !== 'lead');
  const groups = groupsOf(new Map(named));
  const needsLead = !(isLeadKnown || held.has('lead') || isResolved(incident));
  if (!needsLead) return cutLine(groupsLine(groups), columns);
  const separator = groups.length === 0 ? [] : [piece(' · ', 'quiet')];
  return cutLine([...NO_LEAD, ...separator, ...groupsLine(groups)], columns);
}

function countOf(roles: readonly Group[]): Line {
  const people = new Set(roles.flatMap((role) => role.people)).size;
  return people === 0 ? [] : [piece('people ', 'label'), piece(String(people), 'quiet')];
}

export function roleName(role: string): string {
  return cut(safeLine(role), WIDEST_ROLE);
}
