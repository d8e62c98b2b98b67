/**
 * What was understood of a source, before anything of it is recorded: plain data that can be printed,
 * corrected by a person, and recorded.
 *
 * Instants are UTC milliseconds; `null` says that the time is not known.
 */
import type { BodyOf } from '../../incident/record/record.ts';
import type { Cause, Kind, Milestone, Outcome } from '../../incident/record/vocabulary.ts';
import type { ReadFinding } from './read-finding.ts';

type Amended = BodyOf<'incident.amended'>;
type Task = BodyOf<'followup.added'>;

/** Something that does not stand in the source in so many words, and why it was taken to be so. */
export interface Inference {
  /** What was inferred: a field of the entry, or of the incident. */
  readonly field: string;
  /** One short clause for a person: `from the heading on line 12`. */
  readonly why: string;
}

/** How an action or a hypothesis went on: it was settled, or (without an outcome) opened again. */
export interface ReadTurn {
  readonly outcome: Outcome | undefined;
  readonly at: number | null;
  readonly approximate: boolean;
  readonly note: string;
}

/** What only Bridgelog's own documents say of an entry. */
export interface OwnMarks {
  /** Labels that it answers, as they come out where this is recorded as a new incident. */
  readonly refs: readonly string[];
  readonly cause: Cause | undefined;
  readonly isStarred: boolean;
  readonly isInternal: boolean;
  /** In order. Where there are some, `outcome` of the entry says nothing beside them. */
  readonly turns: readonly ReadTurn[];
}

export interface ReadEntry {
  /** Where it begins in the source, counted from 1; `undefined` where the source has no lines. */
  readonly line: number | undefined;
  /** Identifies it in its source, without words: the same source read again gives the same key. */
  readonly key: string;
  readonly at: number | null;
  /** The calendar day, YYYY-MM-DD, as far as it is known: also where the time is not. */
  readonly date: string | undefined;
  /** Its day is written nowhere, and that of the import only carries the time: only lengths can be trusted. */
  readonly isDayAssumed?: boolean;
  readonly until: number | undefined;
  readonly approximate: boolean;
  /** The zone in which its time was read, for `clockAt`. */
  readonly zone: string;
  /** The zone stands with this entry, so another zone for the incident does not change its time. */
  readonly isZoneOwn: boolean;
  readonly kind: Kind;
  readonly milestones: readonly Milestone[];
  /** How an action or a hypothesis ended, where the wording says it; nothing says when. */
  readonly outcome: Outcome | undefined;
  /** One line. */
  readonly text: string;
  /** What stands below it: further paragraphs, lists, quotes, code, as Markdown. */
  readonly detail: string | undefined;
  readonly speaker: string | undefined;
  readonly people: readonly string[];
  readonly tags: readonly string[];
  readonly links: readonly string[];
  /** As it stands in the source. */
  readonly typed: string;
  /** Fields that were read from the wording, and nobody has confirmed: kind, milestones, outcome. */
  readonly proposed: readonly string[];
  readonly inferred: readonly Inference[];
  readonly own?: OwnMarks;
}

export interface ReadSection {
  readonly line: number | undefined;
  /** One of `SECTIONS`. */
  readonly section: string;
  /** Markdown. */
  readonly text: string;
  readonly isInternal?: boolean;
}

export interface ReadFollowup {
  readonly line: number | undefined;
  readonly key: string;
  readonly task: string;
  readonly owner: string | undefined;
  /** A calendar date, YYYY-MM-DD. */
  readonly due: string | undefined;
  readonly purpose: NonNullable<Task['purpose']> | undefined;
  readonly area: NonNullable<Task['area']> | undefined;
  readonly horizon: NonNullable<Task['horizon']> | undefined;
  readonly status: NonNullable<Task['status']>;
  readonly ticket: string | undefined;
  /** The key of the entry that it came from. */
  readonly entry?: string | undefined;
  readonly isInternal?: boolean;
}

/** What the source says of the incident as a whole; absent where it says nothing. */
export interface ReadFacts {
  readonly title: string;
  readonly severity: string | undefined;
  /** When it says that it was declared. */
  readonly declaredAt: number | undefined;
  readonly services: readonly string[];
  readonly roles: NonNullable<Amended['roles']>;
  readonly detectedBy: Amended['detectedBy'];
  readonly impact: NonNullable<Amended['impact']>;
  readonly document: NonNullable<Amended['document']>;
  readonly stated: NonNullable<Amended['stated']>;
}

export interface ReadZone {
  /** The zone of the incident: an IANA name. */
  readonly name: string;
  /** As the source writes it (`PST`, `WAT`); `undefined` where it names none and this one is assumed. */
  readonly stated: string | undefined;
}

/** One incident of a source, or the next piece of one: pieces with the same key go on. */
export interface ReadIncident {
  /** Identifies the incident in its source, without words: an external id, or a hash of what names it. */
  readonly key: string;
  /** The name of the file, without its folder. */
  readonly file: string;
  /** Of a chat: the channel, as `--channel` names it. */
  readonly channel?: string;
  readonly facts: ReadFacts;
  /** What became of the facts later, each at its time: severities, who took which role. */
  readonly amendments?: readonly Amended[];
  readonly zone: ReadZone;
  /** In the order of the source. */
  readonly entries: readonly ReadEntry[];
  readonly sections: readonly ReadSection[];
  readonly followups: readonly ReadFollowup[];
  readonly inferred: readonly Inference[];
  readonly findings: readonly ReadFinding[];
}

/** What an import may take from its caller; nothing is taken from the machine. */
export interface ReadingOptions {
  /** Named by the person who imports, an IANA name: it holds where the source names none. */
  readonly zone: string | undefined;
  /** What is assumed where neither names one: an IANA name. */
  readonly defaultZone: string;
  /** Named by the person who imports, YYYY-MM-DD: the day of times without any. */
  readonly date: string | undefined;
  /** UTC milliseconds. */
  readonly now: number;
}
