import type { ReadFinding } from '../reading/read-finding.ts';
import type { ReadEntry } from '../reading/reading.ts';
import { dayOf } from '../reading/written-instant.ts';
import type { ChannelContext } from './channel-context.ts';
import { messagesOf, type PlacedMessage } from './day-file.ts';
import { LeftOut } from './left-out.ts';
import { instantOf, type SlackMessage } from './message.ts';
import { messageEntry } from './message-entry.ts';
import { saidText } from './message-text.ts';
import { fateOf } from './sorts.ts';
import { Threads } from './threads.ts';
import { isWithin } from './wanted.ts';

/** The entries of one channel, file by file in the order of its days. */
export class ChannelEntries {
  readonly leftOut = new LeftOut();
  readonly #context: ChannelContext;
  readonly #threads = new Threads();
  /** Ids of messages in this file and in the one before: nothing stands twice further apart. */
  #seen: Set<string> = new Set();
  #seenBefore: Set<string> = new Set();

  constructor(context: ChannelContext) {
    this.#context = context;
  }

  /** The entries of one file. Returns what is wrong with the file. */
  *of(file: string): Generator<ReadEntry, readonly ReadFinding[]> {
    this.#seenBefore = this.#seen;
    this.#seen = new Set();
    const messages = messagesOf(this.#context.files, file);
    let next = messages.next();
    for (; next.done !== true; next = messages.next()) {
      const { message } = next.value;
      if (!isWithin(instantOf(message.ts), this.#context.options)) {
        this.#noteOutside(message);
        continue;
      }
      const entry = this.#entry(next.value);
      if (entry !== undefined) yield entry;
    }
    return next.value;
  }

  /** `undefined` where nobody says anything, or it was said before. */
  #entry(placed: PlacedMessage): ReadEntry | undefined {
    const { key, people, names } = this.#context;
    const { message } = placed;
    const fate = fateOf(message);
    if (fate.is !== 'entry') {
      if (fate.is === 'deleted') this.#threads.note(message, DELETED);
      return this.leftOut.count(fate.is);
    }
    const said = saidText(message, names);
    if (said === undefined) return this.leftOut.count('empty');
    if (this.#seen.has(message.ts) || this.#seenBefore.has(message.ts)) {
      return this.leftOut.count('repeated');
    }
    this.#seen.add(message.ts);
    const speaker = people.speaker(message);
    this.#threads.note(message, { speaker, text: said.text });
    const answered = this.#threads.answered(message);
    const { zone } = names;
    const day = dayOf(instantOf(message.ts), zone);
    return messageEntry(placed, said, { key, zone, day, kind: fate.kind, speaker, answered });
  }

  /** It may be answered by what is wanted. */
  #noteOutside(message: SlackMessage): void {
    if (message.thread_ts !== message.ts) return;
    const { people, names } = this.#context;
    const text = saidText(message, names)?.text;
    if (text !== undefined) this.#threads.note(message, { speaker: people.speaker(message), text });
  }
}

const DELETED = { speaker: undefined, text: '(a message that was deleted)' };
