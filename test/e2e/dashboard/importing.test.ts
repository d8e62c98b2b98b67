import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { entriesOn, openDashboard, promptOn } from './dashboard.ts';

const DOCUMENT = `# Checkout returns 500s

Severity: SEV1

## Timeline of 2026-01-10

- 14:30 5xx above 5 % on checkout
- 14:35 restarted api-3
- 14:50 lunch
- 15:12 all orders go through again
`;

test('80×24: a file is read, corrected and recorded, and its log is there', async () => {
  await using terminal = await openDashboard({
    columns: 80,
    rows: 24,
    env: { TZ: 'Africa/Lagos' },
  });
  writeFileSync(join(terminal.home.folder, 'old outage.md'), DOCUMENT);
  terminal.type('What is thi');
  await terminal.sees('What is thi');
  terminal.press('ctrl+o');
  await terminal.sees('import ›');
  terminal.type('ol');
  await terminal.sees('import › ol');
  terminal.press('tab');
  await terminal.sees('import › old outage.md');
  terminal.press('enter');
  await terminal.sees('── Import ', '4 entries: 4 new', 'zone Africa/Lagos, assumed', 'checking');

  terminal.press('end');
  await terminal.sees(/▌ +10 /);
  terminal.type('m');
  await terminal.sees('Which milestone is it?');
  terminal.type('r');
  await terminal.sees('⚑ res');
  terminal.press('up');
  await terminal.sees(/▌ +9 /);
  terminal.type('r');
  await terminal.sees('left out: lunch', '3 new, 1 left out');
  terminal.press('up');
  await terminal.sees(/▌ +8 /);
  terminal.type('t14:3');
  await terminal.sees('time › 14:3');
  terminal.type('6');
  await terminal.sees('→ 2026-01-10 14:36');
  terminal.press('enter');
  await terminal.sees('8* 01-10 14:36');

  terminal.press('enter');
  await terminal.sees('Imported: 3 entries recorded', '⚑ resolved');
  expect(entriesOn(terminal)).toEqual([
    '1 · 5xx above 5 % on checkout',
    '2 ! A1 done restarted api-3',
    '3 ⚑ resolved all orders go through again',
  ]);
  expect(promptOn(terminal)).toBe('event ›');

  terminal.type("/import 'old outage.md'\r");
  await terminal.sees('4 entries: 1 new, 3 known');
  terminal.press('escape');
  await terminal.sees('Left: nothing was recorded.');
  terminal.type('/incidents\r');
  await terminal.sees('What fails? What is thi');
});
