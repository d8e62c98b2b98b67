/** A row of a table as an entry. */
import {
  CAUSES,
  KINDS,
  MILESTONES,
  type Milestone,
  OUTCOMES,
} from '../../incident/record/vocabulary.ts';
import { NO_ENTRY } from '../reading/empty.ts';
import { digest, oneLine, paragraphs, prose } from '../reading/prose.ts';
import type { OwnMarks, ReadEntry } from '../reading/reading.ts';
import { isoInstant } from '../reading/written-instant.ts';
import type { ColumnRole } from './column-names.ts';
import type { Columns } from './columns.ts';
import type { TableRow } from './csv-rows.ts';
import { withoutGuards } from './formula-guards.ts';
import type { RowTime } from './row-times.ts';

/** A row whose cells are asked for by what they say. */
export class Cells {
  readonly line: number;
  readonly #cells: readonly string[];
  readonly #columns: Columns;
  readonly #header: readonly string[];
  readonly #used = new Set<number>();

  constructor({ line, cells }: TableRow, columns: Columns, header: readonly string[]) {
    this.line = line;
    this.#cells = columns.isOwn ? cells.map(withoutGuards) : cells;
    this.#columns = columns;
    this.#header = header;
  }

  /** The text of a cell; empty where there is none. It is not told again among the others. */
  of(role: ColumnRole): string {
    const place = this.#columns.places.get(role);
    if (place === undefined) return '';
    this.#used.add(place);
    return this.#cells[place] ?? '';
  }

  /** Something of it was not understood: it is told among the others after all. */
  keep(role: ColumnRole): void {
    const place = this.#columns.places.get(role);
    if (place !== undefined) this.#used.delete(place);
  }

  /** One of these words; what is none of them stays among the others. */
  word<T extends string>(role: ColumnRole, words: readonly T[]): T | undefined {
    const place = this.#columns.places.get(role);
    const text = place === undefined ? '' : (this.#cells[place] ?? '');
    const found = words.find((word) => word === text.toLowerCase());
    if (place !== undefined && (found !== undefined || text === '')) this.#used.add(place);
    return found;
  }

  /** Those of a list with `;` or `,` between. */
  list(role: ColumnRole): readonly string[] {
    const between = this.#columns.isOwn ? '; ' : /[;,]/;
    const items = this.of(role).split(between);
    return items.map((item) => item.trim()).filter((item) => item !== '');
  }

  /** What says something beside all that was asked for, each with the name of its column. */
  others(): readonly string[] {
    return this.#cells.flatMap((cell, place) => {
      if (cell === '' || this.#used.has(place) || this.#columns.ignored.has(place)) return [];
      const name = this.#header[place] || `column ${place + 1}`;
      return `- ${oneLine(name)}: ${oneLine(cell)}`;
    });
  }

  get isEmpty(): boolean {
    return this.#cells.every((cell) => cell === '');
  }

  get isOwn(): boolean {
    return this.#columns.isOwn;
  }
}

/** What the cells say of the time, as one text. */
function writtenTime(cells: Cells): string {
  const written = [cells.of('date'), cells.of('time')].filter((text) => text !== '').join(' ');
  const end = cells.of('end');
  return end === '' ? written : `${written} – ${end}`;
}

/** Its key may come up more than once. */
export function entryOfRow(cells: Cells, time: RowTime): ReadEntry {
  const when = writtenTime(cells);
  const said = prose(cells.of('text'));
  const { at, date, until, approximate, zone, isZoneOwn, inferred } = time;
  const outcome = cells.word('outcome', OUTCOMES);
  const isAbout = cells.word('approximate', ['true', 'false']) === 'true';
  const own = cells.isOwn ? ownMarks(cells, outcome) : undefined;
  const entry = {
    kind: cells.word('kind', KINDS) ?? 'event',
    milestones: milestonesIn(cells),
    people: cells.list('people'),
    tags: cells.list('tags').map((tag) => tag.replace(/^#/, '')),
    links: cells.list('links'),
    proposed: cells.list('proposed'),
    speaker: oneLine(cells.of('who')) || undefined,
  };
  const id = cells.of('id');
  const detail = cells.of('detail').replaceAll(/\r\n?/g, '\n');
  cells.of('zone');
  for (const role of time.unread) cells.keep(role);
  const others = cells.others();
  return {
    ...NO_ENTRY,
    ...entry,
    ...{ at, date, until, zone, isZoneOwn, inferred, outcome, line: cells.line },
    approximate: approximate || isAbout,
    key: keyOf(id, cells.isOwn) ?? digest(date ?? '', when, said.text),
    text: said.text || oneLine(others[0]?.slice(2) ?? ''),
    detail: paragraphs([said.detail, detail, others.join('\n')]),
    typed: [when, said.text].filter((text) => text !== '').join(' '),
    ...(own && { own }),
  };
}

/** Ids that may be sentences are hidden. */
function keyOf(id: string, isOwn: boolean): string | undefined {
  if (id === '') return undefined;
  return `${isOwn ? 'bridgelog' : 'csv'}:${/^[\w.:-]{1,64}$/.test(id) ? id : digest(id)}`;
}

function milestonesIn(cells: Cells): readonly Milestone[] {
  const words = new Set(cells.list('milestones').map((word) => word.toLowerCase()));
  const found = MILESTONES.filter((milestone) => words.has(milestone));
  if (found.length < words.size) cells.keep('milestones');
  return found;
}

/** What Bridgelog's own export says beside that; of several spells it has the last end. */
function ownMarks(cells: Cells, outcome: ReadEntry['outcome']): OwnMarks {
  const settled = cells.of('settled');
  const note = cells.of('note');
  const at = isoInstant(settled)?.at ?? null;
  if (outcome === undefined) cells.of('outcome');
  return {
    refs: cells.list('refs'),
    cause: cells.word('cause', CAUSES),
    isStarred: cells.of('starred') === 'true',
    isInternal: cells.of('internal') === 'true',
    turns: outcome === undefined ? [] : [{ outcome, at, approximate: false, note }],
  };
}
