import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Home } from '../command.ts';
import { Terminal } from '../terminal/terminal.ts';
import { CHECKOUT, openDashboard, reopen, typeLines } from './dashboard.ts';

const ROOT = resolve(import.meta.dirname, '../../..');
const THREE = [CHECKOUT, '/new 2022-05-11 09:00 sev3 Mail is late', '/new Search is down', ''];
const NEEDS_A_TERMINAL =
  'bridgelog: The dashboard needs a terminal. Without one, log a line with bridgelog log "…", or see bridgelog --help.';

test('of several unresolved incidents one is chosen, and left for another', async () => {
  await using terminal = await openDashboard();
  typeLines(terminal, [...THREE, '/quit']);
  expect(await terminal.exit()).toBe(0);

  await reopen(terminal);
  await terminal.sees('3, 3 unresolved', /^▌.* Search is down/m, /^ .* Mail is late/m);
  terminal.press('down');
  await terminal.sees(/^▌.* Mail is late/m);
  terminal.press('enter');
  await terminal.sees('SEV3  Mail is late', 'Timeline');

  terminal.type('/incidents\r');
  await terminal.sees('3, 3 unresolved', /^▌.* Mail is late/m);
  terminal.type('sev2 Checkout again\r');
  await terminal.sees('Since when?');
  terminal.press('enter');
  await terminal.sees('SEV2  Checkout again', 'Nothing is logged yet');
  terminal.type('/incidents\r');
  await terminal.sees('4, 4 unresolved', /^▌.* SEV2 .* Checkout again/m);
});

test('an incident that is named is opened at once', async () => {
  using home = new Home();
  await using terminal = await openDashboard({ home });
  typeLines(terminal, THREE);
  await terminal.sees('SEV?  Search is down');

  await using optioned = await openDashboard({ home, args: ['--incident', 'mail'] });
  await optioned.sees('SEV3  Mail is late');
  const env = { BRIDGELOG_INCIDENT: '2022-05-10-checkout-returns-500s' };
  await using named = await openDashboard({ home, env });
  await named.sees('SEV1  Checkout returns 500s');
});

test('who types before the prompt is there has typed into it', async () => {
  await using terminal = await openDashboard();
  terminal.type('/quit\r');
  await terminal.exit();

  const started = terminal.restart();
  terminal.type('-1m sev1 Checkout returns 500s\rfirst ca');
  await started;
  await terminal.sees('SEV1  Checkout returns 500s', 'event › first ca');
});

test.each([
  { what: 'no terminal to read from', args: ['stdin'] },
  { what: 'no terminal to draw on', args: ['stdout'] },
])('with $what it says what to do instead', async ({ args }) => {
  const program = join(import.meta.dirname, '../terminal/fixtures/piped.ts');
  const bin = join(ROOT, 'bin/bridgelog.cjs');
  await using terminal = await Terminal.open({ program, args: [...args, bin], columns: 130 });
  expect(await terminal.exit()).toBe(2);
  expect(terminal.screenText().trim()).toBe(NEEDS_A_TERMINAL);
});

test('on a terminal that cannot draw nothing is loaded that would', async () => {
  using home = new Home();
  const coverage = join(home.folder, 'coverage');
  const env = { TERM: 'dumb', NODE_V8_COVERAGE: coverage };
  await using terminal = await Terminal.open({ home, env, columns: 130 });
  expect(await terminal.exit()).toBe(2);
  expect(terminal.screenText().trim()).toBe(NEEDS_A_TERMINAL);

  const [report = ''] = readdirSync(coverage);
  const loaded = readFileSync(join(coverage, report), 'utf8');
  expect(loaded).toContain('/dist/bridgelog.js"');
  expect(loaded).not.toContain('/dist/chunks/open-dashboard-');
  expect(readdirSync(join(ROOT, 'dist/chunks')).join()).toContain('open-dashboard-');
});
