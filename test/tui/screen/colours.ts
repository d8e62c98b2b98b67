/** Ink colours through chalk, which decides once, when it is loaded, from the test's own terminal. */
import { createRequire } from 'node:module';

const NONE = 0;
const TRUE_COLOUR = 3;

const requireLikeInk = createRequire(import.meta.resolve('ink'));
const chalk: unknown = (await import(requireLikeInk.resolve('chalk'))).default;

/** Lets everything that is drawn from here on have colours, or none. */
export function setColours(areOn: boolean): void {
  if (typeof chalk !== 'function' || !('level' in chalk)) throw new Error('This is not chalk.');
  chalk.level = areOn ? TRUE_COLOUR : NONE;
}
