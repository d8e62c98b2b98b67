import { describe, expect, test } from 'vitest';
import {
  type DeclarationText,
  declarationLine,
  readDeclaration,
} from '../../../src/incident/line/declaration.ts';
import { readSeverity } from '../../../src/incident/line/severity.ts';
import { clock } from '../print.ts';

/** 14:30 in Lagos. */
const NOW = Date.parse('2026-11-20T13:30:07.500Z');

function read(text: Partial<DeclarationText>) {
  const said = { title: 'Shop is down', zone: 'Africa/Lagos', isZoneAssumed: false };
  return readDeclaration({ ...said, services: [], ...text }, NOW);
}

function body(text: Partial<DeclarationText>) {
  return read(text).change.body;
}

/** What is declared: slug, severity, time of declaration, title, and the lines that follow. */
function declared(text: Partial<DeclarationText>): string {
  const { change, lines } = read(text);
  const { slug, severity, at, title } = change.body;
  return [slug, severity ?? 'none', clock(at, 'Africa/Lagos'), title, ...lines].join(' | ');
}

test.each<[string, Partial<DeclarationText>, string]>([
  [
    'now, with nothing said',
    {},
    '2026-11-20-shop-is-down | none | 2026-11-20 14:30:07 | Shop is down',
  ],
  [
    'with everything said',
    {
      severity: 'SEV-1',
      started: ' 14:10 ',
      declared: '14:20',
      services: ['shop', 'cart'],
    },
    '2026-11-20-shop-is-down | sev1 | 2026-11-20 14:20 | Shop is down | 14:10 /started | /service shop | /service cart',
  ],
  [
    'started a while ago: declared now',
    { started: '2026-11-19 14:31' },
    '2026-11-19-shop-is-down | none | 2026-11-20 14:30:07 | Shop is down | 2026-11-19 14:31 /started',
  ],
  [
    'started long ago: not known when it was declared',
    { started: '2022-05-10 14:30' },
    '2022-05-10-shop-is-down | none | ?? | Shop is down | 2022-05-10 14:30 /started',
  ],
  [
    'started long ago, and declared then',
    { started: '2022-05-10 14:30', declared: '2022-05-10 14:40' },
    '2022-05-10-shop-is-down | none | 2022-05-10 14:40 | Shop is down | 2022-05-10 14:30 /started',
  ],
  [
    'declared at an unknown time',
    { declared: '??' },
    '2026-11-20-shop-is-down | none | ?? | Shop is down',
  ],
  [
    'started at an unknown time',
    { started: '??' },
    '2026-11-20-shop-is-down | none | 2026-11-20 14:30:07 | Shop is down | ?? /started',
  ],
  [
    'in relative times',
    { started: '20m ago', declared: '-5m' },
    '2026-11-20-shop-is-down | none | 2026-11-20 14:25:07 | Shop is down | 20m ago /started',
  ],
  [
    'a title of several lines',
    { title: ' Shop \n is\tdown ' },
    '2026-11-20-shop-is-down | none | 2026-11-20 14:30:07 | Shop is down',
  ],
])('%s', (_, text, expected) => {
  expect(declared(text)).toBe(expected);
});

describe('complains', () => {
  test.each<[Partial<DeclarationText>, string]>([
    [{ title: ' \n ' }, 'An incident needs a title: say in a few words what fails.'],
    [
      { severity: 'awful' },
      '"awful" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.',
    ],
    [
      { zone: 'WAT' },
      '"WAT" is not a time zone: write an IANA name such as Africa/Lagos or Europe/Berlin, or UTC.',
    ],
    [
      { started: 'tomorrow' },
      '--started: "tomorrow" is not a time: write 14:30, or 2026-11-20 14:30.',
    ],
    [
      { started: '14:30 or so' },
      '--started: "14:30 or so" is not a time: write 14:30, or 2026-11-20 14:30.',
    ],
    [
      { started: '14:42' },
      '14:42 is 12 minutes from now: write when it happened, or "yesterday 14:42".',
    ],
    [{ declared: '' }, '--declared: "" is not a time: write 14:30, or 2026-11-20 14:30.'],
    [{ declared: '25:00' }, '--declared: "25:00" is not a time: write 14:30, or 2026-11-20 14:30.'],
  ])('%j', (text, expected) => {
    expect(() => declared(text)).toThrow(expected);
  });
});

test.each([
  ['sev1', 'sev1'],
  ['SEV-1', 'sev1'],
  ['Sev 5', 'sev5'],
  [' 3 ', 'sev3'],
])('%j is %s', (word, severity) => {
  expect(readSeverity(word)).toBe(severity);
});

test.each([['0'], ['6'], ['sev'], ['sev12'], ['1 2'], ['high'], ['']])('%j is none', (word) => {
  expect(() => readSeverity(word)).toThrow(
    `"${word}" is not a severity: write one of sev1, sev2, sev3, sev4, sev5.`,
  );
});

test.each([
  ['14:20', 'Africa/Lagos'],
  ['2026-11-20 14:20', 'Africa/Lagos'],
  ['13:20 UTC', undefined],
  ['-10m', undefined],
  ['??', undefined],
  [undefined, undefined],
])('declared %s: the zone in which the time was read is %s', (said, bare) => {
  expect(body({ declared: said }).bare).toBe(bare);
});

test('an approximate time of declaration, and a zone that nobody named', () => {
  expect(body({ declared: '~14:20', isZoneAssumed: true })).toEqual({
    title: 'Shop is down',
    severity: null,
    zone: 'Africa/Lagos',
    zoneAssumed: true,
    slug: '2026-11-20-shop-is-down',
    at: Date.parse('2026-11-20T13:20:00Z'),
    approximate: true,
    bare: 'Africa/Lagos',
  });
});

test.each([
  ['p1 Checkout', 'p1', 'Checkout'],
  ['P-1 Checkout', 'P-1', 'Checkout'],
  ['14:30 major Checkout', 'major', 'Checkout'],
  ['sev1 Checkout', undefined, 'sev1 Checkout'],
  ['1 Checkout', undefined, '1 Checkout'],
])('with severities of one’s own, %j has severity %j', (line, severity, title) => {
  expect(declarationLine(line, ['p1', 'p2', 'major'])).toMatchObject({ severity, title });
});

/** Time it started, severity, title. */
function taken(line: string): string {
  const { started, severity, title } = declarationLine(line);
  return [started, severity, title].map((part) => part ?? '-').join(' | ');
}

test.each([
  ['Checkout returns 500s', '- | - | Checkout returns 500s'],
  ['  Checkout returns 500s ', '- | - | Checkout returns 500s'],
  ['sev1 Checkout returns 500s', '- | sev1 | Checkout returns 500s'],
  ['SEV2 Checkout', '- | SEV2 | Checkout'],
  ['14:30 Checkout', '14:30 | - | Checkout'],
  ['14:30 sev1 Checkout', '14:30 | sev1 | Checkout'],
  ['2026-11-19 23:50 sev1 Checkout', '2026-11-19 23:50 | sev1 | Checkout'],
  ['~14:30 Checkout', '~14:30 | - | Checkout'],
  ['-5m Checkout', '-5m | - | Checkout'],
  ['?? Checkout', '?? | - | Checkout'],
  ['sev1 14:30 Checkout', '14:30 | sev1 | Checkout'],
  ['SEV-1 yesterday 23:50 - Checkout', 'yesterday 23:50 | SEV-1 | Checkout'],
  ['sev1: 5m ago Checkout', '5m ago | sev1 | Checkout'],
  ['sev1 - Checkout', '- | sev1 | Checkout'],
  ['sev1 14:30 14:35 Checkout', '14:30 | sev1 | 14:35 Checkout'],
  ['14:30 sev1 14:35 Checkout', '14:30 | sev1 | 14:35 Checkout'],
  ['sev1 14:30', '14:30 | sev1 | '],
  ['sev6 Checkout', '- | - | sev6 Checkout'],
  ['sev1', '- | - | sev1'],
  ['several services are down', '- | - | several services are down'],
  ['503 errors on checkout', '- | - | 503 errors on checkout'],
  ['24/7 support line is down', '- | - | 24/7 support line is down'],
  ['14:30', '14:30 | - | '],
  ['', '- | - | '],
])('the line %j declares %j', (line, expected) => {
  expect(taken(line)).toBe(expected);
});

test('a line with a time that cannot be one is no title', () => {
  expect(() => taken('25:00 Checkout')).toThrow('25:00 is not a time of day');
  expect(() => taken('sev1 25:00 Checkout')).toThrow('25:00 is not a time of day');
});
