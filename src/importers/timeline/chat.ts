/** Pasted chats: a time, a name, and what was said. */
import type { Run } from './statement.ts';

const SPEAKER =
  /^(?:<@?([\p{L}\d._ -]{1,30})>|@?([\p{L}][\p{L}\d._-]{1,20}(?: \p{Lu}[\p{L}.-]{0,20})?):)\s/u;
const FEWEST_LINES = 4;
const MOSTLY = 0.7;

/** Most of its lines begin with a name, and few names come again and again. */
export function isChat({ form, candidates }: Run): boolean {
  if (form === 'rows' || form === 'headings' || candidates.length < FEWEST_LINES) return false;
  const speakers = candidates.flatMap(({ stamp }) => {
    const match = SPEAKER.exec(stamp.rest.slice(0, 60));
    return match === null ? [] : [match[1] ?? match[2]];
  });
  const names = new Set(speakers).size;
  return speakers.length >= candidates.length * MOSTLY && names <= speakers.length / 2;
}
