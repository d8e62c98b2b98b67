import { expect, test } from 'vitest';
import { pieces, TABLES } from './made-export.ts';

const BEGIN = Date.UTC(2026, 0, 10, 9) / 1_000;

/** One message a minute; days as lists of them. */
function proposedIn(days: readonly (readonly string[])[]): readonly unknown[] {
  const files = days.map((texts, day) => {
    const messages = texts.map((text, index) => ({
      type: 'message',
      user: 'U01ADA',
      text,
      ts: `${BEGIN + day * 86_400 + index * 60}.000100`,
    }));
    return [`inc-checkout/2026-01-${10 + day}.json`, messages];
  });
  return pieces({ ...TABLES, ...Object.fromEntries(files) })
    .flatMap(({ entries }) => entries)
    .map(({ text, kind, milestones, outcome, proposed }) => {
      return [text, kind, milestones.join(' '), outcome, proposed.join(' ')];
    });
}

const QUIET = ['event', '', undefined, ''];

test('what is said outright is proposed, and marked as such', () => {
  expect(
    proposedIn([
      [
        'Alert fired: 5xx above 5 %',
        'Rolled back to the release of yesterday',
        'Escalated to the database team',
        'The incident is resolved, closing',
      ],
    ]),
  ).toEqual([
    ['Alert fired: 5xx above 5 %', 'event', 'detected', undefined, 'milestones'],
    ['Rolled back to the release of yesterday', 'action', '', 'done', 'kind outcome'],
    ['Escalated to the database team', 'escalation', '', undefined, 'kind'],
    ['The incident is resolved, closing', 'event', 'resolved', undefined, 'milestones'],
  ]);
});

test('a question, a guess, or a long story proposes nothing', () => {
  const story = `The incident is resolved. ${'And so on. '.repeat(40)}`.trim();
  expect(proposedIn([['Is the incident resolved?', 'I suspect the cache', story]])).toEqual([
    ['Is the incident resolved?', ...QUIET],
    ['I suspect the cache', ...QUIET],
    [story, ...QUIET],
  ]);
});

test('a milestone is proposed once, however many days people talk', () => {
  const told = proposedIn([['Alert fired: disk full'], ['Alert fired: disk full again']]);
  expect(told).toEqual([
    ['Alert fired: disk full', 'event', 'detected', undefined, 'milestones'],
    ['Alert fired: disk full again', ...QUIET],
  ]);
});

test('what comes again on a later day may be resolved again on that day', () => {
  const told = proposedIn([
    ['Alert fired: disk full', 'The incident is resolved'],
    ['The errors came back', 'The incident is resolved again'],
    ['The errors came back'],
  ]);
  expect(told.map((each) => Array.isArray(each) && each[2])).toEqual([
    ...['detected', 'resolved', 'reopened', 'resolved', 'reopened'],
  ]);
});

test('where people talk for weeks, it is of more than one incident', () => {
  const days = Array.from({ length: 15 }, () => ['Alert fired: disk full']);
  expect(proposedIn(days)).toEqual(days.map(() => ['Alert fired: disk full', ...QUIET]));
});
