/** Times and lengths as a document has them: for programs, and in words. */

export interface DocumentZone {
  /** IANA name. */
  readonly name: string;
  /** Offsets in force during the incident, in order: `UTC+2`, `UTC+1`. */
  readonly offsets: readonly string[];
  /** `Africa/Lagos (UTC+1)`. */
  readonly shown: string;
}

export interface DocumentTime {
  readonly iso: string | null;
  readonly approximate: boolean;
  /** `14:05`, `~14:05`, `time unknown`; with its date or offset where the incident needs them. */
  readonly shown: string;
  /** The same, always with its date. */
  readonly full: string;
}

export interface DocumentLength {
  /** May be negative: then the ends are recorded in the wrong order. */
  readonly milliseconds: number | null;
  readonly about: boolean;
  /** Why there is no length. */
  readonly missing: string | null;
  /** `1h 10m`, `about 5m`, `not recorded (no detected time)`. */
  readonly shown: string;
}

/** One end of a measure. */
export interface DocumentEnd {
  readonly name: string;
  /** Number of the entry that says so. */
  readonly entry: number | null;
  readonly time: DocumentTime;
  /** `started 14:30 (entry 1)`. */
  readonly shown: string;
}

export interface DocumentMeasure extends DocumentLength {
  readonly name: string;
  readonly from: DocumentEnd | null;
  readonly to: DocumentEnd | null;
  /**
   * The part of it that lies in support hours; `null` where the measure is missing or negative.
   * The longest silence has none.
   */
  readonly inSupportHours?: DocumentLength | null;
}

/** The hours in which somebody is at work, as they are set. */
export interface DocumentSupportHours {
  readonly days: readonly string[];
  /** `09:00`. */
  readonly from: string;
  /** `17:00`, `24:00`; not after `from`, it is that time on the next day. */
  readonly until: string;
  /** IANA name. */
  readonly zone: string;
  /** `mon, tue 09:00–17:00, Europe/Berlin`. */
  readonly shown: string;
}
