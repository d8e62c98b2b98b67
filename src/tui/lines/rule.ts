/** The rules around the timeline, with what they say. */
import { type Line, lineWidth, piece } from './line.ts';

/** `── Timeline ─────`: a rule over so many columns, with words near its left and its right end. */
export function rule(columns: number, title: Line, right: Line = []): Line {
  const left: Line =
    title.length === 0 ? [] : [piece('── ', 'quiet'), ...title, piece(' ', 'quiet')];
  const end: Line =
    right.length === 0 ? [] : [piece(' ', 'quiet'), ...right, piece(' ──', 'quiet')];
  const fill = columns - lineWidth(left) - lineWidth(end);
  if (fill < 1)
    return right.length > 0 ? rule(columns, title) : [piece('─'.repeat(columns), 'quiet')];
  return [...left, piece('─'.repeat(fill), 'quiet'), ...end];
}
