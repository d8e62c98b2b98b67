/** What takes its time with all incidents: searching their texts, measuring and comparing them. */
import { Complaint } from '../../incident/line/complaint.ts';
import { JournalError } from '../../journal/journal-error.ts';
import type { Event, LibraryDeed } from '../state/event.ts';
import { searched } from './library-lookups.ts';
import type { LibrarySettings, LongDeed } from './library-work.ts';
import type { Library } from './store.ts';

interface LibraryDeskOptions extends LibrarySettings {
  /** Something has failed that nobody foresaw. */
  readonly crashed: (error: unknown) => void;
}

type SearchDeed = Extract<LibraryDeed, { type: 'search' }>;
type Tell = (...events: readonly Event[]) => void;

/** What takes longer than this, in milliseconds, would be felt by who types: it waits for a pause. */
const FELT = 30;
/** A pause between keys that ends a word, in milliseconds. */
const PAUSE = 200;

export class LibraryDesk implements Library {
  readonly #options: LibraryDeskOptions;
  /** What is to be searched for, and who is to be told. */
  #search: { readonly deed: SearchDeed; readonly tell: Tell } | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** How long the last search took, in milliseconds. */
  #took = 0;
  /** What was asked for last, but for words. */
  #working: LongDeed | undefined;

  constructor(options: LibraryDeskOptions) {
    this.#options = options;
  }

  perform(deed: LibraryDeed, tell: Tell, isAwaited: () => boolean): void {
    if (deed.type === 'search') {
      this.#search = { deed, tell };
      return;
    }
    this.#working = deed;
    const goesOn = () => this.#working === deed && isAwaited();
    work(deed, this.#options, { tell, goesOn }).catch(this.#options.crashed);
  }

  /** Of keys that came at once, only what the last of them has made of the words is searched for. */
  takeFound(isHurried: boolean): readonly Event[] {
    if (this.#search === undefined) return [];
    clearTimeout(this.#timer);
    if (isHurried || this.#took <= FELT) return this.#found();
    const { tell } = this.#search;
    this.#timer = setTimeout(() => tell(...this.#found()), PAUSE);
    return [];
  }

  /** Nothing is told any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#search = undefined;
    this.#working = undefined;
  }

  #found(): readonly Event[] {
    const search = this.#search;
    this.#search = undefined;
    if (search === undefined) return [];
    const begun = performance.now();
    try {
      const { words, most } = search.deed;
      return [{ type: 'library', told: searched(this.#options.journal, words, most) }];
    } catch (error) {
      return [refusal(error)];
    } finally {
      this.#took = performance.now() - begun;
    }
  }
}

/** A step at a time, and keys in between; given up once nobody waits for it, or something else is asked for. */
async function work(
  deed: LongDeed,
  settings: LibrarySettings,
  { tell, goesOn }: { readonly tell: Tell; readonly goesOn: () => boolean },
): Promise<void> {
  const { libraryWork } = await import('./library-work.ts');
  const steps = libraryWork(deed, settings);
  try {
    while (goesOn()) {
      const step = steps.next();
      if (step.done === true) return;
      if (step.value !== undefined) tell({ type: 'library', told: step.value });
      await new Promise((resume) => setImmediate(resume));
    }
  } catch (error) {
    tell(refusal(error));
  }
}

/** @throws any error that says nothing to a person */
function refusal(error: unknown): Event {
  const isForPeople = error instanceof JournalError || error instanceof Complaint;
  if (isForPeople) return { type: 'refused', reason: error.message };
  throw error;
}
