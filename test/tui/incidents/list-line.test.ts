/** What the line of the list says: a filter, a title, or either. */
import { describe, expect, test } from 'vitest';
import { SEVERITIES } from '../../../src/incident/record/vocabulary.ts';
import { readListLine } from '../../../src/tui/incidents/list-line.ts';

function said(text: string): string {
  const { means, declares, only } = readListLine(text, SEVERITIES);
  const filtered = only.length === 0 ? '' : `, only ${only.join(', ')}`;
  return `${means}${declares === undefined ? '' : ', may be declared'}${filtered}`;
}

describe('what is nothing but a filter declares nothing', () => {
  test.each([
    ['open', 'filter, only open'],
    ['OPEN sev-1', 'filter, only open, sev1'],
    ['resolved #db', 'filter, only resolved, #db'],
    ['sev1', 'filter, only sev1'],
    ['sev1 #db', 'filter, only sev1, #db'],
    ['2026', 'filter, only 2026'],
    ['2026-05', 'filter, only 2026-05'],
    ['2026-0', 'filter, only 2026'],
    ['sev1 2026-05-1', 'filter, only sev1, 2026-05'],
    ['service:payments 2026-', 'filter, only service:payments, 2026'],
    ['2026-05..2026-07 open', 'filter, only 2026-05..2026-07, open'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('words that are about what is over declare nothing unless somebody says so', () => {
  test.each([
    ['resolved checkout', 'filter, may be declared, only resolved, checkout'],
    ['checkout 2026-05', 'filter, may be declared, only checkout, 2026-05'],
    ['2026-05-10 mail', 'filter, may be declared, only 2026-05-10, mail'],
    ['sev1 resolved mail', 'filter, may be declared, only sev1, resolved, mail'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what may be a title is one, or words to find', () => {
  test.each([
    ['Checkout returns 500s', 'words, may be declared'],
    ['cannot open orders', 'words, may be declared, only cannot, open, orders'],
    ['Checkout fails #db', 'words, may be declared, only Checkout, fails, #db'],
    ['Checkout fails sev1', 'words, may be declared, only Checkout, fails, sev1'],
    ['2026-13 is no month', 'words, may be declared'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

describe('what says when it began, or how bad it is, is a new one', () => {
  test.each([
    ['14:30 Checkout returns 500s', 'new, may be declared'],
    ['2026-05-10 14:30 Checkout returns 500s', 'new, may be declared'],
    ['14:30 sev1 open orders', 'new, may be declared'],
    ['sev1 Checkout returns 500s', 'new, may be declared, only sev1, Checkout, returns, 500s'],
    ['25:00 x', 'new, may be declared'],
  ])('%s', (text, expected) => {
    expect(said(text)).toBe(expected);
  });
});

test('a verb, and nothing', () => {
  expect([said('/new'), said('  ')]).toEqual(['verb', 'nothing']);
});
