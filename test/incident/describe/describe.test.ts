import { describe, expect, test } from 'vitest';
import type { BodyOf } from '../../../src/incident/record/record.ts';
import { type Plot, story, type Told } from '../story.ts';

const NOW = '2026-11-20T13:30:00Z';

/** All that a story was answered, but for the declaration; the notices among it. */
function answers(plot: Plot): string[] {
  return story(plot).answers.slice(1).flat();
}

function told(...lines: (string | readonly string[])[]): string[] {
  return answers({ lines: lines.map((line): Told => [NOW, line]) });
}

test('the declaration', () => {
  expect(story({ title: 'Shop is down' }).answers.flat()).toEqual(['declared "Shop is down"']);
});

test('entries', () => {
  expect(
    told(
      'errors at 5 %',
      '14:05-14:20 ! restarted\n$ systemctl restart api\nok',
      '? a leak\none line',
      '~14:10 /detected',
      '/detected by a pager',
      '?? > told the shops',
      '14:05:30-14:06 = roll back',
      '+ alert @ada',
      '+ alert @ada and @bo',
    ),
  ).toEqual([
    '1  14:30  event  errors at 5 %',
    '2  14:05–14:20  action A1  restarted  (+2 lines of detail)',
    '3  14:30  hypothesis H1  a leak  (+1 line of detail)',
    '4  ~14:10  event  detected',
    '5  14:30  event  by a pager  [detected]',
    'Marked detected too: entry 4.',
    '6  time unknown  update  told the shops',
    '7  14:05:30–14:06  decision  roll back',
    'F1  follow-up  alert @ada  (owner ada)',
    'F2  follow-up  alert @ada and @bo',
  ]);
});

test('a line of a detail is what anything that shows it may break there', () => {
  expect(told('a dump\none\rtwo\u2028three\r\nfour\n\nsix', 'progress\n10 %\r90 %')).toEqual([
    '1  14:30  event  a dump  (+6 lines of detail)',
    '2  14:30  event  progress  (+2 lines of detail)',
  ]);
});

test('settling says how long it took, whole spells and about', () => {
  expect(
    told(
      '14:00 ! restart',
      '/done ~14:10 it seems',
      '/reopen A1 14:15 not yet',
      '14:20 /failed',
      '?? ? a leak',
      '14:25 /refute',
      '14:00-14:20 ! rollback',
      '/done A2',
    ),
  ).toEqual([
    '1  14:00  action A1  restart',
    'A1 done ~14:10 (about 10m)  it seems',
    'A1 open again 14:15  not yet',
    // 10 + 5
    'A1 failed 14:20 (about 15m)',
    '2  time unknown  hypothesis H1  a leak',
    'H1 refuted 14:25',
    '3  14:00–14:20  action A2  rollback',
    'A2 done 14:20 (20m)',
  ]);
});

test('what was undone is told of in the same words, the first three of many', () => {
  expect(
    told(
      '! restart',
      '/undo',
      '/redo',
      '/done ~14:35',
      '/undo',
      ['14:05 /started', '/sev 14:10 sev1', '/lead @ada', '+ alert', '/impact no orders'],
      '/undo',
      '/redo',
    ),
  ).toEqual([
    '1  14:30  action A1  restart',
    'undone: 1  14:30  action A1  restart',
    'redone: 1  14:30  action A1  restart',
    'A1 done ~14:35 (about 5m)',
    '5m ahead of this clock.',
    // It did not last, now that it is open again.
    'undone: A1 done ~14:35',
    '2  14:05  event  started',
    'severity sev1 from 14:10',
    'lead ada from ~14:10',
    'F1  follow-up  alert',
    'impact description: no orders',
    'undone: 2  14:05  event  started; severity sev1 from 14:10; lead ada from ~14:10; and 2 more',
    'redone: 2  14:05  event  started; severity sev1 from 14:10; lead ada from ~14:10; and 2 more',
  ]);
});

test('an undone entry still has its name', () => {
  const { answers: all } = story({
    lines: [
      [NOW, '! restart'],
      [NOW, '/star 1', 'bo'],
      [NOW, '/undo'],
      [NOW, '/undo', 'bo'],
    ],
  });
  expect(all.at(-1)).toEqual(['undone: A1 now starred']);
});

test('a redaction names each thing once', () => {
  const to = story({
    lines: [
      [NOW, '! restart'],
      [NOW, '/done A1 yes'],
      [NOW, 'x'],
      [NOW, '+ alert'],
      [NOW, '/due F1 2026-12-01'],
      [NOW, '/section summary It broke.'],
      [NOW, '/title Down'],
    ],
  });
  const records = to.records.map(({ id }) => id);
  expect(to.record(NOW, [{ type: 'records.redacted', body: { records } }])).toEqual([
    'redacted: the words of the facts, A1, entry 2, F1, section summary are gone for good',
  ]);
});

describe('facts as another document may bring them, several at once', () => {
  test.each([
    [{ stated: { minutes: 30 } }, 'stated duration: 30m'],
    [
      { document: { status: 'draft' as const, owner: 'ada' } },
      'document status: draft, document owner: ada',
    ],
    [
      { document: { preparedBy: 'ada', preparedOn: null, approvedBy: null } },
      'document prepared by ada, document prepared on what day no longer stated, document approved by whom no longer stated',
    ],
    [
      { impact: { share: null, users: '4,000' }, stated: { minutes: null } },
      'impact users: 4,000, impact share no longer stated, stated duration no longer stated',
    ],
    [{ services: { add: ['shop', 'cart'] } }, 'services: shop, cart'],
    [{ services: { add: ['shop', 'cart'], remove: ['shop'] } }, 'services: shop, cart'],
    [{ services: { remove: ['shop'] } }, 'services: none'],
    [
      { title: 'Down', severity: 'sev1', zone: 'UTC' },
      'title "Down", severity sev1 from time unknown, zone UTC',
    ],
    [{ source: { file: 'checkout.md', key: 'k' } }, 'import of checkout.md'],
  ])('%j', (facts: Omit<BodyOf<'incident.amended'>, 'at'>, expected) => {
    const to = story();
    const change = { type: 'incident.amended' as const, body: { at: null, ...facts } };
    expect(to.record(NOW, [change])).toEqual([expected]);
  });
});

describe('times of another day show their date', () => {
  test('beside those of today they all do, once the incident began on another day', () => {
    expect(
      answers({
        declared: '2026-11-20T22:00:00Z',
        lines: [
          ['2026-11-20T22:00:00Z', '22:50 /started'],
          ['2026-11-20T22:10:00Z', '! restart'],
          ['2026-11-20T23:10:00Z', 'still down'],
          ['2026-11-20T23:11:00Z', '/done A1'],
          ['2026-11-20T23:12:00Z', '23:30-23:50 = wait'],
          ['2026-11-20T23:13:00Z', '/sev 00:05 sev1'],
        ],
      }),
    ).toEqual([
      '1  22:50  event  started',
      '2  23:10  action A1  restart',
      // It is past midnight in Lagos.
      '3  2026-11-21 00:10  event  still down',
      'A1 done 2026-11-21 00:11 (1h 1m)',
      '4  2026-11-20 23:30–23:50  decision  wait',
      'severity sev1 from 2026-11-21 00:05',
    ]);
  });

  test('alone while the incident is of today', () => {
    expect(
      told('14:00 a', '+ alert', 'yesterday 13:00 /lead @ada', '/at 1 yesterday 14:00'),
    ).toEqual([
      '1  14:00  event  a',
      'F1  follow-up  alert',
      'lead ada from 2026-11-19 13:00',
      '1d 1h before entry 1.',
      'entry 1 now 2026-11-19 14:00',
    ]);
  });
});

test('a time that the clock shows twice has its offset', () => {
  expect(
    answers({
      zone: 'Europe/Berlin',
      declared: '2026-10-25T00:10:00Z',
      lines: [
        ['2026-10-25T00:35:00Z', '! restart'],
        ['2026-10-25T00:59:00Z', '01:55-02:50 ! rollback'],
        ['2026-10-25T01:35:00Z', '/done A1'],
        ['2026-10-25T02:05:00Z', 'up again'],
      ],
    }),
  ).toEqual([
    '1  02:35 UTC+2  action A1  restart',
    '2  01:55–02:50 UTC+2  action A2  rollback',
    'Read as the first 02:50 (UTC+2): it comes twice on that day.',
    'A1 done 02:35 UTC+1 (1h)',
    '3  03:05  event  up again',
  ]);
});
