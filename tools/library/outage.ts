// The course of a made-up incident, before anybody writes of it.
import { DAY, HOUR, MINUTE } from '../../src/incident/time/duration.ts';
import type { Chance } from './chance.ts';
import { FAULTS, type Fault } from './faults.ts';
import { type Scene, sceneOf } from './wording.ts';

const ZONES = [
  'Africa/Lagos',
  'Africa/Lagos',
  'Europe/Berlin',
  'Europe/Berlin',
  'Europe/London',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Australia/Sydney',
  'UTC',
] as const;

/** Instants in UTC milliseconds, whole minutes; `undefined` where it never came to that, or nobody wrote it down. */
export interface Outage {
  readonly fault: Fault;
  readonly scene: Scene;
  readonly zone: string;
  readonly severity: string | null;
  readonly start: number;
  readonly isStartAbout: boolean;
  readonly isStartKnown: boolean;
  readonly detected: number | undefined;
  readonly acknowledged: number | undefined;
  readonly identified: number | undefined;
  readonly mitigated: number | undefined;
  readonly resolved: number | undefined;
  /** When the last entry is from. */
  readonly end: number;
  /** How long afterwards the whole of it was written down; 0 for one that was logged as it ran. */
  readonly toldAfter: number;
}

/** @param isOver does it lie so far back that it is over for sure? */
export function outageOf(chance: Chance, start: number, isOver: boolean): Outage {
  const minutes = (median: number) => Math.max(1, Math.round(chance.around(median))) * MINUTE;
  const detected = start + minutes(6);
  const acknowledged = detected + minutes(3);
  const identified = acknowledged + minutes(25);
  const mitigated = identified + minutes(12);
  const resolved = mitigated + minutes(20);
  const written = <T>(share: number, instant: T) => (chance.happens(share) ? instant : undefined);
  return {
    fault: chance.pick(FAULTS),
    scene: sceneOf(chance),
    zone: chance.pick(ZONES),
    severity: severityOf(chance),
    start,
    isStartAbout: chance.happens(0.12),
    isStartKnown: chance.happens(0.96),
    detected: written(0.86, detected),
    acknowledged: written(0.75, acknowledged),
    identified: written(0.6, identified),
    mitigated: written(0.65, mitigated),
    resolved: written(isOver ? 0.998 : 0.5, resolved),
    end: resolved,
    toldAfter: chance.happens(0.12)
      ? chance.between(2, 30) * DAY + chance.between(0, 23) * HOUR
      : 0,
  };
}

function severityOf(chance: Chance): string | null {
  return chance.pick([
    ...(['sev1', 'sev2', 'sev2', 'sev2', 'sev2', 'sev3', 'sev3', 'sev3', 'sev3', 'sev3'] as const),
    ...(['sev3', 'sev3', 'sev3', 'sev4', 'sev4', 'sev4', 'sev4', 'sev4', 'sev5', null] as const),
  ]);
}
