import { expect, test } from 'vitest';
import { plainLetters } from '../../../src/incident/line/plain-letters.ts';
import { plain } from '../../../src/tui/lines/line.ts';
import { entryBlock } from '../../../src/tui/timeline/entry-lines.ts';
import { searchText } from '../../../src/tui/timeline/search-text.ts';
import { imported } from '../../incident/imported-story.ts';
import { instant } from '../../incident/story.ts';

const { incident } = imported({
  entries: [
    [12, '23:50', 'Consumers stop', { milestones: ['started'], proposed: ['milestones'] }],
    [13, null, 'The database team is called', { date: '2019-12-04' }],
    [14, null, 'Nobody wrote when this was'],
    [15, null, 'Restarted them', { kind: 'action', speaker: 'Bo Lind', date: '2019-12-04' }],
    [16, null, 'Is it the lock?', { kind: 'hypothesis', at: instant('2019-12-04T00:20:00Z') }],
  ],
});

test('a day without a time stands under its day, and no time passes on what was over', () => {
  const style = {
    columns: 80,
    zone: 'UTC',
    gutter: 2,
    selected: undefined,
    lost: new Set<number>(),
    now: instant('2022-05-10T18:00:00Z'),
    expanded: 1,
    isDetailShown: false,
  };
  const { timeline } = incident;
  const lines = timeline.flatMap((_, index) => entryBlock(timeline, index, style).lines);
  expect(`\n${lines.map((line) => plain(line).trimEnd()).join('\n')}\n`).toBe(`
── Tue 3 Dec 2019 ──
  1  23:50  ⚑ started     Consumers stop
── Wed 4 Dec 2019 ──
  2  --:--  ·             The database team is called
  3  ??     ·             Nobody wrote when this was
  4  --:--  ! A1 ended    Bo Lind: Restarted them
  5  00:20  ? H1 open     Is it the lock?
`);
});

test('an entry is found by who said it', () => {
  const said = incident.timeline.filter((entry) =>
    searchText(entry).includes(plainLetters('Bo Lind')),
  );
  expect(said.map(({ number }) => number)).toEqual([4]);
});
