/** What recording a source would do to incidents that are there, counted: it may be larger than memory. */

import type { Piece } from './pieces.ts';
import type { ChangedEntry, ChangedFollowup } from './recorded.ts';
import type { RecordingOptions } from './recording-options.ts';
import { type Recorded, Standing } from './standings.ts';

/** Of one incident of a source. */
export interface CountedStanding {
  /** Of the incident that it goes into. */
  readonly slug: string;
  /** Entries that would be recorded, and those that had been before. */
  readonly added: number;
  readonly known: number;
  readonly changed: readonly ChangedEntry[];
  /** Numbers of entries that were recorded from this file, and stand in it no longer. */
  readonly gone: readonly number[];
  readonly changedFollowups: readonly ChangedFollowup[];
}

export class StandingCount {
  readonly #journal: Recorded | undefined;
  readonly #options: Pick<RecordingOptions, 'isZoneNamed' | 'into'>;
  readonly #ids = new Set<string>();
  readonly #ended: (CountedStanding | undefined)[] = [];
  #key: string | undefined;
  #standing: Standing | undefined;
  #added = 0;
  #known = 0;
  #changed: ChangedEntry[] = [];

  /** @param journal `undefined` where there is none: then all is new */
  constructor(
    journal: Recorded | undefined,
    options: Pick<RecordingOptions, 'isZoneNamed' | 'into'>,
  ) {
    this.#journal = journal;
    this.#options = options;
  }

  add({ reading, isWhole }: Piece): void {
    if (reading.key !== this.#key) {
      this.#finish();
      this.#key = reading.key;
      this.#standing =
        this.#journal && new Standing(this.#journal, reading, this.#options, this.#ids);
    }
    for (const place of this.#standing?.places(reading, isWhole) ?? []) {
      if (place === 'new') this.#added += 1;
      else if (place === 'known') this.#known += 1;
      else this.#changed.push(place);
    }
  }

  /** One of each incident of the source, in its order; `undefined` for one that is new. */
  end(): readonly (CountedStanding | undefined)[] {
    this.#finish();
    return this.#ended;
  }

  #finish(): void {
    if (this.#key === undefined) return;
    const { incident, gone = [], changedFollowups = [] } = this.#standing ?? {};
    const counted = { added: this.#added, known: this.#known, changed: this.#changed };
    this.#ended.push(incident && { slug: incident.slug, ...counted, gone, changedFollowups });
    if (incident !== undefined) this.#ids.add(incident.id);
    this.#key = undefined;
    [this.#added, this.#known, this.#changed] = [0, 0, []];
  }
}
