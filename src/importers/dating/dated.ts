/** The statements of a document with their instants, and how these were found. */
import type { Day } from '../../incident/time/clock.ts';
import type { ReadFinding } from '../reading/read-finding.ts';
import type { Inference, ReadZone } from '../reading/reading.ts';
import type { WrittenDay, WrittenTime, WrittenZone } from '../stamp/stamp.ts';
import type { Statement } from '../timeline/statement.ts';

export interface DatedStatement {
  readonly statement: Statement;
  /** UTC milliseconds; `null` where the time is not known. */
  readonly at: number | null;
  readonly until: number | undefined;
  readonly day: Day | undefined;
  /** The day is written nowhere: that of the import only carries the time. */
  readonly isDayAssumed: boolean;
  /** For `clockAt`. */
  readonly zone: string;
  readonly isZoneOwn: boolean;
  readonly inferred: readonly Inference[];
}

/** A time as facts give it, beside the timeline. */
export interface StatedMoment {
  readonly day: WrittenDay | undefined;
  readonly time: WrittenTime | undefined;
}

export interface Dated {
  readonly statements: readonly DatedStatement[];
  readonly zone: ReadZone;
  readonly findings: readonly ReadFinding[];
  /** The instant of a time that stands outside the timeline; its day is that of the document where it has none. */
  readonly instantOf: (moment: StatedMoment, zone: WrittenZone | undefined) => number | undefined;
}
