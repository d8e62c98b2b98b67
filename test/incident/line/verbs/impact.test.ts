import { describe, expect, test } from 'vitest';
import { oneOfEach, said } from '../../verb-table.ts';

describe('/impact', () => {
  test.each([
    ['/impact nobody could pay', 'impact description: nobody could pay'],
    ['/impact accounts: 12', 'impact accounts: 12'],
    ['/impact REQUESTS = 31', 'impact requests: 31'],
    ['/impact notifications: 4,000 after 5 minutes', 'impact notifications: 4,000 after 5 minutes'],
    ['/impact events:0', 'impact events: 0'],
    ['/impact business: a contract is at risk', 'impact business: a contract is at risk'],
    ['/impact description: nobody: could pay', 'impact description: nobody: could pay'],
    ['/impact revenue: \\none', 'impact revenue: none'],
    ['/impact Checkout: nobody could pay', 'impact description: Checkout: nobody could pay'],
    ['/impact users cannot pay', 'impact description: users cannot pay'],
    // What was meant for a field is told.
    [
      '/impact user: 4,000',
      'impact description: user: 4,000\nIt is the description now: did you mean "users:"?',
    ],
    [
      '/impact users about 4,000',
      'impact description: users about 4,000\nIt is the description now: did you mean "users:"?',
    ],
  ])('%s', (line, expected) => {
    expect(said(line)).toBe(expected);
  });

  test.each([
    ['/impact accounts:', '/impact: write the accounts behind it, such as /impact share: 80%.'],
    [
      '/impact revenue: none',
      'There is no revenue of the impact to take away; to record the word itself, write \\none.',
    ],
    [
      '/impact None',
      'There is no description of the impact to take away; to record the word itself, write \\None.',
    ],
  ])('complains: %s', (line, expected) => {
    expect(said(line)).toBe(`complaint: ${expected}`);
  });

  test('one field is taken away, the others stay, and undoing brings it back', () => {
    const told = oneOfEach();
    said('/impact nobody could pay', told);
    said('/impact share: 80 %', told);
    said('/impact users: 4,000', told);
    expect(said('/impact share: none', told)).toBe('impact share no longer stated');
    expect(said('/impact none', told)).toBe('impact description no longer stated');
    expect(told.incident.facts.impact).toEqual({ users: '4,000' });
    said('/undo', told);
    said('/undo', told);
    expect(told.incident.facts.impact).toEqual({
      description: 'nobody could pay',
      share: '80 %',
      users: '4,000',
    });
  });
});
