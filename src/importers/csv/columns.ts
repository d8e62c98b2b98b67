/** Which column of a table says what: by its name, or as the person says. */
import { ImportError } from '../reading/import-error.ts';
import type { WrittenZone } from '../stamp/stamp.ts';
import { nameBeforeZone, plainName, zoneInHead } from './column-head.ts';

/**
 * Names of columns by what they say, in small letters without spaces and marks; where several are there, the
 * first of the list is taken. The short ones are also what `--columns` calls them.
 */
const NAMES = {
  time: [
    ...['datetime', 'dateandtime', 'start', 'starttime', 'startedat', 'started', 'begin'],
    ...['timestamp', 'time', 'eventtime', 'occurredat', 'createdat', 'created', 'at', 'when', 'ts'],
    ...['uhrzeit', 'zeit', 'zeitpunkt', 'hora', 'heure', 'horario'],
  ],
  date: ['date', 'day', 'datum', 'fecha', 'jour'],
  end: ['end', 'endtime', 'endedat', 'ended', 'until', 'finish', 'finished', 'ende', 'bis'],
  zone: ['zone', 'timezone', 'tz', 'zeitzone'],
  text: [
    ...['text', 'event', 'message', 'title', 'what', 'entry', 'summary', 'description', 'msg'],
    ...['action', 'activity', 'content', 'body', 'comment', 'note', 'notes', 'was', 'ereignis'],
    ...['beschreibung', 'evento', 'descripcion', 'descricao', 'evenement', 'name'],
  ],
  detail: ['detail', 'details', 'description', 'body', 'notes', 'note', 'comment', 'beschreibung'],
  who: [
    ...['who', 'speaker', 'author', 'user', 'username', 'by', 'actor', 'reporter', 'person'],
    ...['owner', 'wer', 'quien', 'quem', 'qui'],
  ],
  kind: ['kind', 'type', 'category', 'art', 'typ'],
  id: ['id', 'key', 'uuid', 'eventid', 'entryid'],
  milestones: ['milestones', 'milestone'],
  people: ['people', 'participants'],
  tags: ['tags', 'labels'],
  links: ['links', 'link', 'url', 'urls'],
  outcome: ['outcome', 'result'],
  approximate: ['approximate'],
  cause: ['cause'],
  starred: ['starred'],
  internal: ['internal'],
  refs: ['refs'],
  proposed: [],
  settled: ['settled'],
  note: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ColumnRole = keyof typeof NAMES;

const ROLES = Object.keys(NAMES).filter((name): name is ColumnRole => Object.hasOwn(NAMES, name));

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
 * @throws ImportError when one of them is not there
 */
export function columnsOf(
  header: readonly string[],
  named: ReadonlyMap<ColumnRole, string> = new Map(),
): Columns {
  const isOwn = named.size === 0 && [...OWN.values()].every((name) => header.includes(name));
  const places = isOwn ? ownPlaces(header) : placesByName(header, placesNamed(header, named));
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
      const columns = header.slice(0, 30).join(', ');
      throw new ImportError(`There is no column "${name}"; there are ${columns}.`);
    }),
  );
}

function placesByName(
  header: readonly string[],
  places: Map<ColumnRole, number>,
): Map<ColumnRole, number> {
  const plain = header.map(plainName);
  const beforeZones = header.map(nameBeforeZone);
  for (const role of ROLES) {
    if (places.has(role)) continue;
    const taken = new Set(places.values());
    const isNamed = (index: number, name: string) =>
      plain[index] === name || (ZONED.has(role) && beforeZones[index] === name);
    const place = NAMES[role]
      .map((name) => header.findIndex((_, index) => isNamed(index, name) && !taken.has(index)))
      .find((index) => index >= 0);
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
