import { describe, expect, test } from 'vitest';
import { mentions } from '../../../src/incident/line/mentions.ts';
import { story } from '../story.ts';

/** People, tags, links and references of a text, each marked; A1 and H2 are given out. */
function found(text: string): string {
  const { people, tags, links, refs } = mentions(text, (label) => ['A1', 'H2'].includes(label));
  return [
    ...people.map((person) => `@${person}`),
    ...tags.map((tag) => `#${tag}`),
    ...links,
    ...refs,
  ].join(' ');
}

describe('people', () => {
  test.each([
    ['@ada restarted api', '@ada'],
    ['restarted by @ada', '@ada'],
    ['restarted by @ada.', '@ada'],
    ['asked @ada, @grace; then @ada', '@ada @grace'],
    ['the lead (@ada) agreed', '@ada'],
    ['\t@ada', '@ada'],
    ['@ada-maria @ada_m @ada.lovelace', '@ada-maria @ada_m @ada.lovelace'],
    ['@žižek, @Ñandú and @李娜', '@žižek @Ñandú @李娜'],
    // The dot above as a mark of its own.
    ['@z\u030cizek', '@z\u030cizek'],
    // A name begins with a letter.
    ['@1st @_x @-', ''],
    // It stands by itself.
    ['mail ada@example.org', ''],
    ['"@ada" [@ada] a/@ada', ''],
    // Packages, templates, hosts.
    ['@types/node broke', ''],
    ['@types.node/x broke', ''],
    ['@{x} and @x{y}', ''],
    ['@a:b and @a@b', ''],
    ['@a.b:c', ''],
    ['@', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('tags', () => {
  test.each([
    ['#database is slow', '#database'],
    ['slow (#database)', '#database'],
    ['slow #db-1, #Größe', '#db-1 #Größe'],
    ['fixed #123', ''],
    ['C# and a#b', ''],
    ['#!/bin/sh', ''],
    ['# Heading', ''],
    ['#tag/sub', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('links', () => {
  test.each([
    ['see https://grafana.example/d/1?x=@ada#tag', 'https://grafana.example/d/1?x=@ada#tag'],
    ['see http://a.example.', 'http://a.example'],
    ['(see https://a.example/x)', 'https://a.example/x'],
    ['https://a.example/wiki_(x)', 'https://a.example/wiki_(x)'],
    ['<https://a.example>, https://b.example!', 'https://a.example https://b.example'],
    ['https://a.example https://a.example', 'https://a.example'],
    ['https://a.example/A1', 'https://a.example/A1'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('references to labels that exist', () => {
  test.each([
    ['A1 did not help', 'A1'],
    ['refutes H2, not H3 (A1)', 'H2 A1'],
    ['A10, A01, a1, XA1, A1-x, A1x', ''],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

describe('nothing counts within backticks', () => {
  test.each([
    ['ran `kill @ada #x A1 https://a.example`', ''],
    ['``a ` @ada`` @grace', '@grace'],
    // A backtick that nothing closes is only a backtick.
    ['a ` @ada', '@ada'],
    ['``a ` @ada', '@ada'],
  ])('%s', (text, expected) => {
    expect(found(text)).toBe(expected);
  });
});

test('the text keeps them as typed, and a detail holds none', () => {
  const { incident } = story({
    lines: [['2026-11-20T13:35:00Z', '! restarted by @ada #api\nasked @grace #db']],
  });
  const entry = incident.entry(1);
  expect([entry?.text, entry?.people, entry?.tags]).toEqual([
    'restarted by @ada #api',
    ['ada'],
    ['api'],
  ]);
  expect(entry?.detail).toBe('asked @grace #db');
});
