/** What was found in all incidents, as it is drawn. */
import type { Found } from '../../journal/text-search.ts';
import { emptyLine, type Line, piece } from '../lines/line.ts';
import { rowsAround } from '../lines/rows-around.ts';
import { rule } from '../lines/rule.ts';
import { chosenPlace, type Searching, type SearchResult } from '../state/found.ts';
import type { Size } from '../state/state.ts';
import { foundRow, headingRow } from './found-rows.ts';

const HINT: readonly Line[] = [
  [piece(' Words that stand in any entry, follow-up, section or title of any incident.', 'quiet')],
  [piece(' All of them must stand there; each may go on: cart finds carts.', 'quiet')],
];

/** One row: an incident, or what was found in it, by its place. */
interface Row {
  readonly found: Found;
  readonly place: number | undefined;
}

/** The rows around the chosen one that there is room for, below a rule with the count. */
export function foundLines(searching: Searching, { columns, rows }: Size): readonly Line[] {
  const { result } = searching;
  const count = result === undefined ? [] : [piece(countOf(result), 'quiet')];
  const top = rule(columns, [piece('Found', 'strong')], count);
  if (result === undefined) return [top, emptyLine, ...HINT].slice(0, rows);
  const all = rowsOf(result);
  const chosen = chosenPlace(searching);
  const at = all.findIndex(({ place }) => place === chosen);
  const room = Math.max(rows - 1, 1);
  const around = rowsAround(all, at, room);
  const seen = withHeading(around.seen, at - around.first);
  return [
    top,
    ...seen.map(({ found, place }) =>
      place === undefined ? headingRow(found, columns) : foundRow(found, place === chosen, columns),
    ),
  ];
}

function rowsOf({ texts }: SearchResult): readonly Row[] {
  return texts.flatMap((found, place): readonly Row[] => {
    const isFirst = texts[place - 1]?.incident !== found.incident;
    return [...(isFirst ? [{ found, place: undefined }] : []), { found, place }];
  });
}

/** In which incident the first of the rows was found is always in sight, unless that is the chosen one. */
function withHeading(seen: readonly Row[], chosen: number): readonly Row[] {
  const [first, ...others] = seen;
  if (first === undefined || first.place === undefined || chosen === 0) return seen;
  return [{ found: first.found, place: undefined }, ...others];
}

/** `17 in 4 incidents`; `the newest 200 of 3,412, in 31 incidents`. */
function countOf({ texts, all }: SearchResult): string {
  if (texts.length === 0) return 'nothing';
  const incidents = new Set(texts.map(({ incident }) => incident)).size;
  const within = incidents === 1 ? '1 incident' : `${incidents} incidents`;
  const [read, of] = [texts.length, all].map((count) => count.toLocaleString('en'));
  return texts.length < all ? `the newest ${read} of ${of}, in ${within}` : `${read} in ${within}`;
}
