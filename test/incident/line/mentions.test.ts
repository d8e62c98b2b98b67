import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isMentionable,
  mentionBegun,
  mentions,
  placedMentions,
} from '../../../src/incident/line/mentions.ts';
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

/** Texts of what mentions are made of, and of what is around them. */
const anyText = fc
  .array(
    fc.constantFrom(
      ...[
        '@',
        '#',
        'ada',
        'db',
        'é',
        'z\u030c',
        '李',
        '1',
        '_',
        '-',
        '.',
        ' ',
        '\n',
        '(',
        ')',
        ',',
      ],
      ...['`', '``', '/', '{', ':', 'https://a.example/', '"'],
    ),
  )
  .map((pieces) => pieces.join(''));

const noLabel = () => false;

test('where people and tags stand in a text', () => {
  const text = 'by @ada (#db-1), `@x` https://a.example/#y @ada';
  expect(placedMentions(text)).toEqual([
    { word: '@ada', from: 3 },
    { word: '#db-1', from: 9 },
    { word: '@ada', from: 43 },
  ]);
});

test('what stands in any text is what it mentions', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const placed = placedMentions(text);
      expect(placed.map(({ word, from }) => text.slice(from, from + word.length))).toEqual(
        placed.map(({ word }) => word),
      );
      const { people, tags } = mentions(text, noLabel);
      const named = (sign: string) =>
        placed.flatMap(({ word }) => (word.startsWith(sign) ? word.slice(1) : []));
      expect([...new Set(named('@'))]).toEqual(people);
      expect([...new Set(named('#'))]).toEqual(tags);
    }),
  );
});

test('what can be mentioned is what is found when it is', () => {
  fc.assert(
    fc.property(anyText, (name) => {
      const { people, tags } = mentions(`@${name} #${name}`, noLabel);
      expect(isMentionable(name)).toBe(people[0] === name && tags[0] === name);
    }),
  );
});

describe('a mention that is being written', () => {
  test.each([
    ['@|', '@'],
    ['asked @a|', '@a'],
    ['asked @ada-m|, then', '@ada-m'],
    ['(#d|)', '#d'],
    ['@ada.|', '@ada.'],
    ['`x` #d|', '#d'],
    // Not where none would count.
    ['a@|', undefined],
    ['#1|', undefined],
    ['https://a.example/@a|', undefined],
    ['`@a|`', undefined],
    ['@a|da', undefined],
    ['@a|/x', undefined],
    // It may be code that is not closed yet.
    ['ran `kill @a|', undefined],
    ['@a|` b`', '@a'],
    ['|@a', undefined],
    ['', undefined],
  ])('%s', (marked, expected) => {
    expect(mentionBegun(marked.replace('|', ''), marked.indexOf('|'))).toBe(expected);
  });

  test('closed by a space, it counts, unless it ends with its sign or a full stop', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const begun = mentionBegun(text, text.length);
        if (begun === undefined || /[@#.]$/.test(begun)) return;
        const { word, from } = placedMentions(`${text} `).at(-1) ?? {};
        expect([word, from]).toEqual([begun, text.length - begun.length]);
      }),
    );
  });
});
