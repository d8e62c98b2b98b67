import { expect, test } from 'vitest';
import { plain } from '../../../src/tui/lines/line.ts';
import type { Event } from '../../../src/tui/state/event.ts';
import { footerLine } from '../../../src/tui/status/footer-line.ts';
import { Bridge } from '../dashboard/bridge.ts';
import { pasted, pressed, typed } from '../dashboard/events.ts';
import { CHECKOUT } from '../dashboard/story.ts';

/** The footer once these things have happened to the log of the checkout incident. */
function footer(events: readonly Event[], columns = 100): string {
  const store = new Bridge({ lines: CHECKOUT }).store({ columns, rows: 30 });
  store.dispatch(...events);
  store.flush();
  return plain(footerLine(store.getState(), columns));
}

function rows(lines: readonly string[]): string {
  return `\n${lines.join('\n')}\n`;
}

test('the keys are those that do something just now', () => {
  const footers = [
    footer([]),
    footer(typed('heap')),
    footer(pasted('a\nb\nc\nd')),
    footer(pressed('page-up')),
    footer(pressed('up')),
    footer(pressed('up', 'up')),
    footer([...pressed('up', 'up'), ...typed('m')]),
    footer([...pressed('up'), ...typed('e')]),
    footer(pressed('f1')),
  ];
  expect(rows(footers)).toBe(`
 Tab kind  ↑ select  Ctrl+C leave  / verbs  /help
 Enter log  Tab kind  Ctrl+C clear  / verbs  /help
 Enter log  Tab kind  Ctrl+C clear  / verbs  /help
 Tab kind  ↑ select  Ctrl+C leave  / verbs  /help
 Esc prompt  e text  t time  m milestone  f find  F filter  h history  Shift+Tab milestones  ? help
 Esc prompt  d done  x failed  a abandoned  e text  t time  m milestone  f find  F filter  ? help
 s start  d det  a ack  i id  m mit  r res  o reop  Esc none
 Enter log  Esc leave it as it is  Ctrl+C clear  / verbs  /help
 Esc close  ↓ scroll
`);
});

test('where there is room for few, the first come first, and the way to the help stays', () => {
  const footers = [60, 40, 30, 20].map((columns) => footer(typed('heap'), columns));
  expect(rows(footers)).toBe(`
 Enter log  Tab kind  Ctrl+C clear  / verbs  /help
 Enter log  Tab kind  / verbs  /help
 Enter log  / verbs  /help
  / verbs  /help
`);
});
