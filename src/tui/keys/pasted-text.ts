/** What is kept of a paste. */
import { stripVTControlCharacters } from 'node:util';

const LINE_BREAK = /\r\n|[\r\v\f\u0085]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking control characters out is its job
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g;

/**
 * The text of a paste with line feeds between its lines. Colours and other escape sequences go as a
 * whole, so that `ESC [31m` does not leave `[31m`; so do all other control characters but tabs.
 */
export function pastedText(text: string): string {
  return stripVTControlCharacters(text).replace(LINE_BREAK, '\n').replace(CONTROL, '');
}
