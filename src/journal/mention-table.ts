import type { Database, Statement } from 'better-sqlite3';
import { z } from 'zod';
import type { Subject } from '../incident/incident.ts';
import { meantTags } from './meant-tags.ts';
import type { Mention, Mentions } from './mention.ts';

const mentionRow = z.object({
  kind: z.enum(['person', 'tag']),
  name: z.string(),
  usedAt: z.int(),
});
const placedRow = mentionRow.extend({
  sort: z.enum(['facts', 'entry', 'followup', 'section']),
  id: z.string(),
});
const named = z.object({ name: z.string() });
const placed = z.object({ incident: z.string() });

interface MentionsWanted {
  /** At most so many names. */
  readonly limit: number;
  /** The id of an incident whose own do not count; of none, when it is empty. */
  readonly except: string;
}

interface Key extends Subject {
  readonly incident: string;
}

/** From each name straight to the next in the index: the cost is that of the names, not of their uses. */
const KNOWN = `WITH RECURSIVE known (name) AS (
  SELECT min(name) FROM mention WHERE kind = @kind
  UNION ALL
  SELECT (SELECT min(name) FROM mention WHERE kind = @kind AND name > known.name)
  FROM known WHERE known.name IS NOT NULL
)`;
const NAMES = `${KNOWN} SELECT name FROM known WHERE name IS NOT NULL`;

/** CROSS JOIN: the few names that are wanted first, then the index, not all mentions with each name. */
const INCIDENTS = `SELECT DISTINCT incident FROM json_each(@names) AS wanted
  CROSS JOIN mention ON kind = @kind AND name = wanted.value`;

/** Whom and what the things of all incidents mention: a projection of the records. */
export class MentionTable {
  readonly #db: Database;
  readonly #of: Statement<[Key]>;
  readonly #ofIncident: Statement<[string]>;
  readonly #add: Statement<[Key & Mention]>;
  readonly #remove: Statement<[Key]>;
  readonly #latest: Statement<[{ kind: Mention['kind'] } & MentionsWanted]>;
  readonly #clear: Statement<[]>;

  constructor(db: Database) {
    this.#db = db;
    const ofThing = 'WHERE incident = @incident AND sort = @sort AND id = @id';
    this.#of = db.prepare(`SELECT kind, name, used_at AS usedAt FROM mention ${ofThing}`);
    this.#ofIncident = db.prepare(
      'SELECT sort, id, kind, name, used_at AS usedAt FROM mention WHERE incident = ?',
    );
    this.#add = db.prepare(
      `INSERT INTO mention (incident, sort, id, kind, name, used_at)
       VALUES (@incident, @sort, @id, @kind, @name, @usedAt)`,
    );
    this.#remove = db.prepare(`DELETE FROM mention ${ofThing}`);
    this.#latest = db.prepare(
      `${KNOWN} SELECT name, (
         SELECT used_at FROM mention
         WHERE kind = @kind AND mention.name = known.name AND incident <> @except
         ORDER BY used_at DESC LIMIT 1
       ) AS last
       FROM known WHERE last IS NOT NULL
       ORDER BY last DESC, name
       LIMIT @limit`,
    );
    this.#clear = db.prepare('DELETE FROM mention');
  }

  /** Makes these what the thing mentions. */
  put(incident: string, { sort, id }: Subject, mentions: readonly Mention[]): void {
    const key = { incident, sort, id };
    const before = this.#of.all(key).map((row) => mentionRow.parse(row));
    if (isSame(before, mentions)) return;
    if (before.length > 0) this.#remove.run(key);
    for (const mention of mentions) this.#add.run({ ...key, ...mention });
  }

  /** What the things of an incident mention, in no particular order. */
  ofIncident(incident: string): readonly (Subject & Mention)[] {
    return this.#ofIncident.all(incident).map((row) => placedRow.parse(row));
  }

  /** The names of this kind, each once, the one used last first. */
  latest(kind: Mention['kind'], wanted: MentionsWanted): string[] {
    return this.#latest.all({ kind, ...wanted }).map((row) => named.parse(row).name);
  }

  /** People and tags, so many of each. */
  all(wanted: MentionsWanted): Mentions {
    return { people: this.latest('person', wanted), tags: this.latest('tag', wanted) };
  }

  /** Ids of the incidents in which one of the tags stands that this one means. */
  tagged(typed: string): ReadonlySet<string> {
    const tags = this.#db.prepare(NAMES).all({ kind: 'tag' });
    const names = meantTags(
      typed,
      tags.map((row) => named.parse(row).name),
    );
    const rows = this.#db.prepare(INCIDENTS).all({ kind: 'tag', names: JSON.stringify(names) });
    return new Set(rows.map((row) => placed.parse(row).incident));
  }

  clear(): void {
    this.#clear.run();
  }
}

/** Both hold each name once. */
function isSame(before: readonly Mention[], after: readonly Mention[]): boolean {
  return (
    before.length === after.length &&
    after.every(({ kind, name, usedAt }) =>
      before.some((each) => each.kind === kind && each.name === name && each.usedAt === usedAt),
    )
  );
}
