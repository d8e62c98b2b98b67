/** What is to be imported: read, looked at and corrected, before anything of it is recorded. */
import type { ReadIncident } from '../../importers/reading/reading.ts';
import type { SourceStanding } from '../../importers/recording/standings.ts';
import type { StoredRecord } from '../../incident/record/record.ts';
import type { Kind, Milestone } from '../../incident/record/vocabulary.ts';

/** A source, and what the person says of it. Each asking is another object, by which its answer is known. */
export interface AskedSource {
  /** As it was typed. */
  readonly path: string;
  /** An IANA name, for times whose source names none. */
  readonly zone: string | undefined;
  /** YYYY-MM-DD, for times whose source names none. */
  readonly date: string | undefined;
}

/** What was read of a source. */
export interface ReadSource {
  /** In which zone and for which day it was read: another asking may go on, or have failed. */
  readonly asked: AskedSource;
  /** Each incident once. */
  readonly readings: readonly ReadIncident[];
  /** How they stand to what is recorded already, in the same order. */
  readonly standings: readonly SourceStanding[];
  /** Bridgelog's own: they are taken over as they are, and cannot be corrected before. */
  readonly records: readonly StoredRecord[] | undefined;
}

/** What a person has changed of an entry; what is absent stays as it was read. */
export interface Correction {
  readonly text?: string;
  /** As it was typed. */
  readonly time?: string;
  readonly kind?: Kind;
  readonly milestones?: readonly Milestone[];
  /** It is not recorded. */
  readonly isOut?: boolean;
}

export interface Corrections {
  /** By the place of the entry in its source: `entryPlace`. */
  readonly entries: ReadonlyMap<string, Correction>;
  /** By the place of the incident. */
  readonly titles: ReadonlyMap<number, string>;
}

const NO_CORRECTIONS: Corrections = { entries: new Map(), titles: new Map() };

/** The same source, read again in another zone or for another day, has its entries at the same places. */
export function entryPlace(incident: number, entry: number): string {
  return `${incident}/${entry}`;
}

export interface Importing {
  readonly asked: AskedSource;
  readonly doing: 'reading' | 'recording' | undefined;
  /** `undefined` while it is read for the first time. */
  readonly source: ReadSource | undefined;
  readonly corrections: Corrections;
  /** What the corrections were before, the last ones first: to be gone back to. */
  readonly before: readonly Corrections[];
  /** Which of the findings and entries is chosen, by its place among them. */
  readonly chosen: number;
  /** A milestone's letter is awaited. */
  readonly isMarking: boolean;
  /** Esc was pressed, and would throw corrections away. */
  readonly isLeaving: boolean;
}

export function importOf(asked: AskedSource): Importing {
  return {
    asked,
    doing: 'reading',
    source: undefined,
    corrections: NO_CORRECTIONS,
    before: [],
    chosen: 0,
    isMarking: false,
    isLeaving: false,
  };
}

/** What is done with sources, outside of the dashboard's own thread where it takes long. */
export type ImportDeed =
  | { readonly type: 'read-source'; readonly asked: AskedSource }
  /** What is being read is not wanted any more. */
  | { readonly type: 'stop-reading' }
  /** The rest of a name of a file. */
  | { readonly type: 'complete-path'; readonly typed: string }
  | {
      readonly type: 'record-source';
      /** Corrected. */
      readonly readings: readonly ReadIncident[];
      readonly records: readonly StoredRecord[] | undefined;
      readonly isZoneNamed: boolean;
      /** By the keys of incidents: what the person calls them. */
      readonly titles: ReadonlyMap<string, string>;
    };

export type OfImport =
  | { readonly is: 'read'; readonly asked: AskedSource; readonly source: ReadSource }
  | { readonly is: 'not-read'; readonly asked: AskedSource; readonly reason: string }
  | {
      readonly is: 'completed';
      /** The text that was to be completed, and what it becomes. */
      readonly typed: string;
      readonly text: string;
      /** What it may become yet, where that is not clear. */
      readonly names: readonly string[];
    }
  | { readonly is: 'recorded'; readonly incident: string }
  | { readonly is: 'not-recorded'; readonly reason: string }
  /** What was recorded, in words: told once the incident is on the screen. */
  | {
      readonly is: 'told';
      readonly incident: string;
      readonly text: string;
      readonly notice: string | undefined;
    };
