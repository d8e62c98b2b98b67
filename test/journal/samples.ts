import type { Change } from '../../src/incident/record/record.ts';

/** 21 November 2026, 14:30 UTC. */
export const HALF_PAST_TWO = Date.UTC(2026, 10, 21, 14, 30);
export const MINUTE = 60_000;

export const ADA = { author: 'ada' };

export const CHECKOUT = {
  title: 'Checkout returns 500s',
  severity: 'sev1',
  zone: 'Africa/Lagos',
  slug: '2026-11-21-checkout-returns-500s',
  at: HALF_PAST_TWO,
};

type Logged = Extract<Change, { type: 'entry.logged' }>;

/** What a logged line asks for. */
export function line(text: string, fields: Partial<Logged['body']> = {}): Logged {
  return {
    type: 'entry.logged',
    body: {
      kind: 'event',
      text,
      typed: text,
      at: HALF_PAST_TWO,
      milestones: [],
      people: [],
      tags: [],
      links: [],
      refs: [],
      ...fields,
    },
  };
}
