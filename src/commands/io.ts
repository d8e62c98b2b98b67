/** Everything that a command may know and touch of the world outside the journal. */

export interface Output {
  write(text: string): void;
}

export interface Io {
  /** Data: what another program may read. */
  readonly stdout: Output;
  /** Talk: what only a person reads. */
  readonly stderr: Output;
  readonly stdin: {
    /** Is it a terminal, so that nothing comes unless somebody types? */
    readonly isTerminal: boolean;
    /** All of it, decoded as UTF-8. */
    read(): Promise<string>;
  };
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  readonly folder: string;
  /** Who records, unless the environment names somebody else. */
  readonly user: string;
  /** The machine's IANA zone, for incidents declared without one. */
  readonly zone: string;
  /** UTC milliseconds. */
  clock(): number;
  random(bytes: Uint8Array): Uint8Array;
}
