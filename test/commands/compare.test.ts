import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

async function twoIncidents(): Promise<Shell> {
  const shell = new Shell('2026-03-10T12:00:00+01:00');
  for (const [title, lines] of [
    ['Shop down', '2026-01-10 14:00 /started\n14:04 /detected\n15:00 /resolved\n'],
    ['Mail late', '2026-01-20 09:00 /started\n09:10 /detected\n09:30 /resolved\n'],
  ] as const) {
    await shell.bridgelog(['new', title, '--zone', 'Africa/Lagos']);
    const slug = `2026-03-10-${title.toLowerCase().replace(' ', '-')}`;
    await shell.bridgelog(['log', '--incident', slug], lines);
  }
  return shell;
}

/** The row of the time to detect, and the next. */
function detection(out: string): string {
  const rows = out.split('\n');
  const row = rows.findIndex((text) => text.startsWith('time to detect'));
  return [rows[0], ...rows.slice(row, row + 2)].join('\n');
}

test('two incidents side by side, the second told by how it differs', async () => {
  using shell = await twoIncidents();

  const { out, talk, exitCode } = await shell.bridgelog(['compare', 'shop', 'mail']);

  expect({ talk, exitCode }).toEqual({ talk: '', exitCode: 0 });
  expect(detection(out)).toBe(`\
                     2026-03-10-shop-down          2026-03-10-mail-late
time to detect       4m                            10m, 6m longer
                     started 14:00 → detected      started 09:00 → detected`);
});

test('with one name: the current incident, and that one', async () => {
  using shell = await twoIncidents();

  const { out } = await shell.bridgelog(['compare', 'shop']);

  expect(detection(out)).toBe(`\
                     2026-03-10-mail-late          2026-03-10-shop-down
time to detect       10m                           4m, 6m shorter
                     started 09:00 → detected      started 14:00 → detected`);
});

test('--json is for programs', async () => {
  using shell = await twoIncidents();

  const { out } = await shell.bridgelog(['compare', 'shop', 'mail', '--json']);
  const { incidents, durations } = JSON.parse(out);

  expect([incidents.a.slug, incidents.b.slug]).toEqual([
    '2026-03-10-shop-down',
    '2026-03-10-mail-late',
  ]);
  expect(durations[0].difference).toEqual({
    milliseconds: 360_000,
    about: false,
    shown: '6m longer',
  });
});

test('what cannot be compared is said in one line', async () => {
  using shell = await twoIncidents();
  const told = async (...words: string[]) => {
    const { talk, exitCode } = await shell.bridgelog(['compare', ...words]);
    return `${exitCode} ${talk.trimEnd()}`;
  };

  expect(await told('shop', 'shop-down')).toBe(`\
2 bridgelog: Both are 2026-03-10-shop-down: name another incident to compare it with.`);
  expect(await told('shop', 'search')).toBe(`\
2 bridgelog: No incident is called "search": see bridgelog list.`);
  expect(await told()).toBe(`\
2 bridgelog: missing required argument 'incident'; --help shows how it is written.`);
});
