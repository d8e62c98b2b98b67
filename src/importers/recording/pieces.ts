import type { ReadIncident } from '../reading/reading.ts';

/** The next piece of what a source says of an incident. */
export interface Piece {
  readonly reading: ReadIncident;
  /** Does no other piece tell of the same incident? */
  readonly isWhole: boolean;
}

/** Pieces that follow each other and have the same key are of one incident. */
export function* pieces(readings: Iterable<ReadIncident>): Generator<Piece> {
  let held: ReadIncident | undefined;
  let isContinued = false;
  for (const reading of readings) {
    const isSame = held?.key === reading.key;
    if (held !== undefined) yield { reading: held, isWhole: !isSame && !isContinued };
    isContinued = isSame;
    held = reading;
  }
  if (held !== undefined) yield { reading: held, isWhole: !isContinued };
}
