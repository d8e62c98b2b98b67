/** Waiting, for as long as nobody ends it. */
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * A way to wait so many milliseconds. Once it is used, a signal that tells to end is told by the wait
 * that it comes in, or by the next one, at once: with the exit code that it means.
 */
export function interruptibleWait(): (milliseconds: number) => Promise<number | undefined> {
  let ended: number | undefined;
  let wake: (() => void) | undefined;
  let isListening = false;
  const listen = (): void => {
    isListening = true;
    for (const signal of SIGNALS) {
      process.on(signal, () => {
        ended ??= 128 + constants.signals[signal];
        wake?.();
      });
    }
  };
  return async (milliseconds) => {
    if (!isListening) listen();
    if (ended !== undefined) return ended;
    const { promise, resolve } = Promise.withResolvers<void>();
    wake = resolve;
    const timer = setTimeout(resolve, milliseconds);
    await promise;
    clearTimeout(timer);
    return ended;
  };
}
