/** What recording a source has done. */

/** An entry of which the source says something else than when it was recorded. */
export interface ChangedEntry {
  /** In the source, as it is now. */
  readonly line: number | undefined;
  /** The number of the entry that was recorded. */
  readonly number: number;
  readonly before: string;
  readonly after: string;
  /** The line that makes the entry what the source says now. */
  readonly fix: string;
}

/** A follow-up of which the source says another owner or day. */
export interface ChangedFollowup {
  /** In the source, as it is now. */
  readonly line: number | undefined;
  /** `F1`. */
  readonly label: string;
  readonly before: string;
  readonly after: string;
  /** The line that makes it what the source says now. */
  readonly fix: string;
}

/** What became of one incident. */
export interface RecordedIncident {
  readonly id: string;
  readonly slug: string;
  readonly isNew: boolean;
  /** The zone of the incident, where times were read in that one in place of the one assumed. */
  readonly readIn: string | undefined;
  /** The title, where the source has another one than before. */
  readonly retitled: string | undefined;
  /** Entries that were recorded, and those that had been before. */
  readonly added: number;
  readonly known: number;
  readonly changed: readonly ChangedEntry[];
  /** Numbers of entries that were recorded from this file, and stand in it no longer. */
  readonly gone: readonly number[];
  readonly followups: number;
  readonly changedFollowups: readonly ChangedFollowup[];
  /** Sections that were written. */
  readonly sections: readonly string[];
  /** Facts and sections that stay as a person has written them. */
  readonly kept: readonly string[];
}
