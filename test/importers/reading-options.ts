import type { ReadingOptions } from '../../src/importers/reading/reading.ts';

/** As a person imports who names nothing, on a machine in Berlin. */
export const OPTIONS: ReadingOptions = {
  zone: undefined,
  defaultZone: 'Europe/Berlin',
  date: undefined,
  now: Date.UTC(2026, 10, 21, 12),
};
