import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { StoredRecord } from '../../src/incident/record/record.ts';
import { openJournal } from '../../src/journal/journal.ts';
import { statisticsSchema } from '../../src/library/statistics/statistics-schema.ts';
import { Shell } from './shell.ts';

/** Three incidents, told afterwards: two of January, one of February that is not resolved. */
async function winter(): Promise<Shell> {
  const shell = new Shell('2026-03-10T12:00:00+01:00');
  const told: readonly (readonly [title: string, severity: string, lines: readonly string[]])[] = [
    [
      'Shop down',
      'sev1',
      ['2026-01-10 14:00 /started', '14:04 /detected', '15:00 /resolved', '/service shop'],
    ],
    [
      'Mail late',
      'sev3',
      ['2026-01-20 09:00 /started', '~09:10 /detected', '09:30 /resolved', '/service mail'],
    ],
    ['Search slow', 'sev2', ['2026-02-03 20:00 /started', '19:50 /detected', '20:10 waiting #db']],
  ];
  for (const [title, severity, lines] of told) {
    await shell.bridgelog(['new', title, '--severity', severity, '--zone', 'Africa/Lagos']);
    const slug = `2026-03-10-${title.toLowerCase().replace(' ', '-')}`;
    await shell.bridgelog(['log', '--incident', slug], `${lines.join('\n')}\n`);
  }
  return shell;
}

test('what incidents took, each number with how many it is of', async () => {
  using shell = await winter();

  const { out, talk, exitCode } = await shell.bridgelog(['stats']);

  expect({ talk, exitCode }).toEqual({ talk: '', exitCode: 0 });
  expect(`\n${out}`).toBe(`
3 incidents of 2026-01-10 to 2026-02-03. 1 not resolved yet. 3 told over a day
later, with times from memory or from elsewhere.

Time to detect (started → detected)
  Only 2 of 3: median 7m, 4m to 10m, mean 7m.
  4m ▁······································▁ 10m
  1 about. Not measured: 1 ends in the wrong order (detected before started).

Time to acknowledge (detected → acknowledged)
  None of 3.
  Not measured: 3 no acknowledged time.

Time to identify (started → identified)
  None of 3.
  Not measured: 3 no identified time.

Time to mitigate (started → mitigated for good)
  None of 3.
  Not measured: 3 no mitigated time.

Time to resolve (first started → last resolved)
  Only 2 of 3: median 45m, 30m to 1h, mean 45m.
  30m ▁······································▁ 1h
  Not measured: 1 not resolved.

Time impaired (started → resolved, and from each reopening on)
  Only 2 of 3: median 45m, 30m to 1h, mean 45m.
  30m ▁······································▁ 1h
  Not measured: 1 not resolved.

Time with a refuted hypothesis open (opened → refuted)
  None of 3.
  Not measured: 2 no hypothesis recorded; 1 not resolved.

Longest silence (something recorded → the next)
  None of 3.
  Not measured: 2 told afterwards; 1 not resolved.

Median: half took no longer; of an even number, the mean of the two in the
middle.
90th percentile: nine in ten took no longer; by nearest rank, from ten incidents
on.
Mean: a few long incidents move it far; it says nothing without the range.
Of fewer than 5 incidents an average says little: "only" says so.
About: of so many, an end is only approximately known.
Lengths are rounded to two units. Charts are logarithmic.
What is not resolved yet is not in the time to resolve, and may become the
longest.
`);
});

test('words choose the incidents, as in a list', async () => {
  using shell = await winter();
  const first = async (...words: string[]) => {
    const { out } = await shell.bridgelog(['stats', ...words]);
    return out.split('\n').slice(0, 2).join('\n');
  };

  expect(await first('sev1')).toBe(
    'Incidents that match sev1:\n1 incident of 2026-01-10. 1 told over a day later, with times from memory or',
  );
  expect(await first('2026-01', 'mail')).toContain(
    'Incidents that match 2026-01 mail:\n1 incident of 2026-01-20.',
  );
  expect(await first('#db')).toContain(
    'Incidents that match #db:\n1 incident of 2026-02-03. 1 not resolved yet.',
  );
});

test('options choose them too, and are said as words', async () => {
  using shell = await winter();

  const { out } = await shell.bridgelog([
    ...['stats', 'shop', '--resolved', '--severity', 'SEV1', '--service', 'shop'],
    ...['--since', '2026', '--until', '2026-01'],
  ]);

  expect(out).toContain(
    'Incidents that match shop resolved SEV1 service shop since 2026 until 2026-01:\n1 incident of 2026-01-10.',
  );
});

test('where nothing matches, it says so', async () => {
  using shell = await winter();

  expect(await shell.bridgelog(['stats', 'nonsense'])).toEqual({
    out: 'Incidents that match nonsense:\nNo incident.\n',
    talk: 'No incident matches: without words, all are counted.\n',
    exitCode: 0,
  });
});

test('--by month has a row for each', async () => {
  using shell = await winter();

  const { out } = await shell.bridgelog(['stats', '--by', 'month']);

  expect(`\n${out.split('\n').slice(3, 12).join('\n')}\n`).toBe(`
Time to detect (started → detected)
  Only 2 of 3: median 7m, 4m to 10m, mean 7m.
  4m ▁······································▁ 10m
  1 about. Not measured: 1 ends in the wrong order (detected before started).
  By month:
           measured  median  90th pct  range     4m ──────────────────────── 10m
  2026-01  2 of 2    7m      only 2    4m – 10m  ▁·····························▁
  2026-02  0 of 1    -       -         -

`);
});

test('--json has the shape that is told, and all groupings', async () => {
  using shell = await winter();

  const { out } = await shell.bridgelog(['stats', '--json']);
  const json = JSON.parse(out);

  expect(statisticsSchema.parse(json)).toEqual(json);
  expect(json).toMatchObject({ chosen: '', incidents: 3, unresolved: 1, toldAfterwards: 3 });
  expect(json.measures[0]).toEqual({
    name: 'time to detect',
    ends: 'started → detected',
    measured: 2,
    about: 1,
    notMeasured: [{ reason: 'ends in the wrong order (detected before started)', incidents: 1 }],
    shortest: 240_000,
    longest: 600_000,
    median: 420_000,
    percentile90: null,
    mean: 420_000,
  });
  expect(json.groupings.map(({ by }: { by: string }) => by)).toEqual([
    'severity',
    'service',
    'year',
    'month',
  ]);
});

test('--format html writes a page, and leaves alone what is something else', async () => {
  using shell = await winter();
  const path = join(shell.folder, 'stats.html');

  expect(await shell.bridgelog(['stats', '--format', 'html', '-o', 'stats.html'])).toEqual({
    out: 'stats.html\n',
    talk: '',
    exitCode: 0,
  });
  expect(readFileSync(path, 'utf8')).toContain('<h1>What incidents took</h1>');

  writeFileSync(path, 'mine');
  const again = await shell.bridgelog(['stats', '--format', 'html', '-o', 'stats.html']);
  expect(again.exitCode).toBe(1);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('nobody is named in any of it', async () => {
  using shell = await winter();
  await shell.bridgelog(
    ['log', '--incident', '2026-03-10-shop-down'],
    '/lead @grace\n14:10 ! restarted @linus\n',
  );

  for (const format of ['text', 'json', 'html']) {
    const { out } = await shell.bridgelog(['stats', '--format', format, '--by', 'service']);
    expect(out).toMatch(/time to detect/i);
    expect(out).not.toMatch(/grace|linus|\bada\b/);
  }
});

test('what cannot be followed is said in one line', async () => {
  using shell = await winter();
  const told = async (...words: string[]) => {
    const { talk, exitCode } = await shell.bridgelog(['stats', ...words]);
    return `${exitCode} ${talk.trimEnd()}`;
  };

  expect(await told('--by', 'person')).toBe(`\
2 bridgelog: option '--by <what>' argument 'person' is invalid. Allowed choices are severity, service, year, month; --help shows how it is written.`);
  expect(await told('--json', '--format', 'html')).toBe(`\
2 bridgelog: --json and --format html are two formats: write one of them.`);
});

test('where there is no journal, it makes none', async () => {
  using shell = new Shell('2026-03-10T12:00:00+01:00');

  const { talk, exitCode } = await shell.bridgelog(['stats']);

  expect(exitCode).toBe(2);
  expect(talk).toMatch(/^bridgelog: There is no journal .* yet/);
});

test('where measuring takes a while, it says how far it is, and the next time is at once', async () => {
  using shell = new Shell('2026-03-10T12:00:00+01:00');
  const path = join(shell.folder, 'large.db');
  const journal = openJournal({ path, clock: () => 0, random: (bytes) => bytes });
  journal.adopt(Array.from({ length: 1_000 }, (_, index) => declared(index)));
  journal.close();

  const { talk } = await shell.bridgelog(['stats', '--db', path]);

  expect(talk).toBe(`\
Measured 500 of 1000 incidents.
Measured 1000 of 1000 incidents.
`);
  expect((await shell.bridgelog(['stats', '--db', path])).talk).toBe('');
});

/** The only record of an incident of its own. */
function declared(index: number): StoredRecord {
  const id = `01930000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`;
  const body = {
    ...{
      title: 'Shop down',
      severity: 'sev1',
      zone: 'UTC',
      slug: `2026-01-01-shop-${index}`,
      at: null,
    },
  };
  return {
    ...{ id, batch: id, incident: id, type: 'incident.declared', version: 1 },
    ...{ recordedAt: index, clock: index, author: 'ada', body },
  };
}
