/** Waiting for a screen: looks again whenever it has changed, and shows the whole of it in the end. */
import type { Emulator } from './emulator.ts';

export type Sight = string | RegExp;

/** Whether text stands on a screen somewhere. */
export function isSeen(screen: string, sight: Sight): boolean {
  return typeof sight === 'string' ? screen.includes(sight) : sight.test(screen);
}

/**
 * Resolves as soon as the condition holds for what is on the screen, at once if it does already.
 *
 * @param wish what was waited for, for the message: "sees …"
 * @param milliseconds the deadline; it only ends a test that fails anyway
 */
export async function until(
  emulator: Emulator,
  wish: string,
  condition: (screen: string) => boolean,
  milliseconds: number,
): Promise<void> {
  await emulator.parsed();
  if (condition(emulator.text())) return;
  await new Promise<void>((resolve, reject) => {
    const deadline = setTimeout(() => {
      stop();
      reject(never(emulator, `${wish} (${milliseconds} ms)`));
    }, milliseconds);
    const stop = emulator.watch(() => {
      if (!condition(emulator.text())) return;
      clearTimeout(deadline);
      stop();
      resolve();
    });
  });
}

/** What was wished for, as it stands in a message. */
export function shown(sight: Sight): string {
  return typeof sight === 'string' ? JSON.stringify(sight) : String(sight);
}

/** What did not come to be, with the whole screen as it is instead. */
export function never(emulator: Emulator, wish: string): Error {
  return new Error(`The screen never ${wish}:\n${framed(emulator)}`);
}

function framed(emulator: Emulator): string {
  const { row, column, visible } = emulator.cursor();
  const lines = emulator.text().split('\n');
  const where = `cursor ${visible ? '' : 'hidden '}at row ${row}, column ${column}`;
  return [...lines.map((line) => `│${line}`), `└ ${where}`].join('\n');
}
