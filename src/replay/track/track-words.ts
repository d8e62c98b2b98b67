import type { Outcome } from '../../incident/record/vocabulary.ts';
import { formatDuration } from '../../incident/time/duration.ts';

/** How long an action ran, or a hypothesis stood, as far as that is known. */
export interface TrackLength {
  /** May be negative. */
  readonly milliseconds: number;
  readonly about: boolean;
}

/** `done 4m`, `refuted ~25m`; `ended 5m` of what ended with its own range. */
export function settledWords(
  outcome: Outcome | undefined | null,
  length: TrackLength | undefined,
): string {
  const word = outcome ?? 'ended';
  if (length === undefined) return word;
  return `${word} ${length.about ? '~' : ''}${formatDuration(length.milliseconds)}`;
}

/** What an action or a hypothesis is called while nobody has settled it. */
export function openWord(kind: 'action' | 'hypothesis'): string {
  return kind === 'action' ? 'running' : 'open';
}
