import { expect, test } from 'vitest';
import { STANDARD_INPUT } from '../../../src/importers/recording/known-incident.ts';
import { open } from '../../journal/helpers.ts';
import { entry, followup, reading, recordOne, section } from './samples.ts';

/** As documents have it. */
const KEY = { key: 'document:0a1b' };
const FIRST = [entry(0, 'alert'), entry(5, 'restart'), entry(9, 'all normal')];
const CHANGED = [entry(0, 'alert'), entry(5, 'restart of all'), entry(9, 'all normal')];

test.each([
  ['piped in', STANDARD_INPUT],
  ['moved', 'old/2026.md'],
])('a document that is %s and has changed is known like one of the same name', (_how, file) => {
  const journal = open();
  const facts = { severity: 'sev2' };
  const before = recordOne(
    journal,
    reading(FIRST, { ...KEY, facts, sections: [section('summary', 'x')] }),
  );

  const sections = [section('summary', 'y')];
  const done = recordOne(
    journal,
    reading(CHANGED, { ...KEY, file, facts: { severity: 'sev1' }, sections }),
  );

  expect(done).toMatchObject({ id: before.id, added: 0, known: 2, gone: [], kept: [] });
  expect(done.changed).toMatchObject([{ number: 2, before: 'restart', after: 'restart of all' }]);
  expect(done.sections).toEqual(['summary']);
});

test('piped in with another title, too', () => {
  const journal = open();
  recordOne(journal, reading(FIRST, KEY));
  const now = { key: 'document:2c3d', file: STANDARD_INPUT, facts: { title: 'Cart' } };
  expect(recordOne(journal, reading(CHANGED, now))).toMatchObject({ added: 0, retitled: 'Cart' });
});

test('another document that is piped in has not the name of the first', () => {
  const journal = open();
  const into = recordOne(journal, reading(FIRST, { file: STANDARD_INPUT })).id;
  const other = [entry(1, 'a mail'), entry(2, 'a call')];

  const alone = recordOne(journal, reading(other, { file: STANDARD_INPUT }));
  const beside = recordOne(journal, reading(other, { file: STANDARD_INPUT }), { into });

  expect(alone.isNew).toBe(true);
  expect(beside).toMatchObject({ added: 2, gone: [] });
});

test('another title is told', () => {
  const journal = open();
  expect(recordOne(journal, reading(FIRST)).retitled).toBeUndefined();
  const again = reading(FIRST, { facts: { title: 'Cart returns 500s' } });
  expect(recordOne(journal, again).retitled).toBe('Cart returns 500s');
  expect(recordOne(journal, again).retitled).toBeUndefined();
});

test('another owner and day of a follow-up are told, and stay', () => {
  const journal = open();
  const task = followup('mend', { owner: 'ada', due: '2026-02-01' });
  recordOne(journal, reading(FIRST, { followups: [task] }));

  const changed = followup('mend', { owner: 'bo', due: '2026-03-01' });
  const done = recordOne(journal, reading(FIRST, { followups: [changed] }));

  expect(done.followups).toBe(0);
  expect(done.changedFollowups).toEqual([
    { line: 40, label: 'F1', before: 'owner ada', after: 'owner bo', fix: '/owner F1 @bo' },
    {
      ...{ line: 40, label: 'F1', before: 'due 2026-02-01', after: 'due 2026-03-01' },
      fix: '/due F1 2026-03-01',
    },
  ]);
  expect(journal.incident(done.id).followups).toMatchObject([{ owner: 'ada', due: '2026-02-01' }]);
  expect(recordOne(journal, reading(FIRST, { followups: [task] })).changedFollowups).toEqual([]);
  const silent = reading(FIRST, { followups: [followup('mend')] });
  expect(recordOne(journal, silent).changedFollowups).toEqual([]);
});
