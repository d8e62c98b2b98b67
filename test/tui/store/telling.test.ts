/** `/update`: what the outside is told. */
import { expect, test } from 'vitest';
import { outsideClock } from '../../../src/incident/measures/outside-clock.ts';
import { formatInstant } from '../../../src/incident/time/clock.ts';
import { redrafted } from '../../../src/tui/bindings/updating.ts';
import { headerLines } from '../../../src/tui/header/header.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { wholeText } from '../../../src/tui/prompt/prompt-line.ts';
import { preview } from '../../../src/tui/status/preview.ts';
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
  await ada.store.copying;
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

test('Esc puts the draft away; it comes back as what the outside is told', async () => {
  const ada = seat().type('/update\r').type(' And more.').press('escape');
  expect(ada.prompt()).toEqual([' 14:30 event › |']);
  expect(ada.press('ctrl+p').prompt()[0]).toContain(' tell › [Incident] Checkout');
  expect(ada.type('\r').incident.recorded.at(-1)?.kind).toBe('update');
  await ada.store.copying;
  expect(ada.copied.join()).toMatch(/^\[Incident\] Checkout .* And more\.$/s);
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

/** 14:31, with a draft at the prompt that promises the next update for 15:05. */
function drafting() {
  const ada = seat('14:05 sev1 Checkout returns 500s', HALF_HOURLY).press('ctrl+u');
  ada.wait(MINUTE).type('/update\r');
  expect(ada.prompt().at(-1)).toBe('        Next update at 15:05 UTC+1|');
  return ada;
}

test.each([
  ['as it was drafted', ''],
  ['edited', ' We are on it.'],
])('what is promised is when the reminder comes, however late it is sent: %s', async (_, typed) => {
  const ada = drafting();
  ada
    .press('up')
    .press('end')
    .type(typed)
    .wait(12 * MINUTE)
    .type('\r');
  await ada.store.copying;
  const { dueAt } = outsideClock(ada.incident, HALF_HOURLY.cadence);
  expect(formatInstant(Number(dueAt), 'Africa/Lagos')).toContain(' 15:15');
  const text = `\
[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1
Impact since 14:05 UTC+1: not yet known
The cause is being investigated.${typed}
Next update at 15:15 UTC+1`;
  expect(ada.copied).toEqual([text]);
  const told = ada.incident.recorded.at(-1);
  expect(`${told?.text}\n${told?.detail}`).toBe(text);
  expect(wholeText(ada.press('ctrl+p').state.prompt.line)).toBe(`/told ${text}`);
});

test('a promise that somebody has written stays', async () => {
  const ada = drafting();
  ada
    .type(' at the latest')
    .wait(12 * MINUTE)
    .type('\r');
  await ada.store.copying;
  expect(ada.copied.join()).toContain('\nNext update at 15:05 UTC+1 at the latest');
});

test('a draft that nobody has edited is made anew from what is recorded meanwhile', () => {
  const ada = drafting();
  expect(redrafted(ada.state)).toBe(ada.state);
  ada.joined('bo').type('/resolved\r');
  ada.hear();
  const state = redrafted(ada.state);
  expect(state.prompt.line.text.text).toBe(
    `\
[SEV1] Checkout returns 500s: resolved at 14:31 UTC+1
Impact: not yet known
Cause: not yet known
Lasted 26m, from 14:05 to 14:31 UTC+1`,
  );
  expect(state.prompt.line.text.cursor).toBe(state.prompt.line.text.text.length);
  expect(preview(state)?.tone).toBe('plain');
  expect(redrafted(state)).toBe(state);
});

test.each([
  [
    'the line of the cursor is there still',
    ['up', 'up', 'home', 'right'],
    ['! restart', '/ack'],
    `\
[SEV1] Checkout returns 500s: investigating since 14:36 UTC+1
I|mpact since 14:05 UTC+1: not yet known
The cause is being investigated.
In progress: restart
Next update at 15:10 UTC+1`,
  ],
  [
    'behind the same beginning, where that line has changed',
    ['up', 'up', 'up', 'home'],
    ['/ack'],
    `\
|[SEV1] Checkout returns 500s: investigating since 14:36 UTC+1
Impact since 14:05 UTC+1: not yet known
The cause is being investigated.
Next update at 15:10 UTC+1`,
  ],
  [
    'at the end',
    [],
    ['! restart'],
    `\
[SEV1] Checkout returns 500s: investigating since 14:30 UTC+1
Impact since 14:05 UTC+1: not yet known
The cause is being investigated.
In progress: restart
Next update at 15:10 UTC+1|`,
  ],
] as const)('where the cursor is in a draft that is made anew: %s', (_, keys, lines, expected) => {
  const ada = drafting().press(...keys);
  ada.wait(5 * MINUTE);
  const bo = ada.joined('bo');
  for (const line of lines) bo.type(`${line}\r`);
  ada.hear();
  const { text, cursor } = redrafted(ada.state).prompt.line.text;
  expect(`${text.slice(0, cursor)}|${text.slice(cursor)}`).toBe(expected);
});

test.each([
  ['/resolved', 'the incident is resolved since this was drafted'],
  ['~14:31 /mitigated', 'the incident is mitigated since this was drafted'],
  ['/sev sev2', 'the incident is SEV2 since this was drafted'],
])('an edited draft is left as it is, and what has changed is said: %s', (line, said) => {
  const ada = drafting().type(' or sooner');
  ada.joined('bo').type(`${line}\r`);
  ada.hear();
  expect(redrafted(ada.state)).toBe(ada.state);
  expect(preview(ada.state)).toEqual({
    tone: 'alert',
    text: `${said} · Enter copies it and logs it as told`,
  });
});

test('both at once, and what was taken back', () => {
  const ada = seat('14:05 sev1 Checkout returns 500s', HALF_HOURLY).press('ctrl+u');
  ada.type('/resolved\r').type('/update\r').type(' Sorry.');
  const bo = ada.joined('bo');
  bo.type('/retract 2\r').type('/sev sev3\r');
  ada.hear();
  expect(preview(ada.state)?.text).toContain(
    'the incident is being investigated again and SEV3 since this was drafted',
  );
});

test('the promise of a draft goes on with the clock', () => {
  const ada = drafting();
  ada.wait(12 * MINUTE).dispatch({ type: 'ticked' });
  expect(redrafted(ada.state).prompt.line.text.text).toMatch(/\nNext update at 15:15 UTC\+1$/);
});

test('with nothing drafted the state is the same', () => {
  const ada = seat().type('some words');
  expect(redrafted(ada.state)).toBe(ada.state);
});

test('nothing is promised for a severity that is called as something that all objects have', () => {
  const house = { severities: ['constructor'], ...HALF_HOURLY };
  const ada = seat('14:05 constructor Checkout returns 500s', house).press('ctrl+u');
  expect(ada.type('/update\r').prompt().join('\n')).toContain('[CONSTRUCTOR]');
  expect(ada.prompt().join('\n')).not.toContain('Next update');
});

test('an update that is internal was not told: the header and the draft agree', () => {
  const ada = seat('14:05 sev1 Checkout returns 500s', HALF_HOURLY).press('ctrl+u');
  ada.type('! restart\r').type('/done\r').type('> drafted for the status page\r');
  ada
    .type('/internal 3\r')
    .wait(40 * MINUTE)
    .dispatch({ type: 'ticked' });
  const style = { now: ada.state.now, columns: 80, rows: 3 as const, ...HALF_HOURLY };
  expect(headerLines(ada.incident, style).map(plain).join('\n')).toContain(
    'nobody told yet · ! update due 10m ago',
  );
  expect(ada.type('/update\r').prompt().join('\n')).not.toContain('Since the last update');
});

test('after the end there is no next update', () => {
  const ada = seat('14:05 sev1 Checkout returns 500s', HALF_HOURLY).press('ctrl+u');
  ada.type('/resolved\r').type('/update\r');
  expect(ada.prompt().join('\n')).not.toContain('Next update');
});
