import { expect, test } from 'vitest';
import { occasion } from '../../../src/incident/line/occasion.ts';
import { readLine } from '../../../src/incident/line/read-line.ts';
import { RULES } from '../../../src/incident/review/rules.ts';
import { instant } from '../story.ts';
import { changed } from './helpers.ts';

/** With as many entries, actions and hypotheses as the examples name. */
const told = changed({
  plus: [
    '15:30 ! emptied the queue @bo',
    '15:31 ? the queue is too short',
    ...Array.from({ length: 30 }, (_, each) => `15:${each + 30} the queue is empty`),
    '/stated zone CET',
  ],
});
told.record(
  '2022-05-10T18:00:00Z',
  [4, 5].map((number) => ({
    type: 'entry.amended',
    body: { entry: told.incident.entry(number)?.id ?? '', proposed: ['kind'] },
  })),
);
const { incident } = told;

const EXAMPLES = RULES.flatMap(({ code, mending }) =>
  [...mending.matchAll(/`([^`]+)`/g)].flatMap(([, line = '']) =>
    /\s/.test(line) ? [{ code, line }] : [],
  ),
);

test.each(EXAMPLES)('$code: $line can be typed', ({ line }) => {
  const now = instant('2022-05-11T18:00:00Z');
  // The dates in examples are of a later year; what follows is what is to be read.
  const { changes } = readLine(
    incident,
    line.replace('2026-03-17', '2022-05-10'),
    occasion(incident, now, 'ada'),
  );
  expect(changes).not.toEqual([]);
});

test('each rule says how to mend what it finds', () => {
  expect(RULES.filter(({ mending }) => mending === '')).toEqual([]);
});
