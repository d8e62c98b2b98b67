import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { exitCodeOf, Terminal, type TerminalOptions } from '../terminal/terminal.ts';

const SPOKEN = { BRIDGELOG_SCREEN_READER: '1', TZ: 'Africa/Lagos' };

/** A terminal for somebody who hears it. */
async function openSpoken({ env = {}, ...options }: TerminalOptions = {}): Promise<Terminal> {
  const all = { ...SPOKEN, ...env };
  const terminal = await Terminal.open({ columns: 200, rows: 40, ...options, env: all });
  await terminal.sees('F1 for help');
  await terminal.listens();
  return terminal;
}

/** What was said, and the row of the prompt, without the time of now, and how long ago it all was. */
function heard(terminal: Terminal): readonly string[] {
  return terminal
    .normalScreen()
    .split('\n')
    .map((line) => line.replace(/[\d,]+ days( \d+ \w+)*/, 'years').replace(/^\d\d:\d\d/, 'hh:mm'));
}

/** Lines that come as a whole each, so that nothing is offered for what they begin with. */
function pasteLines(terminal: Terminal, lines: readonly string[]): void {
  for (const line of lines) {
    terminal.paste(line);
    terminal.press('enter');
  }
}

test('an incident is heard from its declaration to its end, each line of it once', async () => {
  await using terminal = await openSpoken();
  await terminal.sees('No incident is declared yet.', /^What fails\?/m);
  terminal.type('2022-05-10 14:30 sev1 Checkout returns 500s\r');
  await terminal.sees('Checkout returns 500s, severity 1', /^\d\d:\d\d event:/m);
  pasteLines(terminal, ['14:31 ! restarted api-3 @ops', '14:35 /done A1 no change']);
  await terminal.sees('A1 done');
  terminal.type('14:36 half');
  await terminal.sees(/event: 14:36 half$/m);
  terminal.press('ctrl+a');
  terminal.type('14:37 ! ');
  terminal.press('ctrl+e', 'ctrl+u');
  terminal.resize(120, 30);
  terminal.press('up');
  await terminal.sees('Entry 2, ');
  terminal.press('escape');
  pasteLines(terminal, ['16:45 /resolved the fix is live']);
  await terminal.sees('The incident is resolved, after 2 hours 15 minutes.', /event:$/m);
  const lines = heard(terminal);
  expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  expect(`\n${lines.join('\n')}\n`).toBe(`
Bridgelog, for screen readers. F1 for help; Control R reads out how it stands, or how a line would be read.
No incident is declared yet.
Type what fails, in a few words, and press Enter. What is not said is asked.
In front of it may stand when it started, and how bad it is: 14:30 sev1 Checkout returns 500s.
Checkout returns 500s, severity 1, unresolved, years since start.
1 entry; the last: entry 1, 2022-05-10 14:30, started.
Nobody leads yet.
An update for the outside is due, since years: slash update drafts one.
Logged: entry 2, action A1, at 2022-05-10 14:31: restarted api-3 @ops.
Recorded: A1 done at 2022-05-10 14:35, after 4 minutes: no change.
Selecting: Up and Down move, Escape leaves, question mark helps.
Entry 2, 2022-05-10 14:31, action A1, done after 4 minutes: restarted api-3 @ops; no change.
Press o for reopen, e for text, t for time, m for milestone, f for find, Shift F for filter.
At the prompt.
Logged: entry 3, resolved, at 2022-05-10 16:45: the fix is live.
The incident is resolved, after 2 hours 15 minutes.
No detection is recorded, nobody was told.
Slash postmortem closes the incident out.
hh:mm event:
`);

  terminal.press('ctrl+c', 'ctrl+c');
  expect(await terminal.exit()).toBe(0);
  expect(terminal.leftovers()).toEqual([]);
  expect(heard(terminal)).toEqual([
    ...lines.slice(0, -1),
    'Ctrl+C again leaves. Everything is saved.',
    '2022-05-10-checkout-returns-500s: all is saved.',
  ]);
});

test('a signal ends it as it ends the drawn one; what was said is left', async () => {
  using home = new Home();
  await using terminal = await openSpoken({ home, env: { INK_SCREEN_READER: 'true' } });
  pasteLines(terminal, ['2022-05-10 14:30 sev1 Checkout returns 500s']);
  terminal.type('half a li');
  await terminal.sees('event: half a li');
  expect(await terminal.kill('SIGTERM')).toBe(exitCodeOf('SIGTERM'));
  expect(terminal.leftovers()).toEqual([]);
  const said = heard(terminal);
  expect(said.at(-1)).toBe(
    '2022-05-10-checkout-returns-500s: all is saved. The unfinished line is kept.',
  );
  expect(said).toContain('No incident is declared yet.');
  expect(said.join('\n')).not.toContain('event: half a li');

  await terminal.restart();
  await terminal.sees('An unfinished line is at the prompt: half a li', 'event: half a li');
});

test('Ink’s own variable asks for it too', async () => {
  const env = { INK_SCREEN_READER: 'true', BRIDGELOG_SCREEN_READER: '' };
  await using terminal = await openSpoken({ env });
  // Between two frames.
  await terminal.shows('what may be typed', (rows) =>
    rows.some((row) => row.includes('No incident is declared yet.')),
  );
  expect(terminal.leftovers()).toEqual(['bracketed paste']);
});
