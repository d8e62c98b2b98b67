import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { expect, test } from 'vitest';
import type { Entry } from '../../src/incident/incident.ts';
import { isLost } from '../../src/incident/lost.ts';
import { isAlive, processKey } from '../../src/journal/process-key.ts';

type Known = Pick<Entry, 'kind' | 'source' | 'turns'>;

const RUNNING: Known = { kind: 'action', source: { file: 'run', key: 'host/7/then' }, turns: [] };
const SETTLED: Entry['turns'] = [
  { outcome: 'done', at: 0, approximate: false, bareIn: undefined, note: '', author: 'ada' },
];

test.each<[string, Known, boolean | undefined, boolean]>([
  ['its process is gone', RUNNING, false, true],
  ['its process lives', RUNNING, true, false],
  ['nobody can know', RUNNING, undefined, false],
  ['it was settled', { ...RUNNING, turns: SETTLED }, false, false],
  ['it was typed', { ...RUNNING, source: undefined }, false, false],
  ['it was imported', { ...RUNNING, source: { file: 'log.csv', key: 'k' } }, false, false],
  ['it is no action any more', { ...RUNNING, kind: 'note' }, false, false],
])('lost or not: %s', (_name, entry, alive, expected) => {
  expect(isLost(entry, () => alive)).toBe(expected);
});

test('a process knows that it lives, and that others with its number do not', () => {
  const key = processKey();
  const before = key.replace(/[^/]+$/, 'another time');

  expect(key.split('/').slice(0, 2)).toEqual([hostname(), String(process.pid)]);
  expect(isAlive(key)).toBe(true);
  expect(isAlive(before)).toBe(false);
});

test('of a process that has ended it is known; of one on another machine nothing is', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);

  expect(isAlive(`${hostname()}/${pid}/then`)).toBe(false);
  expect(isAlive(`elsewhere.${hostname()}/${pid}/then`)).toBeUndefined();
  expect(isAlive('no key')).toBeUndefined();
});
