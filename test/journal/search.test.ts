import { expect, test } from 'vitest';
import { excerpt } from '../../src/journal/excerpt.ts';
import type { Journal } from '../../src/journal/journal.ts';
import { readQuery } from '../../src/journal/query.ts';
import { declare, log, open } from './helpers.ts';
import { ADA, HALF_PAST_TWO, line } from './samples.ts';

function found(journal: Journal, words: string): string[] {
  return journal.search(words).map((hit) => `${hit.sort}: ${hit.excerpt}`);
}

test('titles, entries, follow-ups and sections are found, as they read now', () => {
  const journal = open();
  const incident = declare(journal);
  const hypothesis = log(journal, incident, line('memory leak', { kind: 'hypothesis' }));
  log(journal, incident, line('heap dump', { detail: 'top: CartCache 96 %' }));
  const task = { task: 'limit the CartCache', at: HALF_PAST_TWO };
  const followup = log(journal, incident, { type: 'followup.added', body: task });
  log(journal, incident, {
    type: 'section.written',
    body: { section: 'summary', text: 'A leak.' },
  });
  const settled = { entry: hypothesis, outcome: 'confirmed', at: HALF_PAST_TWO } as const;
  log(journal, incident, { type: 'entry.settled', body: { ...settled, note: 'heap dump agrees' } });

  expect(journal.search('memory')).toEqual([
    { incident, sort: 'entry', id: hypothesis, excerpt: 'memory leak heap dump agrees' },
  ]);
  expect(found(journal, 'returns 500s')).toEqual(['facts: Checkout returns 500s']);
  expect(found(journal, 'cartcache').sort()).toEqual([
    'entry: heap dump top: CartCache 96 %',
    'followup: limit the CartCache',
  ]);
  expect(found(journal, 'HEAP du')).toHaveLength(2);
  expect(found(journal, 'a leak')).toEqual([
    'section: A leak.',
    'entry: memory leak heap dump agrees',
  ]);

  log(journal, incident, { type: 'followup.amended', body: { followup, task: 'cap the cache' } });
  log(journal, incident, { type: 'incident.amended', body: { at: null, title: 'Checkout down' } });
  log(journal, incident, { type: 'section.written', body: { section: 'summary', text: '' } });
  expect(found(journal, 'limit')).toEqual([]);
  expect(found(journal, '500s')).toEqual([]);
  expect(found(journal, 'cap')).toEqual(['followup: cap the cache']);
  expect(found(journal, 'leak')).toEqual(['entry: memory leak heap dump agrees']);
  expect(journal.inspect().problems).toEqual([]);
});

test('what is retracted or undone is not found, until it is restored or redone', () => {
  const journal = open();
  const incident = declare(journal);
  const entry = log(journal, incident, line('wrong channel'));
  log(journal, incident, { type: 'entry.retracted', body: { entry, reason: '' } });
  expect(found(journal, 'wrong')).toEqual([]);
  log(journal, incident, { type: 'entry.restored', body: { entry, reason: '' } });
  expect(found(journal, 'wrong')).toEqual(['entry: wrong channel']);

  const batch = journal.act({ incident, ...ADA }, (act) => act.record(line('slip')).batch);
  log(journal, incident, { type: 'act.undone', body: { batch } });
  expect(found(journal, 'slip')).toEqual([]);
  log(journal, incident, { type: 'act.redone', body: { batch } });
  expect(found(journal, 'slip')).toEqual(['entry: slip']);
});

test.each([
  ['naïve', 'naive approach'],
  ['déploi', 'deploiement'],
  ['api-3', 'restarted api-3 (eu)'],
  ['api-3 (eu)', 'restarted api-3 (eu)'],
  ['数据库', '我们重启了数据库服务器'],
  ['96 %', 'heap at 96 % now'],
  ['🔥', 'prod is 🔥 again'],
  ['after', 'before\0after'],
])('%s finds: %s', (words, text) => {
  const journal = open();
  log(journal, declare(journal), line(text));
  log(journal, declare(journal), line('something else'));
  expect(journal.search(words)).toHaveLength(1);
});

test.each(['', '   ', '\0', 'NOT', 'AND OR', '"', '*', 'text:', 'NEAR(a b)', '-x', "a'); --"])(
  'nothing that is typed is an operator: %j',
  (words) => {
    const journal = open();
    log(journal, declare(journal), line('something'));
    expect(journal.search(words)).toEqual([]);
  },
);

test('words are for the index, the rest is looked for letter by letter', () => {
  expect(readQuery('heap "96 %" 数据')).toEqual({
    words: '"heap"* AND """96"*',
    parts: ['%"', '数据'],
  });
});

test('an excerpt is one line around what was found', () => {
  const long = `${'before '.repeat(20)}the  leak\nis here ${'😀'.repeat(100)}`;
  expect(excerpt('short\n\ntext', ['text'])).toBe('short text');
  expect(excerpt(long, ['LEAK'])).toBe(
    `…fore before before before the leak is here ${'😀'.repeat(38)}…`,
  );
  expect(excerpt(long, ['absent'])).toBe(`${'before '.repeat(20).slice(0, 120)}…`);
});
