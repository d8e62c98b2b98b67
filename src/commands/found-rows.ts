/** What a search found, as rows of text: by incident, each of its things as one row. */
import { formatInstant } from '../incident/time/clock.ts';
import { knownZone } from '../incident/time/zones.ts';
import { type Excerpt, excerpt } from '../journal/excerpt.ts';
import type { Found } from '../journal/journal.ts';
import { columns } from '../terminal/columns.ts';
import { columnsOf } from '../terminal/fit.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { emphasized } from './emphasis.ts';

export interface FoundStyle {
  /** Of the terminal, in columns; without one, rows are as long as they are. */
  readonly width: number | undefined;
  /** Does what was looked for stand in bold? */
  readonly isEmphatic: boolean;
}

/** No excerpt is shorter: then a row goes on in the next one. */
const SHORTEST = 20;

/** The incident of what was found last stands first; of each incident, the title, then the entries by number. */
export function foundRows(found: readonly Found[], style: FoundStyle): readonly string[] {
  const byIncident = Map.groupBy(found, ({ incident }) => incident);
  return [...byIncident.values()].flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...incidentRows(group, style),
  ]);
}

function incidentRows(group: readonly Found[], style: FoundStyle): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { slug, severity, zone, title } = first;
  const heading = [slug, severity?.toUpperCase() ?? '-', zone].map(safeLine).join('  ');
  const found = group.find(({ sort }) => sort === 'facts') ?? { excerpt: title, marks: [] };
  const things = group.filter(({ sort }) => sort !== 'facts').toSorted(byPlace);
  const cells = columns(things.map((thing) => [...thingCells(thing), '|']));
  return [
    `${heading}  ${shown(found, columnsOf(heading) + 2, style)}`,
    ...things.map((thing, index) => {
      const before = (cells[index] ?? '').slice(0, -1);
      return before + shown(thing, columnsOf(before), style);
    }),
  ];
}

const SORTS: readonly Found['sort'][] = ['facts', 'entry', 'followup', 'section'];

function byPlace(a: Found, b: Found): number {
  return (
    SORTS.indexOf(a.sort) - SORTS.indexOf(b.sort) ||
    (a.number ?? 0) - (b.number ?? 0) ||
    a.id.localeCompare(b.id, 'en')
  );
}

function thingCells({ sort, id, number, kind, label, at, ...found }: Found): readonly string[] {
  switch (sort) {
    case 'entry': {
      const what = label === null ? kind : `${kind} ${label}`;
      return [String(number).padStart(4), timeOf({ at, ...found }), what ?? ''].map(safeLine);
    }
    case 'followup':
      return [(label ?? '').padStart(4), '', 'follow-up'];
    default:
      return ['    ', '', safeLine(`section ${id}`)];
  }
}

/** The time of day; with the day, where that is another one than the slug says. */
function timeOf({
  at,
  isAbout,
  slug,
  zone,
}: Pick<Found, 'at' | 'isAbout' | 'slug' | 'zone'>): string {
  if (at === null) return 'time unknown';
  const instant = formatInstant(at, knownZone(zone));
  const [day = '', time = ''] = instant.split(' ');
  return `${isAbout ? '~' : ''}${slug.startsWith(day) ? time : instant}`;
}

/** @param used columns that stand in front of it */
function shown(found: Excerpt, used: number, { width, isEmphatic }: FoundStyle): string {
  const fitting = width === undefined ? found : fitted(found, Math.max(width - used, SHORTEST));
  return isEmphatic ? emphasized(fitting.excerpt, fitting.marks) : safeLine(fitting.excerpt);
}

/** As much of it as fits; wide characters take two columns each. */
function fitted(found: Excerpt, room: number): Excerpt {
  for (let length = found.excerpt.length; length > 0; length = Math.min(length - 1, room)) {
    const shorter = excerpt(found.excerpt, found.marks, length);
    if (columnsOf(safeLine(shorter.excerpt)) <= room) return shorter;
  }
  return { excerpt: '', marks: [] };
}
