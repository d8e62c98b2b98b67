/** The timeline of a document as entries. */
import { NO_ENTRY } from '../reading/empty.ts';
import { fenced, oneLine } from '../reading/prose.ts';
import type { ReadEntry, ReadTurn } from '../reading/reading.ts';
import { dayOf } from '../reading/written-instant.ts';
import type { DocumentMoment, Effort, Row, Spell } from './document-shape.ts';

interface Around {
  /** What the keys of the document begin with. */
  readonly scope: string;
  /** For `clockAt`. */
  readonly zone: string;
  /** By the number of their entry. */
  readonly efforts: ReadonlyMap<number, Effort>;
  readonly labels: ReadonlyMap<string, string>;
}

export function documentEntry(row: Row, { scope, zone, efforts, labels }: Around): ReadEntry {
  const turns = (efforts.get(row.number)?.spells ?? []).flatMap(turnsOf);
  return {
    ...NO_ENTRY,
    key: entryKey(scope, row.number),
    ...timeOf(row, zone),
    zone,
    kind: row.kind,
    milestones: row.milestones,
    outcome: turns.at(-1)?.outcome ?? row.outcome?.outcome,
    text: /[\n\r\v\f\u0085\u2028\u2029]/.test(row.text) ? oneLine(row.text) : row.text,
    detail: detailOf(row),
    speaker: row.speaker,
    people: row.people,
    tags: row.tags,
    links: row.links,
    typed: row.text,
    proposed: row.proposed,
    own: {
      refs: row.refs.flatMap((label) => labels.get(label) ?? []),
      cause: row.cause,
      isStarred: row.starred,
      isInternal: row.internal,
      turns,
    },
  };
}

/** Numbers count from 1 in every incident, and several may be imported into one. */
export function entryKey(scope: string, number: number): string {
  return `${scope}:${number}`;
}

/** A pasted block becomes Markdown in which its lines stay as they are. */
function detailOf({ detail, detailForm }: Row): string | undefined {
  return detail === undefined || detailForm === 'markdown' ? detail : fenced(detail);
}

function timeOf({ time, until, date }: Row, zone: string) {
  return {
    at: time.at,
    date: time.at === null ? date : dayOf(time.at, zone),
    until: until?.at ?? undefined,
    approximate: time.at !== null && time.approximate,
  };
}

/** A spell that is not the first was opened again; one with an outcome was settled. */
function turnsOf(spell: Spell, index: number): readonly ReadTurn[] {
  const { from, reopening = '', outcome, time, note = '' } = spell;
  const turn = (moment: DocumentMoment | undefined, said: string) => ({
    at: moment?.at ?? null,
    approximate: moment?.approximate ?? false,
    note: said,
  });
  return [
    ...(index === 0 ? [] : [{ outcome: undefined, ...turn(from, reopening) }]),
    ...(outcome === undefined ? [] : [{ outcome, ...turn(time, note) }]),
  ];
}
