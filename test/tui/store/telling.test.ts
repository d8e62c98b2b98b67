/** `/update`: what the outside is told. */
import { expect, test } from 'vitest';
import { MINUTE, seat } from './seat.ts';

const HALF_HOURLY = { cadence: { sev1: 30 * MINUTE } };

test('a draft from the record, edited, copied and logged with the time at which it goes out', async () => {
  const ada = seat('14:05 sev1 Checkout returns 500s', HALF_HOURLY).press('ctrl+u');
  ada.type('/impact customers cannot pay\r').type('! restarting api-3\r').type('/update\r');
  expect(ada.prompt()).toEqual([
    ' tell › [SEV1] Checkout returns 500s: investigating since 14:30 UTC+1',
    '        Impact since 14:05 UTC+1: customers cannot pay',
    '        The cause is being investigated.',
    '        In progress: restarting api-3',
    '        Next update at 15:00 UTC+1|',
  ]);
  expect(ada.status()).toBe(' → 14:30 update +4 lines · Enter copies it and logs it as told');
  ada
    .wait(2 * MINUTE)
    .press('ctrl+u')
    .type('We are on it.\r');
  await Promise.resolve();
  const said = [
    '[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1',
    'Impact since 14:05 UTC+1: customers cannot pay',
    'The cause is being investigated.',
    'In progress: restarting api-3',
    'We are on it.',
  ];
  expect(ada.copied).toEqual([said.join('\n')]);
  const told = ada.incident.recorded.at(-1);
  expect([told?.kind, told?.text, told?.detail]).toEqual([
    'update',
    said[0],
    said.slice(1).join('\n'),
  ]);
  expect(told?.at).toBe(ada.state.now);
  expect(ada.status()).toContain('copied with a test');
  expect(ada.prompt()).toEqual([' 14:32 event › |']);
});

test('Esc puts the draft away; it comes back as a line that tells the outside', () => {
  const ada = seat().type('/update\r').type(' And more.').press('escape');
  expect(ada.prompt()).toEqual([' 14:30 event › |']);
  expect(ada.press('ctrl+p').prompt()[0]).toContain(' 14:30 told › /told [Incident]');
  expect(ada.type('\r').incident.recorded.at(-1)?.kind).toBe('update');
  expect(ada.copied).toEqual([]);
});

test('a crash in the middle of the draft loses nothing', () => {
  const ada = seat().type('/update\r').type(' And more.').crash();
  expect(ada.again().prompt().join('\n')).toContain('/told ');
});

test('nothing is told when the draft is emptied', () => {
  const ada = seat().type('/update\r').press('ctrl+u', 'ctrl+u', 'ctrl+u', 'ctrl+u', 'ctrl+u');
  for (let line = 0; line < 8; line += 1) ada.press('ctrl+u');
  expect(ada.type('\r').incident.recorded).toHaveLength(0);
  expect([ada.copied, ada.mode]).toEqual([[], 'prompt']);
});

test('after the end there is no next update', () => {
  const ada = seat('14:05 sev1 Checkout returns 500s', HALF_HOURLY).press('ctrl+u');
  ada.type('/resolved\r').type('/update\r');
  expect(ada.prompt().join('\n')).not.toContain('Next update');
});
