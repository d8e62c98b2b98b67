/** Which column of a table says what: by its name, or as the person says. */
import { ImportError } from '../reading/import-error.ts';
import { oneLine } from '../reading/prose.ts';
import type { WrittenZone } from '../stamp/stamp.ts';
import { nameBeforeZone, plainName, zoneInHead } from './column-head.ts';
import { type ColumnRole, isColumnName, LAST_NAMES, NAMES, ROLES } from './column-names.ts';
import { placeByWords } from './column-words.ts';

/** Behind the names of these a zone may stand. */
const ZONED: ReadonlySet<ColumnRole> = new Set(['time', 'date', 'end']);

/** The columns of Bridgelog's own export that are read back, and by which it is known. */
const OWN: ReadonlyMap<ColumnRole, string> = new Map<ColumnRole, string>([
  ['id', 'number'],
  ['kind', 'kind'],
  ['time', 'start'],
  ['end', 'end'],
  ['approximate', 'approximate'],
  ['milestones', 'milestones'],
  ['cause', 'cause'],
  ['text', 'text'],
  ['outcome', 'outcome'],
  ['settled', 'settled'],
  ['note', 'note'],
  ['people', 'people'],
  ['tags', 'tags'],
  ['links', 'links'],
  ['refs', 'refs'],
  ['starred', 'starred'],
  ['internal', 'internal'],
  ['detail', 'detail'],
]);
/** Those that older versions did not write. */
const OWN_LATER: ReadonlyMap<ColumnRole, string> = new Map([
  ['date', 'date'],
  ['who', 'speaker'],
  ['proposed', 'proposed'],
]);
/** What it computes from the others, or says of the act of recording. */
const COMPUTED = ['label', 'phase', 'shown', 'seconds', 'duration', 'author'];

export interface Columns {
  /** The place of each, counted from 0. */
  readonly places: ReadonlyMap<ColumnRole, number>;
  /** Places of columns that say nothing of their own. */
  readonly ignored: ReadonlySet<number>;
  /** As the head of the time column says it: `Time (UTC)`. */
  readonly zone: WrittenZone | undefined;
  /** This is Bridgelog's own export. */
  readonly isOwn: boolean;
}

/**
 * Reads `time=Zeit,text=Was`: what a column says, and its name.
 *
 * @throws ImportError for anything else
 */
export function readColumns(option: string): ReadonlyMap<ColumnRole, string> {
  const columns = new Map<ColumnRole, string>();
  for (const pair of option.split(',')) {
    const [word = '', ...name] = pair.split('=');
    const role = ROLES.find((each) => each === word.trim());
    const column = name.join('=').trim();
    if (role === undefined || column === '') {
      throw new ImportError(
        `"${pair.trim()}" names no column: write time=Zeit, with one of ${ROLES.join(', ')} in front.`,
      );
    }
    columns.set(role, column);
  }
  return columns;
}

/**
 * The columns of a table.
 *
 * @param named by the person, as `readColumns` gives them
 * @param isLoose count words within names, `Description of activity`, where no column has a plain name?
 * @throws ImportError when one of them is not there
 */
export function columnsOf(
  header: readonly string[],
  named: ReadonlyMap<ColumnRole, string> = new Map(),
  isLoose = true,
): Columns {
  const isOwn = named.size === 0 && [...OWN.values()].every((name) => header.includes(name));
  const places = isOwn
    ? ownPlaces(header)
    : placesByName(header, placesNamed(header, named), isLoose);
  const time = places.get('time');
  return {
    places,
    ignored: new Set(isOwn ? COMPUTED.map((name) => header.indexOf(name)) : []),
    zone: time === undefined ? undefined : zoneInHead(header[time] ?? ''),
    isOwn,
  };
}

function ownPlaces(header: readonly string[]): Map<ColumnRole, number> {
  const places = [...OWN, ...OWN_LATER].map(
    ([role, name]) => [role, header.indexOf(name)] as const,
  );
  return new Map(places.filter(([, place]) => place >= 0));
}

const MOST_SHOWN = 30;
const LONGEST_SHOWN = 60;

/** The first names of a header, on one line: what has none begins with anything at all. */
export function namesShown(header: readonly string[]): string {
  const shown = header.slice(0, MOST_SHOWN).map((name) => {
    const line = oneLine(name.slice(0, LONGEST_SHOWN)).toWellFormed();
    return name.length > LONGEST_SHOWN ? `${line}…` : line;
  });
  return shown.join(', ');
}

function placesNamed(
  header: readonly string[],
  named: ReadonlyMap<ColumnRole, string>,
): Map<ColumnRole, number> {
  const plain = header.map(plainName);
  return new Map(
    [...named].map(([role, name]) => {
      const exact = header.indexOf(name);
      const place = exact < 0 ? plain.indexOf(plainName(name)) : exact;
      if (place >= 0) return [role, place];
      throw new ImportError(`There is no column "${name}"; there are ${namesShown(header)}.`);
    }),
  );
}

function placesByName(
  header: readonly string[],
  places: Map<ColumnRole, number>,
  isLoose: boolean,
): Map<ColumnRole, number> {
  const plain = header.map(plainName);
  const beforeZones = header.map(nameBeforeZone);
  const isOfOther = plain.map(isColumnName);
  for (const role of ROLES) {
    if (places.has(role)) continue;
    const taken = new Set(places.values());
    const isNamed = (index: number, name: string) =>
      plain[index] === name || (ZONED.has(role) && beforeZones[index] === name);
    const placeNamed = (names: readonly string[]) =>
      names
        .map((name) => header.findIndex((_, index) => isNamed(index, name) && !taken.has(index)))
        .find((index) => index >= 0);
    const isFree = (index: number) => isOfOther[index] !== true && !taken.has(index);
    const place =
      placeNamed(NAMES[role]) ??
      (isLoose ? placeByWords(role, header, isFree) : undefined) ??
      placeNamed(LAST_NAMES[role] ?? []);
    if (place !== undefined) places.set(role, place);
  }
  return withDateAsTime(places);
}

/** A column of dates alone may hold times too, and they are all there is. */
function withDateAsTime(places: Map<ColumnRole, number>): Map<ColumnRole, number> {
  const date = places.get('date');
  if (date === undefined || places.has('time')) return places;
  places.delete('date');
  return places.set('time', date);
}
