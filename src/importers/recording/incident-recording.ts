import type { LiveIncident } from '../../incident/fold/fold.ts';
import type { Change } from '../../incident/record/record.ts';
import type { Act } from '../../journal/act.ts';
import type { Intake } from '../../journal/intake.ts';
import type { ReadEntry, ReadFacts, ReadFollowup, ReadIncident } from '../reading/reading.ts';
import { Gone } from './changed-entries.ts';
import { changesOf, recordedFollowup } from './changed-followups.ts';
import { declaration, titleOf } from './declaration.ts';
import { added, logged, settled } from './entry-changes.ts';
import { amendmentChanges, factChanges } from './fact-changes.ts';
import { inZoneOf } from './in-zone.ts';
import { knownIncident } from './known-incident.ts';
import type { ChangedEntry, ChangedFollowup, RecordedIncident } from './recorded.ts';
import type { RecordingOptions } from './recording-options.ts';
import { recordedName } from './same-source.ts';
import { sectionChanges } from './section-changes.ts';
import { entryPlace } from './standings.ts';

/** Entries after which progress is told. */
const STRIDE = 500;

/** One incident of a source while it is being recorded, piece by piece. */
export class IncidentRecording {
  readonly key: string;
  readonly #intake: Intake;
  readonly #options: RecordingOptions;
  readonly #id: string;
  readonly #isNew: boolean;
  readonly #changed: ChangedEntry[] = [];
  readonly #changedFollowups: ChangedFollowup[] = [];
  readonly #gone: number[] = [];
  readonly #kept = new Set<string>();
  readonly #sections = new Set<string>();
  readonly #slug: string;
  #act: Act | undefined;
  #unchanged: LiveIncident | undefined;
  #readIn: string | undefined;
  #retitled: string | undefined;
  #added = 0;
  #known = 0;
  #followups = 0;
  /** What a person calls it, until that is recorded. */
  #title: string | undefined;

  /**
   * @param first its first piece; it is recorded by `add` like those that follow
   * @param others the ids of incidents that other parts of the same source are about
   */
  constructor(
    intake: Intake,
    first: ReadIncident,
    options: RecordingOptions,
    others: ReadonlySet<string>,
  ) {
    this.key = first.key;
    this.#intake = intake;
    this.#options = options;
    const known = options.into ?? knownIncident(intake, first, others);
    if (known === undefined) {
      this.#title = options.titles?.get(first.key);
      this.#act = intake.declare(declaration(titled(first, this.#title), options));
    }
    this.#isNew = known === undefined;
    this.#id = known ?? this.#frame.id;
    this.#slug = this.#frame.facts.slug;
  }

  /** @param isWhole is it all that the source says of this incident? */
  add(piece: ReadIncident, isWhole: boolean): void {
    const isKnown = isWhole && !this.#isNew;
    const name = isKnown ? recordedName(this.#intake, this.#id, piece) : piece.file;
    const reading = this.#inItsZone(name === undefined ? piece : { ...piece, file: name });
    this.#addFacts(reading);
    const gone = isKnown && name !== undefined ? new Gone(this.#whole, reading) : undefined;
    for (const entry of reading.entries) this.#addEntry(entry, reading.file, gone);
    this.#gone.push(...(gone?.numbers ?? []));
    for (const followup of reading.followups) this.#addFollowup(followup, reading.file);
    this.#addSections(reading);
  }

  #addFollowup(followup: ReadFollowup, file: string): void {
    const before = recordedFollowup(this.#intake, this.#id, followup);
    if (before !== undefined) {
      if (!this.#isNew) this.#changedFollowups.push(...changesOf(followup, before, this.#frame));
      return;
    }
    this.#record(added(followup, file, this.#entryOf(followup)));
    this.#followups += 1;
  }

  #inItsZone(piece: ReadIncident): ReadIncident {
    if (this.#isNew) return piece;
    const reading = inZoneOf(this.#frame.facts.zone, piece, this.#options.isZoneNamed);
    if (reading !== piece) this.#readIn = reading.zone.name;
    return reading;
  }

  get entries(): number {
    return this.#added + this.#known + this.#changed.length;
  }

  end(): RecordedIncident {
    return {
      ...{ id: this.#id, slug: this.#slug, isNew: this.#isNew, readIn: this.#readIn },
      ...{ added: this.#added, known: this.#known, changed: this.#changed, gone: this.#gone },
      ...{ retitled: this.#retitled, changedFollowups: this.#changedFollowups },
      ...{ followups: this.#followups, sections: [...this.#sections], kept: [...this.#kept] },
    };
  }

  /** Without entries, unless something is recorded in it: there may be very many. */
  get #frame(): LiveIncident {
    if (this.#act !== undefined) return this.#act.incident;
    this.#unchanged ??= this.#intake.frame(this.#id);
    return this.#unchanged;
  }

  get #whole(): LiveIncident {
    return this.#intake.incident(this.#id);
  }

  /** An incident to which nothing is new gets no act. */
  #record(change: Change): string {
    this.#act ??= this.#intake.act(this.#id);
    return this.#act.record(change).id;
  }

  #addFacts(reading: ReadIncident): void {
    const { file, key } = reading;
    const source = { file, key };
    const { changes, kept } = factChanges(this.#frame, factsOf(reading), source);
    for (const change of changes) {
      this.#record(change);
      const title = change.type === 'incident.amended' ? change.body.title : undefined;
      if (!this.#isNew && title !== undefined) this.#retitled = title;
    }
    const later = amendmentChanges(this.#frame, reading.amendments ?? [], source);
    for (const change of later) this.#record(change);
    for (const path of kept) this.#kept.add(path);
    // So that the next import finds the way here.
    if (changes.length === 0 && !this.#isRecorded(key)) {
      this.#record({ type: 'incident.amended', body: { at: null, source } });
    }
    this.#addTitle();
  }

  /** Behind what the source calls it: the next import of it changes nothing. */
  #addTitle(): void {
    if (this.#title === undefined) return;
    this.#record({ type: 'incident.amended', body: { at: null, title: this.#title } });
    this.#title = undefined;
  }

  #addEntry(entry: ReadEntry, file: string, gone: Gone | undefined): void {
    const standing = this.#standingOf(entry, gone);
    if (standing === 'known') this.#known += 1;
    else if (standing !== 'new') this.#changed.push(standing);
    else {
      const id = this.#record(logged(entry, file));
      for (const change of settled(entry, id)) this.#record(change);
      this.#added += 1;
    }
    if (this.entries % STRIDE === 0) this.#options.onProgress?.(this.entries);
  }

  #standingOf(entry: ReadEntry, gone: Gone | undefined): 'new' | 'known' | ChangedEntry {
    // Two things of one source that have the same key are two.
    if (this.#isNew) return 'new';
    const before = { id: this.#id, incident: () => this.#whole, gone };
    return entryPlace(this.#intake, before, entry);
  }

  #addSections(reading: ReadIncident): void {
    const { changes, kept } = sectionChanges(this.#frame, reading);
    for (const change of changes) {
      this.#record(change);
      if (change.type === 'section.written') this.#sections.add(change.body.section);
    }
    for (const section of kept) this.#kept.add(section);
  }

  #isRecorded(key: string): boolean {
    return this.#intake.sourced(key, this.#id).some(({ isUndone }) => !isUndone);
  }

  /** The id of the entry that a follow-up came from. */
  #entryOf({ entry }: ReadFollowup): string | undefined {
    if (entry === undefined) return undefined;
    const found = this.#intake
      .sourced(entry, this.#id)
      .find(({ record, isUndone }) => record.type === 'entry.logged' && !isUndone);
    return found?.record.id;
  }
}

/** With what the source calls its zone, where that is no name of a place. */
function factsOf(reading: ReadIncident): ReadFacts {
  const { facts, zone } = reading;
  const isLabel = zone.stated !== undefined && zone.stated !== zone.name;
  const stated = isLabel ? { zone: zone.stated, ...facts.stated } : facts.stated;
  return { ...facts, title: titleOf(reading), stated };
}

function titled(reading: ReadIncident, title: string | undefined): ReadIncident {
  return title === undefined ? reading : { ...reading, facts: { ...reading.facts, title } };
}
