import type { Kind } from '../../incident/record/vocabulary.ts';
import { formatInstant } from '../../incident/time/clock.ts';
import type { Inference, ReadEntry } from '../reading/reading.ts';
import type { PlacedMessage } from './day-file.ts';
import { instantOf, type SlackMessage } from './message.ts';
import type { SaidText } from './message-text.ts';

/** What an entry needs beside the message itself. */
export interface EntryContext {
  /** Of the channel. */
  readonly key: string;
  readonly zone: string;
  /** YYYY-MM-DD, in that zone. */
  readonly day: string;
  readonly kind: Kind;
  readonly speaker: string | undefined;
  /** What it answers, as Markdown. */
  readonly answered: string | undefined;
}

/** The entry that a message becomes, with nothing read from its wording yet. */
export function messageEntry(
  { message, line }: PlacedMessage,
  said: SaidText,
  { key, zone, day, kind, speaker, answered }: EntryContext,
): ReadEntry {
  const at = instantOf(message.ts);
  return {
    line,
    key: `${key}:${message.ts}`,
    at,
    date: day,
    until: undefined,
    approximate: false,
    zone,
    isZoneOwn: true,
    kind,
    milestones: [],
    outcome: undefined,
    text: said.text,
    detail: [answered, said.detail].filter((part) => part !== undefined).join('\n\n') || undefined,
    speaker,
    people: said.people,
    tags: [],
    links: said.links,
    typed: said.typed,
    proposed: [],
    inferred: edits(message, zone),
  };
}

/** An export holds only what stands there now. */
function edits({ edited }: SlackMessage, zone: string): readonly Inference[] {
  if (edited === undefined) return [];
  const when = formatInstant(instantOf(edited.ts), zone);
  return [{ field: 'text', why: `as it was edited ${when}; what it said before is not there` }];
}
