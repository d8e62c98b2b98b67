/** What `replay` may be asked for, and what does not go together. */
import { z } from 'zod';
import { FASTEST, SLOWEST } from '../replay/player.ts';
import { UsageError } from './failure.ts';
import { globalOptions } from './global-options.ts';

export const replayOptions = z.object({
  ...globalOptions,
  known: z.boolean().default(false),
  speed: z.string().optional(),
  from: z.string().optional(),
  until: z.string().optional(),
  print: z.boolean().default(false),
  cast: z.string().optional(),
  train: z.boolean().default(false),
  answers: z.boolean().default(false),
  json: z.boolean().default(false),
  output: z.string().optional(),
  force: z.boolean().default(false),
});
export type ReplayOptions = z.infer<typeof replayOptions>;

/** What becomes of the replay: seen on the screen, trained with, printed, recorded; or the answers. */
export type ReplayPurpose = 'screen' | 'train' | 'print' | 'cast' | 'answers';

/** Those that are asked for with an option of their own. */
const PURPOSES = ['print', 'cast', 'train', 'answers'] as const;

const NAMES = ['known', 'speed', 'from', 'until', 'json', 'output', 'force'] as const;
type Name = (typeof NAMES)[number];

/** The options that have a meaning for each purpose. */
const GOES_WITH: Readonly<Record<ReplayPurpose, readonly Name[]>> = {
  screen: ['known', 'speed', 'from'],
  train: ['speed', 'from'],
  print: ['known', 'speed', 'from', 'until'],
  cast: ['known', 'speed', 'from', 'until', 'force'],
  answers: ['json', 'output', 'force'],
};

/**
 * What is asked for.
 *
 * @throws UsageError where that is two things, or where another option has no meaning for it
 */
export function purposeOf(options: ReplayOptions): ReplayPurpose {
  const isGiven = (name: Name | Exclude<ReplayPurpose, 'screen'>) =>
    options[name] !== undefined && options[name] !== false;
  const asked = PURPOSES.filter(isGiven);
  const [purpose = 'screen', other] = asked;
  if (other !== undefined) {
    throw new UsageError(`--${purpose} and --${other} are two things: write one of them.`);
  }
  const meaningless = NAMES.find((name) => isGiven(name) && !GOES_WITH[purpose].includes(name));
  if (meaningless !== undefined) throw withoutMeaning(meaningless, purpose);
  return purpose;
}

function withoutMeaning(name: Name, purpose: ReplayPurpose): UsageError {
  if (name === 'known' && purpose === 'train') {
    return new UsageError('--known goes without saying in training, where it is to be had.');
  }
  const place = purpose === 'screen' ? 'the screen' : `--${purpose}`;
  const others = PURPOSES.filter((each) => GOES_WITH[each].includes(name));
  const list = others.map((each) => `--${each}`).join(' or ');
  return new UsageError(
    `${name === 'output' ? '-o' : `--${name}`} has no meaning for ${place}: it goes with ${list}.`,
  );
}

/**
 * Seconds of the incident in one second; `undefined` where nothing is asked for.
 *
 * @throws UsageError for what is none
 */
export function speedOf({ speed: typed }: ReplayOptions): number | undefined {
  if (typed === undefined) return undefined;
  const digits = /^(\d{1,4}(?:\.\d{1,3})?)[x×]?$/.exec(typed.trim())?.[1];
  const speed = Number(digits);
  if (speed >= SLOWEST && speed <= FASTEST) return speed;
  throw new UsageError(`--speed: write how many times faster, from ${SLOWEST} to ${FASTEST}.`);
}
