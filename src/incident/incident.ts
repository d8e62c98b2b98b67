/**
 * An incident as it stands: what the fold makes of the records. Plain, read-only data; entities
 * are replaced, never changed in place, so that a reader can compare them by identity.
 *
 * Times are UTC milliseconds; `null` says that the time is not known.
 */
import type { BodyOf, IncidentRecord } from './record/record.ts';
import type { Cause, Detector, Kind, Milestone, Outcome } from './record/vocabulary.ts';

/** Fields of a record as they stand: what was taken away again is absent. */
type Standing<T> = { readonly [K in keyof T]: Exclude<T[K], null> };

type FollowupField<K extends keyof BodyOf<'followup.added'>> =
  | NonNullable<BodyOf<'followup.added'>[K]>
  | undefined;

type FactsField<K extends keyof BodyOf<'incident.amended'>> = Standing<
  NonNullable<BodyOf<'incident.amended'>[K]>
>;

/** A point in time as well as it is known. */
export interface Moment {
  readonly at: number | null;
  readonly approximate: boolean;
}

/** A moment; where the time is not known, maybe the calendar day, YYYY-MM-DD. */
export interface DatedMoment extends Moment {
  readonly date?: string | null | undefined;
}

/** A moment, and how it was said. */
export interface Timing extends Moment {
  /** A time of day was typed without a zone: the name of the one that it was read in. */
  readonly bareIn: string | undefined;
}

/** One end of an action or a hypothesis, or its reopening (then without an outcome). */
export interface Turn extends Timing {
  readonly outcome: Outcome | undefined;
  readonly note: string;
  readonly author: string;
}

export interface Entry extends Timing {
  readonly id: string;
  readonly number: number;
  /** `A1` on actions, `H1` on hypotheses. */
  readonly label: string | undefined;
  readonly kind: Kind;
  readonly text: string;
  /** The line as it was typed. */
  readonly typed: string;
  readonly until: number | undefined;
  /** The calendar day, YYYY-MM-DD, where it is known and the time is not. */
  readonly date: string | undefined;
  readonly milestones: readonly Milestone[];
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  readonly refs: readonly string[];
  readonly cause: Cause | undefined;
  readonly detail: string | undefined;
  readonly starred: boolean;
  readonly internal: boolean;
  readonly source: BodyOf<'entry.logged'>['source'];
  /** Who said it, where that is another than the one who recorded it. */
  readonly speaker: string | undefined;
  /** Fields that an import read from the wording, and nobody has confirmed: kind, milestones, outcome. */
  readonly proposed: readonly string[];
  /** Settlings and reopenings, in the order in which they were recorded. */
  readonly turns: readonly Turn[];
  /** The reason given (maybe empty) when the entry stands retracted. */
  readonly retracted: string | undefined;
  readonly author: string;
  readonly clock: number;
  readonly recordedAt: number;
}

export interface Followup {
  readonly id: string;
  /** `F1`, `F2`, … */
  readonly label: string;
  readonly task: string;
  readonly at: number | null;
  readonly entry: string | undefined;
  readonly owner: string | undefined;
  /** A calendar date, YYYY-MM-DD. */
  readonly due: string | undefined;
  readonly purpose: FollowupField<'purpose'>;
  readonly area: FollowupField<'area'>;
  readonly horizon: FollowupField<'horizon'>;
  readonly status: NonNullable<BodyOf<'followup.added'>['status']>;
  readonly ticket: string | undefined;
  readonly internal: boolean;
  readonly author: string;
}

export interface Section {
  readonly section: string;
  /** Markdown, as written. */
  readonly text: string;
  readonly internal: boolean;
}

export interface SeverityChange {
  readonly severity: string;
  /** `null` on the first: it holds from the beginning. Later: time not known. */
  readonly at: number | null;
  readonly approximate: boolean;
}

export interface RoleHeld {
  readonly role: string;
  readonly person: string;
  readonly from: number | null;
  readonly until: number | undefined;
}

/** What is true of the incident as a whole. */
export interface Facts {
  readonly slug: string;
  readonly title: string;
  /** IANA name of the zone in which times are read and shown. */
  readonly zone: string;
  /** Nobody named the zone: it was taken from the machine, or assumed by an import. */
  readonly isZoneAssumed: boolean;
  readonly declaredAt: number | null;
  /** Is the time of its declaration only about known? */
  readonly isDeclaredAbout: boolean;
  /** In order of time, each another than the one before; the first is the one declared with. */
  readonly severities: readonly SeverityChange[];
  readonly services: readonly string[];
  readonly roles: readonly RoleHeld[];
  readonly detectedBy:
    | { readonly source: Detector; readonly detail: string | undefined }
    | undefined;
  readonly impact: FactsField<'impact'>;
  readonly stated: FactsField<'stated'>;
  readonly document: FactsField<'document'>;
}

/** The acts of one author: what `/undo` and `/redo` would take next stands last. */
export interface Acts {
  readonly done: readonly string[];
  readonly undone: readonly string[];
}

/** Numbers given out so far; they are never given out again. */
export interface Counters {
  readonly entries: number;
  readonly actions: number;
  readonly hypotheses: number;
  readonly followups: number;
}

/** A thing that records are about: an entry or a follow-up by id, a section by name, the facts. */
export interface Subject {
  readonly sort: 'facts' | 'entry' | 'followup' | 'section';
  readonly id: string;
}

export interface Incident {
  readonly id: string;
  readonly facts: Facts;
  /** Present entries by event time, retracted ones among them; without a time: after the entry
   * recorded before them. */
  readonly timeline: readonly Entry[];
  /** Present entries in the order of their numbers. */
  readonly recorded: readonly Entry[];
  /** The entries that carry a milestone, retracted ones left out, in timeline order. */
  readonly milestoned: readonly Entry[];
  readonly followups: readonly Followup[];
  /** By name, in its order. */
  readonly sections: ReadonlyMap<string, Section>;
  readonly counters: Counters;
  /** The newest record: ids and times given next lie after its own. */
  readonly newest: IncidentRecord | undefined;
  /** The present entry with this number, label or id. */
  entry(name: number | string): Entry | undefined;
  /** The present follow-up with this label or id. */
  followup(name: string): Followup | undefined;
  /** The entry or follow-up that was given this number or label, also when it is absent now. */
  named(name: string): Subject | undefined;
  /** The record with this id, undone ones too. */
  record(id: string): IncidentRecord | undefined;
  acts(author: string): Acts;
  /** The records of one act, in order. */
  act(batch: string): readonly IncidentRecord[];
  /** All records about a thing, in order, undone ones too. */
  history(subject: Subject): readonly IncidentRecord[];
  /** All records, in order. */
  readonly records: readonly IncidentRecord[];
  /** The record as it counts now: read again, without its words, or (undone) not at all. */
  see(record: IncidentRecord): IncidentRecord | undefined;
  /** The same, but also where it is undone. */
  reading(record: IncidentRecord): IncidentRecord;
}

/** The entries that stand, in timeline order: retracted ones left out. */
export function standing(incident: Incident): readonly Entry[] {
  return incident.timeline.filter((entry) => entry.retracted === undefined);
}

/** The severity as it stands now, or `undefined` when none was ever stated. */
export function severity(incident: Incident): string | undefined {
  return incident.facts.severities.at(-1)?.severity;
}

/** The outcome of an action or hypothesis as it stands, or `undefined` while nobody has settled it. */
export function outcome(entry: Entry): Outcome | undefined {
  return entry.turns.at(-1)?.outcome;
}

/** Is something of it read from the wording by an import, and not confirmed by anybody? */
export function isProposed({ proposed }: Pick<Entry, 'proposed'>): boolean {
  return proposed.length > 0;
}

/** Can this entry be settled: is it an action or a hypothesis? */
export function isSettleable(entry: Entry): boolean {
  return entry.kind === 'action' || entry.kind === 'hypothesis';
}
