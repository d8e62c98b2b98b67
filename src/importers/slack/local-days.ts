import { clockAt, formatDay } from '../../incident/time/clock.ts';
import { MINUTE } from '../../incident/time/duration.ts';

/** By no clock of our time does a day begin within such a span. */
const SPAN = 15 * MINUTE;

/** Which day it is in a zone: what is asked about times that come in their order is seldom computed anew. */
export class LocalDays {
  readonly #zone: string;
  #span = Number.NaN;
  #day = '';

  constructor(zone: string) {
    this.#zone = zone;
  }

  /** @param instant UTC milliseconds */
  at(instant: number): string {
    const span = Math.floor(instant / SPAN);
    if (span !== this.#span) {
      this.#day = formatDay(clockAt(instant, this.#zone));
      this.#span = span;
    }
    return this.#day;
  }
}
