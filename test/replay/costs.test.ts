/** What a step costs, counted in places that are written to. */
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Perspective } from '../../src/replay/perspective.ts';
import { type Tape, tapeOf } from '../../src/replay/tape.ts';
import { story } from '../incident/story.ts';
import { longIncident } from './long-incident.ts';

const PERSPECTIVES: readonly Perspective[] = ['happened', 'known'];

afterEach(() => {
  vi.restoreAllMocks();
});

/** How often a map or a list was changed by going there. */
function writes(tape: Tape, count: number): number {
  const spies = [
    vi.spyOn(Map.prototype, 'set'),
    vi.spyOn(Map.prototype, 'delete'),
    vi.spyOn(Array.prototype, 'splice'),
  ];
  tape.after(count);
  const written = spies.reduce((sum, spy) => sum + spy.mock.calls.length, 0);
  vi.restoreAllMocks();
  return written;
}

describe.each(PERSPECTIVES)('as %s', (perspective) => {
  test('a step back costs what the step forward did, at 10,000 records as at 100', () => {
    const [short, long] = [100, 10_000].map((records) => {
      const tape = tapeOf(longIncident(records), perspective);
      const { length } = tape.steps;
      tape.after(length - 2);
      const forward = writes(tape, length - 1);
      const back = writes(tape, length - 2);
      expect(back).toBeLessThanOrEqual(forward);
      expect(forward).toBeGreaterThan(0);
      return { forward, back };
    });
    expect(long).toEqual(short);
    expect(long?.forward).toBeLessThanOrEqual(10);
  });

  test('a jump costs no more than to walk there', () => {
    const tape = tapeOf(longIncident(200), perspective);
    const other = tapeOf(longIncident(200), perspective);
    const { length } = tape.steps;
    const walked = tape.steps.reduce((sum, _, index) => sum + writes(tape, index + 1), 0);
    const jumped = writes(other, length);
    expect(jumped).toBeLessThanOrEqual(walked);
    expect(writes(other, 0)).toBeLessThanOrEqual(walked);
  });

  test('the tape of an incident is made once, until it has another record', () => {
    const told = story({ lines: [['2026-11-20T13:31:00Z', 'disk full']] });
    const tape = tapeOf(told.incident, perspective);
    expect(tapeOf(told.incident, perspective)).toBe(tape);

    told.tell('2026-11-20T13:32:00Z', 'disk emptied');
    const longer = tapeOf(told.incident, perspective);
    expect([tape.steps.length, longer.steps.length]).toEqual([2, 3]);
    expect(tapeOf(told.incident, perspective)).toBe(longer);
  });
});
