import type {
  ReadEntry,
  ReadFollowup,
  ReadIncident,
  ReadSection,
} from '../../../src/importers/reading/reading.ts';
import { recordReadings } from '../../../src/importers/recording/record-readings.ts';
import type { RecordedIncident } from '../../../src/importers/recording/recorded.ts';
import type { RecordingOptions } from '../../../src/importers/recording/recording-options.ts';
import type { Journal } from '../../../src/journal/journal.ts';

/** 10 January 2026, 14:30 in Lagos. */
export const HALF_PAST_TWO = Date.UTC(2026, 0, 10, 13, 30);
export const MINUTE = 60_000;
/** Months later. */
export const NOW = Date.UTC(2026, 5, 1);

/** An entry so many minutes after 14:30; its key is its text, but for what a test says. */
export function entry(minutes: number, text: string, fields: Partial<ReadEntry> = {}): ReadEntry {
  return {
    line: 10 + minutes,
    key: `${minutes} ${text}`,
    at: HALF_PAST_TWO + minutes * MINUTE,
    date: '2026-01-10',
    until: undefined,
    approximate: false,
    zone: 'Africa/Lagos',
    isZoneOwn: false,
    kind: 'event',
    milestones: [],
    outcome: undefined,
    text,
    detail: undefined,
    speaker: undefined,
    people: [],
    tags: [],
    links: [],
    typed: text,
    proposed: [],
    inferred: [],
    ...fields,
  };
}

type Facts = Partial<ReadIncident['facts']>;

export function reading(
  entries: readonly ReadEntry[],
  { facts, ...fields }: Partial<Omit<ReadIncident, 'facts'>> & { facts?: Facts } = {},
): ReadIncident {
  return {
    key: 'incident',
    file: 'checkout.md',
    facts: {
      title: 'Checkout returns 500s',
      severity: undefined,
      declaredAt: undefined,
      services: [],
      roles: [],
      detectedBy: undefined,
      impact: {},
      document: {},
      stated: {},
      ...facts,
    },
    zone: { name: 'Africa/Lagos', stated: 'WAT' },
    entries,
    sections: [],
    followups: [],
    inferred: [],
    findings: [],
    ...fields,
  };
}

export function section(name: string, text: string): ReadSection {
  return { line: 3, section: name, text };
}

export function followup(task: string, fields: Partial<ReadFollowup> = {}): ReadFollowup {
  return {
    line: 40,
    key: `task ${task}`,
    task,
    owner: undefined,
    due: undefined,
    purpose: undefined,
    area: undefined,
    horizon: undefined,
    status: 'open',
    ticket: undefined,
    ...fields,
  };
}

export function record(
  journal: Journal,
  readings: Iterable<ReadIncident>,
  options: Partial<RecordingOptions> = {},
): readonly RecordedIncident[] {
  const all = { author: 'ada', now: NOW, isZoneNamed: false, into: undefined };
  return recordReadings(journal, readings, { ...all, ...options });
}

/** What became of the only incident. */
export function recordOne(
  journal: Journal,
  one: ReadIncident,
  options: Partial<RecordingOptions> = {},
): RecordedIncident {
  const [recorded] = record(journal, [one], options);
  if (recorded === undefined) throw new Error('Nothing was recorded.');
  return recorded;
}
