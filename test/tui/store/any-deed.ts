/** Anything that can happen to the dashboard, for properties. */
import fc from 'fast-check';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import type { Size } from '../../../src/tui/state/state.ts';
import { keptText } from '../../../src/tui/text-input/text-state.ts';
import { anyText } from '../text-input/any-text.ts';
import { SECOND, type Seat } from './seat.ts';

/** Lines about the incident that is open. */
export const LINES: readonly string[] = [
  ...[
    'restarted api-3',
    '14:05 ! rollback @ops',
    '? leak',
    '/done A1',
    '/retract',
    '/undo',
    '/redo',
  ],
  ...[
    '/star 1',
    '/amend 1 ',
    '-5m alert',
    '?? unknown',
    '14:05-14:20 slow',
    '\\/x',
    '25:00 x',
    '/nope',
  ],
  ...['2026-11-18 14:30 before', '/zone UTC', '/help', '/cause 1'],
];
/** Lines that lead away from it. */
export const WAYS_OUT: readonly string[] = ['/incidents', '/new sev1 Another'];

/** Keys that take nothing away from the line. */
export const HARMLESS_KEYS: readonly KeyName[] = [
  ...(['enter', 'enter', 'newline', 'tab', 'shift+tab', 'escape', 'ctrl+c'] as const),
  ...(['up', 'up', 'down', 'left', 'right', 'home', 'end', 'page-up', 'page-down'] as const),
  ...(['ctrl+t', 'ctrl+z', 'ctrl+y', 'f1', 'f5', 'alt+b', 'alt+9', 'ctrl+space'] as const),
];
/** Keys that call lines back. */
export const RECALLING_KEYS: readonly KeyName[] = ['ctrl+p', 'ctrl+n'];
export const DELETING_KEYS: readonly KeyName[] = [
  ...(['backspace', 'delete', 'ctrl+u', 'ctrl+k', 'ctrl+w', 'ctrl+d'] as const),
];

export type Deed =
  | { readonly types: string }
  | { readonly presses: KeyName }
  | { readonly pressesAlt: 'r' | 'x' | 's' }
  | { readonly pastes: string }
  | { readonly hears: string }
  | { readonly resizes: Size }
  | { readonly waits: number };

/** Something that a person does, or hears of another one at the same journal. */
export function anyDeed(lines: readonly string[], keys: readonly KeyName[]): fc.Arbitrary<Deed> {
  const size = {
    columns: fc.integer({ min: 20, max: 120 }),
    rows: fc.integer({ min: 8, max: 40 }),
  };
  const letters = fc.constantFrom(...'etdxymrsaicondgGjk?/q ');
  const blocks = fc.constantFrom('14:01 a\n14:02 ! b\n14:03 c\n14:04 d', 'a\nb\nc\nd');
  return fc.oneof(
    { weight: 4, arbitrary: fc.record({ types: fc.constantFrom(...lines) }) },
    { weight: 6, arbitrary: fc.record({ presses: fc.constantFrom(...keys) }) },
    { weight: 3, arbitrary: fc.record({ types: letters }) },
    { weight: 1, arbitrary: fc.record({ pressesAlt: fc.constantFrom('r', 'x', 's') }) },
    { weight: 1, arbitrary: fc.record({ pastes: anyText.map(keptText) }) },
    { weight: 1, arbitrary: fc.record({ pastes: blocks }) },
    { weight: 2, arbitrary: fc.record({ hears: fc.constantFrom(...LINES) }) },
    { weight: 1, arbitrary: fc.record({ resizes: fc.record(size) }) },
    { weight: 1, arbitrary: fc.record({ waits: fc.nat({ max: 900 }) }) },
  );
}

export function perform(deed: Deed, ada: Seat, bob: Seat): void {
  if ('types' in deed) ada.type(deed.types);
  else if ('presses' in deed) ada.press(deed.presses);
  else if ('pressesAlt' in deed) ada.pressAlt(deed.pressesAlt);
  else if ('pastes' in deed) ada.paste(deed.pastes);
  else if ('resizes' in deed) ada.dispatch({ type: 'resized', size: deed.resizes });
  else if ('waits' in deed) ada.wait(deed.waits * SECOND).dispatch({ type: 'ticked' });
  else {
    bob.type(`${deed.hears}\r`).press('ctrl+u');
    ada.hear();
  }
}
