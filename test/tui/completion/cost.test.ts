import { expect, test } from 'vitest';
import { fold } from '../../../src/incident/fold/fold.ts';
import type { Incident } from '../../../src/incident/incident.ts';
import { completion } from '../../../src/tui/completion/completion.ts';
import { textState } from '../../../src/tui/text-input/text-state.ts';
import { story } from '../../incident/story.ts';
import { knownOf } from './offered.ts';

/** An incident with so many entries, each with a tag and a person of its own. */
function many(count: number): Incident {
  const told = story({ lines: [['2026-11-20T13:31:00Z', 'slow']] });
  const others = told.records.filter(({ type }) => type !== 'entry.logged');
  const copies = told.records.flatMap((record) => {
    if (record.type !== 'entry.logged') return [];
    return Array.from({ length: count }, (_, index) => {
      const number = index + 1;
      const word = String(number).replaceAll(/\d/g, (digit) => 'qwertyuiop'[Number(digit)] ?? '');
      const body = { ...record.body, number, people: [word], tags: [`tag-${word}`] };
      return { ...record, id: `${record.id}-${String(number).padStart(6, '0')}`, body };
    });
  });
  return fold('incident', [...others, ...copies]);
}

/** What takes no more than this in milliseconds is not noticed behind a key. */
const UNNOTICED = 16;

test('with 10,000 entries, all names of which are looked through once', () => {
  const known = knownOf(many(10_000));
  const ask = (text: string) => completion(textState(text), known);
  const first = timeOf(1, () => ask('@q'));
  expect(timeOf(20, () => ask('@q'))).toBeLessThan(first / 3);
  const texts = ['/', '/done ', '/reopen ', '/amend 77', '/redact 0', '/zone la', '#tog-q', '@x'];
  for (const text of texts) expect(timeOf(20, () => ask(text))).toBeLessThan(UNNOTICED);
});

/** The best of some runs, in milliseconds. */
function timeOf(runs: number, run: () => void): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}
