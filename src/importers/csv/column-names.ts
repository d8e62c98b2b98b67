/** The names that columns have, by what the columns say. */

/**
 * In small letters without spaces, accents and marks; where several are there, the first of the list is taken.
 * The short ones of the roles are also what `--columns` calls them.
 */
export const NAMES = {
  time: [
    ...['datetime', 'dateandtime', 'start', 'starttime', 'startedat', 'started', 'begin'],
    ...['timestamp', 'time', 'eventtime', 'occurredat', 'createdat', 'created', 'at', 'when', 'ts'],
    ...['clock', 'hour', 'uhrzeit', 'zeit', 'zeitpunkt', 'zeitstempel', 'wann', 'beginn'],
    ...['heure', 'horodatage', 'quand', 'hora', 'horario', 'cuando', 'quando'],
  ],
  date: ['date', 'day', 'datum', 'tag', 'fecha', 'dia', 'data', 'jour'],
  end: ['end', 'endtime', 'endedat', 'ended', 'until', 'finish', 'finished', 'ende', 'bis', 'fin'],
  zone: ['zone', 'timezone', 'tz', 'zeitzone', 'zonahoraria', 'fuseauhoraire'],
  text: [
    ...['text', 'event', 'message', 'title', 'what', 'entry', 'summary', 'description', 'msg'],
    ...['action', 'activity', 'content', 'body', 'was', 'ereignis', 'beschreibung', 'massnahme'],
    ...['evenement', 'quoi', 'evento', 'suceso', 'descripcion', 'descricao', 'que', 'accion'],
  ],
  detail: ['detail', 'details', 'description', 'body', 'notes', 'note', 'comment', 'beschreibung'],
  who: [
    ...['who', 'speaker', 'author', 'user', 'username', 'by', 'actor', 'reporter', 'person'],
    ...['owner', 'wer', 'quien', 'quem', 'qui', 'auteur', 'autor'],
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

export const ROLES: readonly ColumnRole[] = Object.keys(NAMES).filter((name): name is ColumnRole =>
  Object.hasOwn(NAMES, name),
);

/** What counts only where nothing else does: beside a statement they are its notes. */
export const LAST_NAMES: Readonly<Partial<Record<ColumnRole, readonly string[]>>> = {
  text: ['comment', 'comments', 'note', 'notes', 'details', 'name'],
};

const ALL: ReadonlySet<string> = new Set(Object.values(NAMES).flat());

/** Is it the name of some column? */
export function isColumnName(plain: string): boolean {
  return ALL.has(plain);
}
