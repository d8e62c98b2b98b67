/** How the dashboard comes to its end: the first reason counts, and a crash before all. */
export class Ending {
  #exitCode: number | undefined;
  #crash: { readonly error: unknown } | undefined;
  #finish: (() => void) | undefined;
  readonly #stuck = Promise.withResolvers<void>();

  /** Resolves when the screen could not be taken down. */
  get stuck(): Promise<void> {
    return this.#stuck.promise;
  }

  /** What takes the screen down, once there is one; it may be called more than once. */
  whenOver(finish: () => void): void {
    this.#finish = finish;
    if (this.#crash !== undefined || this.#exitCode !== undefined) this.#takeDown();
  }

  /** It was left, by a person or by a signal. */
  left(exitCode = 0): void {
    this.#exitCode ??= exitCode;
    this.#takeDown();
  }

  /** Something has failed that nobody foresaw. */
  crashed(error: unknown): void {
    this.#crash ??= { error };
    this.#takeDown();
  }

  /** Does what should be done before the end; that it fails must not keep the rest from being done. */
  attempt<T>(work: () => T): T | undefined {
    try {
      return work();
    } catch (error) {
      this.#crash ??= { error };
      return undefined;
    }
  }

  /** @throws what made it crash, if anything did */
  throwCrash(): void {
    if (this.#crash !== undefined) throw this.#crash.error;
  }

  get exitCode(): number {
    return this.#exitCode ?? 0;
  }

  #takeDown(): void {
    try {
      this.#finish?.();
    } catch (error) {
      this.#crash ??= { error };
      this.#stuck.resolve();
    }
  }
}
