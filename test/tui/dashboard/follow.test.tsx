import { expect, test } from 'vitest';
import { type OpenScreen, openScreen } from './open-screen.tsx';

/** A line each minute from 14:40 to 14:59. */
const TWENTY = Array.from({ length: 20 }, (_, index) => `14:${index + 40} line ${index + 1}`);

function opened(): OpenScreen {
  return openScreen({ lines: TWENTY, columns: 60, rows: 15 });
}

/** The rows of the timeline, with the rule below it. */
async function timeline({ screen }: OpenScreen): Promise<string> {
  await screen.settled();
  const rows = screen.text().split('\n').slice(3, 12);
  return `\n${rows.join('\n')}\n`;
}

/** Entry 14 of 1 (started) to 21, on the fourth row of eight. */
async function inTheMiddle(): Promise<OpenScreen> {
  const dashboard = opened();
  dashboard.screen.press('up', 'page-up', 'up', 'up', 'up', 'down', 'down', 'down');
  await dashboard.screen.settled();
  return dashboard;
}

test('at the end, new entries are seen as they come', async () => {
  using dashboard = opened();
  dashboard.bridge.log('15:01 heap at 96 %', '14:57 first customer calls');
  dashboard.hear();
  expect(await timeline(dashboard)).toBe(`
 16  14:54  · line 15
 17  14:55  · line 16
 18  14:56  · line 17
 19  14:57  · line 18
 23  14:57  · first customer calls
 20  14:58  · line 19
 21  14:59  · line 20
 22  15:01  · heap at 96 %
── no lead yet ─────────────────────────────────────────────
`);
  expect(dashboard.screen.text().split('\n').at(13)).toBe(
    ' ada: 23  14:57  event  first customer calls (and 1 more)',
  );
});

test('while an older entry is selected, entries above and below what is seen move nothing', async () => {
  using dashboard = await inTheMiddle();
  const before = await timeline(dashboard);
  dashboard.bridge.log('14:31 alert', '15:01 heap at 96 %', '15:02 heap at 97 %');
  dashboard.hear();
  expect(before).toBe(`
 11  14:49  · line 10
 12  14:50  · line 11
 13  14:51  · line 12
▌14  14:52  · line 13
 15  14:53  · line 14
 16  14:54  · line 15
 17  14:55  · line 16
 18  14:56  · line 17
── no lead yet ───────────────────────────── 3 more below ──
`);
  expect(await timeline(dashboard)).toBe(before.replace('─ 3 more below ', '── 2 new below '));
});

test('entries that come between leave the selected one on its row', async () => {
  using dashboard = await inTheMiddle();
  dashboard.bridge.log('14:51 just above', '14:52 just below', '15:01 heap at 96 %');
  dashboard.hear();
  expect(await timeline(dashboard)).toBe(`
 12  14:50  · line 11
 13  14:51  · line 12
 22  14:51  · just above
▌14  14:52  · line 13
 23  14:52  · just below
 15  14:53  · line 14
 16  14:54  · line 15
 17  14:55  · line 16
── no lead yet ────────────────────────────── 1 new below ──
`);
});

test('a page further up stays too, while a line is typed', async () => {
  using dashboard = opened();
  dashboard.screen.press('page-up');
  dashboard.screen.type('heap at');
  await dashboard.screen.settled();
  const before = await timeline(dashboard);
  dashboard.bridge.log('14:31 alert', '15:01 heap at 96 %');
  dashboard.hear();
  expect(await timeline(dashboard)).toBe(before.replace('─ 7 more below ', '── 1 new below '));
});

test('nothing is new any more once the end was in sight', async () => {
  using dashboard = opened();
  dashboard.screen.press('page-up');
  await dashboard.screen.settled();
  dashboard.bridge.log('15:01 heap at 96 %');
  dashboard.hear();
  expect(await timeline(dashboard)).toContain('─ 1 new below ─');
  dashboard.screen.press('page-down', 'page-down');
  await dashboard.screen.settled();
  dashboard.screen.press('page-up');
  expect(await timeline(dashboard)).toBe(`
  8  14:46  · line 7
  9  14:47  · line 8
 10  14:48  · line 9
 11  14:49  · line 10
 12  14:50  · line 11
 13  14:51  · line 12
 14  14:52  · line 13
 15  14:53  · line 14
── no lead yet ───────────────────────────── 7 more below ──
`);
});

test('an entry that others retract while it is selected stays on its row, and selected', async () => {
  using dashboard = await inTheMiddle();
  const before = await timeline(dashboard);
  dashboard.bridge.log('/retract 14 typed twice');
  dashboard.hear();
  expect(await timeline(dashboard)).toBe(
    before.replace('line 13', 'retracted (typed twice): line 13'),
  );
});
