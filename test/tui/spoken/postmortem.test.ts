import { expect, test } from 'vitest';
import { promptRow } from '../../../src/tui/spoken/prompt-row.ts';
import { atPostmortem } from '../closeout/night.ts';
import { Listener } from './listener.ts';

test('the postmortem as it is heard, from item to item', () => {
  const ada = new Listener(atPostmortem().press('escape'));
  ada.hears();
  ada.press('ctrl+x');
  expect(ada.hears()).toBe(`
At the postmortem: Up and Down choose, Enter leads to what helps, Escape leads to the log, question mark helps.
1 error, 1 warning, 1 hint; 2 proposed; 0 of 2 sections written.
1 of 7: error: Nothing is marked as the start: no duration can be told.
`);
  ada.press('down');
  expect(ada.hears()).toBe(`
2 of 7: warning: Entry 2 was written down nine hours after it happened.
`);
  expect(ada.asks()).toBe(`
2 of 7: warning: Entry 2 was written down nine hours after it happened.
See whether its time is right.
`);
  ada.press('down', 'down').type('n');
  expect(ada.hears()).toBe(`
3 of 7: hint: No summary is written.
4 of 7: proposed: H1 as the root cause.
Set aside: nothing was written. It is proposed again next time.
4 of 6: proposed: Where did you get lucky?
`);
  ada.press('end', 'enter');
  expect(ada.hears()).toBe(`
6 of 6: section Where we got lucky: not written.
From the record: change it, then Ctrl+S records it.
Writing Where we got lucky: what could have been worse. Enter begins a new line, Control S records it, Escape leaves it.
It ended at 14:30.
`);
  ada.type(' more').press('escape');
  expect(ada.hears()).toBe(`
It is not recorded yet. y records it, n keeps it as a draft, e goes on writing.
`);
  ada.type('y');
  expect(ada.hears()).toBe(`
Recorded: section lucky written.
`);
  ada.press('home', 'enter');
  expect(ada.hears()).toBe(`
1 of 6: error: Nothing is marked as the start: no duration can be told.
Enter logs the line, Escape puts it away.
`);
  ada.press('escape', 'escape');
  expect(ada.hears()).toBe(`
At the prompt.
`);
});

test('the prompt under the help says that something is read', () => {
  const ada = atPostmortem();
  const before = promptRow(ada.state).label;
  expect([before, promptRow(ada.type('?').state).label]).toEqual(['postmortem: ', 'reading: ']);
});
