/** What is kept of a paste. */
import { stripVTControlCharacters } from 'node:util';

const LINE_BREAK = /\r\n|[\r\v\f\u0085]/g;
/** All but tabs and line feeds. */
const CONTROL = /[^\P{Cc}\t\n]/gu;

/**
 * The text of a paste with line feeds between its lines. Colours and other escape sequences go as a
 * whole, so that `ESC [31m` does not leave `[31m`; so do all other control characters but tabs.
 */
export function pastedText(text: string): string {
  return stripVTControlCharacters(text).replace(LINE_BREAK, '\n').replace(CONTROL, '');
}
