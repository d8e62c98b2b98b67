import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import type { Journal } from '../../src/journal/journal.ts';
import { readQuery } from '../../src/journal/query.ts';
import { withBrackets } from './brackets.ts';
import { declare, log, open } from './helpers.ts';
import { ADA, HALF_PAST_TWO, line, MINUTE } from './samples.ts';

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
    {
      incident,
      slug: '2026-11-21-checkout-returns-500s',
      title: 'Checkout returns 500s',
      severity: 'sev1',
      zone: 'Africa/Lagos',
      sort: 'entry',
      id: hypothesis,
      number: 1,
      kind: 'hypothesis',
      label: 'H1',
      at: HALF_PAST_TWO,
      isAbout: false,
      excerpt: 'memory leak · heap dump agrees',
      marks: [{ start: 0, end: 6 }],
    },
  ]);
  expect(found(journal, 'returns 500s')).toEqual(['facts: Checkout returns 500s']);
  expect(found(journal, 'cartcache').sort()).toEqual([
    'entry: heap dump · top: CartCache 96 %',
    'followup: limit the CartCache',
  ]);
  expect(found(journal, 'HEAP du')).toHaveLength(2);
  expect(found(journal, 'a leak')).toEqual([
    'section: A leak.',
    'entry: memory leak · heap dump agrees',
  ]);

  log(journal, incident, { type: 'followup.amended', body: { followup, task: 'cap the cache' } });
  log(journal, incident, { type: 'incident.amended', body: { at: null, title: 'Checkout down' } });
  log(journal, incident, { type: 'section.written', body: { section: 'summary', text: '' } });
  expect(found(journal, 'limit')).toEqual([]);
  expect(found(journal, '500s')).toEqual([]);
  expect(found(journal, 'cap')).toEqual(['followup: cap the cache']);
  expect(found(journal, 'leak')).toEqual(['entry: memory leak · heap dump agrees']);
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

test('what is found stands marked, as the index reads words', () => {
  expect(marked('déploi', 'Le DEPLOIEMENT échoue')).toBe('Le [DEPLOIEMENT] échoue');
  expect(marked('cart', 'cart, carts and a cartoon')).toBe('[cart], [carts] and a [cartoon]');
  expect(marked('api-3 heap', 'heap of api-3 and API  3')).toBe('[heap] of [api-3] and [API 3]');
  expect(marked('数据', '我们的数据库和数据')).toBe('我们的[数据]库和[数据]');
  expect(marked('96 %', 'at 96 % now')).toBe('at [96] [%] now');
  expect(marked('e', 'cafe\u0301 e\u0301te\u0301')).toBe('cafe\u0301 [e\u0301te\u0301]');
});

test('a text that holds the signs of marks itself is found, and has none', () => {
  expect(marked('word', 'a\u0002word\u0003')).toBe('a\u0002word\u0003');
  expect(marked('word', 'a word before\0after')).toBe('a [word] before after');
});

test('what was written down last stands first, also when it was corrected since', () => {
  const journal = open();
  const first = declare(journal);
  const second = declare(journal);
  const entry = log(journal, first, line('leak one'));
  log(journal, second, line('leak two'));
  log(journal, first, line('leak three'));
  log(journal, first, { type: 'entry.amended', body: { entry, text: 'leak one, corrected' } });

  expect(journal.search('leak').map((found) => found.excerpt)).toEqual([
    'leak three',
    'leak two',
    'leak one, corrected',
  ]);
  expect(journal.search('leak', { limit: 1 }).map((found) => found.excerpt)).toEqual([
    'leak three',
  ]);
  expect(journal.countFound('leak')).toBe(3);
  expect(journal.countFound('leak', { limit: 2 })).toBe(2);
});

test('in one incident only', () => {
  const journal = open();
  const first = declare(journal);
  const second = declare(journal);
  log(journal, first, line('leak one 数据'));
  log(journal, second, line('leak two 数据'));
  log(journal, first, line('leak three'));
  const wanted = { incident: first };

  expect(journal.search('leak', wanted).map((found) => found.excerpt)).toEqual([
    'leak three',
    'leak one 数据',
  ]);
  expect(journal.countFound('leak', wanted)).toBe(2);
  expect(journal.search('数据', wanted)).toHaveLength(1);
  expect(journal.countFound('数据', wanted)).toBe(1);
  expect(journal.search('leak', { incident: 'nobody' })).toEqual([]);
});

test('an entry is found with its number, label, kind and time, as they are now', () => {
  const journal = open();
  const incident = declare(journal);
  const entry = log(journal, incident, line('restarted it', { kind: 'action' }));
  const followup = { task: 'never restarted again', at: null };
  log(journal, incident, { type: 'followup.added', body: followup });
  log(journal, incident, {
    type: 'entry.amended',
    body: { entry, at: HALF_PAST_TWO - MINUTE, approximate: true },
  });
  const said = journal.search('restarted').map(({ sort, number, label, kind, at, isAbout }) => ({
    sort,
    number,
    label,
    kind,
    at,
    isAbout,
  }));

  expect(said).toEqual([
    { sort: 'followup', number: null, label: 'F1', kind: null, at: null, isAbout: false },
    {
      sort: 'entry',
      number: 1,
      label: 'A1',
      kind: 'action',
      at: HALF_PAST_TWO - MINUTE,
      isAbout: true,
    },
  ]);
});

test('an entry whose place is not in the list yet is found with it all the same', () => {
  const journal = open();
  const incident = declare(journal);
  const entry = log(journal, incident, line('restarted it', { kind: 'action' }));
  const db = new Database(journal.path);
  db.exec('UPDATE passage SET number = NULL, kind = NULL, label = NULL, at = NULL');
  db.close();

  expect(journal.search('restarted')).toMatchObject([
    { id: entry, number: 1, kind: 'action', label: 'A1', at: HALF_PAST_TWO },
  ]);
});

test('what is redacted is found no more, by none of its words', () => {
  const journal = open();
  const incident = declare(journal);
  const entry = log(journal, incident, line('the password is hunter2'));
  const body = { entry, outcome: 'done', at: null, note: 'told to hunter3' } as const;
  const settled = log(journal, incident, { type: 'entry.settled', body });
  log(journal, incident, line('hunter of nobody'));
  expect(journal.countFound('hunter')).toBe(2);

  log(journal, incident, { type: 'records.redacted', body: { records: [entry, settled] } });

  expect(found(journal, 'hunter')).toEqual(['entry: hunter of nobody']);
  expect(found(journal, 'password')).toEqual([]);
  expect(found(journal, 'redacted')).toEqual(['entry: [redacted] · [redacted]']);
  expect(journal.inspect().problems).toEqual([]);
});

/** The excerpt in which a search finds this text, its marks in brackets. */
function marked(words: string, text: string): string {
  const journal = open();
  log(journal, declare(journal), line(text));
  const [hit] = journal.search(words);
  if (hit === undefined) return 'not found';
  return withBrackets(hit);
}
