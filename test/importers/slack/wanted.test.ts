import { expect, test } from 'vitest';
import { ImportError } from '../../../src/importers/reading/import-error.ts';
import { pieces, TABLES } from './made-export.ts';

const NOON = Date.UTC(2026, 0, 10, 12) / 1_000;
const at = (hours: number, text: string) => ({
  type: 'message',
  user: 'U01ADA',
  text,
  ts: `${NOON + hours * 3_600}.000100`,
});

const EXPORT = {
  ...TABLES,
  'general/2026-01-10.json': [at(0, 'general')],
  'inc-checkout/2026-01-09.json': [at(-10, 'the evening before, by some clock')],
  'inc-checkout/2026-01-10.json': [at(-1, 'before'), at(0, 'noon'), at(1, 'after')],
  'inc-checkout/2026-01-12.json': [at(40, 'days later')],
};

function texts(options: Parameters<typeof pieces>[1]): readonly string[] {
  return pieces(EXPORT, options).flatMap(({ entries }) => entries.map(({ text }) => text));
}

function refusal(options: Parameters<typeof pieces>[1], contents: object = EXPORT): unknown {
  try {
    return pieces({ ...contents }, options);
  } catch (error) {
    return error instanceof ImportError ? error.message : error;
  }
}

test('channels by name, with # or without, or by id', () => {
  for (const name of ['general', '#General', 'C02GEN', 'c02gen']) {
    expect(texts({ channels: [name] })).toEqual(['general']);
  }
  expect(texts({ channels: ['general', 'inc-checkout'] })).toHaveLength(6);
});

test('from a time, until a time, both of them included', () => {
  const channels = ['inc-checkout'];
  expect(texts({ channels, from: NOON * 1_000 })).toEqual(['noon', 'after', 'days later']);
  expect(texts({ channels, until: NOON * 1_000 })).toEqual([
    'the evening before, by some clock',
    'before',
    'noon',
  ]);
  expect(texts({ from: NOON * 1_000, until: NOON * 1_000 })).toEqual(['general', 'noon']);
});

test('files of days that cannot hold what is wanted are not read', () => {
  const broken = {
    ...EXPORT,
    'inc-checkout/2026-01-01.json': 'broken',
    'inc-checkout/2026-02-01.json': 'x',
  };
  const [piece] = pieces(broken, {
    channels: ['inc-checkout'],
    from: (NOON - 3_600) * 1_000,
    until: NOON * 1_000,
  });
  expect(piece?.findings).toEqual([]);
});

test('what is wanted and not there', () => {
  expect(refusal({ channels: ['random'] })).toBe(
    'No messages of #random are there, but of #general, #inc-checkout.',
  );
  expect(refusal({ from: Date.UTC(2027, 0, 1) })).toBe('No message of that time stands in export.');
  expect(refusal({}, TABLES)).toBe(
    'export holds no messages of Slack: no file such as 2026-01-10.json.',
  );
  expect(refusal({}, { 'ops/2026-01-10.json': [] })).toBe('No message stands in export.');
  expect(refusal({}, { 'ops/2026-01-10.json': '{"ok": false}' })).toBe(
    'No message stands in export. ops/2026-01-10.json is no list of messages: left out.',
  );
});
