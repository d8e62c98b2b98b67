import { expect, test } from 'vitest';
import { pastedText } from '../../../src/tui/keys/pasted-text.ts';
import { mountScreen } from '../screen/mount-screen.ts';
import { Echo } from './echo.tsx';

test.each([
  ['Windows’ and old Macs’ line ends', 'one\r\ntwo\rthree\n', 'one\ntwo\nthree\n'],
  ['tabs, which tables are made of', 'name\tvalue', 'name\tvalue'],
  ['colours', '\u001b[31merror\u001b[0m', 'error'],
  ['links', '\u001b]8;;https://example.com\u0007here\u001b]8;;\u0007', 'here'],
  ['bells, deletes and other control characters', 'a\u0007b\u007fc\u009dd\0', 'abcd'],
  ['all other characters', 'é漢👩‍👩‍👧 \u202fا', 'é漢👩‍👩‍👧 \u202fا'],
])('what is kept of a paste: %s', (_name, text, kept) => {
  expect(pastedText(text)).toBe(kept);
});

test('a paste is no keys: its line breaks are not Enter', async () => {
  using screen = mountScreen(<Echo />);
  screen.type('a');
  screen.paste('14:05 one\n14:06 two\u001b[31m');
  screen.type('b\r');
  await screen.sees('heard "a" (14:05 one\\n14:06 two) "b" enter .');
});
