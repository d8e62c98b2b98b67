import { expect, test } from 'vitest';
import type { Incident } from '../../../src/incident/incident.ts';
import { boardText } from '../../../src/tui/board/board-text.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { instant, story, type Told } from '../../incident/story.ts';
import { checkout } from '../log/checkout.ts';
import { NONE, NOW } from '../panes/drawn.ts';

function board(incident: Incident, columns: number, now = NOW): string {
  const style = { now: instant(now), columns, lost: NONE, cadence: { sev1: 1_200_000 } };
  const { count, lines } = boardText(incident, style);
  const rows = lines(0, count).map((line) => plain(line).trimEnd());
  return `\n${rows.join('\n')}\n`;
}

test('all that is known', () => {
  const told = checkout();
  const more: readonly Told[] = [
    ['2026-11-20T14:09:20Z', '/service checkout-api'],
    ['2026-11-20T14:09:30Z', '/service cart'],
    ['2026-11-20T14:09:40Z', '/impact share: 33 %'],
    ['2026-11-20T14:09:50Z', '/detectedby monitoring the pager'],
    ['2026-11-20T14:10:00Z', '/lead @bo'],
    ['2026-11-20T14:10:10Z', '/role comms @eve until 15:30'],
    [
      '2026-11-20T14:10:20Z',
      '? a change of the load balancer that was rolled out on Thursday night',
    ],
  ];
  for (const each of more) told.tell(...each);
  expect(board(told.incident, 60)).toBe(`
 Hypotheses
  H1 ✗ server configuration                             25m
  H2 ? memory leak in the cart service         11m 47s open
  H3 ? a change of the load balancer that was   1m 57s open
       rolled out on Thursday night

 Actions
  A1 ✓ restarting api-3 @ops                             4m
  A2 ! copying the logs of all machines  forgotten? 28m 17s
  A3 ▸ deploying the fix to one instance @maria      4m 17s

 Follow-ups
  F1 + alert on heap above 80 %               @bo · no date

 People
  lead    @ada 14:42–15:10
          @bo from 15:10
  scribe  @grace from 14:34:30
  comms   @eve 15:10:10–15:30
  also    @maria, @ops

 Told outside
  once, 14:50
  ! update due since 15:10

 Severity
  SEV2 from 14:30
  SEV1 from 14:41

 Services
  checkout-api, cart

 Impact
  a third of all payments fail
  share: 33 %

 Detected by
  monitoring: the pager
`);
});

test('nothing is known yet', () => {
  expect(board(story().incident, 60)).toBe(`
 Hypotheses
  none yet

 Actions
  none yet

 Follow-ups
  none yet

 People
  no lead yet

 Told outside
  nobody told yet
`);
});

test('long texts go on below, words that are too wide are broken', () => {
  const { incident } = story({
    lines: [
      ['2026-11-20T14:00:00Z', '! copying the database to the other region, as it takes long'],
      ['2026-11-20T14:01:00Z', '? 決済サービスのメモリリークがカートのサービスまで広がっている'],
      ['2026-11-20T14:02:00Z', `/service ${'x'.repeat(50)}`],
      ['2026-11-20T14:03:00Z', '/impact a\u001b[2J\u202eb'],
    ],
  });
  expect(board(incident, 40)).toBe(`
 Hypotheses
  H1 ? 決済サービスのメモ  11m 17s open
       リリークがカートのサービスまで広
       がっている

 Actions
  A1 ▸ copying the database to  12m 17s
       the other region, as it takes
       long

 Follow-ups
  none yet

 People
  no lead yet

 Told outside
  nobody told yet

 Services
  xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
  xxxxxxxxxxxxx

 Impact
  a␛[2Jb
`);
});

test('resolved, and looked at on the day after', () => {
  const told = checkout();
  told.tell('2026-11-20T14:30:00Z', '/resolved heap stays at 40 %');
  const rows = board(told.incident, 60, '2026-11-21T09:00:00Z');
  expect(rows.slice(rows.indexOf(' People'))).toBe(` People
  lead    @ada from 2026-11-20 14:42
  scribe  @grace from 2026-11-20 14:34:30
  also    @maria, @ops

 Told outside
  once, 2026-11-20 14:50

 Severity
  SEV2 from 2026-11-20 14:30
  SEV1 from 2026-11-20 14:41
  in all SEV2 11m, SEV1 49m

 Impact
  a third of all payments fail
`);
});
