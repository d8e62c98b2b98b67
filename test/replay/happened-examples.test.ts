/** What stands at each moment of an incident as it happened. Told in Lagos, declared at 14:30. */
import { expect, test } from 'vitest';
import { type Plot, story, type Told } from '../incident/story.ts';
import { played } from './print.ts';

const NOON = '2026-11-21T12:00:00Z';

/** As happened, of lines that are told in one batch at noon of the next day. */
function happened(lines: readonly string[], plot: Plot = {}): string {
  const told: readonly Told[] = [[NOON, lines]];
  return played(story({ ...plot, lines: told }).incident, 'happened');
}

/** The same of lines by the time of day at which they are typed, in Lagos on the 20th. */
function live(lines: readonly (readonly [clock: string, line: string])[], plot: Plot = {}): string {
  const told = lines.map(([typed, line]): Told => [`2026-11-20T${typed}+01:00`, line]);
  return played(story({ ...plot, lines: told }).incident, 'happened');
}

test('a note that was backdated is there at its own time, in its last words', () => {
  expect(
    live([
      ['14:40', 'rates fall'],
      ['15:10', '14:20 customers called'],
      ['15:20', '/amend 1 rates fell to nothing'],
    ]),
  ).toBe(`
14:20  2  event  customers called
    2  14:20  event  customers called
    {}
14:30  declared "Checkout returns 500s"
    2  14:20  event  customers called
    {}
14:40  1  event  rates fell to nothing
    2  14:20  event  customers called
    1  14:40  event  rates fell to nothing
    {}
`);
});

test('a hypothesis is settled when it was, however late that was recorded', () => {
  expect(
    live([
      ['14:40', '? memory leak'],
      ['15:00', 'heap is flat'],
      ['15:30', '14:50 /refute H1 no growth'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  hypothesis H1  memory leak
    1  14:40  hypothesis H1 open  memory leak
    {H1 open}
14:50  H1 refuted (10m)  no growth
    1  14:40  hypothesis H1 refuted  memory leak
    {}
15:00  2  event  heap is flat
    1  14:40  hypothesis H1 refuted  memory leak
    2  15:00  event  heap is flat
    {}
`);
});

test('a settling that was corrected never was; one that was reopened was', () => {
  expect(
    live([
      ['14:40', '! restart'],
      ['14:50', '/done A1 all well'],
      ['14:55', '14:52 /failed A1 still down'],
      ['15:00', '/reopen A1'],
      ['15:05', '/done A1'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  action A1  restart
    1  14:40  action A1 open  restart
    {A1 open}
14:52  A1 failed (12m)  still down
    1  14:40  action A1 failed  restart
    {}
15:00  A1 open again
    1  14:40  action A1 open  restart
    {A1 open}
15:05  A1 done (17m)
    1  14:40  action A1 done  restart
    {}
`);
});

test('severity and roles hold from their own times, several of one minute in one step', () => {
  expect(
    live(
      [
        ['14:35', '/lead @ada'],
        ['14:36', 'pages'],
        ['14:50', '14:40 /sev 1'],
        ['14:51', '14:40 /lead @bo'],
        ['14:52', '14:40 /role responder @cy until 14:45'],
        ['14:53', 'quiet'],
      ],
      { severity: 'sev2' },
    ),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {sev2}
14:35  lead @ada
    {sev2; lead ada}
14:36  1  event  pages
    1  14:36  event  pages
    {sev2; lead ada}
14:40  severity sev2 → sev1
14:40  lead @bo
14:40  responder @cy
    1  14:36  event  pages
    {sev1; lead bo; responder cy}
14:45  @cy no longer responder
    1  14:36  event  pages
    {sev1; lead bo}
14:53  2  event  quiet
    1  14:36  event  pages
    2  14:53  event  quiet
    {sev1; lead bo}
`);
});

test('a range runs until its end, which comes with what settled it then', () => {
  expect(
    happened([
      '2026-11-20 13:50 pages',
      '14:00-14:15 ! drain',
      '14:05-14:20 ! deploy',
      '/done A2',
      '14:30 quiet',
    ]),
  ).toBe(`
13:50  1  event  pages
    1  13:50  event  pages
    {}
14:00  2  action A1  drain
    1  13:50  event  pages
    2  14:00  action A1 open  drain
    {A1 open}
14:05  3  action A2  deploy
    1  13:50  event  pages
    2  14:00  action A1 open  drain
    3  14:05  action A2 open  deploy
    {A1 open; A2 open}
14:15  A1 ended
    1  13:50  event  pages
    2  14:00–14:15  action A1 open  drain
    3  14:05  action A2 open  deploy
    {A2 open}
14:20  A2 done (15m)
    1  13:50  event  pages
    2  14:00–14:15  action A1 open  drain
    3  14:05–14:20  action A2 done  deploy
    {}
14:30  declared "Checkout returns 500s"
    1  13:50  event  pages
    2  14:00–14:15  action A1 open  drain
    3  14:05–14:20  action A2 done  deploy
    {}
14:30  4  event  quiet
    1  13:50  event  pages
    2  14:00–14:15  action A1 open  drain
    3  14:05–14:20  action A2 done  deploy
    4  14:30  event  quiet
    {}
`);
});

test('without a time, an entry comes with the one recorded before it', () => {
  expect(
    happened([
      '2026-11-20 14:00 pages',
      '?? ! somebody restarted it',
      '14:10 quiet',
      '?? and a call',
    ]),
  ).toBe(`
14:00  1  event  pages
14:00  2  action A1  somebody restarted it  (time unknown)
    1  14:00  event  pages
    2  ??  action A1 open  somebody restarted it
    {A1 open}
14:10  3  event  quiet
14:10  4  event  and a call  (time unknown)
    1  14:00  event  pages
    2  ??  action A1 open  somebody restarted it
    3  14:10  event  quiet
    4  ??  event  and a call
    {A1 open}
14:30  declared "Checkout returns 500s"
    1  14:00  event  pages
    2  ??  action A1 open  somebody restarted it
    3  14:10  event  quiet
    4  ??  event  and a call
    {A1 open}
`);
});

test('before all others, it comes with the first step', () => {
  expect(happened(['?? a call', '?? another one', '2026-11-20 14:00 pages', '14:10 quiet'])).toBe(`
14:00  1  event  a call  (time unknown)
14:00  2  event  another one  (time unknown)
14:00  3  event  pages
    1  ??  event  a call
    2  ??  event  another one
    3  14:00  event  pages
    {}
14:10  4  event  quiet
    1  ??  event  a call
    2  ??  event  another one
    3  14:00  event  pages
    4  14:10  event  quiet
    {}
14:30  declared "Checkout returns 500s"
    1  ??  event  a call
    2  ??  event  another one
    3  14:00  event  pages
    4  14:10  event  quiet
    {}
`);
});

test('a settling at an unknown time has that of the entry recorded last before it', () => {
  expect(
    happened(['2026-11-20 14:00 ! restart', '14:10 pages stop', '?? /done A1', '14:20 quiet']),
  ).toBe(`
14:00  1  action A1  restart
    1  14:00  action A1 open  restart
    {A1 open}
14:10  2  event  pages stop
    1  14:00  action A1 open  restart
    2  14:10  event  pages stop
    {A1 open}
14:10  A1 done time unknown
    1  14:00  action A1 done  restart
    2  14:10  event  pages stop
    {}
14:20  3  event  quiet
    1  14:00  action A1 done  restart
    2  14:10  event  pages stop
    3  14:20  event  quiet
    {}
14:30  declared "Checkout returns 500s"
    1  14:00  action A1 done  restart
    2  14:10  event  pages stop
    3  14:20  event  quiet
    {}
`);
});

test('what is about known comes when it was said to be', () => {
  expect(happened(['~2026-11-20 14:00 ! restart', '~14:10 /done A1', '~14:20 /sev 1'])).toBe(`
~14:00  1  action A1  restart
    1  ~14:00  action A1 open  restart
    {A1 open}
14:10  A1 done ~14:10 (about 10m)
    1  ~14:00  action A1 done  restart
    {}
~14:20  severity sev1
    1  ~14:00  action A1 done  restart
    {sev1}
14:30  declared "Checkout returns 500s"
    1  ~14:00  action A1 done  restart
    {sev1}
`);
});

test('retracted entries are seen at the end alone, struck as in the log', () => {
  expect(
    happened(['2026-11-20 14:00 pages', '14:05 a slip', '?? quiet', '14:10 end', '/retract 2']),
  ).toBe(`
14:00  1  event  pages
    1  14:00  event  pages
    {}
14:05  3  event  quiet  (time unknown)
    1  14:00  event  pages
    3  ??  event  quiet
    {}
14:10  4  event  end
    1  14:00  event  pages
    3  ??  event  quiet
    4  14:10  event  end
    {}
14:30  declared "Checkout returns 500s"
    1  14:00  event  pages
    2  14:05  event  a slip  [retracted]
    3  ??  event  quiet
    4  14:10  event  end
    {}
`);
});

test('of all else, that it was a cause is said with the last step', () => {
  expect(
    happened([
      '2026-11-20 14:00 deploy',
      '/cause 1 trigger',
      '14:05 ! restart',
      '/cause A1',
      '14:10 up',
    ]),
  ).toBe(`
14:00  1  event  deploy
    1  14:00  event  deploy
    {}
14:05  2  action A1  restart
    1  14:00  event  deploy
    2  14:05  action A1 open  restart
    {A1 open}
14:10  3  event  up
    1  14:00  event  deploy
    2  14:05  action A1 open  restart
    3  14:10  event  up
    {A1 open}
14:30  declared "Checkout returns 500s"
    1  14:00  event  deploy  [cause trigger]
    2  14:05  action A1 open  restart  [cause root]
    3  14:10  event  up
    {A1 open}
`);
});

test('what a hypothesis was the cause of is said once it is settled', () => {
  expect(
    happened(['2026-11-20 14:00 ? disk', '14:05 ? leak', '/cause H2', '14:10 /confirm H2']),
  ).toBe(`
14:00  1  hypothesis H1  disk
    1  14:00  hypothesis H1 open  disk
    {H1 open}
14:05  2  hypothesis H2  leak
    1  14:00  hypothesis H1 open  disk
    2  14:05  hypothesis H2 open  leak
    {H1 open; H2 open}
14:10  H2 confirmed (5m)
    1  14:00  hypothesis H1 open  disk
    2  14:05  hypothesis H2 confirmed  leak  [cause root]
    {H1 open}
14:30  declared "Checkout returns 500s"
    1  14:00  hypothesis H1 open  disk
    2  14:05  hypothesis H2 confirmed  leak  [cause root]
    {H1 open}
`);
});

test('a severity without a time comes with the end', () => {
  expect(
    happened(['2026-11-20 14:00 pages', '?? /sev 1', '14:10 quiet'], { severity: 'sev2' }),
  ).toBe(`
14:00  1  event  pages
    1  14:00  event  pages
    {sev2}
14:10  2  event  quiet
    1  14:00  event  pages
    2  14:10  event  quiet
    {sev2}
14:30  declared "Checkout returns 500s"
14:30  severity sev2 → sev1  (time unknown)
    1  14:00  event  pages
    2  14:10  event  quiet
    {sev1}
`);
});

test('without any time there is one step', () => {
  expect(happened(['?? a call', '?? /sev 1'], { declared: NOON })).toBe(`
2026-11-21 13:00  1  event  a call  (time unknown)
2026-11-21 13:00  declared "Checkout returns 500s"
    1  ??  event  a call
    {sev1}
`);
});

test('without an entry there is the declaration', () => {
  expect(played(story({ severity: 'sev1' }).incident, 'happened')).toBe(`
14:30  declared "Checkout returns 500s"
    {sev1}
`);
});

test('a declaration that was made up for afterwards comes with the end', () => {
  expect(happened(['2026-11-20 14:00 /started', '14:10 /resolved'], { declared: NOON })).toBe(`
14:00  1  event  started
    1  14:00  event  started  [started]
    {}
14:10  2  event  resolved
    1  14:00  event  started  [started]
    2  14:10  event  resolved  [resolved]
    {}
`);
});

test('a declaration after the first entries is a step of its own', () => {
  expect(
    live([
      ['14:31', '14:05 /started'],
      ['14:32', 'looking'],
    ]),
  ).toBe(`
14:05  1  event  started
    1  14:05  event  started  [started]
    {}
14:30  declared "Checkout returns 500s"
    1  14:05  event  started  [started]
    {}
14:32  2  event  looking
    1  14:05  event  started  [started]
    2  14:32  event  looking
    {}
`);
});

test('follow-ups come at their time, and what became of them the week after with the end', () => {
  const lines: readonly Told[] = [
    ['2026-11-20T13:35:00Z', '+ alert on 5xx'],
    ['2026-11-20T13:36:00Z', 'quiet'],
    ['2026-11-27T13:36:00Z', '+ write it up'],
    ['2026-11-27T13:37:00Z', '/done F1'],
  ];
  expect(played(story({ lines }).incident, 'happened')).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:35  F1  follow-up  alert on 5xx
    {F1 open}
14:36  1  event  quiet
    1  14:36  event  quiet
    {F1 done; F2 open}
`);
});

test('several of one minute are steps of their own, in the order in which they were recorded', () => {
  expect(
    live([
      ['14:35', '! restart'],
      ['14:35', 'pages'],
      ['14:35', '/done A1'],
      ['14:35', '14:35 /sev 1'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:35  severity sev1
    {sev1}
14:35  1  action A1  restart
    1  14:35  action A1 open  restart
    {A1 open; sev1}
14:35  2  event  pages
    1  14:35  action A1 open  restart
    2  14:35  event  pages
    {A1 open; sev1}
14:35  A1 done (0s)
    1  14:35  action A1 done  restart
    2  14:35  event  pages
    {sev1}
`);
});

test('what was settled before it began begins settled', () => {
  expect(
    live([
      ['14:40', '! restart'],
      ['14:50', '14:35 /done A1'],
    ]),
  ).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  action A1  restart
14:40  A1 done 14:35 (-5m)
    1  14:40  action A1 done  restart
    {}
`);
});

test('in the night in which the clocks go back, the second 02:30 follows the first', () => {
  const lines: readonly Told[] = [
    ['2026-10-25T00:30:00Z', 'pages'],
    ['2026-10-25T01:30:00Z', 'pages again'],
    ['2026-10-25T01:40:00Z', '! restart'],
    ['2026-10-25T02:10:00Z', '/done A1'],
  ];
  const plot = { zone: 'Europe/Berlin', declared: '2026-10-25T00:20:00Z' };
  expect(played(story({ ...plot, lines }).incident, 'happened')).toBe(`
2026-10-25 02:20  declared "Checkout returns 500s"
    {}
2026-10-25 02:30  1  event  pages
    1  2026-10-25 02:30  event  pages
    {}
2026-10-25 02:30  2  event  pages again
    1  2026-10-25 02:30  event  pages
    2  2026-10-25 02:30  event  pages again
    {}
2026-10-25 02:40  3  action A1  restart
    1  2026-10-25 02:30  event  pages
    2  2026-10-25 02:30  event  pages again
    3  2026-10-25 02:40  action A1 open  restart
    {A1 open}
2026-10-25 03:10  A1 done (30m)
    1  2026-10-25 02:30  event  pages
    2  2026-10-25 02:30  event  pages again
    3  2026-10-25 02:40  action A1 done  restart
    {}
`);
});

test('a turn without a time comes after the turn that it follows', () => {
  const told = [
    'yesterday 14:40 ! restart',
    '/done A1 14:50 first',
    '/reopen A1 ?? again',
    '15:00 all green',
  ];
  expect(happened(told)).toBe(`
14:30  declared "Checkout returns 500s"
    {}
14:40  1  action A1  restart
    1  14:40  action A1 open  restart
    {A1 open}
14:50  A1 done (10m)  first
    1  14:40  action A1 done  restart
    {}
14:50  A1 open again time unknown  again
    1  14:40  action A1 open  restart
    {A1 open}
15:00  2  event  all green
    1  14:40  action A1 open  restart
    2  15:00  event  all green
    {A1 open}
`);
});
