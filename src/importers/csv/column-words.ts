/** Columns whose names say in several words what they hold: `Description of activity`, `Reported by`. */
import type { ColumnRole } from './column-names.ts';

interface Words {
  /** Wherever they stand; the first of the list is the likeliest. */
  readonly any: readonly string[];
  /** At the front, where the names of the column are questions: `Was passiert ist`. */
  readonly first: readonly string[];
  /** At the end: `Reported by`. */
  readonly last: readonly string[];
  /** With them it is something else: `Time to detect`, `Event ID`. */
  readonly not: readonly string[];
}

const OF_TIMES = [
  ...['zone', 'to', 'spent', 'taken', 'response', 'elapsed', 'duration', 'ms', 'end', 'ended'],
  ...['until', 'due', 'resolved', 'resolution', 'closed', 'updated', 'zeitzone', 'bis', 'fin'],
];

const OF_TEXTS = [
  ...['id', 'type', 'kind', 'owner', 'by', 'number', 'no', 'code', 'url', 'link', 'status'],
  ...['source', 'severity', 'count', 'items', 'date', 'time', 'typ', 'nummer'],
];

const WORDS: Readonly<Partial<Record<ColumnRole, Words>>> = {
  time: {
    any: ['time', 'timestamp', 'clock', 'hour', 'uhrzeit', 'zeit', 'heure', 'hora', 'horario'],
    first: ['when', 'wann', 'quand', 'cuando', 'quando'],
    last: [],
    not: OF_TIMES,
  },
  date: {
    any: ['date', 'day', 'datum', 'fecha', 'jour'],
    first: [],
    last: [],
    not: OF_TIMES,
  },
  text: {
    any: [
      ...['description', 'activity', 'event', 'happened', 'action', 'message', 'summary'],
      ...[
        'beschreibung',
        'ereignis',
        'passiert',
        'evenement',
        'evento',
        'descripcion',
        'descricao',
      ],
      ...['update', 'details'],
    ],
    first: ['what', 'was', 'quoi', 'que'],
    last: [],
    not: OF_TEXTS,
  },
  who: {
    any: ['reporter', 'author', 'speaker', 'auteur', 'autor'],
    first: ['who', 'wer', 'qui', 'quien', 'quem'],
    last: ['by', 'von'],
    not: ['id', 'email'],
  },
};

/** A longer name is a sentence. */
const MOST_WORDS = 6;
const LONGEST = 60;

/** The place of the likeliest column for a role, by the words of its name. */
export function placeByWords(
  role: ColumnRole,
  header: readonly string[],
  isFree: (place: number) => boolean,
): number | undefined {
  const words = WORDS[role];
  if (words === undefined) return undefined;
  const ranked = header.flatMap((name, place) => {
    const rank = isFree(place) ? rankOf(wordsOf(name), words) : undefined;
    return rank === undefined ? [] : { place, rank };
  });
  return ranked.toSorted((a, b) => a.rank - b.rank)[0]?.place;
}

/** The lower the likelier. */
function rankOf(name: readonly string[], words: Words): number | undefined {
  if (name.length === 0 || name.length > MOST_WORDS) return undefined;
  if (name.some((word) => words.not.includes(word))) return undefined;
  if (words.first.includes(name[0] ?? '') || words.last.includes(name.at(-1) ?? '')) return 0;
  const rank = words.any.findIndex((word) => name.includes(word));
  return rank < 0 ? undefined : rank + 1;
}

/** In small letters without accents, and without what stands in brackets. */
function wordsOf(head: string): readonly string[] {
  if (head.length > LONGEST) return [];
  const plain = head
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replace(/[([].*$/su, '');
  return plain.split(/[^\p{L}\d]+/u).filter((word) => word !== '');
}
