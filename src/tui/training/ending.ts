/** How what was decided then ended in the record, as that stands today. */
import type { Entry } from '../../incident/incident.ts';
import { standingOf } from '../timeline/state-words.ts';

/** `failed after 15m: no change`; nothing of what cannot be settled. As people typed it: clean it. */
export function endingOf(entry: Entry): string | undefined {
  if (entry.retracted !== undefined) return `retracted since${because(entry.retracted)}`;
  const standing = standingOf(entry, false, entry.recordedAt);
  if (standing === undefined) return undefined;
  if (standing.isTicking) return 'nobody has said how it ended';
  const length = standing.length === '' ? '' : ` after ${standing.length}`;
  return `${standing.word}${length}${because(entry.turns.at(-1)?.note ?? '')}`;
}

function because(note: string): string {
  return note === '' ? '' : `: ${note}`;
}
