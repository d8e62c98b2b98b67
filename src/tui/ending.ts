/** How the dashboard comes to its end: the first reason counts, and a crash before all. */
export class Ending {
  readonly #unmount: () => void;
  #exitCode: number | undefined;
  #crash: { readonly error: unknown } | undefined;

  /** @param unmount takes the screen down; it may be called more than once */
  constructor(unmount: () => void) {
    this.#unmount = unmount;
  }

  /** It was left, by a person or by a signal. */
  left(exitCode = 0): void {
    this.#exitCode ??= exitCode;
    this.#unmount();
  }

  /** Something has failed that nobody foresaw. */
  crashed(error: unknown): void {
    this.#crash ??= { error };
    this.#unmount();
  }

  /** Does what has to be done before the end, whatever comes of it. */
  finally(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#crash ??= { error };
    }
  }

  /** @throws what made it crash */
  exitCode(): number {
    if (this.#crash !== undefined) throw this.#crash.error;
    return this.#exitCode ?? 0;
  }
}
