import type { SlackMessage } from './message.ts';

/** Of a message that others answer, so much is told with the answers. */
const LONGEST = 100;
/** Threads that are remembered: those that began last. */
const KEPT = 5_000;

/** What a message says, or that it is not there any more. */
interface Told {
  readonly speaker: string | undefined;
  readonly text: string;
}

/** The messages with which threads begin, so that an answer can say what it answers. */
export class Threads {
  readonly #firsts = new Map<string, Told>();

  note(message: SlackMessage, told: Told): void {
    if (message.thread_ts !== message.ts) return;
    this.#firsts.set(message.ts, told);
    const [oldest] = this.#firsts.keys();
    if (this.#firsts.size > KEPT && oldest !== undefined) this.#firsts.delete(oldest);
  }

  /** What this message answers, as a quotation in Markdown; `undefined` when it answers nothing that is known. */
  answered({ ts, thread_ts: thread }: SlackMessage): string | undefined {
    if (thread === undefined || thread === ts) return undefined;
    const first = this.#firsts.get(thread);
    if (first === undefined) return undefined;
    return `> ${first.speaker === undefined ? '' : `${first.speaker}: `}${shortened(first.text)}`;
  }
}

function shortened(text: string): string {
  const characters = [...text.slice(0, 4 * LONGEST)];
  if (characters.length <= LONGEST) return text;
  return `${characters.slice(0, LONGEST).join('').trimEnd()}…`;
}
