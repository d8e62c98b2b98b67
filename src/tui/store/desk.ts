/** What the dashboard does in the world outside: in the journal, and nowhere else. */
import type { Incident } from '../../incident/incident.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine, readDeclaration } from '../../incident/line/declaration.ts';
import { occasion } from '../../incident/line/occasion.ts';
import { lostActions } from '../../incident/lost.ts';
import type { Act } from '../../journal/act.ts';
import type { Draft } from '../../journal/drafts.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Journal } from '../../journal/journal.ts';
import { JournalError } from '../../journal/journal-error.ts';
import { recordBatch } from '../../journal/record-batch.ts';
import { recordLine } from '../../journal/record-line.ts';
import { occasionOf } from '../prompt/occasion-of.ts';
import { lineOf, type PromptLine } from '../prompt/prompt-line.ts';
import type { Effect, Event, LeftLines, LineToLog } from '../state/event.ts';
import type { KeptDraft } from './draft-keeper.ts';

export interface DeskOptions {
  readonly journal: Journal;
  readonly author: string;
  /** The IANA zone of new incidents. */
  readonly zone: string;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  /** Names this process among all that have been. */
  readonly session: string;
  readonly pid: number;
  /** `undefined` when that cannot be known from here. */
  readonly isAlive: (session: string) => boolean | undefined;
}

/** The draft of a process of which nothing is known is offered when it has been left for so long. */
const LEFT = 10 * 60_000;

/** Of the two lines that a prompt may have: the one that is typed, and the one that waits behind it. */
export type Slot = 'line' | 'waiting';

/** Each has a draft of its own, under the name of the session and this. */
const SUFFIXES: Readonly<Record<Slot, string>> = { line: '', waiting: ' (waiting)' };

function owner(session: string): string {
  return session.endsWith(SUFFIXES.waiting) ? session.slice(0, -SUFFIXES.waiting.length) : session;
}

export class Desk {
  readonly #options: DeskOptions;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  /** Does what is asked, and returns what came of it. What cannot be done is `refused`, with its reason. */
  perform(effect: Exclude<Effect, { type: 'leave' }>): readonly Event[] {
    try {
      return [this.#perform(effect)];
    } catch (error) {
      return [...this.#afterFailure(effect), refusal(error)];
    }
  }

  /** What an act had recorded before it failed is not in the journal: the incident is read again. */
  #afterFailure(effect: Effect): readonly Event[] {
    if (effect.type !== 'log') return [];
    try {
      return [this.#perform({ type: 'level', incident: effect.line.incident })];
    } catch (error) {
      return [refusal(error)];
    }
  }

  /**
   * Keeps the line that is being typed; an empty one is kept no more.
   *
   * @returns why it cannot be kept, if so
   */
  keep(slot: Slot, line: KeptDraft): Event | undefined {
    const { journal, session, pid } = this.#options;
    try {
      journal.drafts.save({ ...line, session: session + SUFFIXES[slot], pid });
      return undefined;
    } catch (error) {
      return refusal(error);
    }
  }

  #perform(effect: Exclude<Effect, { type: 'leave' }>): Event {
    switch (effect.type) {
      case 'log':
        return this.#log(effect.line);
      case 'declare':
        return this.#open(this.#declare(effect.text));
      case 'open':
        return this.#open(effect.incident);
      case 'list':
        return this.#list(effect.withDraft);
      case 'level':
        return { type: 'levelled', ...this.#level(effect.incident) };
    }
  }

  #list(withDraft: boolean): Event {
    const incidents = this.#options.journal.incidents().sort(byInterest);
    return { type: 'listed', incidents, left: withDraft ? this.#left(null) : {} };
  }

  #log(line: LineToLog): Event {
    const { journal, author, clock } = this.#options;
    const when = { now: clock(), author };
    const recorded = journal.act({ incident: line.incident, author }, (act: Act) => {
      const occasion = occasionOf(act.incident, line, when);
      if (!line.isBatch) return [recordLine(act, line.text, occasion)];
      return recordBatch(act, line.text, occasion, { keepGoing: false }).recorded;
    });
    return {
      type: 'logged',
      line,
      echo: recorded.flatMap(({ echo }) => echo),
      notices: recorded.flatMap(({ notices }) => notices),
      ...this.#level(line.incident),
    };
  }

  /** @returns the id of the new incident */
  #declare(text: string): string {
    const { journal, author, zone, clock } = this.#options;
    const now = clock();
    const said = { ...declarationLine(text), zone, isZoneAssumed: true, services: [] };
    const { change, lines } = readDeclaration(said, now);
    return journal.declare({ author }, change.body, (act) => {
      for (const line of lines) recordLine(act, line, occasion(act.incident, now, author));
      return act.incident.id;
    });
  }

  #open(id: string): Event {
    const level = this.#level(id);
    const typed = typedBy(this.#options.author, level.incident);
    return { type: 'opened', ...level, left: this.#left(id), typed };
  }

  /**
   * What was left at the prompt, of an incident or of the next one's title: by this process, else by
   * the one of those that are gone that typed last.
   */
  #left(incident: string | null): LeftLines {
    const { journal, session, isAlive } = this.#options;
    const isOthers = (other: string) => owner(other) !== session && isAlive(owner(other)) === true;
    const all = journal.drafts
      .orphans(isOthers)
      .filter((draft) => draft.incident === incident && this.#isLeft(draft));
    const from = all.find((draft) => owner(draft.session) === session) ?? all[0];
    if (from === undefined) return {};
    const line = this.#inherit(incident, owner(from.session), 'line');
    const waiting = this.#inherit(incident, owner(from.session), 'waiting');
    return { ...(line && { line }), ...(waiting && { waiting }) };
  }

  #inherit(incident: string | null, from: string, slot: Slot): PromptLine | undefined {
    const { journal, session, pid } = this.#options;
    const suffix = SUFFIXES[slot];
    const key = { incident, session: from + suffix };
    const draft = journal.drafts.inherit(key, { session: session + suffix, pid });
    return draft === undefined ? undefined : lineOf(draft.text, draft.startedAt, true);
  }

  #isLeft(draft: Draft): boolean {
    const { session, isAlive, clock } = this.#options;
    const from = owner(draft.session);
    if (from === session || isAlive(from) === false) return true;
    return clock() - draft.savedAt >= LEFT;
  }

  #level(id: string): { incident: Incident; lost: ReadonlySet<number> } {
    const incident = this.#options.journal.incident(id);
    return { incident, lost: lostActions(incident, this.#options.isAlive) };
  }
}

/** @throws any error that says nothing to a person */
function refusal(error: unknown): Event {
  if (error instanceof Complaint || error instanceof JournalError) {
    return { type: 'refused', reason: error.message };
  }
  throw error;
}

/** Most is done about what is not resolved, and of that about what was last written to. */
function byInterest(a: IncidentSummary, b: IncidentSummary): number {
  return Number(a.isResolved) - Number(b.isResolved) || b.lastPosition - a.lastPosition;
}

/** The author's own lines, to be called back. */
function typedBy(author: string, { recorded }: Incident): readonly string[] {
  return recorded.flatMap((entry) => (entry.author === author ? entry.typed : []));
}
