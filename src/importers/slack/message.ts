/** A message of a Slack export, as far as it is of use here; what has another shape than expected counts as absent. */
import { z } from 'zod';

const words = z.string().optional().catch(undefined);
const unknowns = z.array(z.unknown()).catch([]);

/** Some write it as a number. */
const fraction = z
  .number()
  .min(0)
  .max(1e11)
  .transform((seconds) => seconds.toFixed(6));

/** Seconds since 1970, a dot, and what tells messages of one second apart: the id of a message in its channel. */
const stamp = z.union([z.string().regex(/^\d{1,11}(?:\.\d{1,6})?$/), fraction]);

const profile = z
  .object({ display_name: words, real_name: words, name: words })
  .optional()
  .catch(undefined);

const message = z.object({
  ts: stamp,
  type: z.literal('message').optional(),
  subtype: words,
  text: words,
  user: words,
  /** Bots may go by any name. */
  username: words,
  bot_id: words,
  user_profile: profile,
  bot_profile: profile,
  /** The first message of the thread; of that message itself too. */
  thread_ts: stamp.optional().catch(undefined),
  edited: z.object({ ts: stamp }).optional().catch(undefined),
  blocks: unknowns,
  attachments: unknowns,
  files: unknowns,
});

export type SlackMessage = z.infer<typeof message>;

/** @returns `undefined` for what is no message, or has no time */
export function readMessage(value: unknown): SlackMessage | undefined {
  return message.safeParse(value).data;
}

/** UTC milliseconds, whole seconds. */
export function instantOf(ts: string): number {
  return Math.floor(Number(ts)) * 1_000;
}
