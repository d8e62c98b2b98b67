import { expect, test } from 'vitest';
import { Shell } from './shell.ts';

async function declared(): Promise<Shell> {
  const shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Shop answers 500', '--started', '14:30']);
  return shell;
}

test('a batch is one act: its lines lean on one another, and one undo takes them all', async () => {
  using shell = await declared();

  const batch = await shell.bridgelog(
    ['log'],
    `14:35 ! restarted api-3

/done A1 14:39 no change
? memory leak
`,
  );
  const undone = await shell.log('/undo');

  expect(batch.talk.replaceAll('2026-11-21-shop-answers-500: ', '')).toBe(`\
2  14:35  action A1  restarted api-3
A1 done 14:39 (4m)  no change
3  ~14:39  hypothesis H1  memory leak
`);
  expect(undone).toBe(
    'undone: 2  14:35  action A1  restarted api-3; A1 done 14:39  no change; 3  ~14:39  hypothesis H1  memory leak',
  );
});

test('numbers and labels that were undone are not given out again', async () => {
  using shell = await declared();
  await shell.log('14:35 ! restarted api-3');
  await shell.log('/undo');

  expect(await shell.log('14:36 ! restarted api-4')).toBe('3  14:36  action A2  restarted api-4');
});

test('bare times of a batch are read from line to line, also past midnight', async () => {
  using shell = new Shell('2026-11-21T15:00:00+01:00');
  await shell.bridgelog(['new', 'Night', '--started', '2026-03-01 23:00']);

  const { talk } = await shell.bridgelog(['log'], '23:50 slow\n00:20 slower\n23:10 first alert\n');

  expect(talk.replaceAll('2026-03-01-night: ', '')).toBe(`\
2  2026-03-01 23:50  event  slow
3  2026-03-02 00:20  event  slower
4  2026-03-01 23:10  event  first alert
Read as 2026-03-01, the day before: write the date if that is wrong.
`);
});

test('lines that cannot be read stop the batch, and nothing of it is recorded', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog(['log'], '14:35 one\n\n25:00 two\n14:40 three\n/done A9\n');
  const { out } = await shell.bridgelog(['list', '--json']);

  expect(ran).toEqual({
    out: '',
    talk: 'bridgelog: Nothing was recorded, because line 3 cannot be read: 25:00 is not a time of day: write 14:05 or 2:05 PM, or start the line with "\\" to log it as text. Nor can line 5.\n',
    exitCode: 2,
  });
  expect(JSON.parse(out)[0].entries).toBe(1);
});

test('--keep-going logs the lines that can be read, and tells of the others', async () => {
  using shell = await declared();

  const ran = await shell.bridgelog(['log', '--keep-going'], '14:35 one\n/done A9\n14:40 three\n');

  expect(ran).toEqual({
    out: '',
    talk: `\
2026-11-21-shop-answers-500: 2  14:35  event  one
2026-11-21-shop-answers-500: 3  14:40  event  three
Line 2: There is no A9; the last entry is 2.
bridgelog: Not recorded: 1 of 3 lines.
`,
    exitCode: 1,
  });
});

test('undoing is an act of its own', async () => {
  using shell = await declared();

  const { talk } = await shell.bridgelog(['log'], '14:35 one\n/undo\n');

  expect(talk).toBe(
    'bridgelog: Nothing was recorded, because line 2 cannot be read: /undo is an act of its own: it cannot stand in a batch.\n',
  );
});

test('a batch too long to be echoed is counted, and its notices are still told', async () => {
  using shell = await declared();
  const lines = Array.from({ length: 200 }, (_, index) => `14:40 line ${index}`);

  const { talk } = await shell.bridgelog(['log'], [...lines, '2026-11-20 14:40 before'].join('\n'));

  expect(talk.replaceAll('2026-11-21-shop-answers-500: ', '')).toBe(`\
201 lines recorded
1d before entry 201.
`);
});
