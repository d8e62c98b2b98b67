import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Times } from '../../../../src/postmortem/document/times.ts';
import { instantOf } from '../../../../src/postmortem/html/chart/instant.ts';

const ZONES = ['UTC', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'Africa/Monrovia'];

it('a time of the document is the instant that it was made of', () => {
  // Since 1973 no zone has seconds in its offset, which ISO 8601 could not say.
  const seconds = fc.integer({ min: 94_694_400, max: 13_569_465_600 });
  fc.assert(
    fc.property(seconds, fc.constantFrom(...ZONES), fc.boolean(), (second, zone, approximate) => {
      const at = second * 1_000;
      const time = new Times(zone, [at]).show({ at, approximate });
      expect(instantOf(time)).toEqual({ at, approximate });
    }),
  );
});

it('an unknown time is none', () => {
  expect(instantOf(new Times('UTC', []).show({ at: null, approximate: false }))).toBeUndefined();
  expect(instantOf(null)).toBeUndefined();
});
