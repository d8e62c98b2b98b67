/** How what was read of a source stands to what is recorded already. Nothing is written. */
import type { Incident } from '../../incident/incident.ts';
import type { RecordOf } from '../../incident/record/record.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Sources } from '../../journal/sources.ts';
import type { ReadEntry, ReadIncident } from '../reading/reading.ts';
import { changeOf, Gone } from './changed-entries.ts';
import { changesOf, recordedFollowup } from './changed-followups.ts';
import { standingOf } from './entry-standing.ts';
import { inZoneOf } from './in-zone.ts';
import { knownIncident } from './known-incident.ts';
import type { ChangedEntry, ChangedFollowup } from './recorded.ts';
import type { RecordingOptions } from './recording-options.ts';
import { recordedName } from './same-source.ts';

/** Of one incident of a source. */
export interface SourceStanding {
  /** The incident that it went into before; `undefined`: it is new. */
  readonly incident: { readonly id: string; readonly slug: string } | undefined;
  /** In the order of its entries. */
  readonly entries: readonly EntryPlace[];
}

/** What recording an entry would do: record it, or leave it as it is recorded. */
export type EntryPlace = 'new' | 'known' | ChangedEntry;

/** What is asked of a journal. */
export interface Recorded {
  sources(): Sources;
  named(name: string, limit: number): readonly IncidentSummary[];
  incident(id: string): Incident;
}

/** @param readings each the whole of an incident */
export function standingsOf(
  journal: Recorded,
  readings: readonly ReadIncident[],
  options: Pick<RecordingOptions, 'isZoneNamed'>,
): readonly SourceStanding[] {
  const ids = new Set<string>();
  return readings.map((reading) => {
    const standing = new Standing(journal, reading, { ...options, into: undefined }, ids);
    if (standing.incident !== undefined) ids.add(standing.incident.id);
    return { incident: standing.incident, entries: standing.places(reading, true) };
  });
}

/** One incident of a source, piece by piece, as recording would find it. */
export class Standing {
  /** The one that it goes into; `undefined`: a new one. */
  readonly incident: Pick<IncidentSummary, 'id' | 'slug' | 'zone'> | undefined;
  readonly #journal: Recorded;
  readonly #sources: Sources;
  readonly #isZoneNamed: boolean;
  readonly #gone: number[] = [];
  readonly #changedFollowups: ChangedFollowup[] = [];

  /**
   * @param first its first piece; `places` is asked for it like for those that follow
   * @param others the ids of incidents that other parts of the same source are about
   */
  constructor(
    journal: Recorded,
    first: ReadIncident,
    { isZoneNamed, into }: Pick<RecordingOptions, 'isZoneNamed' | 'into'>,
    others: ReadonlySet<string>,
  ) {
    this.#journal = journal;
    this.#sources = journal.sources();
    this.#isZoneNamed = isZoneNamed;
    const known = into ?? knownIncident(this.#sources, first, others);
    this.incident = known === undefined ? undefined : journal.named(known, 1)[0];
  }

  /** Numbers of entries that stand in the source no longer, as far as it was told whole. */
  get gone(): readonly number[] {
    return this.#gone;
  }

  /** Of the pieces so far. */
  get changedFollowups(): readonly ChangedFollowup[] {
    return this.#changedFollowups;
  }

  /** @param isWhole is it all that the source says of this incident? */
  places(piece: ReadIncident, isWhole: boolean): readonly EntryPlace[] {
    if (this.incident === undefined) return piece.entries.map(() => 'new');
    const { id, zone } = this.incident;
    const name = isWhole ? recordedName(this.#sources, id, piece) : piece.file;
    const source = name === undefined ? piece : { ...piece, file: name };
    const reading = inZoneOf(zone, source, this.#isZoneNamed);
    const incident = (): Incident => this.#journal.incident(id);
    const gone = isWhole && name !== undefined ? new Gone(incident(), reading) : undefined;
    const places = reading.entries.map((entry) =>
      entryPlace(this.#sources, { id, incident, gone }, entry),
    );
    this.#gone.push(...(gone?.numbers ?? []));
    for (const followup of reading.followups) {
      const before = recordedFollowup(this.#sources, id, followup);
      if (before !== undefined)
        this.#changedFollowups.push(...changesOf(followup, before, incident()));
    }
    return places;
  }
}

/** An incident that a source went into before, and what of it the source says no longer. */
interface Before {
  readonly id: string;
  /** Read only where it is needed: it may be large. */
  readonly incident: () => Incident;
  readonly gone: Gone | undefined;
}

export function entryPlace(
  sources: Sources,
  { id, incident, gone }: Before,
  entry: ReadEntry,
): EntryPlace {
  const standing = standingOf(sources, id, entry);
  if (standing.is === 'known') return 'known';
  const recorded =
    standing.is === 'changed'
      ? recordedAs(incident(), standing.before)
      : gone?.takeReplacedBy(entry);
  if (recorded === undefined) return 'new';
  return changeOf(entry, recorded, incident().facts.zone) ?? 'known';
}

function recordedAs(incident: Incident, { id, body }: RecordOf<'entry.logged'>) {
  const entry = incident.entry(id);
  return entry === undefined ? undefined : { entry, said: body };
}
