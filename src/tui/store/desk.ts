/** What the dashboard does in the world outside: in the journal, and nowhere else. */
import type { Incident } from '../../incident/incident.ts';
import { Complaint } from '../../incident/line/complaint.ts';
import { declarationLine, readDeclaration } from '../../incident/line/declaration.ts';
import { occasion } from '../../incident/line/occasion.ts';
import { lostActions } from '../../incident/lost.ts';
import { HOUR } from '../../incident/time/duration.ts';
import type { Act } from '../../journal/act.ts';
import type { Draft } from '../../journal/drafts.ts';
import type { IncidentSummary } from '../../journal/incident-summary.ts';
import type { Journal } from '../../journal/journal.ts';
import { JournalError } from '../../journal/journal-error.ts';
import { recordBatch } from '../../journal/record-batch.ts';
import { recordLine } from '../../journal/record-line.ts';
import { occasionOf } from '../prompt/occasion-of.ts';
import { lineOf } from '../prompt/prompt-line.ts';
import type { AnswerToKeep, Deed, Event, LeftLines, LineToLog } from '../state/event.ts';
import type { FoundThing } from '../state/found.ts';
import type { KeptDrafts } from './draft-keeper.ts';
import { allSlugs, taggedWith } from './library-lookups.ts';

export interface DeskOptions {
  readonly journal: Journal;
  readonly author: string;
  /** The IANA zone of new incidents. */
  readonly zone: string;
  /** Has nobody named that zone, so that it is the machine's? */
  readonly isZoneAssumed: boolean;
  /** The names of severities, the worst first. */
  readonly severities: readonly string[];
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  /** Names this process among all that have been. */
  readonly session: string;
  readonly pid: number;
  /** `undefined` when that cannot be known from here. */
  readonly isAlive: (session: string) => boolean | undefined;
}

/** The draft of a process of which nothing is known is offered when it has been left for so long. */
const LEFT = HOUR;

export class Desk {
  readonly #options: DeskOptions;

  constructor(options: DeskOptions) {
    this.#options = { ...options, isAlive: rememberingTheDead(options.isAlive) };
  }

  /** Does what is asked, and returns what came of it. What cannot be done is `refused`, with its reason. */
  perform(effect: Deed): readonly Event[] {
    try {
      return this.#perform(effect);
    } catch (error) {
      const reason = reasonOf(error);
      const failure: Event = isAskedFor(effect)
        ? { type: 'refused', reason }
        : { type: 'troubled', of: 'reading', reason };
      return [...this.#afterFailure(effect), failure];
    }
  }

  /** What an act had recorded before it failed is not in the journal: the incident is read again. */
  #afterFailure(effect: Deed): readonly Event[] {
    if (effect.type !== 'log') return [];
    try {
      return this.#perform({ type: 'level', incident: effect.line.incident });
    } catch (error) {
      return [{ type: 'troubled', of: 'reading', reason: reasonOf(error) }];
    }
  }

  /**
   * Keeps what is typed and not logged.
   *
   * @returns why it cannot be kept, if so
   */
  keep({ incident, lines }: KeptDrafts): Event | undefined {
    const { journal, session, pid } = this.#options;
    try {
      journal.drafts.keep({ incident, session, pid }, lines);
      return undefined;
    } catch (error) {
      const reason = `What you type is not saved: ${reasonOf(error)}`;
      return { type: 'troubled', of: 'keeping', reason };
    }
  }

  #perform(effect: Deed): readonly Event[] {
    switch (effect.type) {
      case 'log':
        return [this.#log(effect.line)];
      case 'declare':
        return [this.#declare(effect)].flatMap((id) => [{ type: 'declared' }, this.#open(id)]);
      case 'open':
        return [this.#open(effect.incident, effect.found)];
      case 'answer':
        return [this.#answer(effect.answer)];
      case 'list':
        return [this.#list(effect.withDraft)];
      case 'level':
        return [{ type: 'levelled', ...this.#level(effect.incident) }];
      case 'tag':
        return [{ type: 'library', told: taggedWith(this.#options.journal, effect.tags) }];
      case 'name':
        return [{ type: 'library', told: allSlugs(this.#options.journal) }];
    }
  }

  #list(withDraft: boolean): Event {
    const incidents = this.#options.journal.incidents().sort(byInterest);
    return { type: 'listed', incidents, left: withDraft ? this.#left(null) : undefined };
  }

  #log(line: LineToLog): Event {
    const { journal, author, severities, clock } = this.#options;
    const when = { now: clock(), author, severities };
    const recorded = journal.act({ incident: line.incident, author }, (act: Act) => {
      const occasion = occasionOf(act.incident, line, when);
      if (!line.isBatch) {
        const more = line.more ?? [];
        const first = recordLine(act, line.text, occasion);
        return [
          first,
          ...more.map((text) => recordLine(act, text, occasionOf(act.incident, line, when))),
        ];
      }
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

  /** Whoever logs here is in training too. */
  #answer(answer: AnswerToKeep): Event {
    const { journal, author } = this.#options;
    journal.answers.keep({ ...answer, trainee: author });
    return { type: 'answered', answer };
  }

  /** @returns the id of the new incident */
  #declare({ text, first }: Extract<Deed, { type: 'declare' }>): string {
    const { journal, author, zone, isZoneAssumed, severities, clock } = this.#options;
    const now = clock();
    const typed = declarationLine(text, severities);
    const said = { ...typed, severities, zone, isZoneAssumed, services: [] };
    const { change, lines } = readDeclaration(said, now);
    return journal.declare({ author }, change.body, (act) => {
      const when = occasion(act.incident, now, author, severities);
      for (const line of lines) recordLine(act, line, when);
      if (first !== undefined) {
        const about = { ...first, kind: 'event', selected: undefined } as const;
        recordLine(act, first.text, occasionOf(act.incident, about, { now, author, severities }));
      }
      return act.incident.id;
    });
  }

  #open(id: string, found?: FoundThing): Event {
    const { journal } = this.#options;
    // Its own it knows itself, as they stand.
    const mentions = journal.mentions({ except: id });
    return { type: 'opened', ...this.#level(id), left: this.#left(id), mentions, found };
  }

  /**
   * What was left at the prompt, of an incident or of the next one's title: by this process, else by
   * the one of those that are gone that typed last.
   */
  #left(incident: string | null): LeftLines {
    const { journal, session, pid } = this.#options;
    const all = journal.drafts.of(incident).filter((draft) => this.#isLeft(draft));
    const from = all.find((draft) => draft.session === session) ?? all[0];
    if (from === undefined) return { lines: [], putAway: [] };
    const drafts = journal.drafts.inherit(from, { session, pid });
    const isOwn = from.session === session;
    const read = ({ text, startedAt }: Draft) => lineOf(text, startedAt, !isOwn);
    return {
      lines: drafts.filter(({ isPutAway }) => !isPutAway).map(read),
      putAway: drafts
        .filter(({ isPutAway }) => isPutAway)
        .map((draft) => ({ text: draft.text, line: read(draft) })),
    };
  }

  #isLeft({ session, savedAt }: Draft): boolean {
    const { session: own, isAlive, clock } = this.#options;
    const lives = session === own ? false : isAlive(session);
    return lives === false || (lives === undefined && Math.abs(clock() - savedAt) >= LEFT);
  }

  #level(id: string): { incident: Incident; lost: ReadonlySet<number> } {
    const incident = this.#options.journal.incident(id);
    return { incident, lost: lostActions(incident, this.#options.isAlive) };
  }
}

/** Not by the clock, which asks again by itself. */
function isAskedFor(effect: Deed): boolean {
  return effect.type !== 'level' && !(effect.type === 'list' && !effect.withDraft);
}

/** @throws any error that says nothing to a person */
function reasonOf(error: unknown): string {
  if (error instanceof Complaint || error instanceof JournalError) return error.message;
  throw error;
}

/** What is gone stays gone: to ask may cost a process, and is done each second. */
function rememberingTheDead(isAlive: DeskOptions['isAlive']): DeskOptions['isAlive'] {
  const dead = new Set<string>();
  return (session) => {
    if (dead.has(session)) return false;
    const lives = isAlive(session);
    if (lives === false) dead.add(session);
    return lives;
  };
}

/** Most is done about what is not resolved, and of that about what was last written to. */
function byInterest(a: IncidentSummary, b: IncidentSummary): number {
  return Number(a.isResolved) - Number(b.isResolved) || b.lastPosition - a.lastPosition;
}
