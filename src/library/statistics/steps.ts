/**
 * Work in steps, each short enough (some 30 ms with ten thousand incidents) that nobody who types
 * waits for it; what it comes to is returned by the last one.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once: for who can do nothing else meanwhile. */
export function atOnce<T>(steps: Steps<T>): T {
  while (true) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
