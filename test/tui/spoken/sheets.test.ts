import { expect, test } from 'vitest';
import { seat } from '../store/seat.ts';
import { Listener } from './listener.ts';

function listener(): Listener {
  const ada = new Listener(seat('14:10 sev1 Checkout returns 500s'));
  ada.hears();
  return ada;
}

test('the board is a list of sentences', () => {
  const ada = listener();
  ada
    .logs(
      '! restarted api-3',
      '? memory leak',
      '/refute no',
      '/todo alert on heap @bo',
      '/lead @ada',
    )
    .hears();
  ada.press('ctrl+g', 'page-down', 'escape');
  expect(ada.hears()).toBe(`
Board. Escape closes it.
Checkout returns 500s, severity 1, unresolved, 20 minutes since start.
3 entries; the last: entry 3, 14:30, hypothesis H1, refuted after 0 seconds: memory leak; no.
1 action is running: A1, for 0 seconds: restarted api-3.
Lead: @ada.
Hypotheses: 1.
H1, refuted, 0 seconds: memory leak.
Actions: 1.
A1, running, 0 seconds: restarted api-3.
Follow-ups: 1.
F1, open, @bo, no date: alert on heap @bo.
lead: @ada.
Closed.
`);
});

test('of the help, what counts where one is comes first, and nothing comes twice', () => {
  const ada = listener();
  ada.press('up').hears();
  ada.press('f1');
  const lines = ada.hears().trim().split('\n');
  expect(lines.slice(0, 3)).toEqual([
    'Help. Escape closes it.',
    'Keys with an entry selected.',
    'Escape or Control C: show all entries again, when there is a filter; else back to the prompt.',
  ]);
  const titles = lines.filter((line) => line.startsWith('Keys '));
  expect(titles).toHaveLength(21);
  expect(lines.filter((line) => line.includes('  '))).toEqual([]);
  expect(lines.filter((line) => line.startsWith('Control W '))).toHaveLength(1);
});

test('of a long detail, nobody hears more than its beginning', () => {
  const ada = listener();
  ada.seat.type('heap dump').paste(...Array.from({ length: 200 }, (_, line) => `frame ${line}`));
  ada.press('enter', 'up').hears();
  ada.type('h');
  expect(ada.hears().trim().split('\n').slice(-3)).toEqual([
    'frame 48',
    'frame 49',
    'And 150 more lines.',
  ]);
});
