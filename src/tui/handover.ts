/** The terminal, handed over to another program and taken back. */

type Suspend = (work: () => Promise<void>) => Promise<void>;

export class Handover {
  #suspend: Suspend | undefined;
  #isAway = false;

  /** @param suspend what lets go of the terminal while something is done, once there is a screen */
  use(suspend: Suspend): void {
    this.#suspend = suspend;
  }

  /** Has another program the terminal? Then nothing may be written to it, and a Ctrl+C is not meant for us. */
  get isAway(): boolean {
    return this.#isAway;
  }

  /** Does something while the terminal is another program's. */
  async during(work: () => Promise<void>): Promise<void> {
    const suspend = this.#suspend;
    if (suspend === undefined) return;
    this.#isAway = true;
    try {
      await suspend(work);
    } finally {
      this.#isAway = false;
    }
  }
}
