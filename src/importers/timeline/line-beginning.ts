/** Does a line that begins with a time begin a statement, or is it the middle of a sentence? */
import type { TextLine } from '../markup/block.ts';
import type { Stamp } from '../stamp/stamp.ts';

/** Behind these words a sentence goes on with a time. */
const GOES_ON =
  /(?:^|[\s(])(?:at|until|till|to|by|from|and|or|since|around|about|between|before|after|the|of|on|in|was|is|were|approximately|roughly|circa|ca\.?|um|bis|von|à|a las|às)\s*$|[(,&/–—-]\s*$/iu;

/**
 * @param previous the line before it in the same paragraph
 * @param running the stamp of the statement that this line is part of
 */
export function beginsStatement(
  stamp: Stamp,
  previous: TextLine | undefined,
  running: Stamp | undefined,
): boolean {
  if (previous === undefined) return true;
  if (GOES_ON.test(previous.text.slice(-40))) return false;
  // Some put nothing between the time and small letters.
  if (running?.isSetApart === false && /^\p{Ll}/u.test(running.rest)) return true;
  if (stamp.day !== undefined && stamp.time !== undefined && running?.day !== undefined)
    return true;
  return stamp.isSetApart || stamp.rest === '' || !/^\p{Ll}/u.test(stamp.rest);
}
