/** Incidents put together by what they have in common. */
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import { monthOf } from './began-day.ts';

/** The highest severity that an incident ever had; a service that it affected; when it began. */
export const GROUPED_BY = ['severity', 'service', 'year', 'month'] as const;
export type GroupedBy = (typeof GROUPED_BY)[number];

interface NamedGroup<T> extends Group<T> {
  readonly name: string;
}

interface Summarized {
  readonly summary: IncidentSummary;
}

interface Group<T> {
  /** `undefined`: of these it is not known. */
  readonly name: string | undefined;
  readonly members: readonly T[];
}

/** Months in which nothing began stand between the others, unless they would be all that is seen. */
const MOST_MONTHS = 120;

/**
 * The groups in their order: severities the worst first, services by how many incidents they had,
 * years and months one after the other; last those of which it is not known.
 *
 * @param severities their names, the worst first
 */
export function groupsOf<T extends Summarized>(
  incidents: readonly T[],
  by: GroupedBy,
  severities: readonly string[],
): readonly Group<T>[] {
  const compare = bySeverity(severities);
  const named = new Map<string, T[]>();
  const unnamed: T[] = [];
  for (const incident of incidents) {
    const names = namesOf(incident.summary, by, compare);
    if (names.length === 0) unnamed.push(incident);
    for (const name of names) {
      const members = named.get(name);
      if (members === undefined) named.set(name, [incident]);
      else members.push(incident);
    }
  }
  const groups = inOrder([...named].map(toGroup), by, compare);
  return unnamed.length === 0 ? groups : [...groups, { name: undefined, members: unnamed }];
}

function toGroup<T>([name, members]: readonly [string, readonly T[]]): NamedGroup<T> {
  return { name, members };
}

function namesOf(summary: IncidentSummary, by: GroupedBy, compare: Comparing): readonly string[] {
  switch (by) {
    case 'severity':
      return summary.severities.toSorted(compare).slice(0, 1);
    case 'service':
      return [...new Set(summary.services)];
    case 'year':
      return monthsOf(summary).map(yearOf);
    case 'month':
      return monthsOf(summary);
  }
}

function monthsOf({ beganAt, zone }: IncidentSummary): readonly string[] {
  return beganAt === null ? [] : [monthOf(beganAt, zone)];
}

function yearOf(month: string): string {
  return month.slice(0, -'-05'.length);
}

function inOrder<T>(
  groups: readonly NamedGroup<T>[],
  by: GroupedBy,
  compare: Comparing,
): readonly NamedGroup<T>[] {
  switch (by) {
    case 'severity':
      return groups.toSorted((a, b) => compare(a.name, b.name));
    case 'service':
      return groups.toSorted(
        (a, b) => b.members.length - a.members.length || alphabetically(a.name, b.name),
      );
    case 'year':
      return groups.toSorted((a, b) => alphabetically(a.name, b.name));
    case 'month':
      return withEmptyMonths(groups.toSorted((a, b) => alphabetically(a.name, b.name)));
  }
}

/** Of the names of two severities: which comes first. */
type Comparing = (a: string, b: string) => number;

/** The worst first; names that are not among the configured ones behind them. */
function bySeverity(severities: readonly string[]): Comparing {
  const rank = (name: string) => {
    const index = severities.indexOf(name);
    return index < 0 ? severities.length : index;
  };
  return (a, b) => rank(a) - rank(b) || alphabetically(a, b);
}

/** Of two texts by their code units: the same on every machine. */
function alphabetically(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** A month without an incident says something too. @param groups in order */
function withEmptyMonths<T>(groups: readonly NamedGroup<T>[]): readonly NamedGroup<T>[] {
  const first = groups.at(0);
  const last = groups.at(-1);
  if (first === undefined || last === undefined) return groups;
  const from = monthNumber(first.name);
  const count = monthNumber(last.name) - from + 1;
  if (count > MOST_MONTHS) return groups;
  const known = new Map(groups.map((group) => [group.name, group]));
  return Array.from({ length: count }, (_, index) => {
    const name = monthName(from + index);
    return known.get(name) ?? { name, members: [] };
  });
}

/** Months from the beginning of the year 0 on. */
export function monthNumber(name: string): number {
  return Number(name.slice(0, -3)) * 12 + Number(name.slice(-2)) - 1;
}

function monthName(number: number): string {
  const year = String(Math.floor(number / 12)).padStart(4, '0');
  return `${year}-${String((number % 12) + 1).padStart(2, '0')}`;
}
