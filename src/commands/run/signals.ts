/** Signals to this process while it runs another. */
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';

/** A terminal sends these to everybody in front of it. */
const FROM_TERMINAL = ['SIGINT', 'SIGQUIT'] as const;
const TO_US_ALONE = ['SIGTERM', 'SIGHUP'] as const;

export interface Signals {
  /** Were we ourselves told to end, and not by somebody at the terminal who may only mean the program? */
  readonly wantEnd: boolean;
  /** Resolves at the first signal that comes when the program has ended already. */
  readonly late: Promise<void>;
}

/**
 * From now on signals do not end this process: the program gets them, once each, since many take
 * a second one for an order to stop at once.
 */
export function passSignals(child: ChildProcess): Signals {
  const hasThemFromTerminal = isAtTerminal();
  const { promise: late, resolve } = Promise.withResolvers<void>();
  const signals = { wantEnd: false, late };
  const receive = (signal: NodeJS.Signals, isPassed: boolean): void => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else if (isPassed) child.kill(signal);
  };
  for (const signal of FROM_TERMINAL) {
    process.on(signal, () => receive(signal, !hasThemFromTerminal));
  }
  for (const signal of TO_US_ALONE) {
    process.on(signal, () => {
      signals.wantEnd = true;
      receive(signal, true);
    });
  }
  return signals;
}

/** Has this process a terminal that sends signals, wherever its streams lead? */
function isAtTerminal(): boolean {
  if (process.platform === 'win32') return true;
  try {
    closeSync(openSync('/dev/tty', 'r'));
    return true;
  } catch {
    return false;
  }
}
