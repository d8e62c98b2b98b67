/** What recording a source has to know besides what was read. */
export interface RecordingOptions {
  readonly author: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** Has the person who imports named the zone? */
  readonly isZoneNamed: boolean;
  /** The id of the incident that it is to go into; `undefined`: the one that it went into before, or a new one. */
  readonly into: string | undefined;
  /** By their keys, what a person calls new incidents instead of what the source does. */
  readonly titles?: ReadonlyMap<string, string> | undefined;
  /** Is told now and then how many entries have been gone through. */
  readonly onProgress?: ((entries: number) => void) | undefined;
}
