/** Gathers what may be statements while a document is walked through, in its order. */
import type { Block, TextLine } from '../markup/block.ts';
import type { Stamp } from '../stamp/stamp.ts';
import type { Around, Candidate, Form, Run } from './statement.ts';

interface Found {
  readonly node: object;
  readonly line: number;
  readonly stamp: Stamp;
  readonly typed: string;
  readonly words: readonly TextLine[];
  readonly body?: readonly Block[];
  readonly speaker?: string | undefined;
  readonly around: Around;
}

export class Gathering {
  readonly runs: Run[] = [];
  #count = 0;
  #last: Candidate | undefined;

  /** How many candidates there are by now. */
  get count(): number {
    return this.#count;
  }

  /** The one that was found last. */
  get last(): Candidate | undefined {
    return this.#last;
  }

  /** A place in the order for what is found only after what stands below it was looked at. */
  reserve(): number {
    this.#count += 1;
    return this.#count;
  }

  open(form: Form, around: Around): Run {
    const run: Run = { form, around, candidates: [], untimed: 0 };
    this.runs.push(run);
    return run;
  }

  add(run: Run, found: Found, order = this.reserve()): Candidate {
    const { body = [], speaker, words, ...rest } = found;
    const endsOn = body.at(-1)?.lastLine ?? words.at(-1)?.line ?? found.line;
    const candidate: Candidate = {
      ...rest,
      order,
      words: [...words],
      body: [...body],
      speaker,
      endsOn,
    };
    run.candidates.push(candidate);
    this.#last = candidate;
    return candidate;
  }
}

/** A line without the stamp at its front. */
export function behindStamp(line: TextLine, stamp: Stamp): TextLine {
  return { ...line, text: stamp.rest, lead: undefined };
}
