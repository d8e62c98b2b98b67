/**
 * Stories: incidents told as tests like to read them. Lines are typed at given clock times, in a
 * given zone, with fixed ids; what they make is printed as plain text.
 *
 *     const { incident } = story({ lines: [['2026-11-20T13:30:00Z', '14:30 ! restarted api @ops']] });
 *     expect(timeline(incident)).toBe('1  2026-11-20 14:30  action A1 open  restarted api @ops');
 *
 * An array in place of a line is a batch: one act. A third element is the author.
 */

import { createHash } from 'node:crypto';
import { describe } from '../../src/incident/describe/describe.ts';
import { fold, LiveIncident } from '../../src/incident/fold/fold.ts';
import { readDeclaration } from '../../src/incident/line/declaration.ts';
import { afterLine, type Occasion, occasion } from '../../src/incident/line/occasion.ts';
import { readLine } from '../../src/incident/line/read-line.ts';
import { nextId } from '../../src/incident/record/id.ts';
import { numbered } from '../../src/incident/record/numbers.ts';
import type { Change, IncidentRecord } from '../../src/incident/record/record.ts';
import { understand } from '../../src/incident/record/understand.ts';

export type Told = readonly [
  clock: string | number,
  line: string | readonly string[],
  author?: string,
];

export interface Plot {
  readonly title?: string;
  readonly severity?: string;
  /** IANA name; Africa/Lagos, an hour before UTC all the year, when nothing is said. */
  readonly zone?: string;
  /** The clock at the declaration. */
  readonly declared?: string | number;
  /** The time of the declaration as typed; the clock's when nothing is said. */
  readonly declaration?: string;
  /** Who writes where a line names nobody. */
  readonly author?: string;
  readonly lines?: readonly Told[];
}

/** 14:30 in Lagos. */
export const HALF_PAST_TWO = '2026-11-20T13:30:00Z';

/** The instant of an ISO text with its offset; numbers are instants already. */
export function instant(clock: string | number): number {
  return typeof clock === 'number' ? clock : Date.parse(clock);
}

/** An incident in the making: one `tell` is one act. */
export class Story {
  readonly records: IncidentRecord[] = [];
  /** What each act was answered: a line for each record, and the notices. */
  readonly answers: (readonly string[])[] = [];
  incident = new LiveIncident('incident');
  readonly #author: string;
  #desk = '';
  #acts = 0;
  #ids = 0;

  constructor({ title = 'Checkout returns 500s', severity, declaration, ...plot }: Plot = {}) {
    const { zone = 'Africa/Lagos', declared = HALF_PAST_TWO, author = 'ada', lines = [] } = plot;
    this.#author = author;
    const now = instant(declared);
    const said = {
      title,
      severity,
      zone,
      isZoneAssumed: false,
      declared: declaration,
      services: [],
    };
    const { change } = readDeclaration(said, now);
    this.#act(now, author, () => [[change], []]);
    for (const told of lines) this.tell(...told);
  }

  /**
   * Tells one line, or many as a batch, and returns the answer. What a batch recorded before a
   * complaint is taken back, as the journal does it.
   */
  tell(clock: string | number, line: string | readonly string[], author = this.#author) {
    const now = instant(clock);
    if (typeof line === 'string') return this.say(line, occasion(this.incident, now, author));
    let when: Occasion = { ...occasion(this.incident, now, author), isInBatch: true };
    const answers: string[] = [];
    const before = this.records.length;
    const batch = this.#batch(this.#acts + 1);
    try {
      for (const each of line) {
        const { changes, notices, time } = readLine(this.incident, each, when);
        answers.push(...this.#record(changes, { now, author, batch }), ...notices);
        when = afterLine(when, time);
      }
    } catch (error) {
      this.records.length = before;
      this.incident = fold('incident', this.records);
      throw error;
    }
    this.#acts += 1;
    this.answers.push(answers);
    return answers;
  }

  /** From here on its acts and ids are those of one desk: stories told alike so far go apart. */
  moveTo(desk: string): void {
    this.#desk = desk;
  }

  /** One line on an occasion of its own making: another selection, another default verb. */
  say(line: string, when: Occasion): readonly string[] {
    return this.#act(when.now, when.author, () => {
      const { changes, notices } = readLine(this.incident, line, when);
      return [changes, notices];
    });
  }

  /** An act whose records no line asks for. */
  record(clock: string | number, changes: readonly Change[], author = this.#author) {
    return this.#act(instant(clock), author, () => [changes, []]);
  }

  #act(now: number, author: string, read: () => [readonly Change[], readonly string[]]) {
    const [changes, notices] = read();
    this.#acts += 1;
    const answer = [
      ...this.#record(changes, { now, author, batch: this.#batch(this.#acts) }),
      ...notices,
    ];
    this.answers.push(answer);
    return answer;
  }

  #record(
    changes: readonly Change[],
    { now, author, batch }: { now: number; author: string; batch: string },
  ): readonly string[] {
    const records = changes.map((change) => {
      const newest = this.incident.newest;
      const recordedAt = Math.max(now, newest?.recordedAt ?? now);
      const id = nextId(recordedAt, newest?.id, (bytes) => this.#bytes(bytes));
      const { type, body } = numbered(change, this.incident.counters);
      const stored = {
        id,
        batch,
        incident: 'incident',
        type,
        version: 1,
        recordedAt,
        author,
        body,
      };
      const record = understand({ ...stored, clock: now });
      if (record === undefined) throw new Error(`${type} is not understood`);
      this.incident.apply(record);
      this.records.push(record);
      return record;
    });
    return records.map((record) => describe(record, this.incident, now));
  }

  #batch(act: number): string {
    return this.#desk === '' ? `act-${act}` : `act-${act}-${this.#desk}`;
  }

  #bytes(bytes: Uint8Array): Uint8Array {
    this.#ids += 1;
    if (this.#desk !== '') {
      const hash = createHash('sha256').update(`${this.#desk} ${this.#ids}`).digest();
      return bytes.map((_, index) => hash[index] ?? 0);
    }
    return bytes.fill(0).with(-1, this.#ids % 256);
  }
}

/** An incident told in lines. */
export function story(plot: Plot = {}): Story {
  return new Story(plot);
}

/** What the last act of a story was answered, line by line. */
export function answer(plot: Plot): string {
  return story(plot).answers.at(-1)?.join('\n') ?? '';
}
