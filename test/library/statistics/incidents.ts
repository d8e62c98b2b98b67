/** Incidents with the lengths that a test gives them. */
import fc from 'fast-check';
import {
  COMPARABLE_MEASURES,
  type ComparableLength,
} from '../../../src/incident/measures/comparable.ts';
import type { MeasuredIncident } from '../../../src/library/statistics/statistics.ts';
import { summary } from '../filter/summary.ts';

const MINUTE = 60_000;

export interface Told {
  readonly severities?: readonly string[];
  readonly services?: readonly string[];
  /** ISO 8601 with an offset. */
  readonly started?: string;
  /** Where that is not its start. */
  readonly began?: string;
  readonly zone?: string;
  readonly isResolved?: boolean;
  readonly isToldAfterwards?: boolean;
  /** Minutes to detect, `~` in front where they are about; or why they are not known. */
  readonly detect?: number | string;
  /** The same to resolve. */
  readonly resolve?: number | string;
}

export function incident({ isToldAfterwards = false, ...told }: Told): MeasuredIncident {
  const { severities = [], services = [], started, zone = 'UTC', isResolved = true } = told;
  const lengths = COMPARABLE_MEASURES.map(({ name }): ComparableLength => {
    if (name === 'time to detect') return lengthOf(told.detect);
    if (name === 'time to resolve') return lengthOf(told.resolve);
    return { missing: 'not told here' };
  });
  return {
    measurement: { isToldAfterwards, lengths },
    summary: summary({
      severities,
      services,
      zone,
      beganAt: at(told.began ?? started),
      startedAt: at(started),
      isResolved,
    }),
  };
}

function at(told: string | undefined): number | null {
  return told === undefined ? null : Date.parse(told);
}

function lengthOf(told: number | string | undefined): ComparableLength {
  if (told === undefined) return { missing: 'not told' };
  if (typeof told === 'number') return { milliseconds: told * MINUTE, about: false };
  const about = /^~([\d.]+)$/.exec(told)?.[1];
  if (about === undefined) return { missing: told };
  return { milliseconds: Number(about) * MINUTE, about: true };
}

const length = fc.oneof(
  fc.nat({ max: 10_000 }),
  fc.nat({ max: 10_000 }).map((minutes) => `~${minutes}`),
  fc.constantFrom('no detected time', 'not resolved'),
);

/** Any incidents: of few severities, services and months, so that some have them in common. */
export const anyIncidents: fc.Arbitrary<readonly MeasuredIncident[]> = fc.array(
  fc
    .record(
      {
        severities: fc.array(fc.constantFrom('sev1', 'sev2', 'major', 'minor'), { maxLength: 3 }),
        services: fc.array(fc.constantFrom('api', 'shop', 'mail'), { maxLength: 3 }),
        started: fc.constantFrom(
          ...['2026-01-01T00:30:00Z', '2026-01-31T23:30:00Z', '2026-02-10T12:00:00Z'],
          ...['2026-06-30T23:59:59Z', '2025-12-31T12:00:00Z'],
        ),
        zone: fc.constantFrom('UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'No/Such'),
        isResolved: fc.boolean(),
        isToldAfterwards: fc.boolean(),
        detect: length,
        resolve: length,
      },
      { requiredKeys: [] },
    )
    .map(incident),
  // Many of them: from ten lengths on there is a percentile.
  { maxLength: 40, size: 'max' },
);
