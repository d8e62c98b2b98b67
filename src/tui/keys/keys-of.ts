/**
 * The one normaliser of input. Ink reports what came in one burst as one piece of text, with Enter,
 * newlines and control characters inside it, and the same key differently from one terminal to the
 * next; here it becomes single keys with one name each.
 */
import type { Key as InkKey } from 'ink';
import { graphemes } from '../../terminal/graphemes.ts';
import { altKey, ctrlKey, type EditingKey, type KeyPress } from './key-press.ts';
import { functionKey } from './whole-keyboard.ts';

const PIECES = /\r\n|\u009b[0-?]*[ -/]*[@-~]|\p{Cc}|\P{Cc}+/gu;
const CONTROL = /^\p{Cc}/u;
const ESCAPE: KeyPress = { name: 'escape' };

/**
 * The keys that one call of Ink's `useInput` handler stands for, in the order of their coming; none
 * for a key that has no name here. Text glued to keys is split, CRLF is one Enter, and neither a
 * control character nor the rest of an escape sequence becomes text.
 */
export function keysOf(input: string, key: InkKey): readonly KeyPress[] {
  if (key.eventType === 'release') return [];
  if (key.super || key.hyper) return single(key.hyper ? functionKey(input) : undefined);
  const editing = editingKey(key);
  if (editing !== undefined) return [modified(editing, key)];
  // Two Esc in one burst are reported as one with Alt, and the second as its input.
  if (key.escape) return input === '' ? [ESCAPE] : [ESCAPE, ESCAPE];
  return wideKey(key) ?? characters(input, key);
}

/** Enter, Tab and Backspace: keys that Ink names, and that also have a character. */
function wideKey(key: InkKey): readonly KeyPress[] | undefined {
  if (key.return) return [{ name: key.shift || key.meta || key.ctrl ? 'newline' : 'enter' }];
  if (key.tab) return [{ name: key.shift ? 'shift+tab' : 'tab' }];
  return key.backspace ? [backspace(key)] : undefined;
}

function characters(input: string, key: InkKey): readonly KeyPress[] {
  if (key.ctrl) return single(ctrlKey(input));
  if (key.meta) return alt(input, key);
  return Array.from(input.matchAll(PIECES), ([piece]) =>
    CONTROL.test(piece) ? single(controlKey(piece)) : graphemes(piece).map(textPress),
  ).flat();
}

/**
 * Esc and then a character is sent as Alt with it would be. What no table can bind (`!`, `é`) is
 * taken for the two keys, because nothing typed may be lost.
 */
function alt(input: string, key: InkKey): readonly KeyPress[] {
  const press = altKey(input);
  if (press !== undefined) return [press];
  const isTyped = key.eventType === undefined && /^\P{Cc}/u.test(input);
  return isTyped ? [ESCAPE, ...graphemes(input).map(textPress)] : [];
}

function single(press: KeyPress | undefined): readonly KeyPress[] {
  return press === undefined ? [] : [press];
}

function textPress(text: string): KeyPress {
  return { name: 'text', text };
}

function controlKey(piece: string): KeyPress | undefined {
  const code = piece.charCodeAt(0);
  if (code === 0x7f) return { name: 'backspace' };
  if (code === 0) return ctrlKey(' ');
  // Ctrl takes a letter's upper bits away: these give them back.
  return code < 0x20 ? ctrlKey(String.fromCharCode(code + (code <= 26 ? 0x60 : 0x40))) : undefined;
}

function editingKey(key: InkKey): EditingKey | undefined {
  if (key.leftArrow) return 'left';
  if (key.rightArrow) return 'right';
  if (key.upArrow) return 'up';
  if (key.downArrow) return 'down';
  if (key.home) return 'home';
  if (key.end) return 'end';
  if (key.pageUp) return 'page-up';
  if (key.pageDown) return 'page-down';
  return key.delete ? 'delete' : undefined;
}

/** With several modifiers the strongest counts: a terminal may add Shift or Alt on its own. */
function modified(name: EditingKey, key: InkKey): KeyPress {
  if (key.ctrl) return { name: `ctrl+${name}` };
  if (key.meta) return { name: `alt+${name}` };
  return { name: key.shift ? `shift+${name}` : name };
}

function backspace(key: InkKey): KeyPress {
  if (key.ctrl) return { name: 'ctrl+backspace' };
  return { name: key.meta ? 'alt+backspace' : 'backspace' };
}
