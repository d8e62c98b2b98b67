/** Within this many milliseconds, others' records are seen. */
export const FOLLOW_EVERY = 200;

export interface Follower {
  /** Incidents that other processes have written to. */
  readonly changed: (incidents: readonly string[]) => void;
  /** Looking failed; it is tried again at the next turn. */
  readonly failed: (error: unknown) => void;
}

/**
 * Looks for others' writing at an interval, without keeping the process alive.
 *
 * @param every milliseconds
 * @returns a function that ends it
 */
export function follow(
  poll: () => readonly string[],
  { changed, failed }: Follower,
  every: number,
): () => void {
  const look = (): void => {
    let incidents: readonly string[] = [];
    try {
      incidents = poll();
    } catch (error) {
      failed(error);
    }
    if (incidents.length > 0) changed(incidents);
  };
  const timer = setInterval(look, every);
  timer.unref();
  return () => clearInterval(timer);
}
