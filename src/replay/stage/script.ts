import type { Facts, Incident } from '../../incident/incident.ts';
import type { Step } from '../step.ts';
import type { Told } from '../told.ts';
import type { Change } from './change.ts';
import type { EntryOrder } from './stage.ts';

/** A step, and how it is taken. */
export interface ScriptStep extends Omit<Step, 'told'> {
  readonly changes: readonly Change[];
  /** What it says, told with the incident as it stands after it. */
  readonly tell: (after: Incident) => readonly Told[];
}

/** The part of an incident that answers for its records, and for the names that they gave. */
export type RecordShelf = Pick<
  Incident,
  | ('counters' | 'newest' | 'records')
  | ('named' | 'record' | 'acts' | 'act' | 'history' | 'see' | 'reading')
>;

/** Everything that a tape is made of. */
export interface Script {
  readonly id: string;
  /** What is true before the first step. */
  readonly facts: Facts;
  readonly steps: readonly ScriptStep[];
  /** A place for entries, empty, in the order in which this script shows them. */
  newOrder(): EntryOrder;
  /** What is said of the records after so many steps. */
  recordsAfter(count: number): RecordShelf;
}
