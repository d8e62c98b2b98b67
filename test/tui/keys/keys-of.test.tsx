import { expect, test } from 'vitest';
import { mountScreen } from '../screen/mount-screen.ts';
import { Echo } from './echo.tsx';

const ESC = '\u001b';

/** What Ink and the normaliser make of the bytes of a terminal. */
async function hears(bytes: string, keys: string): Promise<void> {
  using screen = mountScreen(<Echo />, { columns: 200 });
  screen.type(bytes);
  await screen.sees(`heard ${keys} .`);
}

test.each([
  ['a word and Enter', 'abc\r', '"a" "b" "c" enter'],
  ['Enter', '\r', 'enter'],
  ['a newline alone', '\n', 'newline'],
  ['a newline inside', 'a\nb', '"a" newline "b"'],
  ['CRLF', 'a\r\nb\r\n', '"a" enter "b" enter'],
  ['a tab inside', 'a\tb', '"a" tab "b"'],
  ['Ctrl keys glued together', '\u0001x\u0005\u001a', 'ctrl+a "x" ctrl+e ctrl+z'],
  ['Ctrl+C inside', 'a\u0003b', '"a" ctrl+c "b"'],
  ['a held Backspace', 'ab\u007f\u007f', '"a" "b" backspace backspace'],
  ['arrows inside', `ab${ESC}[D${ESC}[Dc\r`, '"a" "b" left left "c" enter'],
  ['two Esc', `${ESC}${ESC}`, 'escape escape'],
  ['Esc, then what nobody binds to Alt', `${ESC}éa`, 'escape "é" "a"'],
  ['characters of many code points', '👩‍👩‍👧🇩🇪e\u0301漢', '"👩‍👩‍👧" "🇩🇪" "e\u0301" "漢"'],
])('one burst becomes single keys: %s', async (_name, bytes, keys) => {
  await hears(bytes, keys);
});

test.each([
  ['xterm', `${ESC}[H${ESC}[F`, 'home end'],
  ['xterm, application mode', `${ESC}OH${ESC}OF`, 'home end'],
  ['tmux, screen, the Linux console', `${ESC}[1~${ESC}[4~`, 'home end'],
  ['rxvt', `${ESC}[7~${ESC}[8~`, 'home end'],
  ['Ctrl in xterm', `${ESC}[1;5H${ESC}[1;5F`, 'ctrl+home ctrl+end'],
])('Home and End of %s', async (_terminal, bytes, keys) => {
  await hears(bytes, keys);
});

test.each([
  ['arrows', `${ESC}[A${ESC}[B${ESC}[C${ESC}[D`, 'up down right left'],
  ['arrows, application mode', `${ESC}OA${ESC}OB${ESC}OC${ESC}OD`, 'up down right left'],
  ['Ctrl+arrows of xterm', `${ESC}[1;5C${ESC}[1;5D`, 'ctrl+right ctrl+left'],
  ['Ctrl+arrows of rxvt and screen', `${ESC}Oc${ESC}[5D`, 'ctrl+right ctrl+left'],
  ['Alt+arrows', `${ESC}[1;3C${ESC}${ESC}[D`, 'alt+right alt+left'],
  ['Shift+arrows', `${ESC}[1;2A${ESC}[b`, 'shift+up shift+down'],
  ['pages', `${ESC}[5~${ESC}[6~`, 'page-up page-down'],
  ['Delete', `${ESC}[3~${ESC}[3;5~${ESC}[3;3~`, 'delete ctrl+delete alt+delete'],
  ['Backspace', `\u007f\b${ESC}\u007f`, 'backspace backspace alt+backspace'],
  ['Tab', `\t${ESC}[Z`, 'tab shift+tab'],
  ['Alt+letters and digits', `${ESC}b${ESC}F${ESC}1`, 'alt+b alt+f alt+1'],
  ['Alt+Enter', `${ESC}\r`, 'newline'],
  ['the keypad’s Enter', `${ESC}OM`, 'enter'],
  ['Ctrl+Space', '\0', 'ctrl+space'],
])('the keys of ordinary terminals: %s', async (_name, bytes, keys) => {
  await hears(bytes, keys);
});

test.each([
  ['xterm, tmux', `${ESC}OP${ESC}OQ${ESC}OR${ESC}OS${ESC}[15~`, 'f1 f2 f3 f4 f5'],
  ['the Linux console', `${ESC}[[A${ESC}[[B${ESC}[[C${ESC}[[D${ESC}[[E`, 'f1 f2 f3 f4 f5'],
  ['rxvt', `${ESC}[11~${ESC}[12~${ESC}[13~${ESC}[14~`, 'f1 f2 f3 f4'],
  ['kitty', `${ESC}[P${ESC}[Q${ESC}[13~${ESC}[S`, 'f1 f2 f3 f4'],
  ['most', `${ESC}[17~${ESC}[18~${ESC}[19~${ESC}[20~${ESC}[21~`, 'f6 f7 f8 f9 f10'],
  ['most, with keys around', `a${ESC}[23~b${ESC}[24~\r`, '"a" f11 "b" f12 enter'],
])('function keys of %s', async (_terminal, bytes, keys) => {
  await hears(bytes, keys);
});

test.each([
  ['Shift+Enter', `${ESC}[13;2u`, 'newline'],
  ['Ctrl+Enter', `${ESC}[13;5u`, 'newline'],
  ['Shift+Enter as xterm writes it', `${ESC}[27;2;13~`, 'newline'],
  ['Ctrl+letters', `${ESC}[97;5u${ESC}[122;6u`, 'ctrl+a ctrl+z'],
  ['what is Backspace elsewhere', `${ESC}[104;5u`, 'backspace'],
  ['what is Tab elsewhere', `${ESC}[105;5u`, 'tab'],
  ['what is newline elsewhere', `${ESC}[106;5u`, 'newline'],
  ['what is Enter elsewhere', `${ESC}[109;5u`, 'enter'],
  ['what is Esc elsewhere', `${ESC}[91;5u`, 'escape'],
  ['Esc with Alt', `${ESC}[27;3u`, 'escape'],
  ['Ctrl+Backspace', `${ESC}[127;5u`, 'ctrl+backspace'],
])('keys of the kitty protocol: %s', async (_name, bytes, keys) => {
  await hears(bytes, keys);
});

test.each([
  ['a key that is let go', `${ESC}[97;5:3u`],
  ['keys with the window manager’s modifiers', `${ESC}[97;9u${ESC}[1;9D`],
  ['the keys between and beyond', `${ESC}[2~${ESC}[E${ESC}[25~${ESC}[57441u`],
  ['focus and cursor reports', `${ESC}[I${ESC}[O${ESC}[24;80R${ESC}[?1;2c`],
  ['mouse reports', `${ESC}[<0;3;4M`],
  ['control characters without a name', '\u001c\u001d\u001e\u001f\u0085\u009b31m'],
])('%s: nothing to hear, and no text', async (_name, bytes) => {
  await hears(`${bytes}z`, '"z"');
});

test('Esc and a character that nobody can bind, in one burst, are two keys', async () => {
  await hears(`${ESC}.z`, 'escape "." "z"');
});

test('a lone Esc is one, once no sequence has followed it', async () => {
  using screen = mountScreen(<Echo />);
  screen.type(ESC);
  await screen.sees('heard escape .');
  screen.type('a');
  await screen.sees('heard escape "a" .');
});

test('any text comes through as it is, in however many bursts', async () => {
  const text = '14:05 ! restarted api-3 — 再起動しました 👍🏽 @ops #ßé\u0301';
  using screen = mountScreen(<Echo />, { columns: 300 });
  for (const word of text.split(/(?<= )/)) {
    screen.type(word);
    await screen.settled();
  }
  const heard = Array.from(screen.text().matchAll(/"(.+?)"/g), ([, character]) => character);
  expect(heard.join('')).toBe(text);
});
