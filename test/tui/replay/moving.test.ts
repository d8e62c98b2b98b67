/** The keys of the replay, one by one: where each leads, and what is said. */
import { expect, test } from 'vitest';
import { MINUTE, SECOND, seat } from '../store/seat.ts';
import { afterTheNight, placeOf, playerOf, replaying, walked, where } from './night.ts';

test('it is opened at the first step, and waits', () => {
  const ada = afterTheNight().type('/replay\r');
  expect([ada.mode, where(ada)]).toEqual([
    'replay',
    '‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | 14:20  7  event  cart 2.7 was deployed',
  ]);
});

test('step by step, forward and back, and both ends', () => {
  expect(
    walked(replaying(), ['right', 'right', 'left', 'left', 'left', 'end', 'right', 'home']),
  ).toBe(`
‖ paused 60× step 2 of 14 · 2026-11-21 14:28:00 | 14:28  1  event  5xx above 5 % on checkout  [started]
‖ paused 60× step 3 of 14 · 2026-11-21 14:30:00 | 14:30  declared "Checkout returns 500s"
‖ paused 60× step 2 of 14 · 2026-11-21 14:28:00 | 14:28  1  event  5xx above 5 % on checkout  [started]
‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | 14:20  7  event  cart 2.7 was deployed
‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | This is the first step.
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | 16:38  10  event  told the shop
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | This is the last step: Space plays from the first one.
‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | 14:20  7  event  cart 2.7 was deployed
`);
});

test('from milestone to milestone', () => {
  expect(
    walked(replaying(), ['down', 'down', 'tab', 'page-down', 'up', 'shift+tab', 'page-up', 'up']),
  ).toBe(`
‖ paused 60× step 2 of 14 · 2026-11-21 14:28:00 | 14:28  1  event  5xx above 5 % on checkout  [started]
‖ paused 60× step 4 of 14 · 2026-11-21 14:31:00 | 14:31  2  event  an alert fires  [detected]
‖ paused 60× step 13 of 14 · 2026-11-21 15:08:00 | 15:08  9  event  resolved
‖ paused 60× step 13 of 14 · 2026-11-21 15:08:00 | No milestone is later.
‖ paused 60× step 4 of 14 · 2026-11-21 14:31:00 | 14:31  2  event  an alert fires  [detected]
‖ paused 60× step 2 of 14 · 2026-11-21 14:28:00 | 14:28  1  event  5xx above 5 % on checkout  [started]
‖ paused 60× step 2 of 14 · 2026-11-21 14:28:00 | No milestone is earlier.
‖ paused 60× step 2 of 14 · 2026-11-21 14:28:00 | No milestone is earlier.
`);
});

test('scrubbing by a twentieth of the bar, to both of its ends', () => {
  const bar = { typed: ']' };
  expect(
    walked(replaying(), [
      bar,
      bar,
      { typed: '[' },
      { typed: '[[[' },
      { typed: ']'.repeat(30) },
      bar,
    ]),
  ).toBe(`
‖ paused 60× step 1 of 14 · 2026-11-21 14:26:54 | 14:20  7  event  cart 2.7 was deployed
‖ paused 60× step 2 of 14 · 2026-11-21 14:29:19 | 14:28  1  event  5xx above 5 % on checkout  [started]
‖ paused 60× step 1 of 14 · 2026-11-21 14:26:54 | 14:20  7  event  cart 2.7 was deployed
‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | This is the first step.
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | This is the last step: Space plays from the first one.
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | This is the last step: Space plays from the first one.
`);
});

test('going to a time, a milestone, an entry; and what is no place', () => {
  const to = (words: string) => ({ typed: `g${words}\r` });
  const places = [
    '14:35',
    '-4m',
    'res',
    'detected',
    '6',
    'h1',
    'A2',
    '9:15',
    '17:00',
    'today 14:34',
    '??',
  ];
  expect(walked(replaying(), places.map(to))).toBe(`
‖ paused 60× step 6 of 14 · 2026-11-21 14:35:00 | 14:34  3  hypothesis H1  memory leak in the cart
‖ paused 60× step 4 of 14 · 2026-11-21 14:31:00 | 14:31  2  event  an alert fires  [detected]
‖ paused 60× step 13 of 14 · 2026-11-21 15:08:00 | 15:08  9  event  resolved
‖ paused 60× step 4 of 14 · 2026-11-21 14:31:00 | 14:31  2  event  an alert fires  [detected]
‖ paused 60× step 9 of 14 · 2026-11-21 14:43:00 | 14:43  6  event  errors at 34 %
‖ paused 60× step 6 of 14 · 2026-11-21 14:34:00 | 14:34  3  hypothesis H1  memory leak in the cart
‖ paused 60× step 11 of 14 · 2026-11-21 15:03:00 | 15:03  8  action A2  roll cart 2.7 back @maria
‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | That is before the first step.
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | That is after the last step.
‖ paused 60× step 6 of 14 · 2026-11-21 14:34:00 | 14:34  3  hypothesis H1  memory leak in the cart
‖ paused 60× step 6 of 14 · 2026-11-21 14:34:00 | No such place. A place is 14:35, -5m, resolved, 14 or H2.
`);
});

test('a place that cannot be read stays at the prompt; Esc leaves it, and nothing has moved', () => {
  const ada = replaying('14:35').type('/nowhere\r');
  expect([ada.mode, ...ada.prompt(), ada.status()]).toEqual([
    'seeking',
    ' go to › nowhere|',
    ' No such place. A place is 14:35, -5m, resolved, 14 or H2.',
  ]);
  expect([ada.press('escape').mode, where(ada)]).toEqual([
    'replay',
    '‖ paused 60× step 6 of 14 · 2026-11-21 14:35:00 | 14:34  3  hypothesis H1  memory leak in the cart',
  ]);
});

test('what was typed in the log waits behind the replay, and behind a place that is typed', () => {
  const ada = seat().type('first\rhalf');
  ada.dispatch({
    type: 'replay',
    opening: { perspective: 'happened', speed: 60, isTraining: false },
  });
  ada.type('g14:').press('escape', 'escape');
  expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 14:30 event › half|']);
});

test('playing: a minute in a second, to the next step; Space waits, and goes on', () => {
  const ada = replaying('14:34').type(' ');
  const seen = [where(ada)];
  for (const seconds of [1, 1, 0.5]) {
    seen.push(where(ada.wait(seconds * SECOND).dispatch({ type: 'played' })));
  }
  seen.push(where(ada.type(' ')), where(ada.wait(60 * SECOND).dispatch({ type: 'ticked' })));
  expect(`\n${seen.join('\n')}\n`).toBe(`
▸ playing 60× step 6 of 14 · 2026-11-21 14:34:00 | 14:34  3  hypothesis H1  memory leak in the cart
▸ playing 60× step 6 of 14 · 2026-11-21 14:35:00 | 14:34  3  hypothesis H1  memory leak in the cart
▸ playing 60× step 7 of 14 · 2026-11-21 14:36:00 | 14:36  4  action A1  restarted api-3 @ops
▸ playing 60× step 7 of 14 · 2026-11-21 14:36:30 | 14:36  4  action A1  restarted api-3 @ops
‖ paused 60× step 7 of 14 · 2026-11-21 14:36:30 | 14:36  4  action A1  restarted api-3 @ops
‖ paused 60× step 7 of 14 · 2026-11-21 14:36:30 | 14:36  4  action A1  restarted api-3 @ops
`);
});

test('it plays to the end, stops there, and begins anew', () => {
  const ada = replaying('15:07')
    .type('9 ')
    .wait(5 * SECOND)
    .dispatch({ type: 'played' });
  expect([where(ada), where(ada.type(' '))]).toEqual([
    '‖ at the end 3600× step 14 of 14 · 2026-11-21 16:38:00 | 16:38  10  event  told the shop',
    '▸ playing 3600× step 1 of 14 · 2026-11-21 14:20:00 | 14:20  7  event  cart 2.7 was deployed',
  ]);
});

test.each([
  ['right', '‖ paused 3600× step 8 of 14 · 2026-11-21 14:42:00'],
  ['left', '‖ paused 3600× step 6 of 14 · 2026-11-21 14:34:00'],
  ['down', '‖ paused 3600× step 13 of 14 · 2026-11-21 15:08:00'],
  ['up', '‖ paused 3600× step 4 of 14 · 2026-11-21 14:31:00'],
  ['home', '‖ paused 3600× step 1 of 14 · 2026-11-21 14:20:00'],
] as const)('while it plays, %s pauses it where it has been put', (key, place) => {
  const ada = replaying('14:34').type('9 ').wait(40).press(key);
  expect(placeOf(ada)).toBe(place);
  expect(placeOf(ada.wait(SECOND).dispatch({ type: 'played' }))).toBe(place);
});

test('while it plays, what it is scrubbed to is paused too, and a typed time is played from', () => {
  const ada = replaying('14:34').type(' ').wait(SECOND);
  expect(placeOf(ada.type(']'))).toMatch(/^‖ paused 60×/);
  expect(placeOf(ada.type(' g14:50\r'))).toBe('▸ playing 60× step 9 of 14 · 2026-11-21 14:50:00');
});

test('each digit is a speed', () => {
  expect(
    walked(
      replaying(),
      [...'123456789'].map((typed) => ({ typed })),
    ),
  ).toBe(`
‖ paused 1× step 1 of 14 · 2026-11-21 14:20:00 | 1×: as fast as it was.
‖ paused 10× step 1 of 14 · 2026-11-21 14:20:00 | 10×: 10 seconds in a second.
‖ paused 30× step 1 of 14 · 2026-11-21 14:20:00 | 30×: 30 seconds in a second.
‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | 60×: a minute in a second.
‖ paused 120× step 1 of 14 · 2026-11-21 14:20:00 | 120×: 2 minutes in a second.
‖ paused 300× step 1 of 14 · 2026-11-21 14:20:00 | 300×: 5 minutes in a second.
‖ paused 600× step 1 of 14 · 2026-11-21 14:20:00 | 600×: 10 minutes in a second.
‖ paused 1800× step 1 of 14 · 2026-11-21 14:20:00 | 1800×: 30 minutes in a second.
‖ paused 3600× step 1 of 14 · 2026-11-21 14:20:00 | 3600×: an hour in a second.
`);
});

test('silences are skipped, or played again; in one it is over at once', () => {
  const s = { typed: 's' };
  expect(walked(replaying('15:08'), ['right', 'left', s, s, s])).toBe(`
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | 16:38  10  event  told the shop
‖ paused 60× step 13 of 14 · 2026-11-21 15:08:00 | 15:08  9  event  resolved
‖ at the end 60×, skips silences step 14 of 14 · 2026-11-21 16:38:00 | Long silences are skipped while it plays.
‖ at the end 60× step 14 of 14 · 2026-11-21 16:38:00 | Long silences are played as long as they lasted.
‖ at the end 60×, skips silences step 14 of 14 · 2026-11-21 16:38:00 | Long silences are skipped while it plays.
`);
  const ada = replaying('14:35').type('s');
  expect(where(ada)).toBe(
    `‖ paused 60×, skips silences step 6 of 14 · 2026-11-21 14:35:00 | Long silences are skipped while it plays.`,
  );
});

test('as known and as happened, at the same instant', () => {
  const k = { typed: 'k' };
  expect(walked(replaying('14:50'), [k, 'right', k])).toBe(`
‖ paused 60× step 11 of 17 · 2026-11-21 14:50:00 | As it was known: each moment shows what had been recorded by then.
‖ paused 60× step 12 of 17 · 2026-11-21 15:00:00 | 15:00  7  event  cart 2.7 was deployed  (happened 14:20, 40m before)
‖ paused 60× step 10 of 14 · 2026-11-21 15:00:00 | As it happened: each entry at its own time, as it reads today.
`);
});

test('of what was told step by step, but days later, as known is its telling, and says so', () => {
  const ada = seat();
  for (const line of ['/started', '! restarted api-3', '/resolved']) {
    ada.wait(MINUTE).paste(`2026-11-10 14:00 ${line}`).press('enter');
  }
  ada.type('/replay\rk');
  expect([playerOf(ada).perspective, ada.status()]).toEqual([
    'known',
    ' Told 11 days later: this is how it was written down.',
  ]);
});

test('what was told afterwards is not offered as known, and says why', () => {
  const ada = seat().paste('13:31 one', '13:32 two', '13:33 three').type('\t\r/replay\rk');
  expect([playerOf(ada).perspective, ada.status()]).toEqual([
    'happened',
    ' Its entries were all recorded at once, on 2026-11-21: nothing became known st…',
  ]);
});

test('the replay waits while something is read over it, which is as of then', () => {
  const ada = replaying('14:37').type(' ').wait(SECOND).press('enter');
  expect(ada.mode).toBe('sheet');
  expect(
    where(
      ada
        .wait(60 * SECOND)
        .dispatch({ type: 'played' })
        .press('escape'),
    ),
  ).toBe(
    `‖ paused 60× step 7 of 14 · 2026-11-21 14:38:00 | 14:36  4  action A1  restarted api-3 @ops`,
  );
});

test('Ctrl+C leads to the log, as elsewhere, and so do q and Esc', () => {
  const modes = (['ctrl+c', 'escape'] as const).map((key) => replaying().press(key).mode);
  expect([...modes, replaying().type('q').mode]).toEqual(['prompt', 'prompt', 'prompt']);
});

test('what is pasted goes into a line of the log, and the replay is left', () => {
  const ada = replaying().paste('heap dump attached');
  expect([ada.mode, ...ada.prompt()]).toEqual(['prompt', ' 16:38 event › heap dump attached|']);
});

test('a key that does nothing says so', () => {
  expect(replaying().type('x').status()).toBe(
    ` x does nothing here: Esc goes back to the log, ? shows all keys.`,
  );
});

test('opened with a speed and a place, in the perspective that is asked for', () => {
  const ada = afterTheNight();
  const opening = {
    perspective: 'known',
    speed: 300,
    from: ada.state.now,
    isTraining: false,
  } as const;
  expect(where(ada.dispatch({ type: 'replay', opening }))).toBe(
    `‖ at the end 300× step 17 of 17 · 2026-11-21 16:38:00 | 16:38  10  event  told the shop`,
  );
});

test('/replay with a place that is none opens it all the same, and says so', () => {
  expect(where(replaying('nowhere'))).toBe(
    `‖ paused 60× step 1 of 14 · 2026-11-21 14:20:00 | No such place. A place is 14:35, -5m, resolved, 14 or H2.`,
  );
});
