import { expect, test } from 'vitest';
import { gutterOf } from '../../../src/tui/timeline/entry-lines.ts';
import { drawn, entriesOf } from './told.ts';

test('a line for each entry: number, time, what it is and how it stands, text', () => {
  const entries = entriesOf([
    '14:30 /started 5xx above 5 % on checkout',
    '14:31 /detected',
    '14:35 ! restarted api-3 @ops',
    '14:39 /done A1 no change',
    '15:00 ? memory leak in the cart service',
    '15:01 ? server configuration',
    '15:26 /refuted H2',
    '15:12 heap at 96 %, no drop after GC',
    '15:13 > status page says degraded',
    '15:14 = roll back',
    '15:15 ^ the database team @maria',
    '15:16 /report customers cannot pay',
    '15:17 /note ask about the cache',
    '15:25:48 ! deploying the fix',
  ]);
  expect(drawn(entries)).toBe(`
  1  14:30  ⚑ started     5xx above 5 % on checkout
  2  14:31  ⚑ detected
  3  14:35  ! A1 done 4m  restarted api-3 @ops · no change
  4  15:00  ? H1 open 30m memory leak in the cart service
  5  15:01  ? H2 refuted 25m server configuration
  6  15:12  ·             heap at 96 %, no drop after GC
  7  15:13  > update      status page says degraded
  8  15:14  = decision    roll back
  9  15:15  ^ escalation  the database team @maria
 10  15:16  " report      customers cannot pay
 11  15:17  - note        ask about the cache
 12  15:25:48  ! A2 running 4m 12s deploying the fix
`);
});

test('in a narrow pane no room is spent on aligning; one column stays free', () => {
  const entries = entriesOf([
    '14:30 /started 5xx above 5 % on checkout',
    '14:35 ! restarted api-3 @ops',
    '15:12 heap at 96 %, no drop after GC',
  ]);
  expect(drawn(entries, { columns: 40 })).toBe(`
  1  14:30  ⚑ started 5xx above 5 % on…
  2  14:35  ! A1 running 55m restarted…
  3  15:12  · heap at 96 %, no drop af…
`);
});

test('times: about known, not known, ranges, and a clock that shows them twice', () => {
  const entries = entriesOf(
    [
      '2026-10-24 23:50-00:20 the cache was slow',
      '~02:10 UTC+2 a first alert',
      '?? somebody called',
      '02:10 UTC+1 a second one',
      '02:20-04:00 no more payments',
      '04:05:06 all calm',
    ],
    { zone: 'Europe/Berlin', declared: '2026-10-25T05:00:00Z', declaration: '04:00' },
  );
  expect(drawn(entries, { zone: 'Europe/Berlin', now: '2026-10-25T05:00:00Z' })).toBe(`
── Sat 24 Oct 2026 ──
  1  23:50–00:20 +1d  ·   the cache was slow
── Sun 25 Oct 2026 ──
  2 ~02:10 UTC+2  ·       a first alert
  3  ??     ·             somebody called
  4  02:10 UTC+1  ·       a second one
  5  02:20 UTC+1–04:00  · no more payments
  6  04:05:06  ·          all calm
`);
});

test('what an entry is marked with stands behind its text, which is cut for it', () => {
  const entries = entriesOf([
    '14:35 the config of api-3 was rolled out to all regions at once\n  the diff\n  of it',
    '/star 1',
    '/internal 1',
    '/cause 1 root',
    '/milestone 1 started',
    '14:36 a certificate ran out',
    '/cause 2 trigger',
    '14:37 no alert',
    '/cause 3 contributing',
    '14:38 =',
  ]);
  expect(drawn(entries)).toBe(`
  1  14:35  ⚑ started     the config o…  [*, internal, root cause, …]
  2  14:36  ·             a certificate ran out  [trigger]
  3  14:37  ·             no alert  [contributing]
  4  14:38  ·             =
`);
  expect(drawn(entries, { columns: 40 })).toBe(`
  1  14:35  ⚑ started the conf…  [*, …]
  2  14:36  · a certificate…  [trigger]
  3  14:37  · no alert  [contributing]
  4  14:38  · =
`);
});

test('a retracted entry says so, and why; what was open is so no more', () => {
  const entries = entriesOf([
    '14:35 ! restarted api-3',
    '14:36 ! restarted api-4',
    '14:40 /failed A2',
    '14:41 /detected',
    '/retract 1 wrong host',
    '/retract 2',
    '/retract 3 too early',
  ]);
  expect(drawn(entries)).toBe(`
  1  14:35  ! A1          retracted (wrong host): restarted api-3
  2  14:36  ! A2 failed 4m retracted: restarted api-4
  3  14:41  ⚑ detected    retracted (too early)
`);
});

test('actions and hypotheses: open again, ended, lost, without a time', () => {
  const entries = entriesOf([
    '14:35 ! restarted api-3',
    '14:45 /done',
    '/reopen A1 15:00',
    '14:36-14:50 ! cleaned the disk',
    '~14:38 ? memory',
    '14:48 /confirmed H1',
    '?? ? network',
    '14:39 ! bridgelog run migrate',
    '15:29:20 ? dns',
    '15:35 ! will restart',
    '/milestone A1 mitigated',
  ]);
  expect(drawn(entries, { lost: [5] })).toBe(`
  1  14:35  ⚑ mitigated A1 running 40m restarted api-3
  2  14:36–14:50  ! A2 ended 14m cleaned the disk
  3 ~14:38  ? H1 confirmed ~10m memory
  4  ??     ? H2 open     network
  5  14:39  ! A3 lost     bridgelog run migrate
  6  15:29:20  ? H3 open 40s dns
  7  15:35  ! A4 running  will restart
`);
});

test('a day has its heading, the first one not when it is today', () => {
  const entries = entriesOf(
    [
      '2026-11-19 22:00 too slow',
      '23:30-00:10 a dump',
      '?? called',
      '00:30 up again',
      '09:00 quiet',
    ],
    { declared: '2026-11-20T08:00:00Z', declaration: '2026-11-19 22:00' },
  );
  expect(drawn(entries)).toBe(`
── Thu 19 Nov 2026 ──
  1  22:00  ·             too slow
  2  23:30–00:10 +1d  ·   a dump
  3  ??     ·             called
── Fri 20 Nov 2026 ──
  4  00:30  ·             up again
  5  09:00  ·             quiet
`);
  expect(drawn(entries, { now: '2026-11-19T22:50:00Z' })).toBe(`
  1  22:00  ·             too slow
  2  23:30–00:10 +1d  ·   a dump
  3  ??     ·             called
── Fri 20 Nov 2026 ──
  4  00:30  ·             up again
  5  09:00  ·             quiet
`);
  expect(drawn(entries, { zone: 'America/New_York', now: '2026-11-19T22:50:00Z' })).toBe(`
  1  16:00  ·             too slow
  2  17:30–18:10  ·       a dump
  3  ??     ·             called
  4  18:30  ·             up again
── Fri 20 Nov 2026 ──
  5  03:00  ·             quiet
`);
});

test('the selected entry is marked in the first column, and shows its whole text', () => {
  const entries = entriesOf([
    '15:12 heap at 96 %',
    '15:13 > We see errors on checkout in all regions and are looking into the cart service; next update at 15:45, or as soon as there is news\n  more',
    '/internal 2',
    '15:14 quiet',
  ]);
  expect(drawn(entries, { selected: 2 })).toBe(`
  1  15:12  ·             heap at 96 %
▌ 2  15:13  > update      We see errors on checkout in all regions
▌                         and are looking into the cart service; next
▌                         update at 15:45, or as soon as there is
▌                         news  [internal, +1 line]
  3  15:14  ·             quiet
`);
  expect(drawn(entries, { selected: 2, expanded: 2 })).toBe(`
  1  15:12  ·             heap at 96 %
▌ 2  15:13  > update      We see errors on checkout in all regions
▌                         and are looking into …  [internal, +1 line]
  3  15:14  ·             quiet
`);
  expect(drawn(entries, { selected: 2, expanded: 1 })).toBe(`
  1  15:12  ·             heap at 96 %
▌ 2  15:13  > update      We see errors on chec…  [internal, +1 line]
  3  15:14  ·             quiet
`);
  expect(drawn(entries, { selected: 2, columns: 30 })).toBe(`
  1  15:12  · heap at 96 %
▌ 2  15:13  > update We see
▌    errors on checkout in
▌    all regions and are
▌    looking …  [internal, …]
  3  15:14  · quiet
`);
});

test('the detail of the selected entry, as much of it as there is room for', () => {
  const entries = entriesOf([
    '15:12 heap at 96 %',
    '15:13 > We see errors on checkout in all regions and are looking into the cart service\n$ bin/report --all --verbose --format=json --output=/tmp/report.json\n\tone\u001b[31m\n  two\n\nfive',
    '15:14 quiet\nonly this',
    '15:15 none',
  ]);
  const look = { selected: 2, isDetailShown: true };
  expect(drawn(entries, { ...look, expanded: 8 })).toBe(`
  1  15:12  ·             heap at 96 %
▌ 2  15:13  > update      We see errors on checkout in all regions
▌                         and are looking into the cart service
▌                         [+5 lines]
▌    │ $ bin/report --all --verbose --format=json --output=/tmp/repo…
▌    │     one␛[31m
▌    │   two
▌    │
▌    │ five
  3  15:14  ·             quiet  [+1 line]
  4  15:15  ·             none
`);
  expect(drawn(entries, { ...look, expanded: 5 })).toBe(`
  1  15:12  ·             heap at 96 %
▌ 2  15:13  > update      We see errors on checkout in all regions
▌                         and are looking into the cart service
▌                         [+5 lines]
▌    │ $ bin/report --all --verbose --format=json --output=/tmp/repo…
▌    │ … 4 more lines
  3  15:14  ·             quiet  [+1 line]
  4  15:15  ·             none
`);
  expect(drawn(entries, { ...look, expanded: 2, columns: 40 })).toBe(`
  1  15:12  · heap at 96 %
▌ 2  15:13  > update We se…  [+5 lines]
▌    │ … 5 more lines
  3  15:14  · quiet  [+1 line]
  4  15:15  · none
`);
  expect(drawn(entries, { ...look, expanded: 1 })).toBe(
    drawn(entries, { selected: 2, expanded: 1 }),
  );
  expect(drawn(entries, { selected: 3, isDetailShown: true })).toBe(`
  1  15:12  ·             heap at 96 %
  2  15:13  > update      We see errors on checkout in a…  [+5 lines]
▌ 3  15:14  ·             quiet  [+1 line]
▌    │ only this
  4  15:15  ·             none
`);
  expect(drawn(entries, { selected: 4, isDetailShown: true })).toBe(
    drawn(entries, { selected: 4 }),
  );
});

test('text in any script, in rows that fit', () => {
  const entries = entriesOf([
    '15:10 再起動しましたがエラーが続いています。ログを確認しています。',
    '15:11 https://example.com/a/very/long/address/that/nobody/can/break/between/words',
    '15:12 👩‍👩‍👧 kalt 🇩🇪 \u001b[31mred\u202e',
  ]);
  expect(drawn(entries, { columns: 44, selected: 1 })).toBe(`
▌ 1  15:10  · 再起動しましたがエラーが続い
▌             ています。ログを確認していま
▌             す。
  2  15:11  · https://example.com/a/very/l…
  3  15:12  · 👩‍👩‍👧 kalt 🇩🇪 ␛[31mred
`);
  expect(drawn(entries, { columns: 44, selected: 2 })).toBe(`
  1  15:10  · 再起動しましたがエラーが続い…
▌ 2  15:11  · https://example.com/a/very/lo
▌             ng/address/that/nobody/can/br
▌             eak/between/words
  3  15:12  · 👩‍👩‍👧 kalt 🇩🇪 ␛[31mred
`);
});

test('the gutter has room for two figures at least', () => {
  expect([0, 9, 10, 99, 100, 12_345].map(gutterOf)).toEqual([2, 2, 2, 2, 3, 5]);
});
