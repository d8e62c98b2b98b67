import { expect, test } from 'vitest';
import { entriesOn, openDashboard, promptOn, typeLines } from './dashboard.ts';
import { ADA, OUTAGE, openTold, wholeScreen, zoneAtNoon } from './told.ts';

const RUNNING = [
  '-40m sev1 Checkout returns 500s',
  '-39m /detected',
  '/impact half of the customers cannot pay',
  '-20m ! deploy the fix @ivo',
];

/** What a terminal is told to put on the clipboard. */
function clipboard(text: string): string {
  return `\u001b]52;c;${Buffer.from(text).toString('base64')}\u0007`;
}

const DRAFT = `\
[SEV1] Checkout returns 500s: resolved at 2022-05-10 15:40 UTC+1
Impact: half of the customers could not pay
Cause: memory leak in the cart service #cart
Done: restarted api-3; deploy the fix
Lasted 1h 10m, from 2022-05-10 14:30 to 15:40 UTC+1
We are sorry.`;

test('80×24: an update is drafted from the record, edited, logged as told, and copied word for word', async () => {
  const lines = [...OUTAGE, '/impact half of the customers could not pay'];
  await using terminal = await openTold(lines, { columns: 80, rows: 24 });
  typeLines(terminal, ['/update']);
  await terminal.sees(
    'tell › [SEV1] Checkout returns 500s: resolved at',
    'Enter copies it and logs',
  );
  terminal.press('newline');
  terminal.type('We are sorry.');
  await terminal.sees('We are sorry.');
  expect(wholeScreen(terminal).replace(/→ [^·]*/, '→ now ')).toBe(`
 SEV1  Checkout returns 500s                            resolved after 01:10:00
 start 05-10 14:30 ─ det 14:31 ─ ack 14:34 (3m) ─ res 15:40 (1h 10m)      UTC+1
 nobody was told · SEV1 1h 10m
── Timeline ───────────────────────────── H 1 refuted, 1 confirmed · A 2 done ──
── Tue 10 May 2022 ──
  1  14:30  ⚑ started
  2  14:31  ⚑ detected    5xx above 5 % #checkout
  3  14:34  ⚑ acknowledged @maria has it
  4  14:35  ! A1 done 4m  restarted api-3 @maria · no change
  5  14:40  ? H1 refuted 25m server configuration · unchanged for a week
  6  15:06  ? H2 confirmed 24m memory leak in the cart service #cart · heap is…
  7  15:10  ! A2 done 10m deploy the fix @ivo
  8  15:40  ⚑ resolved


────────────────────────────────────────────────────────────────────────────────
 tell › [SEV1] Checkout returns 500s: resolved at 2022-05-10 15:40 UTC+1
        Impact: half of the customers could not pay
        Cause: memory leak in the cart service #cart
        Done: restarted api-3; deploy the fix
        Lasted 1h 10m, from 2022-05-10 14:30 to 15:40 UTC+1
        We are sorry.
 → now · Enter copies it and logs it as told
 Enter copy and log  Ctrl+P line before  Ctrl+Z undo  / verbs  /help
`);

  terminal.press('enter');
  await terminal.sees('> update', 'sent to the terminal (OSC 52)');
  expect(terminal.sent()).toContain(clipboard(DRAFT));
  expect(promptOn(terminal)).toBe('event ›');
  expect(entriesOn(terminal).at(-1)).toMatch(/^9 > update \[SEV1\] Checkout .* \[\+5 lines\]$/);
});

/** 30 minutes after it was told 38 minutes ago; or up to five minutes later, at a round time. */
const DUE = /! update due [3-8]m ago/;

test('60×15: an update that is due is asked for until somebody has told the outside', async () => {
  const env = { ...ADA, TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 60, rows: 15, env });
  typeLines(terminal, [...RUNNING, '-38m > status page: we look into it']);
  await terminal.sees(DUE, 'A1 running');
  terminal.resize(80, 24);
  await terminal.sees(/told \d\d:\d\d, 38m ago · ! update due/);
  terminal.resize(60, 15);
  terminal.type('> status page: a fix is on its way\r');
  await terminal.sees(/update in (29|3\d)m/);
  await terminal.lacks('! update due');
  terminal.press('ctrl+z');
  await terminal.sees(DUE);
});

test('200×60: within GNU screen an update is copied past it, in pieces that it takes', async () => {
  const env = { ...ADA, STY: '7.pts-0', TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 200, rows: 60, env });
  typeLines(terminal, [...RUNNING, '/update']);
  await terminal.sees('tell › [SEV1] Checkout returns 500s: investigating');
  terminal.press('enter');
  await terminal.sees('> update', 'sent to the terminal (OSC 52): paste to see whether it took it');
  expect(terminal.sent()).toContain('\u001bP\u001b]52;c;');
});

test('80×24: a console has no clipboard; the update is logged all the same', async () => {
  const env = { ...ADA, TERM: 'linux', TZ: zoneAtNoon() };
  await using terminal = await openDashboard({ columns: 80, rows: 24, env });
  typeLines(terminal, [...RUNNING, '/update']);
  await terminal.sees('tell › [SEV1]');
  terminal.press('enter');
  await terminal.sees('could not be copied: this terminal has no c');
  expect(terminal.sent()).not.toContain('\u001b]52;');
  expect(entriesOn(terminal).at(-1)).toMatch(/^4 > update \[SEV1\] Checkout returns 500s: inv/);
});
