import { expect, test } from 'vitest';
import type { KeyName } from '../../../src/tui/keys/key-press.ts';
import { Echo } from '../keys/echo.tsx';
import { mountScreen } from './mount-screen.ts';

const EDITING = [
  ...(['left', 'right', 'up', 'down', 'home', 'end', 'page-up', 'page-down', 'delete'] as const),
];

const KEYS: readonly KeyName[] = [
  // Enter with a newline right behind it is a CRLF, which is one Enter.
  ...(['newline', 'enter', 'tab', 'shift+tab', 'escape', 'backspace'] as const),
  ...EDITING,
  ...EDITING.map((key) => `shift+${key}` as const),
  ...EDITING.map((key) => `ctrl+${key}` as const),
  ...EDITING.map((key) => `alt+${key}` as const),
  ...(['ctrl+space', 'ctrl+backspace', 'alt+backspace', 'ctrl+a', 'ctrl+z', 'alt+z'] as const),
  ...(['alt+0', 'f1', 'f2', 'f3', 'f4', 'f5', 'f6', 'f7', 'f8', 'f9', 'f10', 'f11'] as const),
  'f12',
];

test('each key that can be pressed arrives under its name, also all in one burst', async () => {
  using screen = mountScreen(<Echo />, { columns: 600 });
  screen.press(...KEYS);
  await screen.settled();
  expect(screen.text().trim()).toBe(`heard ${KEYS.join(' ')} .`);
});
