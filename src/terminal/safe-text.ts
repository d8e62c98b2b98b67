/**
 * Text from people, made fit to be shown: it can neither move a cursor nor change a colour, ring a
 * bell, reverse its own direction or hide a part of itself.
 */

/** The pictures that Unicode has for the C0 control characters begin here: ␀ ␁ ␂ … */
const CONTROL_PICTURES = 0x2400;
const DELETE_PICTURE = '\u2421';

const LINE_BREAK_OR_TAB = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
const CONTROL = /\p{Cc}/gu;
export const DELETE_OR_C1 = /[\u007f-\u009f]/g;
/** Direction marks, embeddings, overrides and isolates. */
export const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Characters without width that are no part of a word or an emoji in any script. */
export const INVISIBLE =
  /[\u00ad\u180e\u200b\u2060-\u2064\u206a-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/** One line of safe text: breaks and tabs become spaces, control characters their pictures. */
export function safeLine(text: string): string {
  return withoutControls(text.replace(LINE_BREAK_OR_TAB, ' '));
}

/** Safe text of several lines: only line feeds remain of all control characters; tabs are spaces. */
export function safeBlock(text: string): string {
  return text
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)
    .map((line) => withoutControls(line.replaceAll('\t', '    ')))
    .join('\n');
}

function withoutControls(text: string): string {
  return text.toWellFormed().replace(CONTROL, picture).replace(BIDI, '').replace(INVISIBLE, '');
}

/** C1 control characters have none. */
function picture(control: string): string {
  if (control < ' ') return String.fromCodePoint(CONTROL_PICTURES + control.charCodeAt(0));
  return control === '\u007f' ? DELETE_PICTURE : '\ufffd';
}
