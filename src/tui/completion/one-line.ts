import { safeLine } from '../../terminal/safe-text.ts';

/** What people typed is offered only where it can be put in a line as it is. */
export function isOneLine(text: string): boolean {
  return text === safeLine(text).trim();
}

export function isOneWord(text: string): boolean {
  return isOneLine(text) && !/\s/.test(text);
}
