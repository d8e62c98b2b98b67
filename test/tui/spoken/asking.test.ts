import { expect, test } from 'vitest';
import { seat } from '../store/seat.ts';
import { Listener } from './listener.ts';

function listener(): Listener {
  const ada = new Listener(seat('14:10 sev1 Checkout returns 500s'));
  ada.hears();
  return ada;
}

test('typing says nothing; how the line would be read is said when it is asked for', () => {
  const ada = listener();
  ada.type('14:12 ! restarted api-3');
  expect(ada.hears()).toBe('\n');
  expect(ada.asks()).toBe(`
The line: 14:12 ! restarted api-3.
It would be read as: 14:12 action A1.
`);
  ada.press('ctrl+u').type('25:00 heap at 96 %');
  expect(ada.asks()).toBe(`
The line: 25:00 heap at 96 %.
25:00 is not a time of day: write 14:05 or 2:05 PM, or start the line with "\\" to log it as text.
`);
});

test('asked at an empty prompt, it says how the incident stands; with an entry selected, the entry', () => {
  const ada = listener();
  expect(ada.asks()).toBe(`
Checkout returns 500s, severity 1, unresolved, 20 minutes since start.
1 entry; the last: entry 1, 14:10, started.
Nobody leads yet.
`);
  ada.press('up');
  expect(ada.asks()).toBe(`
Entry 1, 14:10, started.
`);
});
