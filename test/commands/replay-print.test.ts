import { describe, expect, test } from 'vitest';
import { evening, SLUG } from './evening.ts';
import { Shell } from './shell.ts';

test('it prints what each step said, at the time at which it happened', async () => {
  using shell = await evening();
  expect(await shell.bridgelog(['replay', '--print'])).toEqual({
    out: `Shop down
${SLUG}, as it happened, times in Africa/Lagos (UTC+1)

2026-11-21
14:20  5  event          a customer wrote  [detected]
14:30  1  event          started
14:31     declared "Shop down"
14:32  2  event          on call was paged @ops
14:40  3  hypothesis H1  memory leak in the cart service
14:50  4  action A1      restarted api-3
15:05     A1 failed (15m)  no change
15:12     H1 refuted (32m)  heap is flat
15:20  6  decision       fail over to the second region
15:20  7  action A2      failing over @maria
15:40     A2 done (20m)
15:41  8  event          resolved
`,
    talk: '',
    exitCode: 0,
  });
});

test('as it was known, what was told later comes later', async () => {
  using shell = await evening();
  const { out } = await shell.bridgelog([
    'replay',
    'shop',
    '--print',
    '--known',
    '--from',
    '15:00',
  ]);
  expect(out).toBe(`Shop down
${SLUG}, as it was known, times in Africa/Lagos (UTC+1), from 2026-11-21 15:00 until 2026-11-21 15:41

2026-11-21
15:05     A1 failed (15m)  no change
15:10  5  event          a customer wrote  [detected]  (happened 14:20, 50m before)
15:12     H1 refuted (32m)  heap is flat
15:20  6  decision       fail over to the second region
15:20  7  action A2      failing over @maria
15:40     A2 done (20m)
15:41  8  event          resolved
`);
});

test('where the clocks were changed meanwhile, the heading names both offsets', async () => {
  using shell = new Shell('2026-10-25T09:00:00+01:00');
  const options = ['--zone', 'Europe/Berlin', '--started', '2026-10-25 01:30'];
  await shell.bridgelog(['new', 'Shop down', ...options]);
  await shell.log('2026-10-25 03:05 /resolved');
  const zone = 'Europe/Berlin (UTC+2, then UTC+1)';
  for (const perspective of [['as it happened'], ['as it was known', '--known']]) {
    const [told = '', ...known] = perspective;
    const { out } = await shell.bridgelog(['replay', '--print', ...known]);
    expect(out.split('\n')[1]).toBe(`2026-10-25-shop-down, ${told}, times in ${zone}`);
  }
});

/** What of it is printed, without its heading. */
async function part(shell: Shell, ...options: readonly string[]): Promise<readonly string[]> {
  const { out, talk } = await shell.bridgelog(['replay', '--print', ...options]);
  return talk === '' ? out.split('\n').slice(4, -1) : [talk.trimEnd()];
}

describe('a part of it', () => {
  test('begins and ends at a time, both with what happened then', async () => {
    using shell = await evening();
    expect(await part(shell, '--from', '14:50', '--until', '2026-11-21 15:05')).toEqual([
      '14:50  4  action A1      restarted api-3',
      '15:05     A1 failed (15m)  no change',
    ]);
    expect(await part(shell, '--until', '14:25:30')).toEqual([
      '14:20  5  event          a customer wrote  [detected]',
    ]);
  });

  test('begins and ends at a milestone, as known when that was recorded', async () => {
    using shell = await evening();
    expect(await part(shell, '--from', 'detected', '--until', 'Started')).toEqual([
      '14:20  5  event          a customer wrote  [detected]',
      '14:30  1  event          started',
    ]);
    expect(await part(shell, '--known', '--until', 'detected')).toHaveLength(7);
  });

  test('that lies beyond midnight needs no date', async () => {
    using shell = new Shell('2026-11-21T23:50:00+01:00');
    await shell.bridgelog(['new', 'Shop down']);
    shell.now = '2026-11-22T12:30:00+01:00';
    await shell.log('the lift is stuck');
    shell.now = '2026-11-22T13:00:00+01:00';
    expect(await part(shell, '--from', '12:20')).toEqual(['12:30  1  event  the lift is stuck']);
    expect(await part(shell, '--from', '23:00')).toEqual([
      '23:50     declared "Shop down"',
      '',
      '2026-11-22',
      '12:30  1  event  the lift is stuck',
    ]);
  });

  test.each([
    ['--from', '25:00', '--from 25:00: No such place. A place is 14:35, -5m, resolved, 14 or H2.'],
    [
      '--until',
      '14:00-14:30',
      '--until 14:00-14:30: No such place. A place is 14:35, -5m, resolved, 14 or H2.',
    ],
    ['--from', 'mitigated', '--from mitigated: No entry of this incident is marked mitigated.'],
    ['--until', 'h9', '--until h9: There is no H9.'],
    [
      '--from',
      '2026-11-22 10:00',
      '--from 2026-11-22 10:00: the last that is told is 2026-11-21 15:41.',
    ],
    ['--until', '14:00', '--until 2026-11-21 14:00: the first that is told is 2026-11-21 14:20.'],
  ])('%s %s is refused in one line', async (option, time, reason) => {
    using shell = await evening();
    expect(await shell.bridgelog(['replay', '--print', option, time])).toEqual({
      out: '',
      talk: `bridgelog: ${reason}\n`,
      exitCode: 2,
    });
  });

  test('cannot end before it begins', async () => {
    using shell = await evening();
    expect(await part(shell, '--from', 'resolved', '--until', 'started')).toEqual([
      'bridgelog: --until 2026-11-21 14:30 lies before --from 2026-11-21 15:41.',
    ]);
  });
});

describe('at a speed', () => {
  test('each line comes when its time has come', async () => {
    using shell = await evening();
    const begun = Date.parse('2026-12-01T09:00:00+01:00');
    const seen = new Map<string, number>();
    shell.watch = (now, written) => {
      seen.set(written.trimEnd().split('\n').at(-1) ?? '', (now - begun) / 1_000);
      return undefined;
    };
    await part(shell, '--speed', '60', '--from', '15:05');
    // A minute of the incident takes a second: each line stands there until the next one comes.
    expect([...seen].filter(([, seconds]) => seconds > 0)).toEqual([
      ['15:05     A1 failed (15m)  no change', 7],
      ['15:12     H1 refuted (32m)  heap is flat', 15],
      ['15:20  6  decision       fail over to the second region', 15],
      ['15:20  7  action A2      failing over @maria', 35],
      ['15:40     A2 done (20m)', 36],
    ]);
  });

  test('a signal ends it with its own exit code, and no word more', async () => {
    using shell = await evening();
    shell.watch = (_, written) => (written.includes('heap is flat') ? 130 : undefined);
    const { out, talk, exitCode } = await shell.bridgelog(['replay', '--print', '--speed', '600']);
    expect(out).toMatch(/heap is flat\n$/);
    expect({ talk, exitCode }).toEqual({ talk: '', exitCode: 130 });
  });

  test.each(['0', '3601', 'fast', '-5', '1e3'])('%s is none', async (speed) => {
    using shell = new Shell('2026-11-21T16:00:00+01:00');
    await shell.bridgelog(['new', 'Shop down']);
    expect(await shell.bridgelog(['replay', '--print', `--speed=${speed}`])).toEqual({
      out: '',
      talk: 'bridgelog: --speed: write how many times faster, from 1 to 3600.\n',
      exitCode: 2,
    });
  });
});

test('what was typed can do nothing to the terminal', async () => {
  using shell = await evening();
  shell.now = '2026-11-21T15:50:00+01:00';
  await shell.log('15:50 \u001b[2J\u001b]0;owned\u0007 and \u202eback');
  expect(await part(shell, '--from', '15:50')).toEqual([
    '15:50  9  event          ␛[2J␛]0;owned␇ and back',
  ]);
});

test('what was recorded all at once is not replayed as known, and says why', async () => {
  using shell = new Shell('2026-11-21T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down']);
  await shell.bridgelog(['log'], '14:35 disk full\n14:40 disk emptied\n');
  expect(await shell.bridgelog(['replay', '--print', '--known'])).toEqual({
    out: '',
    talk: 'bridgelog: --known: Its entries were all recorded at once, on 2026-11-21: nothing became known step by step.\n',
    exitCode: 1,
  });
});

test.each([
  [['--print', '--cast', 'x'], '--print and --cast are two things: write one of them.'],
  [['--print', '--json'], '--json has no meaning for --print: it goes with --answers.'],
  [['--until', '15:00'], '--until has no meaning for the screen: it goes with --print or --cast.'],
  [
    ['--answers', '--speed', '60'],
    '--speed has no meaning for --answers: it goes with --print or --cast or --train.',
  ],
  [
    ['--answers', '--known'],
    '--known has no meaning for --answers: it goes with --print or --cast.',
  ],
  [['--train', '--known'], '--known goes without saying in training, where it is to be had.'],
  [
    [],
    'The replay screen needs a terminal. Without one, --print writes it in lines, and --cast FILE records it.',
  ],
])('%j is refused', async (options, reason) => {
  using shell = new Shell('2026-11-21T16:00:00+01:00');
  await shell.bridgelog(['new', 'Shop down']);
  expect(await shell.bridgelog(['replay', ...options])).toEqual({
    out: '',
    talk: `bridgelog: ${reason}\n`,
    exitCode: 2,
  });
});
