/** What the postmortem screen does in the world outside: templates, files, and an editor of one's own. */
import type { Examined, Unmade } from '../state/closeout.ts';
import type { DocumentDeed, Event } from '../state/event.ts';
import type { DocumentSettings } from './examination.ts';
import type { Documents } from './store.ts';

/** A text as an editor has left it. */
export interface EditorEnded {
  readonly text: string;
  /** What went wrong, in a sentence. */
  readonly problem: string | undefined;
}

/** An editor that is open. */
export interface Editing {
  /** What it has written so far; its file is gone then. */
  readonly takeAway: () => string;
}

interface DocumentDeskOptions {
  readonly settings: DocumentSettings;
  /** Gives UTC milliseconds. */
  readonly clock: () => number;
  /** Hands the terminal over to the person's own editor; never rejects. */
  readonly edit: (
    text: string,
    name: string,
    begun: (editing: Editing) => void,
  ) => Promise<EditorEnded>;
  /** Something has failed that nobody foresaw. */
  readonly crashed: (error: unknown) => void;
}

type Tell = (...events: readonly Event[]) => void;
type Edit = Extract<DocumentDeed, { type: 'edit' }>;
type Examine = Extract<DocumentDeed, { type: 'examine' }>;

const ENDED = 'The dashboard was ended while the editor was open.';

/** What takes longer than this, in milliseconds, would be felt by who types: it waits for a pause. */
const FELT = 16;
/** A pause between keys that ends a word, in milliseconds: the shortest that is waited for. */
const PAUSE = 400;
/** A template that fails after longer than this, in milliseconds, is not tried again by itself. */
const TOO_LONG = 250;
const NOT_AGAIN = 'it is tried again once w or c was pressed, or t has led to another one';

/** A template that took too long to fail, and what is said of that. */
interface SlowFailure {
  readonly template: string;
  readonly unmade: Unmade;
}

export class DocumentDesk implements Documents {
  readonly #options: DocumentDeskOptions;
  #salvage: (() => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  /** What is to be looked through, and who is to be told. */
  #next: { readonly deed: Examine; readonly tell: Tell } | undefined;
  /** What is being looked through. */
  #running: Examine | undefined;
  #slow: SlowFailure | undefined;
  /** How long the longest of its steps took the last time, in milliseconds. */
  #took = 0;

  constructor(options: DocumentDeskOptions) {
    this.#options = options;
  }

  perform(deed: DocumentDeed, tell: Tell): void {
    if (deed.type === 'edit') {
      this.#edit(deed, tell);
      return;
    }
    if (deed.type === 'examine') {
      this.#next = { deed, tell };
      this.#schedule(this.#took > FELT ? this.#pause() : 0);
      return;
    }
    // Who asks for the document has maybe mended its template.
    this.#slow = undefined;
    this.#work(deed)
      .then((event) => tell(event))
      .catch((error: unknown) => this.#options.crashed(error));
  }

  typed(): void {
    const isWaiting = this.#next !== undefined && this.#next.deed !== this.#running;
    if (isWaiting && this.#took > FELT) this.#schedule(this.#pause());
  }

  /** The dashboard ends while an editor is open: what that has written so far is told, to be kept. */
  salvage(): void {
    this.#salvage?.();
    this.#salvage = undefined;
  }

  /** Nothing is told any more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#next = undefined;
  }

  /** The longer it takes, the longer nobody may have typed. */
  #pause(): number {
    return Math.max(PAUSE, this.#took);
  }

  #schedule(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#examine().catch((error: unknown) => this.#options.crashed(error));
    }, milliseconds);
  }

  /** A step at a time, and keys in between; given up once something newer is asked for. */
  async #examine(): Promise<void> {
    const next = this.#next;
    if (next === undefined) return;
    const { deed, tell } = next;
    this.#running = deed;
    const { examination } = await import('./examination.ts');
    const { settings, clock } = this.#options;
    const { incident, asked } = deed;
    if (this.#slow?.template !== asked.template) this.#slow = undefined;
    const untried = this.#slow?.unmade;
    const steps = examination(incident, asked, settings, { now: clock(), untried });
    let longest = 0;
    let isWhole = false;
    while (this.#next === next) {
      const begun = performance.now();
      const step = steps.next();
      const took = performance.now() - begun;
      longest = Math.max(longest, took);
      if (step.done === true) {
        isWhole = true;
        this.#next = undefined;
        const examined = untried === undefined ? this.#notingSlow(step.value, took) : step.value;
        tell({ type: 'examined', id: incident.id, examined });
        break;
      }
      await new Promise((resume) => setImmediate(resume));
    }
    if (this.#running === deed) this.#running = undefined;
    // What was given up has not come to its longest step, the last one.
    this.#took = isWhole ? longest : Math.max(this.#took, longest);
  }

  /** @param took milliseconds of its last step, which renders the document */
  #notingSlow(examined: Examined, took: number): Examined {
    const { document, template } = examined;
    if (!('failed' in document) || took <= TOO_LONG) return examined;
    const unmade = { failed: `${document.failed}; ${NOT_AGAIN}` };
    this.#slow = { template, unmade };
    return { ...examined, document: unmade };
  }

  #edit({ section, text: given }: Edit, tell: Tell): void {
    const begun = { type: 'edited', section, given } as const;
    const editing = this.#options.edit(given, section, ({ takeAway }) => {
      this.#salvage = () => tell({ ...begun, text: takeAway(), problem: ENDED });
    });
    editing
      .then((ended) => {
        this.#salvage = undefined;
        tell({ ...begun, ...ended });
      })
      .catch((error: unknown) => this.#options.crashed(error));
  }

  async #work(deed: Exclude<DocumentDeed, Examine | Edit>): Promise<Event> {
    const { exportedDocument, printedDocument } = await import('./document-files.ts');
    const { settings } = this.#options;
    return deed.type === 'print'
      ? printedDocument(deed, settings)
      : exportedDocument(deed, settings);
  }
}
