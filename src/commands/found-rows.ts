/** What a search found, as rows of text: by incident, each of its things as one row. */
import { type Excerpt, excerpt } from '../journal/excerpt.ts';
import type { Found } from '../journal/text-search.ts';
import { foundByIncident } from '../library/found-order.ts';
import { columns } from '../terminal/columns.ts';
import { columnsOf } from '../terminal/fit.ts';
import { safeLine } from '../terminal/safe-text.ts';
import { emphasized } from './emphasis.ts';
import { timeBesideSlug } from './slug-time.ts';

export interface FoundStyle {
  /** Of the terminal, in columns; without one, rows are as long as they are. */
  readonly width: number | undefined;
  /** Does what was looked for stand in bold? */
  readonly isEmphatic: boolean;
}

/** No excerpt is shorter: then a row goes on in the next one. */
const SHORTEST = 20;

/** Each incident, with what was found in it. */
export function foundRows(found: readonly Found[], style: FoundStyle): readonly string[] {
  return foundByIncident(found).flatMap((group, index) => [
    ...(index === 0 ? [] : ['']),
    ...groupRows(group, style),
  ]);
}

function groupRows(group: readonly Found[], style: FoundStyle): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { slug, severity, zone, title } = first;
  const heading = [slug, severity?.toUpperCase() ?? '-', zone].map(safeLine).join('  ');
  const found = group.find(({ sort }) => sort === 'facts') ?? { excerpt: title, marks: [] };
  const things = group.filter(({ sort }) => sort !== 'facts');
  const cells = columns(things.map((thing) => [...thingCells(thing), '|']));
  return [
    `${heading}  ${shown(found, columnsOf(heading) + 2, style)}`,
    ...things.map((thing, index) => {
      const before = (cells[index] ?? '').slice(0, -1);
      return before + shown(thing, columnsOf(before), style);
    }),
  ];
}

function thingCells(found: Found): readonly string[] {
  const { sort, id, number, kind, label, at, isAbout } = found;
  switch (sort) {
    case 'entry': {
      const what = label === null ? kind : `${kind} ${label}`;
      const time = at === null ? 'time unknown' : timeBesideSlug(at, isAbout, found);
      return [String(number).padStart(4), time, what ?? ''].map(safeLine);
    }
    case 'followup':
      return [(label ?? '').padStart(4), '', 'follow-up'];
    default:
      return ['    ', '', safeLine(`section ${id}`)];
  }
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
