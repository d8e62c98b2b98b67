/** How many colours the terminal is said to have, in the way that Ink learns it: from chalk. */
import { createRequire } from 'node:module';

const requireLikeInk = createRequire(import.meta.resolve('ink'));
const chalk: unknown = (await import(requireLikeInk.resolve('chalk'))).default;

const LEVELS = { none: 0, sixteen: 1, '256': 2, millions: 3 } as const;

/** For everything that is drawn from here on. */
export function setColourDepth(depth: keyof typeof LEVELS): void {
  if (typeof chalk !== 'function' || !('level' in chalk)) throw new Error('This is not chalk.');
  chalk.level = LEVELS[depth];
}
